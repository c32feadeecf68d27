/** Series of proceedings that have come to volumes which look like years; fragments of regular expressions. */
export const numberedSeries = String.raw`(?:LN[A-Z]{1,3}|CCIS|Lecture\sNotes\s(?:in|on)\s[\p{L}\s]{3,50})`

const atEnd = new RegExp(String.raw`(?<!\p{L})${numberedSeries},?\s$`, 'u')

/** Whether a text ends in the name of such a series, so that a volume may follow. */
export function leadsToVolume(text: string): boolean {
  return atEnd.test(text.slice(-90))
}

const name = /(?<!\p{L})Lecture\sNotes\s(?:in|on)\s[\p{L}\s]{0,50}$/u

/** Whether a text stops in the midst of the name of such a series: `Science` behind `Lecture Notes in Computer ` is no journal. */
export function isInNumberedSeries(before: string): boolean {
  return name.test(before.slice(-80))
}

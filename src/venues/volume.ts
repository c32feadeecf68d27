import { isSaid, leadBefore } from './lead-words.ts'

/** Where a name stands, and the two digits behind it. */
export interface Numbered {
  readonly start: number
  readonly nameEnd: number
  readonly end: number
}

/** Two digits behind a journal are its volume, but in `accepted to GROVE 24` and in the tag `[GROVE 24]`. */
export function isVolumeOfJournal(text: string, { start, nameEnd, end }: Numbered): boolean {
  const behind = text.slice(end, end + 12)
  if (/^(?:\s?[(:]\d|,\s(?:\d{1,5}\s?[-–(.,]|(?:pp?|no)\b))/.test(behind)) return true
  const isCapitals = /^[\p{Lu}\d\s/&-]+$/u.test(text.slice(start, nameEnd))
  const isTag =
    /[|｜[(【]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^\s?(?:$|[|｜\])】\n])/u.test(behind)
  return !(isCapitals && isTag) && !isSaid(leadBefore(text, start), /\baccepted\b/i, 80)
}

/** The numbers of a proceedings are those of a volume where another year ends them: `GROVE 25, pp. 12–20, 2012`. */
export function isVolumeOfYear(text: string, end: number, year: number): boolean {
  const numbers =
    /^[^\p{L}\n]{0,12}(?:pp?\.|pages)?[^\p{L}\n]{0,24}/u.exec(text.slice(end, end + 48))?.[0] ?? ''
  const stated = /(?<![\d–-])(?:19[5-9]|20[0-4])\d(?![\d–-])/.exec(numbers)?.[0]
  return stated !== undefined && Number(stated) !== year
}

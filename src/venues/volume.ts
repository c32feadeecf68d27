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

/**
 * The numbers of a proceedings are those of a volume where another year ends them, and where they would be a year that
 * is far ahead: `GROVE 25, pp. 12–20, 2012`, `Advances in Groves 34 (GROVE 2021)`, `Advances in Groves 34, 12–20`.
 */
export function isVolumeOfYear(text: string, end: number, year: number): boolean {
  const behind = text.slice(end, end + 48)
  const numbers = /^[^\p{L}\n]{0,12}(?:pp?\.|pages)?[^\p{L}\n]{0,24}/u.exec(behind)?.[0] ?? ''
  const bracketed = /^\s?\(\p{L}[\p{L}\s-]{1,20}\s(?:19|20)\d\d(?=\))/u.exec(behind)?.[0] ?? ''
  const stated = /(?<![\d–-])(?:19[5-9]|20[0-4])\d(?![\d–-])/.exec(bracketed || numbers)?.[0]
  return stated === undefined ? year >= farAhead : Number(stated) !== year
}

/** Of two digits nobody means such a year. */
const farAhead = 2031

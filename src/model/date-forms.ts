import type { Groups, Reading } from './date-readings.ts'
import {
  dayOrYear,
  halfYear,
  inHan,
  monthToMonth,
  named,
  part,
  partOfYear,
  swapped,
  term,
  twoParts,
  winter,
  ymd,
  possible,
} from './date-readings.ts'
import { partWords, qualifiers } from './date-words.ts'

/** One date at the head of a text, without what it may be the start or the end of. */
export interface ReadForm {
  readonly length: number
  readonly readings: readonly Reading[]
  /** A number or a month alone: in the middle of a text it is something else. */
  readonly bare?: true
}

/**
 * Reads the one date that a text begins with.
 *
 * Linear: every form is anchored, and no form repeats a part without bound.
 */
export function readForm(text: string): ReadForm | undefined {
  const head = headOf(text)
  for (const { begins, pattern, read, bare } of forms) {
    const match = head.includes(begins) ? pattern().exec(text) : null
    const readings = match === null ? [] : read(match.groups ?? {}).flatMap(possible)
    if (match !== null && readings.length > 0) {
      const length = match[0].length + yearWordAt(text, match[0].length)
      return { length, readings, ...(bare === true ? { bare } : {}) }
    }
  }
  return undefined
}

/** `2025 г.`, `2025 року`: the word for "year" that some languages put behind it. */
function yearWordAt(text: string, at: number): number {
  if (!/(?<!\d)\d{4}$/.test(text.slice(0, at))) return 0
  return /^\s?(?:гг?\.|года|р\.|року)(?![\p{L}\d])/u.exec(text.slice(at, at + 8))?.[0].length ?? 0
}

/** Four digits, fewer, a name of the tables, or another word. */
type Beginning = 'year' | 'number' | 'name' | 'word'

/** What a text begins with: nearly every word of a page is told by its first letters to be no date. */
function headOf(text: string): readonly Beginning[] {
  if (/^\d/.test(text)) return [/^\d{4}/.test(text) ? 'year' : 'number']
  const word = /^[\p{L}\p{M}]{1,14}/u.exec(text)?.[0] ?? ''
  return partOfYear(word) === undefined ? (mayBegin.test(text) ? ['word'] : []) : ['name', 'word']
}

interface Form {
  readonly begins: Beginning
  /** Compiled when it is first needed: most pages write dates in one form. */
  pattern(): RegExp
  read(groups: Groups): readonly Reading[]
  readonly bare?: boolean
}

/** Any word; whether it is a month or a season the tables say. */
const name = `(?<name>[\\p{L}\\p{M}]{3,14}|[春夏秋冬봄]|여름|가을|겨울)(?![\\p{L}\\p{M}])\\.?`
const year = `(?<year>(?:19|20)\\d\\d)(?!\\d)`
const shortYear = `['’‘\`´](?<shortYear>\\d\\d)(?!\\d)`
const anyYear = `(?:${year}|${shortYear})`
export const ordinal = `(?:st|nd|rd|th|er|ère|[ºª°])?`
const day = `(?<day>\\d{1,2})${ordinal}(?![\\d\\p{L}])`
/** `ICML 2023. May 2024`: the month has a year of its own. */
const notDated = `(?!(?:\\s\\d{1,2})?,?\\s(?:19|20)\\d\\d(?!\\d))`
const of = `\\.?(?:\\s${partWords}\\s|\\sd[’'])?`
/** What stands between a month, a day and a year: `May 3, 2024`, `03-May-2024`, `May/2024`, `3 de mayo de 2024`. */
const gap = `\\s?[,，./-]?\\s?(?:${partWords}\\s)?`
/** A time, valid or not: `T00:00:00Z`, ` 16::00-0400`, `, 3:00 pm`. Times and zones on homepages are the template's. */
const time = `(?:(?:T|,?\\s(?:at\\s)?)\\d{1,2}:[\\d:.]{0,12}(?:\\s?[ap]\\.?m\\b\\.?)?(?:Z|\\s?[+-]\\d\\d:?\\d\\d)?)?`
/** Nothing but the end of a date: `2024 . 05:` is one, of `2024 - 5 papers` only the year. */
const closed = `(?=\\s?\\.?\\s?(?:[:：\\])】|]|$))`

/** How a date begins that begins with another word than a name of a month or a season. */
const mayBegin = new RegExp(
  `^(?:[QH]\\d|WS|WiSe|SS|SoSe|令和|平成|昭和|[一二][〇零○一二三四五六七八九]{3}\\s?年|${qualifiers}[\\s-])`,
  'iu',
)

/** A row a form; the first that fits wins, so the longer stands before the shorter. */
const forms: readonly Form[] = [
  form(`(?<era>令和|平成|昭和)(?<eraYear>\\d{1,2}|元)\\s?年度?(?:\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日)?)?`, ymd),
  form(`(?<hanYear>[一二][〇零○一二三四五六七八九]{3})\\s?年(?:\\s?(?<hanMonth>[一二三四五六七八九十]{1,2})\\s?月(?:\\s?(?<hanDay>[一二三四五六七八九十廿]{1,3})\\s?[日号])?)?`, inHan),
  form(`(?<year>\\d{4})\\s?年\\s?(?<hanMonth>[一二三四五六七八九十]{1,2})\\s?月(?:\\s?(?<hanDay>[一二三四五六七八九十廿]{1,3})\\s?[日号])?`, inHan),
  form(`(?<year>\\d{4})\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?[日号])?[初末底]?`, ymd),
  form(`(?<year>\\d{4})\\s?年\\s?(?<m>\\d{1,2})\\s?月?\\s?[-–—~～〜至到、]\\s?(?<m2>\\d{1,2})\\s?月`, monthToMonth),
  form(`(?<year>\\d{4})\\s?년\\s?(?<m>\\d{1,2})\\s?월(?:\\s?(?<day>\\d{1,2})\\s?일)?`, ymd),
  form(`(?<year>\\d{4})\\s?[年년]?\\s?(?<half>[上下])半[年期]`, halfYear),
  form(`(?<year>\\d{4})\\s?[年년]?\\s?(?<name>[春夏秋冬봄여가겨][름을울]?)(?![节節])[季天期]?`, named),
  form(`(?<year>\\d{4})\\s?(?:年度?|년)`, ymd),
  form(`(?<m>\\d{1,2})\\s?[月월](?:\\s?(?<day>\\d{1,2})\\s?[日号일])?`, ymd),
  form(`${year}\\s?(?<s>[-–./])\\s?(?<m>\\d{1,2})\\s?\\k<s>\\s?(?<day>\\d{1,2})(?!\\d)\\.?${time}`, ymd),
  form(`${year}[-–./](?<m>\\d{1,2})(?!\\d|/\\d)/?`, ymd),
  form(`${year}\\s?[-–./]\\s?(?<m>\\d{1,2})${closed}`, ymd),
  form(`${year}\\.\\s(?<m>\\d{1,2})\\.(?=\\s)`, ymd),
  form(`(?<year>20\\d\\d)(?<m>[01]\\d)(?<day>[0-3]\\d)(?!\\d)`, ymd, 'bare'),
  form(`(?<year>20\\d\\d)(?<m>[01]\\d)(?!\\d)`, ymd, 'bare'),
  form(`(?<a>\\d{1,2})\\s?(?<s>[-/.])\\s?(?<b>\\d{1,2})\\s?\\k<s>\\s?${year}\\.?${time}`, swapped),
  form(`(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>['’]?(?<shortYear>\\d\\d)(?!\\d)`, swapped),
  form(`(?<m>\\d{1,2})\\s?[-–/.]\\s?${year}`, ymd),
  form(`(?<m>\\d{1,2})\\s?[-/.]?\\s?${shortYear}`, ymd),
  form(`(?<day>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.(?!\\d)`, ymd, 'bare'),
  form(`(?<a>\\d{1,2})(?<s>/)(?<b>\\d{1,2})(?![\\d/])`, twoParts, 'bare'),
  form(`(?<a>\\d\\d)(?<s>[.-])(?<b>\\d\\d)${closed}`, twoParts, 'bare'),
  form(`(?:Q(?<quarter>[1-4])|H(?<half>[12]))${gap}${anyYear}`, part),
  form(`${year}[\\s,-]?\\s?(?:Q(?<quarter>[1-4])|H(?<half>[12]))(?![\\p{L}\\d])`, part),
  form(`(?:(?<winter>WS|WiSe)|SS|SoSe)\\s?(?:${anyYear}|(?<two>\\d\\d))(?:/\\d{2,4})?(?!\\d)`, term),
  form(`${qualifiers}[\\s-]{1,2}(?:the\\s)?${year}(?!\\p{L})`, ymd),
  form(`${qualifiers}[\\s-]{1,2}${name}${gap}${anyYear}`, named),
  form(`${name}\\s?(?:the\\s)?${day}${gap}${anyYear}${time}`, named),
  form(`${day}${of}[\\s/-]?${name}${gap}${anyYear}${time}`, named),
  form(`${day}[/-]${name}[/-](?<shortYear>\\d\\d)(?!\\d)`, named),
  form(`${year}[\\s,，./-]{1,2}${name}[\\s/-]${day}${notDated}`, named),
  form(`${year}[\\s,，./-]{1,2}${name}${notDated}`, named),
  form(`${name}${gap}${year}[/–-](?:\\d\\d){1,2}(?!\\d)`, winter),
  form(`${name}${gap}${anyYear}`, named),
  form(`${name}[-/](?<shortYear>\\d\\d)(?!\\d)`, named),
  form(`${year}(?!\\p{Script=Latin})`, ymd),
  form(`${name}\\s(?<two>\\d\\d)(?![\\d\\p{L}])`, dayOrYear),
  form(`${name}\\s?${day}`, named),
  form(`${day}${of}\\s?${name}`, named),
  form(name, named, 'bare'),
] // prettier-ignore

function form(source: string, read: (groups: Groups) => readonly Reading[], bare?: 'bare'): Form {
  let compiled: RegExp | undefined
  return {
    begins: beginningOf(source),
    pattern: () => (compiled ??= new RegExp(`^(?:${source})`, 'iu')),
    read,
    ...(bare === undefined ? {} : { bare: true }),
  }
}

function beginningOf(source: string): Beginning {
  if (source.startsWith(name)) return 'name'
  if (source.startsWith('(?<year>')) return 'year'
  return /^\((?:\?<era>|\?<hanYear>|\?:\(\?<winter>|\?:Q|\?:early)/.test(source) ? 'word' : 'number'
}

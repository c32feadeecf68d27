import { englishMonths, monthNumbers, seasonNumbers } from './month-names.ts'
import { daysInMonth } from './partial-date.ts'

/** `year` is missing where the page leaves it to the reader. */
export interface Reading {
  /** Which order of its parts makes it this date; `sure` where there is no other. */
  readonly order: 'sure' | 'mdy' | 'dmy' | 'yymd' | 'my' | 'ym'
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly season?: number
  /** The end of a range. */
  readonly until?: Omit<Reading, 'order' | 'until' | 'open'>
  /** The range has no end yet. */
  readonly open?: true
}

/** The named groups of a form. */
export type Groups = Readonly<Record<string, string | undefined>>

/** The month or the season of a name. */
export function partOfYear(word: string): { readonly month?: number; readonly season?: number } | undefined {
  const lower = /^[A-Za-z]*$/.test(word)
    ? word.toLowerCase()
    : word.toLowerCase().replaceAll('i\u{307}', 'i').normalize('NFC')
  const month = monthNumbers.get(lower) ?? misspeltMonth(lower)
  if (month !== undefined) return { month }
  const season = seasonNumbers.get(lower)
  return season === undefined ? undefined : { season }
}

/** `Novmber`, `Septemember`, `Ocotber`: begins and ends like an English name, and at most two letters between are others. */
function misspeltMonth(word: string): number | undefined {
  if (word.length < 6) return undefined
  const near = englishMonths.find((name) => {
    if (word[0] !== name[0] || word[1] !== name[1] || !word.endsWith(name.slice(-2))) return false
    const shared = Math.min(sharedHead(word, name) + sharedTail(word, name), word.length, name.length)
    return Math.max(word.length, name.length) - shared <= 2
  })
  return near === undefined ? undefined : monthNumbers.get(near)
}

function sharedHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return length
}

function sharedTail(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

const erasBegin: ReadonlyMap<string, number> = new Map([['令和', 2019], ['平成', 1989], ['昭和', 1926]]) // prettier-ignore

function yearOf({ year, shortYear, era, eraYear }: Groups): string | number | undefined {
  if (shortYear !== undefined) return `20${shortYear}`
  const first = erasBegin.get(era ?? '')
  return first === undefined ? year : first - 1 + (eraYear === '元' ? 1 : Number(eraYear))
}

function numbers(groups: Groups): { year?: number; day?: number } {
  return { ...present('year', yearOf(groups)), ...present('day', groups['day']) }
}

function present<Key extends string>(
  key: Key,
  value: string | number | undefined,
): { [key in Key]?: number } {
  return (value === undefined ? {} : { [key]: Number(value) }) as { [key in Key]?: number }
}

export function ymd(groups: Groups): readonly Reading[] {
  return [{ order: 'sure', ...numbers(groups), ...present('month', groups['m']) }]
}

/** `二〇二四年五月十七日`, `2024年五月`. */
export function inHan({ hanYear, hanMonth, hanDay, ...groups }: Groups): readonly Reading[] {
  const year = hanYear === undefined ? groups['year'] : [...hanYear].map(hanDigit).join('')
  const [month, day] = [hanMonth, hanDay].map((part) => (part === undefined ? undefined : hanNumber(part)))
  return [{ order: 'sure', ...present('year', year), ...present('month', month), ...present('day', day) }]
}

/** `七` is 7, `十七` 17, `二十七` and `廿七` 27. */
function hanNumber(text: string): number {
  const [tens, ones] = text.replace('廿', '二十').split('十')
  if (ones === undefined) return hanDigit(text)
  return 10 * (tens === '' ? 1 : hanDigit(tens ?? '')) + hanDigit(ones)
}

/** `〇`, `零`, `○` and nothing are 0. */
function hanDigit(sign: string): number {
  return sign === '' ? 0 : Math.max(0, '〇一二三四五六七八九'.indexOf(sign))
}

/** Nothing where a word is no month and no season, or a season has a day. */
export function named(groups: Groups): readonly Reading[] {
  const found = partOfYear(groups['name'] ?? '')
  if (found === undefined || (found.season !== undefined && groups['day'] !== undefined)) return []
  return [{ order: 'sure', ...numbers(groups), ...found }]
}

/** `Winter 2023/24`: the winter that begins in the first. */
export function winter(groups: Groups): readonly Reading[] {
  return named(groups).filter(({ season }) => season === 24)
}

/** `2024年5–7月`. */
export function monthToMonth(groups: Groups): readonly Reading[] {
  return wholeMonths(groups, Number(groups['m']), Number(groups['m2']))
}

/** `WS 2023/24`, `SoSe 2024`. */
export function term({ winter, two, ...groups }: Groups): readonly Reading[] {
  const year = numbers(two === undefined ? groups : { shortYear: two })
  return [{ order: 'sure', ...year, season: winter === undefined ? 22 : 24 }]
}

/** `Q3 2024` is July to September, `H1 2024` January to June: exactly the days that it means. */
export function part(groups: Groups): readonly Reading[] {
  const { quarter, half } = groups
  const [count, months] = quarter === undefined ? [Number(half), 6] : [Number(quarter), 3]
  return wholeMonths(groups, (count - 1) * months + 1, count * months)
}

export function halfYear(groups: Groups): readonly Reading[] {
  return groups['half'] === '上' ? wholeMonths(groups, 1, 6) : wholeMonths(groups, 7, 12)
}

function wholeMonths(groups: Groups, from: number, to: number): readonly Reading[] {
  const year = numbers(groups)
  return [{ order: 'sure', ...year, month: from, until: { ...year, month: to } }]
}

/** `07/08/2025`: which is the month, the list decides. `15.07.2024` with full stops is a European form. */
export function swapped(groups: Groups): readonly Reading[] {
  const { a, b, s, shortYear: last } = groups
  const common = numbers(groups)
  const monthFirst: Reading = { order: 'mdy', ...common, ...present('month', a), ...present('day', b) }
  const dayFirst: Reading = { order: 'dmy', ...common, ...present('month', b), ...present('day', a) }
  const yearFirst: Reading = { order: 'yymd', year: Number(`20${a}`), ...present('month', b), ...present('day', last) } // prettier-ignore
  const both = s === '.' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return last !== undefined && a?.length === 2 ? [...both, yearFirst] : both
}

/** `07/23`: July 2023, 23 July, or (`7/6`) 7 June; `23/07` also July 2023 with the year first. */
export function twoParts(groups: Groups): readonly Reading[] {
  const { a, b, s } = groups
  const monthYear: Reading = { order: 'my', year: Number(`20${b}`), ...present('month', a) }
  const yearMonth: Reading = { order: 'ym', year: Number(`20${a}`), ...present('month', b) }
  const days = s === '/' ? swapped({ a, b, s }) : []
  return [
    ...(b?.length === 2 ? [monthYear] : []),
    ...(a?.length === 2 && b?.length === 2 ? [yearMonth] : []),
    ...days,
  ]
}

/** `Nov 24`: the 24th, or November 2024; the list decides. */
export function dayOrYear(groups: Groups): readonly Reading[] {
  const { name: word, two } = groups
  return named({ name: word }).flatMap((reading) => [
    ...(reading.month === undefined ? [] : [{ ...reading, ...present('day', two) }]),
    { ...reading, order: 'my' as const, year: Number(`20${two}`) },
  ])
}

/** Nothing where the calendar has no such month; a day that it does not have is left out. */
export function possible(reading: Reading): readonly Reading[] {
  const { year: y, month, day: d, until } = reading
  if ((y !== undefined && (y < 1900 || y > 2099)) || (month !== undefined && (month < 1 || month > 12)))
    return []
  if (until !== undefined && possible({ order: 'sure', ...until }).length === 0) return []
  if (d === undefined) return [reading]
  if (d < 1 || d > 31) return []
  const { day: _, ...monthOnly } = reading
  return [d > daysInMonth(y ?? 2000, month ?? 1) ? monthOnly : reading]
}

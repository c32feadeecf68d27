import { dateBehindLabel } from '../model/labelled-date.ts'
import type { Node } from '../model/page.ts'
import { richTextOf } from '../model/rich-text.ts'
import type { Reading } from '../model/written-date.ts'
import { datesIn, headStart, readDateAt } from '../model/written-date.ts'

/** A date at the head of a text, as a reader sees it: behind emoji and brackets. */
export interface HeadedText {
  /** Whether nothing else is written there. */
  readonly alone: boolean
  /** How much of the date is said. */
  readonly precision: 'year' | 'month' | 'day' | 'without year'
  /** Whether something sets the date off from what follows: `May: …`, `[May] …`. */
  readonly isSetOff: boolean
}

/** What a text that begins with a date begins with; undefined when it begins with none. */
export function headDateIn(text: string): HeadedText | undefined {
  const written = readDateAt(text, headStart(text))
  const [reading] = written?.readings ?? []
  if (written === undefined || reading === undefined) return undefined
  const rest = text.slice(written.end)
  return {
    alone: !/[\p{L}\p{N}]/u.test(rest),
    precision: precisionOf(reading),
    isSetOff: /^\s?(?:[\])}】〉》:：|–—]|-\s)/u.test(rest),
  }
}

function precisionOf({ year, month, day, season }: Reading): HeadedText['precision'] {
  if (year === undefined) return 'without year'
  if (month === undefined && season === undefined) return 'year'
  return day === undefined ? 'month' : 'day'
}

/** What stands in brackets behind the label of a line: `Media (June 2024): …`. */
export function labelDateIn(nodes: readonly Node[]): HeadedText | undefined {
  const [reading] = dateBehindLabel(richTextOf(nodes))?.readings ?? []
  return reading === undefined ? undefined : { alone: false, precision: precisionOf(reading), isSetOff: true }
}

/** Whether a text is nothing but a date: `2024`, `August`, `9月1日`. */
export function isDateAlone(text: string): boolean {
  return text.length < 60 && headDateIn(text)?.alone === true
}

/** Whether a text begins with a date to the day. */
export function isDay(text: string): boolean {
  return readDateAt(text, headStart(text))?.readings[0]?.day !== undefined
}

/** Whether a date with a year stands in it. */
export function holdsDate(text: string): boolean {
  return datesIn(text).length > 0
}

/** Whether a title is dated, before or behind what it says: `May 2024: a prize`, `A prize (May 2024)`. */
export function isDatedTitle(title: string): boolean {
  return headDateIn(title) !== undefined || endsWithDate(title)
}

/** Whether a title is dated to the month or the day, and says more than that. */
export function isDatedToMonth(title: string): boolean {
  const head = headDateIn(title)
  if (head !== undefined) return !head.alone && (head.precision === 'month' || head.precision === 'day')
  return endsWithDate(title) && datesIn(title).at(-1)?.readings[0]?.month !== undefined
}

/** Whether a text ends with a date that is set off: `… (July 2019)`, `…, May 2024.`; a year alone only in brackets. */
export function endsWithDate(text: string): boolean {
  const last = datesIn(text).at(-1)
  const [reading] = last?.readings ?? []
  if (last === undefined || reading === undefined || last.start === 0) return false
  const [before, behind] = [text.slice(0, last.start).trimEnd(), text.slice(last.end)]
  const isExact = reading.month !== undefined || reading.season !== undefined
  return (isExact ? /[([,.;:|–—-]$/u : /[([]$/).test(before) && /^[\s)\].]*$/.test(behind)
}

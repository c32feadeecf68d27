import { prepositions, rangeStarts } from '../model/date-words.ts'
import { dateBehindLabel } from '../model/labelled-date.ts'
import type { RichText } from '../model/rich-text.ts'
import type { Reading, WrittenDate } from '../model/written-date.ts'
import { datesIn, headStart, readDateAt } from '../model/written-date.ts'
import { endOfHours } from '../model/written-time.ts'
import { endOfDecoration } from './date-decoration.ts'

/** Where an item has its date, and what is left of its text. */
export interface DatePlace {
  readonly written: WrittenDate
  readonly raw: string
  readonly textStart: number
  readonly textEnd?: number
  /** In brackets at the end, and more than a year, which would be that of a venue. */
  readonly isBracketed?: boolean
}

/** The date that a text begins with. */
export function dateAtHead(text: string, marks: RichText['marks'] = []): DatePlace | undefined {
  const start = headStart(text)
  const own = dateFrom(text, start, marks)
  if (own !== undefined) return own
  return dateBehind(preposition, text, start) ?? rangeBehind(text, start)
}

function rangeBehind(text: string, start: number): DatePlace | undefined {
  const range = dateBehind(rangeStart, text, start)
  return range?.written.readings.every(({ until }) => until !== undefined) === true ? range : undefined
}

function dateBehind(words: RegExp, text: string, start: number): DatePlace | undefined {
  const length = words.exec(text.slice(start, start + 10))?.[0].length ?? 0
  const place = length === 0 ? undefined : dateFrom(text, start + length)
  return place?.written.bare === true ? undefined : place
}

/** `[Paper] May 2024: …`: the tag says more than the date, so that all of it stays. */
export function dateBehindTag(text: string): DatePlace | undefined {
  const end = tag.exec(text)?.[0].length ?? 0
  const place = end === 0 ? undefined : dateFrom(text, end)
  return place !== undefined && saysMonth(place) ? { ...place, textStart: 0 } : undefined
}

const tag = /^[^\p{L}\p{N}]{0,8}[[(【（]\p{L}[\p{L} &/-]{1,24}[\])】）][\s:：–—-]{0,4}/u

/** `New paper (May 2024): …`: the label stays, too. */
export function dateInLabel(content: RichText): DatePlace | undefined {
  const written = dateBehindLabel(content)
  return written === undefined ? undefined : { written, raw: rawOf(content.text, written), textStart: 0 }
}

/** The date of a heading: what it begins with, else what it ends with in brackets, as `Prizes (November 2023)`. */
export function dateOfHeading(heading: string): DatePlace | undefined {
  const tail = dateAtEnd({ text: heading, marks: [] })
  return dateAtHead(heading) ?? (tail?.isBracketed === true ? tail : undefined)
}

/** The date of a field: what it begins with, else the first that it holds. */
export function dateInField(field: string): DatePlace | undefined {
  const [first] = datesIn(field)
  const inside = first === undefined ? undefined : { written: first, raw: field, textStart: 0 }
  const head = dateAtHead(field) ?? inside
  return head === undefined ? undefined : { ...head, textStart: 0 }
}

/** How exact the date of a place is, as {@link detailOf} a reading. */
export function detail({ written }: DatePlace): number {
  return detailOf(written.readings[0])
}

/** Whether the date of a place is exact to the month, the season or the day. */
export function saysMonth({ written }: DatePlace): boolean {
  return detailOf(written.readings[0]) >= 2
}

/** 0 nothing, 1 a year, 2 a month or a season, 3 a day. */
export function detailOf(reading: Reading | undefined): number {
  if (reading === undefined) return 0
  return reading.day !== undefined ? 3 : (reading.month ?? reading.season) === undefined ? 1 : 2
}

/** `2021年12月に…`, `2023년에는 …`: a date that is a word of its sentence. */
const particle = /^(?:の|に|は|より|から|에|의|부터)/u
const preposition = new RegExp(`^${prepositions}\\s`, 'iu')
const rangeStart = new RegExp(`^${rangeStarts}\\s`, 'iu')
/** What must follow a month or a run of digits alone: `Oct: …`, `[May] …`; `March for Science` and `202306 papers` are no dates, but **March** is. */
const closing = /^\s?\.?\s?(?:[:：\])}】|,，]|[–—-]\s|\n|$)/u
const needsClosing = /^(?:\p{L}|\d{6})/u

function dateFrom(text: string, start: number, marks: RichText['marks'] = []): DatePlace | undefined {
  const written = readDateAt(text, start)
  if (written === undefined) return undefined
  const raw = rawOf(text, written)
  const rest = text.slice(written.end, written.end + 80)
  const isMarked = marks.some(
    (mark) => mark.type !== 'link' && mark.start === start && mark.end === written.end,
  )
  if (written.bare === true && needsClosing.test(raw) && !closing.test(rest) && !isMarked) return undefined
  if (particle.test(rest)) return { written, raw, textStart: 0 }
  const end = written.readings[0]?.day === undefined ? written.end : endOfHours(text, written)
  return { written, raw, textStart: endOfDecoration(text, end) }
}

function rawOf(text: string, { start, end }: WrittenDate): string {
  return text.slice(start, end)
}

/** A date alone on its line or in its cell. */
export function dateOnOwnLine(text: string): DatePlace | undefined {
  if (!text.includes('\n')) return undefined
  let offset = 0
  for (const line of text.split('\n')) {
    const place = line.length > 60 ? undefined : dateAtHead(line)
    if (place !== undefined && place.textStart >= line.trimEnd().length) {
      const isLast = text.slice(offset + line.length).trim() === ''
      return {
        written: place.written,
        raw: place.raw,
        textStart: 0,
        ...(isLast ? { textEnd: text.slice(0, offset).trimEnd().length } : {}),
      }
    }
    offset += line.length + 1
  }
  return undefined
}

/** `**A prize** (May 2024): for a paper`, also where a line break sets the title off. */
export function dateBehindTitle({ text, marks }: RichText): DatePlace | undefined {
  const [line = ''] = text.split('\n')
  const bold = marks.find(({ type, start }) => type === 'strong' && start <= headStart(text))?.end ?? 0
  const bracket = /^\s?[([（][^()\n]{4,40}[)\]）]/u.exec(text.slice(bold))?.[0].length ?? 0
  const titles = [bold, bold + bracket, line.length].filter((end) => end > 0 && end < text.length)
  const [place] = titles
    .map((end) => dateAtEnd({ text: text.slice(0, end), marks: [] }))
    .filter((found) => found?.isBracketed === true)
  return place === undefined ? undefined : { written: place.written, raw: place.raw, textStart: 0 }
}

/** The last date that stands in a text, wherever. */
export function lastDateIn(text: string): DatePlace | undefined {
  const last = datesIn(text).at(-1)
  return last === undefined ? undefined : { written: last, raw: rawOf(text, last), textStart: 0 }
}

const behindTail = /^[\s\])}】）.。!;,]{0,8}$/u
const beforeTail = /(?<![\s,，、;:(（[【{|·•–—-])[\s,，、;:(（[【{|·•–—-]+$/u

/** The date that a text ends with. */
export function dateAtEnd({ text, marks }: RichText): DatePlace | undefined {
  const from = Math.max(0, text.length - 72)
  const window = text.slice(from)
  const last = datesIn(window).at(-1)
  if (last === undefined || !behindTail.test(window.slice(last.end))) return undefined
  const written = { ...last, start: from + last.start, end: from + last.end }
  const lead = beforeTail.exec(text.slice(Math.max(0, written.start - 8), written.start))?.[0] ?? ''
  const isSetOff =
    lead.trim() !== '' || marks.some(({ start, end }) => start === written.start && end >= written.end)
  return {
    written,
    raw: rawOf(text, written),
    textStart: 0,
    isBracketed: /[([（【]$/u.test(lead) && detailOf(written.readings[0]) >= 2,
    ...(isSetOff ? { textEnd: written.start - lead.length } : {}),
  }
}

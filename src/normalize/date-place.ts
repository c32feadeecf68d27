import { prepositions } from '../model/date-words.ts'
import type { NewsFinding } from '../model/finding.ts'
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

/** Where the items of one list have their dates: most lists have one place for them. */
export function datePlacesOf(list: readonly NewsFinding[]): readonly (DatePlace | undefined)[] {
  const found = list.map(candidatesOf)
  const heads = found.filter(({ head }) => head !== undefined).length
  const tails = found.filter(({ tail }) => tail !== undefined).length
  const months = found.filter(({ tail }) => tail !== undefined && detail(tail) >= month).length
  const atEnd = heads === 0 && months > 1 && months * 3 >= list.length * 2
  return found.map(({ head, tail, inside, own }, index) => {
    if (list[index]?.dated === 'anywhere') return preferred(head, tail, tails > heads) ?? inside
    return head ?? own ?? (tail !== undefined && (atEnd || tail.isBracketed === true) ? tail : undefined)
  })
}

/** The date that a text begins with. */
export function dateAtHead(text: string, marks: RichText['marks'] = []): DatePlace | undefined {
  const start = headStart(text)
  const own = dateFrom(text, start, marks)
  if (own !== undefined) return own
  const words = preposition.exec(text.slice(start, start + 8))?.[0].length ?? 0
  const behind = words === 0 ? undefined : dateFrom(text, start + words)
  return behind?.written.bare === true ? undefined : behind
}

/** `[Paper] May 2024: …`: the tag says more than the date, so that all of it stays. */
function dateBehindTag(text: string): DatePlace | undefined {
  const end = tag.exec(text)?.[0].length ?? 0
  const place = end === 0 ? undefined : dateFrom(text, end)
  return place !== undefined && detail(place) >= month ? { ...place, textStart: 0 } : undefined
}

const tag = /^[^\p{L}\p{N}]{0,8}[[(【（]\p{L}[\p{L} &/-]{1,24}[\])】）][\s:：–—-]{0,4}/u

/** The date of a heading: what it begins with, else what it ends with in brackets, as `Prizes (November 2023)`. */
export function dateOfHeading(heading: string): DatePlace | undefined {
  const tail = dateAtEnd({ text: heading, marks: [] })
  return dateAtHead(heading) ?? (tail?.isBracketed === true ? tail : undefined)
}

/** The date of a field: what it begins with, else the first that it holds. */
function dateInField(field: string): DatePlace | undefined {
  const [first] = datesIn(field)
  const inside = first === undefined ? undefined : { written: first, raw: field, textStart: 0 }
  const head = dateAtHead(field) ?? inside
  return head === undefined ? undefined : { ...head, textStart: 0 }
}

interface Candidates {
  readonly head?: DatePlace | undefined
  readonly tail?: DatePlace | undefined
  readonly inside?: DatePlace | undefined
  /** Alone on its line or in its cell. */
  readonly own?: DatePlace | undefined
}

function candidatesOf({ content, dated, date }: NewsFinding): Candidates {
  const { text, marks } = content
  if (date !== undefined) return { head: dateInField(date) }
  const head = dateAtHead(text, marks) ?? dateBehindTag(text)
  if (dated !== 'anywhere')
    return head === undefined ? { own: dateOnOwnLine(text), tail: dateAtEnd(content) } : { head }
  const tail = dateAtEnd(content)
  if (head !== undefined || tail !== undefined) return { head, tail }
  const last = datesIn(text).at(-1)
  return last === undefined ? {} : { inside: { written: last, raw: rawOf(text, last), textStart: 0 } }
}

/** The more precise; of equals where most of the list have theirs. */
function preferred(
  head: DatePlace | undefined,
  tail: DatePlace | undefined,
  atEnd: boolean,
): DatePlace | undefined {
  if (head === undefined || tail === undefined) return head ?? tail
  const difference = detail(head) - detail(tail)
  return difference > 0 || (difference === 0 && !atEnd) ? head : tail
}

const month = 2

function detail({ written }: DatePlace): number {
  return detailOf(written.readings[0])
}

/** 0 nothing, 1 a year, 2 a month or a season, 3 a day. */
export function detailOf(reading: Reading | undefined): number {
  if (reading === undefined) return 0
  return reading.day !== undefined ? 3 : (reading.month ?? reading.season) === undefined ? 1 : 2
}

/** `2021年12月に…`, `2023년에는 …`: a date that is a word of its sentence. */
const particle = /^(?:の|に|は|より|から|에|의|부터)/u
const preposition = new RegExp(`^${prepositions}\\s`, 'iu')
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

function dateOnOwnLine(text: string): DatePlace | undefined {
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

const behindTail = /^[\s\])}】）.。!;,]{0,8}$/u
const beforeTail = /(?<![\s,，、;:(（[【{|·•–—-])[\s,，、;:(（[【{|·•–—-]+$/u

function dateAtEnd({ text, marks }: RichText): DatePlace | undefined {
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
    isBracketed: /[([（【]$/u.test(lead) && detailOf(written.readings[0]) >= month,
    ...(isSetOff ? { textEnd: written.start - lead.length } : {}),
  }
}

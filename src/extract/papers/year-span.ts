import { months } from '../../model/date-words.ts'
import { leadsToVolume } from '../../model/numbered-series.ts'
import type { Span } from '../../model/rich-text.ts'
import type { KnownParts } from './known-parts.ts'
import type { LabelledText } from './labels.ts'
import { labelled } from './labels.ts'
import { sentenceEnd, trimmed } from './sentences.ts'

/** A year that no other number touches: no page, no volume, no standard, no identifier. */
const year = /(?<![\p{L}\d.:–-])(?<!(?<!\b\d\d?)\/)(?:19[5-9]|20[0-4])\d(?![\d:]|[-–]\d|\.\d|\/)/gu

/** Where an entry says when it was published: where the page calls it so, beside the authors, at the head, then behind the title. */
export function yearSpan(
  entry: LabelledText,
  { title, authors, venue }: KnownParts & { readonly venue?: Span },
): Span | undefined {
  const { text } = entry.content
  const column = labelled(entry, 'year')
  const beside = Math.max(0, ...authors.filter(({ end }) => end <= title.start).map(({ end }) => end))
  const regions = [
    ...(column === undefined ? [] : [column]),
    trimmed(text, { start: beside, end: title.start }, /[\s:]/),
    { start: 0, end: Math.min(12, title.start) },
  ]
  const near = regions.map((region) => yearsIn(text, region)[0]).find((span) => span !== undefined)
  return near ?? behindTitle(text, title, venue)
}

/** A year with its month, or in brackets, says more than one within the name of a venue. */
function behindTitle(text: string, title: Span, venue: Span | undefined): Span | undefined {
  const years = yearsIn(text, { start: title.end, end: Math.min(text.length, title.end + 600) })
  const dated = years.find(
    ({ start, end }) =>
      (/\p{L}{3,9}\.?,?\s$/u.test(text.slice(0, start)) &&
        monthAtEnd.test(text.slice(Math.max(0, start - 12), start)) &&
        !isUpdate(text.slice(Math.max(0, start - 20), start))) ||
      (text.charAt(start - 1) === '(' && text.charAt(end) === ')'),
  )
  const ofVenue =
    venue === undefined || venue.start < title.end
      ? undefined
      : yearsIn(text, { start: venue.start, end: sentenceEnd(text, venue.end) }).at(-1)
  return ofVenue ?? dated ?? years[0] ?? beforePages(text, title.end) ?? ofPreprint(text, title.end)
}

/** `Journal of Ferns, 2019: 3–9`: it could be a volume, but not where no other year stands. */
function beforePages(text: string, from: number): Span | undefined {
  const behind = text.slice(from, from + 600)
  const match = pagedYear.exec(behind)
  const start = from + (match?.index ?? 0)
  const head = behind.slice(0, match?.index)
  return match === null || volumes.test(head) || leadsToVolume(head) ? undefined : { start, end: start + 4 }
}

/** `bioRxiv 2021.01.02.123456`: the day on which it came there. */
function ofPreprint(text: string, from: number): Span | undefined {
  const match = /\b(?:(?:bio|med)Rxiv\s|10\.1101\/)(?=20\d\d\.\d\d\.\d\d\.\d{6})/i.exec(
    text.slice(from, from + 600),
  )
  const start = from + (match?.index ?? 0) + (match?.[0].length ?? 0)
  return match === null ? undefined : { start, end: start + 4 }
}

const pagedYear = /(?<=[\p{L},.]\s)(?:19[5-9]|20[0-4])\d(?=:\s?\d{1,5}\s?[-–—]{1,2}\s?\d)/u
const volumes = /\b(?:vol(?:ume)?|no|bd|band)\.?\s$/iu

/** Whether a year is one only because no other stands there, so that a heading knows better. */
export function isBeforePages(text: string, { end }: Span): boolean {
  return /^:\s?\d/.test(text.slice(end, end + 3))
}

const monthAtEnd = new RegExp(String.raw`${months}\.?,?\s$`, 'i')

function isUpdate(before: string): boolean {
  return /\b(?:updated|revised)\b/i.test(before)
}

function yearsIn(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(year)]
    .map(({ index, 0: { length } }) => ({ start: start + index, end: start + index + length }))
    .filter((span) => !isUpdate(text.slice(Math.max(0, span.start - 20), span.start)))
    .filter((span) => !wasLookedAt.test(text.slice(Math.max(0, span.start - 60), span.start)))
}

/** `(cited 34, 2023)`, `citations: 34 (2023)`, `[accessed May 2023]`: when somebody counted or read it. */
const wasLookedAt =
  /[([][^()[\]]{0,40}\b(?:cited|citations?|scholar|as of|accessed|retrieved)\b[^()[\]]{0,40}(?:\(\s?)?$|\bcitations?:?\s\d{0,6}\s?\($/i

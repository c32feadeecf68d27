import { preprintServerIn } from '../../model/preprint-servers.ts'
import type { Mark, Span } from '../../model/rich-text.ts'
import { venuesIn } from '../../venues/index.ts'
import { isAuthors } from './author-spans.ts'
import type { LabelledText } from './labels.ts'
import { labelled } from './labels.ts'
import { trimmed } from './sentences.ts'
import {
  editorsEnd,
  isPlausible,
  isRemark,
  isVenueSentence,
  mayBePerson,
  venueNameEnd,
} from './venue-name.ts'

/** What is already known of an entry. */
export interface KnownParts {
  readonly title: Span
  readonly authors: readonly Span[]
}

type VenueCue = (entry: LabelledText, known: KnownParts) => Span | undefined

/** Tried in order; a line adds one. */
const cues: readonly VenueCue[] = [
  // `class="venue"`, a column "Venue", `Venue: …`: the page calls it so.
  (entry) => labelled(entry, 'venue'),
  // `[arXiv] Ada Moss, …`: a tag at the head.
  (entry, known) => tagAtHead(entry, known),
  // *Journal of …*, **CVPR 2024**: set apart, behind title and authors.
  (entry, known) => setApart(entry, known),
  // `137 Harv. L. Rev. 1201 (2024)`: between volume and page.
  (entry, known) => reporter(entry, known),
  // `Заголовок // Журнал`
  (entry, known) => behindSlashes(entry, known),
  // `In Proceedings of …`, `In: Journal of …`
  (entry, known) => behindIn(entry, known),
  // A venue of the registry, or a server for preprints, in the next lines.
  (entry, known) => registered(entry, known),
  // The sentence behind title and authors.
  (entry, known) => sentenceBehind(entry, known),
]

/** Where an entry names its venue. */
export function venueSpan(entry: LabelledText, known: KnownParts): Span | undefined {
  for (const cue of cues) {
    const span = cue(entry, known)
    if (span !== undefined && isPlausible(entry.content.text.slice(span.start, span.end))) return span
  }
  return undefined
}

function tagAtHead({ content: { text } }: LabelledText, { title, authors }: KnownParts): Span | undefined {
  const end = Math.min(title.start, ...authors.map(({ start }) => start))
  const tag = /^\s?[[(【]\s?\p{L}[^\])】\n]{1,30}(?:[\])】]|\s(?=\([^()\n]{2,80}\)[\])】]))/u.exec(
    text.slice(0, end),
  )?.[0]
  return tag === undefined ? undefined : trimmed(text, { start: 0, end: tag.length }, /[\s[(【\])】]/)
}

function setApart({ content: { text, marks } }: LabelledText, known: KnownParts): Span | undefined {
  const mark = marks.find((one) => isBehind(one, known) && isVenueLike(text, one, known))
  if (mark === undefined) return undefined
  // `IEEE Conference on … **(CVPR) 2025 Oral**`: what stands before it in the line is the same name.
  const line = Math.max(text.lastIndexOf('\n', mark.start) + 1, endOf(known))
  const before = trimmed(text, { start: Math.min(line, mark.start), end: mark.start }, /[\s.,;:)]/)
  const isSecondHalf = text.charAt(mark.start) === '(' && before.end > before.start
  return { start: isSecondHalf ? before.start : mark.start, end: mark.end }
}

function endOf({ title, authors }: KnownParts): number {
  return Math.max(title.end, ...authors.map(({ end }) => end))
}

function isBehind({ start, end }: Span, { title, authors }: KnownParts): boolean {
  return start >= title.end && authors.every((span) => end <= span.start || start >= span.end)
}

function isVenueLike(text: string, mark: Mark, { authors }: KnownParts): boolean {
  if ((mark.type !== 'em' && mark.type !== 'strong') || mark.end - mark.start > 300) return false
  const written = text.slice(mark.start, mark.end)
  if (!/\p{Lu}\p{L}|\p{L}\p{Lu}/u.test(written) || isRemark(written) || isOnlySubmitted(text, mark))
    return false
  // `(July 2021, **Annals Medicine**)`: three words in capitals may be a person, but not there.
  const isPlaced = authors.length > 0 || /(?:\d{4},|\()\s?$/.test(text.slice(mark.start - 7, mark.start))
  const isPeople = isAuthors(text, trimmed(text, mark)) && (!isPlaced || /,| and /.test(written))
  return !isPeople || venuesIn(written).some(({ doubtful }) => doubtful !== true)
}

/** What a work was only sent to is not its venue. */
function isOnlySubmitted(text: string, { start }: Span): boolean {
  return sentTo.test(text.slice(Math.max(0, start - 60), start))
}

/** Nor is the one that wants to see it again: `Revise and Resubmit, *Journal of …*`, `R&R at …`. */
const sentTo =
  /(?:submitted to|under review (?:at|by|for)|in submission to|(?:\bresubmi\p{L}{1,7}|\br ?& ?r|\b(?:major|minor) revisions?)(?: requested)?(?: \([^()\n]{1,20}\))?(?:,|:|\s(?:at|to|for|by|from))?(?:\sthe)?)[:\s*]{0,3}$/iu

function reporter({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const behind = text.slice(title.end, title.end + 200)
  const match = reporters.exec(behind)
  const name = match?.groups?.['name'] ?? ''
  const start = title.end + (match?.index ?? 0) + (match?.[0].indexOf(name) ?? 0)
  return match === null ? undefined : trimmed(text, { start, end: start + name.length })
}

const reporters =
  /^["”]?,?["”]?\s\d{1,4}\s(?<name>(?:\p{Lu}[\p{L}.&'’]{0,12}\s|of\s|&\s){0,6}(?:L|Rev|J|Q)\.)\s(?:\d{1,5}(?:,\s\d{1,5})?\s)?\((?:forthcoming\s)?(?:19|20)\d\d\)/u

function behindSlashes({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const slashes = /^["”»]?\.?\s\/\/\s(?=\S)/u.exec(text.slice(title.end, title.end + 10))
  if (slashes === null) return undefined
  const start = title.end + slashes[0].length
  return { start, end: venueNameEnd(text, start) }
}

const introductions =
  /(?:^|[\s.”")\]])(?:In|To appear in|Accepted (?:at|by|for)|Published in|(?<=,[”"]?\s)in)[:\s]\s?(?=["*\p{Lu}\d])/u

function behindIn({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const match = introductions.exec(text.slice(title.end, title.end + 400))
  if (match === null) return undefined
  const start = title.end + match.index + match[0].length
  const isNone = /^\W{0,3}(?:review|press|preparation|submission|French|German|Dutch|Chinese|English)\b/i
  if (isNone.test(text.slice(start, start + 16))) return undefined
  return { start: editorsEnd(text, start), end: venueNameEnd(text, start) }
}

function registered({ content: { text, marks } }: LabelledText, known: KnownParts): Span | undefined {
  const from = known.title.end
  const rest = text
    .slice(from, from + 600)
    .split('\n')
    .slice(0, 5)
    .join('\n')
  const venue = venuesIn(rest)
    .filter(({ doubtful }) => doubtful !== true)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .find((span) => isBehind(span, known) && !isWithinLink(span, marks) && !isOnlySubmitted(text, span))
  if (venue !== undefined) return venue
  const server = preprintServerIn(rest)
  const span = server === undefined ? undefined : { start: from + server.start, end: from + server.end }
  return span === undefined || isUnderLink(span, marks) ? undefined : span
}

/** `[arXiv](…)` among the links says where a copy lies, not where the work appeared. */
function isUnderLink(span: Span, marks: readonly Mark[]): boolean {
  return marks.some(({ type, start, end }) => type === 'link' && start <= span.start && span.end <= end)
}

/** `[Highlight in Nature Reviews](…)`: a venue in the words of a link to something else. */
function isWithinLink(span: Span, marks: readonly Mark[]): boolean {
  return marks.some(({ type, start, end }) => type === 'link' && start < span.start && span.end <= end)
}

/** Co-authors, a year or a remark between the title and the venue. */
const between =
  /^(?:[\s.,;:"”»」』》)|]|\((?:with|avec|joint)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\((?:[^()\n]{0,20}[\s,])?(?:19|20)\d\d\)|Extended abstract\.)*/u

function sentenceBehind({ content: { text, marks } }: LabelledText, known: KnownParts): Span | undefined {
  const from = endOf(known)
  const start = from + (between.exec(text.slice(from))?.[0].length ?? 0)
  const end = venueNameEnd(text, start)
  const isLink = marks.some((mark) => mark.type === 'link' && mark.start <= start && start < mark.end)
  const isSure = isVenueSentence(text.slice(start, end)) && !mayBePerson(text.slice(start))
  return !isLink && isSure ? { start, end } : undefined
}

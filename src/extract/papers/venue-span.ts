import { collectionLead } from '../../model/collection-lead.ts'
import { lawCitationIn } from '../../model/law-citation.ts'
import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { blanked } from '../blanked.ts'
import { isCopyText } from './copies.ts'
import { endOf, type KnownParts } from './known-parts.ts'
import type { LabelledText } from './labels.ts'
import { listedNames } from './names-before-year.ts'
import { preprintServer, registeredVenue } from './registered-venue.ts'
import { trimmed } from './sentences.ts'
import { tagAtHead } from './tag-at-head.ts'
import { editorsEnd, isPlausible, isVenueSentence, mayBePerson, venueNameEnd } from './venue-name.ts'
import { venueSetApart } from './venue-set-apart.ts'

type VenueCue = (entry: LabelledText, known: KnownParts) => Span | undefined

/** Tried in order; a line adds one. */
const cues: readonly VenueCue[] = [
  // `class="venue"`, a column "Venue", `Venue: …`: the page calls it so.
  (entry) => venueLabelled(entry),
  // `[arXiv] Ada Moss, …`: a tag at the head.
  (entry, known) => tagAtHead(entry, known),
  // *Journal of …*, **CVPR 2024**: set apart, behind title and authors.
  (entry, known) => venueSetApart(entry, known),
  // `137 Harv. L. Rev. 1201 (2024)`: between volume and page.
  (entry, known) => lawReview(entry, known),
  // *Titolo*, «Rivista», 35, 2024; *Tytuł*, „Czasopismo”, t. 3
  (entry, known) => quotedBehind(entry, known),
  // `Заголовок // Журнал`
  (entry, known) => behindSlashes(entry, known),
  // `В сб.: Папоротники и мхи`
  (entry, known) => behindCollection(entry, known),
  // `In Proceedings of …`, `In: Journal of …`
  (entry, known) => behindIn(entry, known),
  // A venue of the registry in the next lines.
  (entry, known) => registeredVenue(entry, known),
  // `J. Ferns 12 (2021), 3–9. arXiv:2101.00001`: what has a volume appeared there.
  (entry, known) => numberedBehind(entry, known),
  // A server for preprints in the next lines.
  (entry, known) => preprintServer(entry, known),
  // The sentence behind title and authors.
  (entry, known) => sentenceBehind(entry, known),
]

/** Where an entry names its venue. */
export function venueSpan(entry: LabelledText, known: KnownParts): Span | undefined {
  const { content } = entry
  const named = { ...entry, content: { ...content, text: withoutCopies(content) } }
  for (const cue of cues) {
    const span = cue(named, known)
    const written = span === undefined ? '' : named.content.text.slice(span.start, span.end)
    if (span !== undefined && isPlausible(written))
      return trimmed(named.content.text, { ...span, end: span.end - emptied(written) }, /[\s,]/)
  }
  return undefined
}

/** How long the brackets at the end are from which a link was taken. */
function emptied(written: string): number {
  return /[([]\s*[)\]]?$/.exec(written)?.[0].length ?? 0
}

/** `CVPR, [arXiv](…), 2024`, `⟨hal-01234567⟩`: among commas and in brackets a link says where a copy lies; spaces take its place. */
function withoutCopies({ text, marks }: RichText): string {
  const names = [...text.matchAll(/⟨[^⟨⟩\n]{3,80}⟩/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  return blanked(text, [...marks.filter((mark) => isCopy(text, mark)), ...names])
}

function isCopy(text: string, { type, start, end }: Mark): boolean {
  if (type !== 'link' || !/[,;([|]\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false
  return isCopyText(text.slice(start, end))
}

/** A badge may also say how the paper was shown. */
function venueLabelled({ content: { text }, labels }: LabelledText): Span | undefined {
  return labels.find(({ label, span }) => label === 'venue' && isPlausible(text.slice(span.start, span.end)))
    ?.span
}

function lawReview({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const cited = lawCitationIn(text.slice(title.end, title.end + 200))
  if (cited === undefined || !/^["”]?,?["”]?\s$/u.test(text.slice(title.end, title.end + cited.start)))
    return undefined
  const { start, end } = cited.review
  return { start: title.end + start, end: title.end + end }
}

function quotedBehind({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const behind = text.slice(title.end, title.end + 140)
  const match = quotedPlace.exec(behind) ?? cornerQuotedPlace.exec(behind)
  const name = match?.groups?.['name']
  if (match === null || name === undefined) return undefined
  const start = title.end + match[0].lastIndexOf(name)
  return { start, end: start + name.length }
}

const quotedPlace =
  /^[”"»]?[.,]?\s(?:in:?\s|w:?\s)?[«„“"]\s?(?<name>\p{Lu}[^«»„“”"\n]{2,80}?)\s?[»”“"](?=[,.]?\s(?:\p{L}{1,5}\.?\s)?[\d(])/u

/** 「題名」『雑誌』第48巻 */
const cornerQuotedPlace =
  /^[」』”]?[.,，、。]?\s?『(?<name>[^『』\n]{2,40})』(?=[,，、]?\s?(?:第|\d|[(（]|[Vv]ol))/u

function behindSlashes({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const slashes = /^["”»]?\.?\s\/\/\s(?=\S)/u.exec(text.slice(title.end, title.end + 10))
  if (slashes === null) return undefined
  const start = title.end + slashes[0].length
  const lead = leadOfCollection.exec(text.slice(start, start + 24))?.[0].length ?? 0
  return { start: start + lead, end: venueNameEnd(text, start + lead) }
}

function behindCollection({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const match = collections.exec(text.slice(title.end, title.end + 60))
  const start = title.end + (match?.index ?? 0) + (match?.[0].length ?? 0)
  return match === null ? undefined : { start, end: venueNameEnd(text, start) }
}

const leadOfCollection = new RegExp(`^${collectionLead}`, 'u')
const collections = new RegExp(`[.,»”"]\\s${collectionLead}`, 'u')

/** `InInternational conference on …` is what Google Scholar gives. */
const introductions =
  /(?:^|[\s.”")\]])(?:In|To appear in|Forthcoming in|Accepted (?:at|by|for)|Published in|(?<=[,.][”"]?\s|\n\s?)(?:in|to appear in|forthcoming in|accepted (?:for publication in|in|by|at)))[:\s]\s?(?=["*\p{Lu}\p{Lo}\d])|(?<=[.?!]\s)In(?=(?:International|European|Asian|Proceedings|Advances|Conference|IEEE|ACM|(?:19|20)\d\d)\s)/u

function behindIn({ content: { text } }: LabelledText, { title }: KnownParts): Span | undefined {
  const match = introductions.exec(text.slice(title.end, title.end + 400))
  if (match === null) return undefined
  const start = title.end + match.index + match[0].length
  const isNone = /^\W{0,3}(?:review|press|preparation|submission|French|German|Dutch|Chinese|English)\b/i
  if (isNone.test(text.slice(start, start + 16))) return undefined
  const name = editorsEnd(text, start)
  return { start: name, end: venueNameEnd(text, name) }
}

/** Co-authors, a year or a remark between the title and the venue. */
const between =
  /^(?:[\s.,;:"”'’»」』》)|]|\((?:with|avec|joint)[^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\((?:[^()\n]{0,20}[\s,])?(?:19|20)\d\d\)|(?:19|20)\d\d,\s(?=\p{Lu})|Extended abstract\.)*/u

function numberedBehind(entry: LabelledText, known: KnownParts): Span | undefined {
  const span = sentenceBehind(entry, known)
  const behind = entry.content.text.slice(span?.end, (span?.end ?? 0) + 20)
  return span !== undefined && volume.test(behind) ? span : undefined
}

const volume =
  /^\.?,?\s(?:vol(?:ume)?\.?\s)?(?:(?!(?:19|20)\d\d(?!\d))\d{1,4}\s?[,(:]|(?:19|20)\d\d,\s\d{1,4},\s)/iu

function sentenceBehind({ content: { text, marks } }: LabelledText, known: KnownParts): Span | undefined {
  const from = endOf(known)
  const start = from + (between.exec(text.slice(from))?.[0].length ?? 0)
  const end = venueNameEnd(text, start)
  const isLink = marks.some((mark) => mark.type === 'link' && mark.start <= start && start < mark.end)
  const isSure = isVenueSentence(text.slice(start, end)) && !mayBePerson(text.slice(start))
  const isNone = isLink || listedNames(text, { start, end }).length > 0
  return !isNone && isSure ? { start, end } : undefined
}

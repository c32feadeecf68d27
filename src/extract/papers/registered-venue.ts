import { isInNumberedSeries } from '../../model/numbered-series.ts'
import { preprintServerIn } from '../../model/preprint-servers.ts'
import type { Mark, Span } from '../../model/rich-text.ts'
import { venuesIn } from '../../venues/index.ts'
import { isBehind, type KnownParts } from './known-parts.ts'
import type { LabelledText } from './labels.ts'
import { labelled } from './labels.ts'
import { isOnlySubmitted } from './only-submitted.ts'

/** The first venue of the registry in the lines behind the title. */
export function registeredVenue(entry: LabelledText, known: KnownParts): Span | undefined {
  const { text, marks } = entry.content
  const [from, rest] = [known.title.end, linesBehind(entry, known)]
  return venuesIn(rest)
    .filter(({ doubtful, start }) => doubtful !== true && !isInNumberedSeries(rest.slice(0, start)))
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
    .find((span) => isBehind(span, known) && !isWithinLink(span, marks) && !isOnlySubmitted(text, span))
}

/** The server for preprints that a badge or they name. */
export function preprintServer(entry: LabelledText, known: KnownParts): Span | undefined {
  const badge = labelled(entry, 'server')
  if (badge !== undefined) return badge
  const server = preprintServerIn(linesBehind(entry, known))
  if (server === undefined) return undefined
  const span = { start: known.title.end + server.start, end: known.title.end + server.end }
  return isUnderLink(span, entry.content.marks) ? undefined : span
}

function linesBehind({ content: { text } }: LabelledText, { title }: KnownParts): string {
  return text
    .slice(title.end, title.end + 600)
    .split('\n')
    .slice(0, 5)
    .join('\n')
}

/** `[arXiv](…)` among the links says where a copy lies, not where the work appeared. */
function isUnderLink(span: Span, marks: readonly Mark[]): boolean {
  return marks.some(({ type, start, end }) => type === 'link' && start <= span.start && span.end <= end)
}

/** `[Highlight in Nature Reviews](…)`: a venue in the words of a link to something else. */
function isWithinLink(span: Span, marks: readonly Mark[]): boolean {
  return marks.some(({ type, start, end }) => type === 'link' && start < span.start && span.end <= end)
}

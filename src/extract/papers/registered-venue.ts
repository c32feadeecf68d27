import { isInNumberedSeries } from '../../model/numbered-series.ts'
import { preprintServerIn } from '../../model/preprint-servers.ts'
import type { Mark, Span } from '../../model/rich-text.ts'
import { venuesIn } from '../../venues/index.ts'
import { isBehind, type KnownParts } from './known-parts.ts'
import type { LabelledText } from './labels.ts'
import { isOnlySubmitted } from './only-submitted.ts'

/** The first venue of the registry in the lines behind the title, else a server for preprints. */
export function registeredVenue(
  { content: { text, marks } }: LabelledText,
  known: KnownParts,
): Span | undefined {
  const from = known.title.end
  const rest = text
    .slice(from, from + 600)
    .split('\n')
    .slice(0, 5)
    .join('\n')
  const venue = venuesIn(rest)
    .filter(({ doubtful, start }) => doubtful !== true && !isInNumberedSeries(rest.slice(0, start)))
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

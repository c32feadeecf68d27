import type { Span } from '../../model/rich-text.ts'

/** What is already known of an entry. */
export interface KnownParts {
  readonly title: Span
  readonly authors: readonly Span[]
}

/** Where the title and the authors that are known end. */
export function endOf({ title, authors }: KnownParts): number {
  return Math.max(title.end, ...authors.map(({ end }) => end))
}

/** Whether a span stands behind the title and overlaps no authors. */
export function isBehind({ start, end }: Span, { title, authors }: KnownParts): boolean {
  return start >= title.end && authors.every((span) => end <= span.start || start >= span.end)
}

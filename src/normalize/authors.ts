import type { WorkEntry } from '../model/entry.ts'
import type { RichText } from '../model/rich-text.ts'
import { readNames } from '../model/written-names.ts'
import { parseName } from './name.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** The authors in order; nothing where the list cannot be read as names, for an author is never guessed. */
export function authorsIn(
  content: RichText,
  spans: readonly Span[],
): Pick<WorkEntry, 'authors' | 'authorsTruncated'> {
  const lists = spans.map(({ start, end }) => readNames(content.text.slice(start, end)))
  const names = lists.flatMap((list) => list?.names ?? [])
  if (names.length === 0) return {}
  const truncated = lists.some((list) => list?.truncated === true)
  return { authors: names.map(parseName), ...(truncated ? { authorsTruncated: true as const } : {}) }
}

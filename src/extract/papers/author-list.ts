import type { Span } from '../../model/rich-text.ts'
import { isInitials } from '../../model/name-words.ts'
import { readNames } from '../../model/written-names.ts'
import { holdsGermanTitle } from './german-title.ts'
import { trimmed } from './sentences.ts'

/** No list of authors is longer. */
export const longestList = 20_000

/** Two names or more, or one that is more than a word. */
export function isAuthors(text: string, { start, end }: Span): boolean {
  const list = start < end && end - start < longestList ? readNames(text.slice(start, end)) : undefined
  if (list === undefined || list.names.some((name) => holdsGermanTitle(name))) return false
  return list.names.length > 1 || list.truncated || isPerson(list.names[0] ?? '')
}

/** A lone name is a person's when it could not be a title: two to four words, no more. */
function isPerson(name: string): boolean {
  const words = name.split(/[\s,]+/)
  return (words.length > 1 && words.length <= 4) || words.some(isInitials)
}

/** The authors from `start` to the first of some ends; the next is looked for where the last was none, and none twice. */
export function authorsUpTo(
  text: string,
  start: number,
  ends: Iterable<number>,
  signs: RegExp,
): Span | undefined {
  const seen = new Set<number>()
  for (const end of ends) {
    const span = trimmed(text, { start, end }, signs)
    if (!seen.has(span.end) && isAuthors(text, span)) return span
    seen.add(span.end)
  }
  return undefined
}

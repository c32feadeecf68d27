import type { RichText, Span } from '../../model/rich-text.ts'
import { slice } from '../../model/rich-text.ts'
import { readNames } from '../../model/written-names.ts'
import { isAuthors } from './author-list.ts'
import { authorsBefore } from './authors-before-title.ts'
import { trimmed } from './sentences.ts'

/** More authors than any news item names. */
const longest = 3000

/**
 * The authors of a paper that an item of the news cites, between `head` and its title.
 *
 * `Moss, A., Alder, B. (2024). Title`: two people or more with their given names; `Moss et al. 2024 - Title`: family
 * names, which only the year behind them tells from other words.
 */
export function citedAuthors(content: RichText, head: number, titleStart: number): Span | undefined {
  if (titleStart <= head || titleStart - head > longest) return undefined
  const byYear = authorsBeforeYear(content, head, titleStart)
  if (byYear !== undefined) return byYear
  const before = authorsBefore(slice(content, head, titleStart), titleStart - head)
  if (before === undefined) return undefined
  const span = { start: head + before.start, end: head + before.end }
  const names = readNames(content.text.slice(span.start, span.end))
  const isList = names !== undefined && (names.names.length > 1 || names.truncated)
  return isList && names.names.every(isFullName) ? span : undefined
}

const yearBehind = /[\s,]{1,3}\(?(?:19|20)\d\d[a-z]?\)?\s?[.,:;–—-]{1,2}\s?["“]?$/u

function authorsBeforeYear({ text }: RichText, head: number, titleStart: number): Span | undefined {
  const from = Math.max(head, titleStart - 20)
  const year = yearBehind.exec(text.slice(from, titleStart))
  if (year === null) return undefined
  const span = trimmed(text, { start: head, end: from + year.index }, /[\s,:;]/)
  return isAuthors(text, span) ? span : undefined
}

function isFullName(name: string): boolean {
  return /\p{L}[\s,.]+\p{L}|^\p{Lo}{2,}/u.test(name)
}

import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { hasInitials } from '../../model/name-words.ts'
import { authorsAfter } from './authors-behind-title.ts'
import { headEnd } from './entry-head.ts'
import { namesInSpan } from './names-in-span.ts'
import { areLinksAlone } from './links-alone.ts'
import { isUnlikelyTitle } from './title-shape.ts'

/**
 * `**Whispering Hinges**`, a line break, authors; `**Tiny Legs, Long Walks**. Ada Moss, Ben Alder. Venue`.
 *
 * What is set off at the head and has a line or a sentence for itself is the title when those behind it are the
 * authors, whatever it could be by itself.
 */
export function titleAboveAuthors(content: RichText): Span | undefined {
  const { text, marks } = content
  const head = headEnd(text)
  const mark = marks.find((one) => one.type !== 'sub' && one.type !== 'sup' && one.end > head)
  if (mark === undefined || mark.start > head || !isTitleLike(text, mark)) return undefined
  return areAuthorsOf(content, mark) ? mark : undefined
}

function isTitleLike(text: string, { start, end }: Mark): boolean {
  const written = text.slice(start, end)
  return !written.includes('\n') && /\p{Lu}\p{L}{2}/u.test(written) && !isUnlikelyTitle(written)
}

function areAuthorsOf(content: RichText, title: Mark): boolean {
  const { text } = content
  const line = text.indexOf('\n', title.end)
  const isAlone = line >= 0 && areLinksAlone(content, { start: title.end, end: line })
  const [authors] = authorsAfter(content, isAlone ? line : title.end)
  if (authors === undefined) return false
  const isOwnLine = isAlone && text.slice(line, authors.start).trim() === ''
  const between = text.slice(title.end - 1, authors.start)
  const isOwnSentence = /^[^\n]?["”]?\.["”]?\s$/u.test(between)
  if (!isOwnLine && !isOwnSentence) return false
  const [people, behind] = [namesInSpan(text, title), namesInSpan(text, authors)]
  if (people.length === 0) return behind.length > 1 || isOwnSentence
  // Authors above a short title look alike; but nobody sets all of them in bold, or in a line without the title.
  const isTitlesPlace = isOwnLine || title.type === 'strong' || title.type === 'link'
  return isTitlesPlace && behind.length > 1 && !people.some(hasInitials)
}

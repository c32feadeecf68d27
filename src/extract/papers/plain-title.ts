import type { RichText, Span } from '../../model/rich-text.ts'
import { isAuthors } from './author-list.ts'
import { isPlaceByName } from './place-behind-title.ts'
import { sentenceEnd, trimmed } from './sentences.ts'
import { isLongEnough, isNumberedPlace, isShortenedPlace } from './title-shape.ts'
import { titleSentence } from './title-sentence.ts'

/**
 * A title that nothing encloses: from `start` to the end of the sentence, or to what follows it there.
 *
 * An entry in two languages has authors and title twice; the second are those that are cited abroad.
 */
export function plainTitle(content: RichText, start: number): Span | undefined {
  const { text } = content
  const first = sentenceTitle(content, start)
  if (first === undefined || !/\p{Script=Han}/u.test(text.slice(first.start, first.end))) return first
  const next = { start: first.end, end: sentenceEnd(text, first.end + 1) }
  const again = trimmed(text, next, /[\s.,:;。，]/)
  return isAuthors(text, again) ? (sentenceTitle(content, again.end + 1) ?? first) : first
}

function sentenceTitle(content: RichText, start: number): Span | undefined {
  const span = titleSentence(content, start)
  const written = content.text.slice(span.start, span.end)
  const isPart =
    /^(?:with|avec)\s/i.test(written) ||
    isAuthors(content.text, span) ||
    isShortenedPlace(written) ||
    isNumberedPlace(written) ||
    isPlaceByName(content.text, span)
  return isLongEnough(written) && !isPart ? span : undefined
}

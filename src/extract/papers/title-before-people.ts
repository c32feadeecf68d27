import type { RichText, Span } from '../../model/rich-text.ts'
import { venuesIn } from '../../venues/index.ts'
import { isAuthors } from './author-list.ts'
import { areAuthorsAndTitle, isBeforePlace } from './between-people-and-place.ts'
import { headEnd } from './entry-head.ts'
import type { KnownPeople } from './known-people.ts'
import { areLinksAlone } from './links-alone.ts'
import { isPlaceByName } from './place-behind-title.ts'
import { linesOf, sentenceEnd, trimmed } from './sentences.ts'
import { isLongEnough, isTitle, isUnlikelyTitle } from './title-shape.ts'
import { titleSentence } from './title-sentence.ts'

/**
 * `Quiet Fern Forests`, a line break, people, a line break, `ICML 2023`; `Quiet Fern Forests. Ada Moss, Ben Alder. ICML 2023`.
 *
 * Where the title could be people, those behind it must surely be some; where it could not, a line to itself is enough.
 */
export function titleBeforePeople(content: RichText, isKnown: KnownPeople): Span | undefined {
  const { text } = content
  const title = titleSentence(content, headEnd(text))
  const written = text.slice(title.start, title.end)
  const line = lineBelow(content, title)
  const authors = line ?? sentenceBehind(text, title)
  if (authors === undefined || !isAuthors(text, authors)) return undefined
  if (!isTitleLike(text, title) || isSetOff(content, title, authors)) return undefined
  const isPlaced = line === undefined ? isBeforePlace(text, authors.end) : isAbovePlace(text, line)
  if (!isPlaced) return undefined
  const isTold = line !== undefined && isLongEnough(written) && !isAuthors(text, title)
  return isTold || areAuthorsAndTitle(content, authors, title, isKnown) ? title : undefined
}

function isTitleLike(text: string, title: Span): boolean {
  const written = text.slice(title.start, title.end)
  const isNamed = /^\P{L}{0,9}[\p{Lu}\p{Lo}\d]|\p{Ll}\p{Lu}/u.test(written)
  return isNamed && !isUnlikelyTitle(written) && !isPlaceByName(text, title)
}

/** The line below a title that has nothing but links behind it. */
function lineBelow(content: RichText, { end }: Span): Span | undefined {
  const { text } = content
  const stop = text.indexOf('\n', end)
  if (stop < 0 || !areLinksAlone(content, { start: end, end: stop })) return undefined
  const [line] = linesOf(content, stop + 1)
  return line === undefined ? undefined : trimmed(text, line)
}

function sentenceBehind(text: string, { end }: Span): Span | undefined {
  if (!/^\.\s/.test(text.slice(end, end + 2))) return undefined
  return { start: end + 2, end: sentenceEnd(text, end + 2) }
}

/** `*CVPR*, 2025`, `Workshop on Ferns, CSCW '22`: a venue or a year in the next line. */
function isAbovePlace(text: string, { end }: Span): boolean {
  const below = /^[^\n]{0,300}\n([^\n]{1,300})/u.exec(text.slice(end))?.[1] ?? ''
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(below) || venuesIn(below).some(({ doubtful }) => doubtful !== true)
}

/** What a page itself sets off, here or farther down, is left to those who look for it. */
function isSetOff({ text, marks }: RichText, title: Span, authors: Span): boolean {
  return marks.some(
    (mark) =>
      (mark.start <= title.start && mark.end >= title.end) ||
      (mark.type !== 'em' && (mark.start >= authors.end || mark.end <= title.end) && isTitle(text, mark)),
  )
}

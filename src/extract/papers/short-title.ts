import type { RichText, Span } from '../../model/rich-text.ts'
import { hasInitials } from '../../model/name-words.ts'
import { thesisClause, thesisGenreAt } from '../../model/thesis-genres.ts'
import { couldBeName } from '../../model/written-names.ts'
import { isAuthors } from './author-list.ts'
import { authorsBefore, isAtHead } from './authors-before-title.ts'
import { areAuthorsAndTitle, isInItalicsBeforePlace } from './between-people-and-place.ts'
import type { KnownPeople } from './known-people.ts'
import { leadingAuthors } from './leading-authors.ts'
import { namesInSpan } from './names-in-span.ts'
import { isPaper } from './paper-link.ts'
import { isPlace, isPlaceAlone } from './place-behind-title.ts'
import { quotedIn } from './quotes.ts'
import { sentenceEnd, trimmed } from './sentences.ts'
import { behindAuthors } from './title-behind-authors.ts'
import { isBehindYear } from './title-sentence.ts'
import { isLongEnough, isUnlikelyTitle } from './title-shape.ts'
import { isVenueSentence } from './venue-name.ts'

/** `Authors. *Slow tech*. CHI, 2025`: too short to be known by itself, but between authors and venue nothing else stands. */
export function shortTitle(content: RichText, isKnown: KnownPeople): Span | undefined {
  const { text, marks } = content
  const setOff = [
    ...marks.filter(({ type }) => type !== 'sup' && type !== 'sub'),
    ...quotedIn(text),
    ...plainWords(content),
  ]
  return setOff
    .map((one) => trimmed(text, one, /[\s.,;"“”]/))
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .find((one) => isBetween(content, one, isKnown))
}

/** `Moss, A. (2020). Spatial memory. In …`: a year in brackets leaves no doubt that the title follows. */
function plainWords(content: RichText): readonly Span[] {
  const { text } = content
  const behind = behindAuthors(content)
  if (behind === undefined) return []
  const isSure =
    isBehindBrackets(text, behind) ||
    isBehindYear(text, behind) ||
    isBehindYearAlone(text, behind) ||
    isBehindPeople(content, behind) ||
    isBehindInitials(content, behind)
  if (!isSure || thesisGenreAt(text.slice(behind)) !== undefined) return []
  const sentence = isBehindYear(text, behind) ? commaBeforePlace(text, behind) : sentenceEnd(text, behind)
  const thesis = thesisBehind(text.slice(behind, sentence))
  const end = thesis === undefined ? sentence : behind + thesis
  const isTitle = /^\p{Lu}[\p{L}-]+(?:\s[\p{L}\p{N}\p{Sm}-]+){1,3}$/u.test(text.slice(behind, end))
  return isTitle ? [{ start: behind, end }] : []
}

/** Where `(PhD thesis, University of Leafton)` begins behind a title. */
function thesisBehind(sentence: string): number | undefined {
  const bracket = sentence.search(/\s[([]/)
  return bracket > 0 && thesisClause(sentence.slice(bracket)) !== undefined ? bracket : undefined
}

/** The first comma of `Fern growth, Journal of Ferns 12, …`; where no venue follows it nobody knows whether the title goes on. */
function commaBeforePlace(text: string, start: number): number {
  const sentence = text.slice(start, sentenceEnd(text, start))
  const comma = sentence.indexOf(', ')
  const behind = sentence.slice(comma + 2)
  return comma > 0 && (isPlace(behind) || isPlaceAlone(behind)) ? start + comma : start + sentence.length
}

function isBehindBrackets(text: string, start: number): boolean {
  return /\)\W{1,3}$/.test(text.slice(Math.max(0, start - 4), start))
}

/** `Moss, A., 2020. Cold ferns.`, `Ada Moss. 2021, July. Cold ferns.` */
function isBehindYearAlone(text: string, start: number): boolean {
  return /[.,]\s(?:19|20)\d\d[a-z]?(?:,\s\p{Lu}\p{Ll}{2,8})?\.\s$/u.test(
    text.slice(Math.max(0, start - 24), start),
  )
}

/** `A. Moss, B. Alder. Cold ferns. Journal 12, 3–9`: a full stop ends the people, who all have initials. */
function isBehindInitials(content: RichText, start: number): boolean {
  const { text } = content
  const authors = /\.\s$/.test(text.slice(Math.max(0, start - 2), start))
    ? leadingAuthors(content)
    : undefined
  return authors !== undefined && namesInSpan(text, authors).every(hasInitials)
}

/** `J. Müller: Shadow forests. Journal, 2020`: behind a colon, where those before it are surely people: `Deep Forest: Shadow leaves` is a title. */
function isBehindPeople(content: RichText, start: number): boolean {
  const { text } = content
  const authors = /:\s$/.test(text.slice(Math.max(0, start - 2), start)) ? leadingAuthors(content) : undefined
  if (authors === undefined) return false
  const names = namesInSpan(text, authors)
  const areInitials = names.every((name) => /(?<!\p{L})\p{Lu}\.|,\s\p{Lu}$/u.test(name))
  return areInitials || (names.length > 1 && names.every((name) => /\p{L}[\s,.]+\p{L}/u.test(name)))
}

function isBetween(content: RichText, title: Span, isKnown: KnownPeople): boolean {
  const { text } = content
  const written = text.slice(title.start, title.end)
  if (!/^\P{L}{0,9}[\p{Lu}\p{Lo}\d]|\p{Ll}\p{Lu}/u.test(written) || !/\p{L}{2}/u.test(written)) return false
  // `[Paper]`
  if (/^\[[^\]]+\]$/.test(written)) return false
  const mayBeOneMore = isAuthors(text, title) || couldBeName(written)
  if (isLongEnough(written) && !mayBeOneMore) return false
  if (isUnlikelyTitle(written) || !isClosed(text, title)) return false
  const authors = authorsBefore(content, title.start)
  if (authors === undefined || !isAtHead(content, authors.start)) return false
  const leadsToNext = /(?:[,;&]|\b(?:and|et|und))\s?$/.test(text.slice(0, title.start))
  const areToldApart =
    isInItalicsBeforePlace(content, title) && areAuthorsAndTitle(content, authors, title, isKnown)
  const isOneMore = mayBeOneMore && leadsToNext && !areOthers(text, authors, written) && !areToldApart
  return !isOneMore && isPlaced(content, title)
}

/** `A. Moss, B. Alder, *Cold Leaves*, J. Ferns 12 (2021)`: the names of all people have initials. */
function areOthers(text: string, authors: Span, written: string): boolean {
  const isOneToo = hasInitials(written) || /(?<!\p{L})\p{Lu}\./u.test(written)
  return namesInSpan(text, authors).every(hasInitials) && !isOneToo
}

/** `*Quercus robur* in dry woods` goes on. */
function isClosed(text: string, { end }: Span): boolean {
  return /^["”]?(?:[.,;!?]|\n|$|\s?[[(]|\s\/\/\s)/u.test(text.slice(end, end + 5))
}

/** Behind it stand a venue and a year, which may also stand behind the authors, or a link to the paper. */
function isPlaced({ text, marks }: RichText, { start, end }: Span): boolean {
  // `Заголовок // Журнал. 2020`
  if (/^\s\/\/\s\p{Lu}/u.test(text.slice(end, end + 6))) return year.test(text.slice(end, end + 200))
  const from = end + (/^[\s.,;:!?"”“’'»)]+/u.exec(text.slice(end))?.[0].length ?? 0)
  const next = text.slice(from, sentenceEnd(text, from))
  const venue = next.replace(leadsOn, '').replace(/\b(?:Vol|No|Pp)\b/g, '')
  const near = `${text.slice(from, from + 120).split('\n', 1)[0]} ${text.slice(Math.max(0, start - 20), start)}`
  const isDated = year.test(next) || year.test(near) || toCome.test(next)
  return (
    thesisClause(text.slice(end, end + 80)) !== undefined ||
    (isDated && isVenueSentence(venue) && /\p{Lu}\p{L}/u.test(venue)) ||
    marks.some((mark) => mark.type === 'link' && mark.start >= end && isPaper(mark.href))
  )
}

const leadsOn =
  /^(?:(?:(?:conditionally )?accepted|published|presented|to appear)\s)?(?:(?:in|at|to|by)\b:?\s)?/i
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/
/** `*Journal of Ferns*, in press` */
const toCome = /,\s(?:in press|forthcoming|to appear|accepted)$/i

import { lawCitationIn } from '../../model/law-citation.ts'
import { patentClause, reportClause } from '../../model/numbered-genres.ts'
import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { thesisClause } from '../../model/thesis-genres.ts'
import { isAuthors } from './author-list.ts'
import { colonBeforePlace, isPlace, isPlaceAlone } from './place-behind-title.ts'
import { sentenceEnd, trimmed } from './sentences.ts'
import { isLongEnough, isUnlikelyTitle } from './title-shape.ts'

/** What may follow a title in its own sentence: its other authors, its state, its links. */
const asides =
  /\s\((?:joint|with|avec|mit|under|submitted|accepted|in )|\s[[(]\s?(?:pdf|arxiv|paper|code|link|doi|slides|html|video)\b|(?<=[?!]["”]?)\s(?=In\s)|\s\|\s|\s\/\/\s|\.\s(?=R package(?: version)?\s)|,\sin:\s|,\s(?=[«„“][^«»„“”"\n]{3,80}[»”“"],?\s(?:\d|t\.|nr|z\.))|,\sin\s(?=\S[^,.\n]{3,80},\s(?:pp?\.\s?\d|eds?\.|edited\sby|vol\.\s?\d)|\p{Lu}[^\n(]{3,120}\s\((?:eds?|editors?|hrsg|hg|dirs?|coords?|orgs?)\.?\))|,\s(?:to appear|submitted|accepted (?:for|in|by|at)|preprint|in (?:preparation|press|review))(?=[\s,.]|$)|,\s(?:arXiv:|doi:\s?10\.)/iu

/** `Rents and Rivers, with Ben Alder, Journal of Ferns`, `…, joint with Ben Alder and Cyd Li` */
const withPeople =
  /,\s(?:joint(?:ly)?\s(?:work\s)?)?with\s(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}\p{Ll}+(?:[,.]|\s(?:and|&)\s|$))/u

/** `Do leaves fall? In: …`, `Do leaves fall? ICML 2020`, `Do leaves fall? Journal of Leaves, 12(3)`: behind its sign a place with a number, no subtitle. */
const placeBehindSign =
  /(?<=[?!]["”]?)\s(?=In:\s|arXiv[:\s]|(?:The\s)?(?:(?:\p{Lu}[\p{L}.&-]{0,20}|of|on|and|the|for)\s){0,8}\p{Lu}[\p{L}.&-]{0,20},?\s(?:\d{1,4}[,(:]|[Vv]ol|[Nn]o\.|(?:19|20)\d\d(?:[.,;)]|$)))/u

/** What from `start` may be a title that nothing encloses: its sentence, up to what follows a title there. */
export function titleSentence({ text, marks }: RichText, start: number): Span {
  const sentence = sentenceEnd(text, start)
  const written = text.slice(start, sentence)
  const ends = [asides, withPeople, placeBehindSign].flatMap((pattern) => pattern.exec(written)?.index ?? [])
  const mark = marks.find((one) => one.start > start + 8 && one.start < sentence && endsBefore(text, one))
  const venue = Math.min(
    venueStart(text.slice(start, sentence + 80), sentence - start),
    isBehindYear(text, start) ? venueAmongCommas(text.slice(start, sentence)) : Infinity,
    peopleStart(text.slice(start, sentence)),
    kindStart(text.slice(start, sentence + longestGenre)),
    yearAtEnd(text.slice(start)),
    lawReviewStart(text.slice(start, start + longestTitle)),
  )
  const end = Math.min(
    start + venue,
    sentence,
    ...ends.map((index) => start + index),
    mark?.start ?? sentence,
  )
  return withBracket(text, trimmed(text, { start, end }, /[\s,;:.。"“”|[(]/))
}

/** `(Re)counting Leaves` begins with its bracket. */
function withBracket(text: string, { start, end }: Span): Span {
  const isOpen = text.charAt(start - 1) === '(' && /^[^()\n]{1,30}\)/.test(text.slice(start, end))
  return { start: isOpen ? start - 1 : start, end }
}

/** `Title, Ecology Letters, 12, 3–9`: where a comma leads on to a name in capitals, with a volume, a page or a year behind it. */
function venueStart(sentence: string, end: number): number {
  for (const { index, 0: sign } of sentence.matchAll(/[,，]\s?/gu)) {
    const behind = index + sign.length
    if (index >= end) break
    const next = sentence.slice(behind, behind + 160)
    if (isPlace(next) && isLongEnough(sentence.slice(0, index))) return index
  }
  return end
}

/** `A. Moss, 2024, Title`, `A. Moss (2024), Title`: the year is said, and commas part all. */
export function isBehindYear(text: string, start: number): boolean {
  return /(?:19|20)\d\d[a-z]?\)?,\s$/.test(text.slice(Math.max(0, start - 8), start))
}

/** Where a comma leads on to a venue or a publisher with nothing behind it, or a colon to one with its volume. */
function venueAmongCommas(sentence: string): number {
  const commas = [...sentence.matchAll(/,\s/g)].map(({ index }) => index)
  const found = commas.find(
    (index) => isPlaceAlone(sentence.slice(index + 2)) && isLongEnough(sentence.slice(0, index)),
  )
  return Math.min(found ?? Infinity, colonBeforePlace(sentence) ?? Infinity)
}

/** `дис. ... канд. физ.-мат. наук`: full stops of a kind of thesis end no sentence. */
const longestGenre = 80

/** `Title, PhD thesis, University of Leafton`, `Title, US Patent 10,123,456`: where the title ends before its kind. */
function kindStart(sentence: string): number {
  const clause = thesisClause(sentence) ?? patentClause(sentence) ?? reportClause(sentence)
  return clause !== undefined && isLongEnough(sentence.slice(0, clause.start))
    ? clause.start
    : sentence.length
}

/** `Title, 137 Harv. L. Rev. 1201 (2024)`: where the title ends before the volume. */
function lawReviewStart(entry: string): number {
  const { start = -1 } = lawCitationIn(entry) ?? {}
  return start > 0 && /,["”]?\s$/u.test(entry.slice(0, start)) && isLongEnough(entry.slice(0, start))
    ? start
    : entry.length
}

const longestTitle = 400

/** `Title, 2018` and nothing else. */
function yearAtEnd(entry: string): number {
  const line = entry.split('\n', 1)[0] ?? ''
  const end = /,\s(?:19|20)\d\d\.?\s?$/.exec(line)?.index
  return end !== undefined && !/\.\s/.test(line.slice(0, end)) ? end : line.length
}

/** `Bootstrapping rivers, R. Moss (2022)`, `…, R. Moss, A. Alder, Leaf Lett. 12`: where a comma leads on to people with initials and the year, or to two of them. */
function peopleStart(sentence: string): number {
  const two = twoPeople.exec(sentence)?.index
  if (two !== undefined && isLongEnough(sentence.slice(0, two))) return two
  const year = /\s\((?:19|20)\d\d[a-z]?\)/.exec(sentence)?.index
  if (year === undefined) return sentence.length
  for (const { index } of sentence.slice(0, year).matchAll(/,\s(?=\p{Lu})/gu)) {
    const span = { start: index + 2, end: year }
    if (/(?<!\p{L})\p{Lu}\./u.test(sentence.slice(index, year)) && isAuthors(sentence, span)) return index
  }
  return sentence.length
}

const twoPeople =
  /,\s(?=(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:,\s(?:and\s)?|\sand\s)(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{Ll}[\p{L}'’-]{1,20}(?:,\s|\sand\s))/u

/** Whether a title ends before a mark: an italic word within it goes on in small letters or a hyphen, as does a species. */
function endsBefore(text: string, { type, start, end }: Mark): boolean {
  if (type === 'sub' || type === 'sup') return false
  if (type === 'code' && isCodeWithin(text, { start, end })) return false
  const before = text.slice(Math.max(0, start - 3), start)
  const goesOn =
    /^(?:[\s,]{0,2}\p{Ll}|[-‐–]\p{L})/u.test(text.slice(end, end + 4)) ||
    (type === 'em' && /\p{Ll}\s$/u.test(before) && wordsOfTitles.test(text.slice(start, end)))
  return !goesOn || /[.!?]\s?$/.test(before)
}

/** `Tail Latency in leaf_queue`: the name of a program, where others have tags and buttons set so, such as `pdf` or `CHI`. */
function isCodeWithin(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end)
  const isProgram = /_|::|\(\)$/.test(written) && !/\s/.test(written)
  const isLedTo = leadsOn.test(text.slice(Math.max(0, start - 8), start))
  return (isProgram || isLedTo) && !isUnlikelyTitle(written)
}

const leadsOn = /\s(?:an?|and|as|by|for|from|in|into|of|on|or|the|to|under|using|via|vs\.?|with)\s$/i

/** `Quercus robur`, `E. coli`, `in vitro`, but no state and no journal. */
const wordsOfTitles =
  /^(?!(?:in (?:press|review|prep|submission)|to appear|submitted|accepted|under|forthcoming|preprint|with|and)(?!\p{L}))(?:\p{Lu}(?:\p{Ll}+|\.)(?:\s(?!(?:of|and|for|in)\s)\p{Ll}[\p{Ll}-]+){1,2}|\p{Ll}[\p{Ll}-]*(?:\s\p{Ll}[\p{Ll}-]+){0,2})$/u

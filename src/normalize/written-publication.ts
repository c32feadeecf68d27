import { months } from '../model/date-words.ts'
import type { Published } from '../model/entry.ts'
import type { ListedParts } from '../model/finding.ts'
import type { Identifiers } from '../model/identifier.ts'
import { imprintAt } from '../model/imprint.ts'
import type { Span } from '../model/rich-text.ts'
import type { ThesisLabel } from '../model/thesis-genres.ts'
import { thesisClause, thesisGenreAt, thesisLabelBefore } from '../model/thesis-genres.ts'

/** A thesis of the kind that an entry of a list of publications names behind its title, at the school behind that. */
export function writtenThesis(text: string, title: Span, { venue }: ListedParts): Published | undefined {
  const label = thesisLabelBefore(text, title.start)
  if (label !== undefined) return labelledThesis(text, title, label)
  const behind = text.slice(title.end, title.end + 400)
  const clause = thesisClause(behind) ?? clauseAtEnd(behind)
  // `J. Algebra 3 (2018). PhD thesis, University of Leafton`: what appeared elsewhere only comes from a thesis.
  const isElsewhere = venue !== undefined && venue.start < title.end + (clause?.start ?? 0)
  if (clause === undefined || isElsewhere) return undefined
  const school = schoolIn(behind.slice(clause.start + clause.genre.length))
  const isSure = school !== undefined || /\s|arbeit|schrift/i.test(clause.genre)
  if (!isSure) return undefined
  return { kind: 'thesis', genre: clause.genre, ...(school === undefined ? {} : { publisher: school }) }
}

/** `PhD thesis: Title, University of Leafton, 2019`, of which only the school can say more. */
function labelledThesis(text: string, { end }: Span, { genre }: ThesisLabel): Published | undefined {
  const school = schoolIn(text.slice(end, end + 400).replace(/^["”»]/, ''))
  if (school === undefined) return undefined
  return { kind: 'thesis', genre, publisher: school }
}

/** Where the title itself ended at a sign that parts them: ` PhD thesis, …`. */
function clauseAtEnd(behind: string): ReturnType<typeof thesisClause> {
  const start = /^\s{0,2}/.exec(behind)?.[0].length ?? 0
  const genre = thesisGenreAt(behind.slice(start))
  return genre === undefined ? undefined : { start, genre }
}

const schools =
  /(?<!\p{L})(?:университет|институт|академия)(?!\p{L})|\b(?:univ(?:ersit\p{L}{1,4}|ersidad\p{L}?|\.)|universidade?|college|institut\p{L}{0,2}|hochschule|school|academ\p{L}{1,3}|polit[eé]cnic\p{L}{1,2}|polytechni\p{L}{1,4})(?!\p{L})|(?<!\p{L})(?:École|Ecole|Écoles)\s|大学|大學|대학/iu

const schoolNames =
  /(?<!\p{L})(?:[TF]U(?=\s\p{Lu})|UC(?=\s\p{Lu})|ETH|EPFL|MIT|KTH|UCLA?|EHESS|МГУ|СПбГУ|ЛГУ|НГУ|МФТИ|МИФИ|ВШЭ|МИАН|ПОМИ)(?!\p{L})/u

/** Who published a report: a school, or what else prints them. */
export function institutionIn(text: string): string | undefined {
  return schoolIn(text) ?? schoolIn(text, (piece) => institutions.test(piece))
}

const institutions =
  /(?<!\p{L})(?:laborator\p{L}{1,4}|labs?|cent(?:er|re|rum|ro)|research|department|ministry|agency|corporation|inc|consortium|foundation|INRIA|CNRS|CEA|DLR|CERN|NASA|NIST|NREL|RAND|IBM|Microsoft|Google|Xerox)(?!\p{L})/iu

/** The university behind the kind of thesis: the pieces up to the one that is a school, and its town where the year follows. */
function schoolIn(text: string, isMeant: (piece: string) => boolean = isSchoolLike): string | undefined {
  const lead =
    /^\)?(?:\sin\s\p{Lu}[\p{L}\s&]{2,40}?(?=,\s|\.\s|\sat\s))?(?:\sat\s(?:the\s)?|[\s,.;:([–—-]{1,4})/u.exec(
      text,
    )
  if (lead === null) return undefined
  const clause = clauseOf(text.slice(lead[0].length, lead[0].length + 160))
  const pieces = clause.split(/,\s/)
  const index = pieces.findIndex(isMeant)
  if (index < 0 || index > 2 || pieces.slice(0, index + 1).some(isNoSchool)) return undefined
  const [next = '', afterNext = ''] = pieces.slice(index + 1)
  const isTown = town.test(next) && !noTown.test(next) && year.test(afterNext)
  return pieces
    .slice(0, index + (isTown ? 2 : 1))
    .join(', ')
    .replace(/[\s(]{0,2}(?:19|20)\d\d[\s).]{0,2}$/, '')
}

function isSchoolLike(piece: string): boolean {
  return schools.test(piece) || schoolNames.test(piece)
}

/** Up to the full stop, the bracket or the line break that ends it; `Univ. of Leafton` goes on. */
function clauseOf(text: string): string {
  const end = /(?<!univ|inst|dept|st)\.(?:\s|$)|[()[\]\n;]/iu.exec(text)?.index
  return text.slice(0, end).trim()
}

function isNoSchool(piece: string): boolean {
  return piece.length > 80 || /\d|^\p{Ll}/u.test(piece.replace(year, '')) || notSchools.test(piece)
}

const notSchools = /\b(?:superv|advis|committee|under the|award|prize)/i
const town = /^\p{Lu}[\p{L}.-]{1,24}(?:\s\p{Lu}[\p{L}.-]{1,24})?$/u
const noTown = new RegExp(String.raw`^(?:(?:co-?)?(?:adv|superv)|${months}\.?$)`, 'i')
const year = /(?:^|\s)\(?(?:19|20)\d\d\)?\.?$/

/** A book by a publisher who stands where a venue would, or with an ISBN, with its year and nothing that says that it is a part of one. */
export function writtenBook(
  text: string,
  title: Span,
  { authors, year: stated, headingYear, isOfParts, venue }: ListedParts,
  { doi = '', isbn }: Identifiers,
): Published | undefined {
  if (stated === undefined && headingYear === undefined) return undefined
  const from = Math.max(title.end, ...authors.map(({ end }) => end))
  const behind = text.slice(from, from + 300)
  const gap = /^[\s.,;:"”»)]{0,6}(?:\((?:19|20)\d\d\)[\s.,:]{0,3})?/u.exec(behind)?.[0].length ?? 0
  const imprint = imprintAt(behind.slice(gap))
  const isPart =
    isOfParts === true ||
    aboutBooks.test(text.slice(title.start, title.end)) ||
    parts.test(behind.slice(gap + (imprint?.end ?? 0)).replace(isbns, '')) ||
    /^10\.\d{4,9}\/(?:s\d|\S{1,60}_\d{1,3}$)/.test(doi)
  if (gap === 0 || isPart) return undefined
  if (imprint === undefined) return isbn === undefined ? undefined : bookFrom(text, venue)
  const { name, town: place, series, number } = imprint
  return {
    kind: 'book',
    publisher: name,
    ...(place === undefined ? {} : { publisherPlace: place }),
    ...(series === undefined ? {} : { series }),
    ...(number === undefined ? {} : { issue: number }),
  }
}

/** With an ISBN, what stands where a venue would is its publisher, whether anybody knows that or not. */
function bookFrom(text: string, publisher: Span | undefined): Published {
  const name =
    publisher === undefined
      ? ''
      : text.slice(publisher.start, publisher.end).replace(/(?:\sBook)?(?:,?\s\(?(?:19|20)\d\d\)?)?$/, '')
  return name === '' ? { kind: 'book' } : { kind: 'book', publisher: name }
}

/** `Review of The book of ferns`, `…, in Elms of the world, pp. 3–9` */
const aboutBooks =
  /^(?:book )?reviews?\b|^(?:rezension|besprechung|compte rendu|rese[nñ]a|recensione|preface|foreword|introduction to|chapter)\b|,\sin:?\s|\bpp?\.\s?\d/i

/** Pages, a volume of papers, an article: what a publisher may also stand behind. */
const parts =
  /\bpp?\.\s?\d|\bpages?\s\d|\bS\.\s\d|\b(?:chapter|chap\.|proceedings|proc\.|conference|workshop|journal|lecture notes|LNCS)|\bin:?\s\p{L}|\d\s?[–-]\s?\d/iu

const isbns = /\bISBN[-:\s\d]{9,24}|\b97[89][\d-]{10,14}/g

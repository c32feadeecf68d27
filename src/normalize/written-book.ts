import type { Published } from '../model/entry.ts'
import type { ListedParts } from '../model/finding.ts'
import type { Identifiers } from '../model/identifier.ts'
import { imprintAt } from '../model/imprint.ts'
import type { Span } from '../model/rich-text.ts'

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
  const gap =
    /^(?:\s\((?:vol|no)\.[^()\n]{1,30}\))?[\s.,;:"”»)]{0,6}(?:\((?:19|20)\d\d\)[\s.,:]{0,3})?/iu.exec(
      behind,
    )?.[0].length ?? 0
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

import { imprintAt } from '../../model/imprint.ts'
import type { Span } from '../../model/rich-text.ts'
import { isFilledByVenue } from './title-shape.ts'
import { abbreviatedName, mayBePerson } from './venue-name.ts'

/** A venue with its volume, page or year, or a publisher with a year; `…, J. Smith, 2018` could be a person. */
export function isPlace(text: string): boolean {
  const publisher = imprintAt(text)
  return (
    (placed.test(text.slice(0, 120)) && !mayBePerson(text)) ||
    abbreviatedName.test(text.slice(0, 120)) ||
    (publisher !== undefined && /^[,.]?\s\(?(?:19|20)\d\d/.test(text.slice(publisher.end, publisher.end + 8)))
  )
}

const placed =
  /^(?:[Ii]n\s)?(?:(?:\p{Lu}[^\s,，]{0,30}|of|and|for|the|in|on|&|de|der|für|et)\s){0,9}\p{Lu}[^\s,，]{0,30}(?:[,，]\s?(?:[Vv]ol|[Vv]\.\s?\d|[Nn]o\.|pp|\d)|\s(?:[Vv]ol\.|\d{1,4}\s?[,(:]))|^\p{Lo}{3,20}(?:[,，]\s?(?:[Vv]ol|[Nn]o\.|第|\d)|[,，]?\s?[제第]?\s?\d{1,4}\s?[권巻卷])|^(?:[Ii]n\s)?[Pp]roceedings of\s/u

/** `Journal of Ferns`, `Journal of Ferns, in press`, `Springer`: by its name alone, with nothing behind it that tells of another thing. */
export function isPlaceAlone(text: string): boolean {
  const name = alone.exec(text)?.groups?.['name']
  if (name === undefined) return imprintAt(text) !== undefined
  return callsItself.test(name) || isFilledByVenue(name) || imprintAt(name) !== undefined
}

const alone =
  /^(?!An?\s)(?<name>(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|of|and|for|the|in|on|&|de|der|für|et)\s){0,9}\p{Lu}[\p{L}'’-]{1,30}\.?)(?:[.\s]{0,2}$|,?\s\(?(?:[Ii]n press|to appear|accepted|forthcoming|submitted|doi:|https?:|arXiv:|\[))/u

const callsItself =
  /^(?:The\s)?(?:\p{Lu}[\p{L}-]{1,30}\s){0,5}(?:(?:Journal|Annals|Transactions|Bulletin|Archives?|Proceedings|Reviews?|Letters|Annales|Zeitschrift|Workshop|Conference|Symposium)\s(?:of|on|in|for|für)\s(?:the\s)?\p{Lu}|(?:Journal|Letters|Reviews|Transactions|Quarterly|Bulletin|Annals)$)/u

/** `Title: Journal of Ferns, v. 12, p. 3–9`, as geologists have it: the last colon before the name. */
export function colonBeforePlace(text: string): number | undefined {
  return /:\s(?:(?:\p{Lu}[^\s,:]{0,30}|of|and|for|the|in|on|&|de|der|für|et)\s){0,9}\p{Lu}[^\s,:]{0,30},\sv(?:ol)?\.\s?\d/u.exec(
    text,
  )?.index
}

/** Whether a text from `start` on is called what only places are, and not by its editors: `K. Lin (ed.): Proceedings of …` is a book. */
export function isPlaceByName(text: string, { start, end }: Span): boolean {
  const name = text.slice(start, end).replace(/\s\d.*$/su, '')
  return isPlaceAlone(name) && !calledEditors.test(text.slice(Math.max(0, start - 40), start))
}

const calledEditors =
  /(?:\(|,?\s)(?:eds?|editors?|hrsg|hgg?|éds?|dirs?|coords?|orgs?)\.?\)?[\s.,:;]{0,4}(?:\(?(?:19|20)\d\d[a-z]?\)?[\s.,:;]{0,4})?["“„«]?$/iu

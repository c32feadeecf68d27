import { emojiParts } from '../../model/emoji.ts'
import type { Span } from '../../model/rich-text.ts'

/** What some do to a book instead of writing it. */
const role = String.raw`(?:co-?)?(?:eds?|edit(?:ed|or)|hrsg|hgg?|herausgegeben|éd|dir|coord|org|a\scura\sdi|trans(?:l|lated)?|übers)\.?`

/** `with C. Lin`, `joint with C. Lin`, `ed. with C. Lin`: what leads to co-authors; a fragment of regular expressions without regard to case. */
export const coAuthorLead = String.raw`(?:joint(?:ly)?\s|${role},?\s)?(?:with|mit|avec|con|com)\s`

/** `ed.`, `ed. and trans.`; a fragment, too. */
export const editing = String.raw`${role}(?:\s(?:and|&|und|et|y|e)\s${role})?`

/** `(with C. Lin) `, `(ed.) ` before a title; a fragment, too. */
export const coAuthorsBefore = String.raw`\((?:${coAuthorLead}[^()\n]{2,120}|${editing})\)[\s.,:]{0,3}`

/** `(ICML 2024) `, `(ICML'24) ` */
export const datedTag = String.raw`\(\p{Lu}[\p{L}&/ -]{1,30}[\s'’]{0,2}(?:(?:19|20)\d\d|(?<=['’])\d\d)\)[\s.,:]{0,3}`

/** What may stand before the authors, or before a title without them: a tag, a number, a year, a label, `(with C. Lin)`. */
const heads = new RegExp(
  String.raw`^(?:\s|\[[^\]\n]{1,30}\]|\[[^\]\n]{1,30}(?:19|20)\d\d[^\]\n]{0,80}\]|\(\d{1,3}\)|\d{1,3}[.)]\s|(?:19|20)\d\d\s?[-–—:.,]|(?:recommended )?citation\s?[:：]|authors?\s?[:：]|by\s|\((?:19|20)\d\d\)[\s.,:]{0,3}|${datedTag}|${coAuthorsBefore}|[${emojiParts}])+`,
  'iu',
)

/** Where an entry, or what of it `span` covers, begins behind its tag, its number or its year. */
export function headEnd(text: string, span: Span = { start: 0, end: text.length }): number {
  return span.start + (heads.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
}

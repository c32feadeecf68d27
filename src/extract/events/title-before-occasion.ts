import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { headStart, readDateAt } from '../../model/written-date.ts'
import { readNames } from '../../model/written-names.ts'
import { isNamedAsOccasion } from '../../venues/index.ts'

/** `Ferns in winter, invited talk at the Fern Forum`, `Ferns in winter. Seminar, University of Leafton`: up to the words for how it was given. */
export function titleBeforeOccasion(text: string): Span | undefined {
  const start = behindDate(text)
  const title = titleFirst.exec(text.slice(start))?.[0]
  return title === undefined || !isTitle(title) ? undefined : { start, end: start + title.length }
}

const titleFirst =
  /^\p{Lu}[^\n"“]{11,250}?(?=[.,]\s(?:[Aa]n?\s)?(?:(?:[Ii]nvited|[Cc]ontributed|[Kk]eynote|[Pp]lenary|[Dd]epartmental|[Rr]esearch|[Oo]ral|[Pp]oster|[Gg]uest|[Pp]ublic|[Jj]ob|[Ll]ightning|[Oo]nline|[Vv]irtual)\s){0,2}(?:[Tt]alk|[Ss]eminar|[Cc]olloquium|[Ll]ecture|[Kk]eynote|[Pp]resentation|[Pp]oster|[Tt]utorial|[Aa]ddress)(?:\s(?:at|in|for|series|session)\s|[,.]\s|\s\())/u

/** `[Ferns in winter](slides.pdf), Fern Forum`: a link at the head that leads to what was said. */
export function titleLinked({ marks }: RichText, text: string): Span | undefined {
  const start = behindDate(text)
  const link = marks.find((mark) => mark.type === 'link' && mark.start === start && isWhole(text, mark))
  return link !== undefined && isTitle(text.slice(link.start, link.end)) ? link : undefined
}

function isWhole(text: string, { end }: Mark): boolean {
  return /^[”"]?(?:[.,;:]\s|\s?\()/u.test(text.slice(end, end + 3))
}

/** Three words, of which one begins small, and none says where. */
function isTitle(written: string): boolean {
  return /\s\p{Ll}/u.test(written) && /^\S+(?:\s\S+){2,}$/u.test(written) && !isNamedAsOccasion(written)
}

function behindDate(text: string): number {
  const dated = readDateAt(text, headStart(text))?.end ?? 0
  return dated + (/^[\s,.:;|)\]–—-]*/u.exec(text.slice(dated, dated + 9))?.[0].length ?? 0)
}

/** `Moss, A. (2023, May). Ferns in winter.`: those who spoke become spaces, so that all else stays where it is. */
export function withoutSpeakers(text: string): string {
  const names = /^[^()\n]{3,120}?(?=\s\((?:19|20)\d\d(?:,\s[^()\n]{3,20})?\)\.\s)/u.exec(text)?.[0] ?? ''
  return names === '' || readNames(names) === undefined
    ? text
    : `${' '.repeat(names.length)}${text.slice(names.length)}`
}

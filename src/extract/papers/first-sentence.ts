import type { RichText, Span } from '../../model/rich-text.ts'
import { thesisLabelAt } from '../../model/thesis-genres.ts'
import { coAuthorsBefore, datedTag } from './entry-head.ts'
import { isPlace, isPlaceAlone } from './place-behind-title.ts'
import { plainTitle } from './plain-title.ts'
import { isLongEnough } from './title-shape.ts'

/** `Title (with A. Moss). Submitted.`: the title of an entry that begins with it, behind its tags. */
export function firstSentence(content: RichText): Span | undefined {
  const head = tagsBefore.exec(content.text)?.[0].length ?? 0
  if (beginsWithPeople.test(content.text.slice(head))) return undefined
  const label = thesisLabelAt(content.text.slice(head))
  const title = plainTitle(content, head + (label?.end ?? 0)) ?? plainTitle(content, head)
  if (title !== undefined) return holdsPeople(content.text, title) ? undefined : title
  return titleBeforeRemark(content, head) ?? pairBeforePlace(content, head)
}

/** `Rents and Rivers. Journal of Ferns 12 (2019)`: two families, but where nobody else is named it is the title. */
function pairBeforePlace({ text }: RichText, start: number): Span | undefined {
  const written =
    /^\p{Lu}\p{Ll}{2,20}\s(?:and|&)\s\p{Lu}\p{Ll}{2,20}(?=[.,]\s)/u.exec(
      text.slice(start, start + 60),
    )?.[0] ?? ''
  const behind = text
    .slice(start + written.length + 2, start + written.length + 202)
    .replace(/^with\s[^,.\n]{3,80}[,.]\s/, '')
  const isTitle = written.length >= 12 && (isPlace(behind) || isPlaceAlone(behind))
  return isTitle ? { start, end: start + written.length } : undefined
}

const tagsBefore = new RegExp(
  String.raw`^(?:\s|\[[^\]\n]{1,12}\]|\[[^\]\n]{1,30}(?:19|20)\d\d[^\]\n]{0,80}\]|\d{1,3}[.)]\s|\(\d{1,4}\)[\s.,:]{1,3}|${datedTag}|${coAuthorsBefore})+`,
  'iu',
)

/** `Slow Rivers Four, Ada Moss and Ben Alder, in …`: nobody can say where the title ends. */
function holdsPeople(text: string, { start, end }: Span): boolean {
  return /,\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:,|\s(?:and|&))\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?=[,.\s]|$)/u.test(
    text.slice(start, end),
  )
}

/** `Moss, A.`, `Moss A.,`, `A. Moss,`, `Moss, Ada;`, `Ada Moss, Ben Alder,`, `Moss A, Alder B (2024)`: who stands there is no title, though nobody could read the list. */
const beginsWithPeople =
  /^(?:(?:\p{L}[\p{L}'’-]{0,20}\s){0,3}\p{Lu}[\p{L}'’-]{0,20},\s\p{Lu}(?:\.|[\p{L}-]{0,20}(?:;|,\sand\s))|\p{Lu}[\p{L}'’-]{0,20}\s\p{Lu}\.,|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’-]{0,20}(?:,|\s\(|\sand\s)|(?:\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{1,20},\s){2}|\p{Lu}\p{Ll}[\p{L}'’-]{0,20}\s\p{Lu}{1,3}(?:,\s\p{Lu}\p{Ll}[\p{L}'’-]{0,20}\s\p{Lu}{1,3}){0,20}\.?\s\((?:19|20)\d\d)/u

/** `Rents and Rivers (with A. Moss)`: it could be people, but not where nothing else can be the title. */
function titleBeforeRemark({ text }: RichText, start: number): Span | undefined {
  const written = /^[^\n().]{8,200}(?=\s\((?:joint )?with\s\p{Lu})/u.exec(text.slice(start))?.[0] ?? ''
  return isLongEnough(written) ? { start, end: start + written.length } : undefined
}

import type { Stretch } from './comments.ts'
import { endOfBraces } from './end-of-braces.ts'

const types =
  'article|artwork|audio|book|booklet|bookinbook|collection|conference|dataset|electronic|inbook|incollection|inproceedings|inreference|manual|mastersthesis|mathesis|misc|mvbook|mvcollection|mvproceedings|online|patent|periodical|phdthesis|preprint|proceedings|reference|report|software|string|suppbook|techreport|thesis|unpublished|video|www'

const mayBegin = new RegExp(String.raw`@\s{0,9}(?:${types})\b`, 'i')

/** A head with its key: `@article{moss2024,`. */
const heads = new RegExp(
  String.raw`(?<![^\s:;.,(\[])@\s{0,9}(?:${types})\s{0,9}[{(]\s{0,9}[^\s,{}="]{1,200}\s{0,9}[,=]`,
  'gi',
)

/** Whether a text can have BibTeX in it, in colours or not, which is told before anything of it is looked at. */
export function mayShowBibtex(text: string): boolean {
  return mayBegin.test(text)
}

/** The entries in a text, in order: the whole ones, and those whose braces do not end before the next begins. */
export interface BibtexInText {
  readonly whole: readonly Stretch[]
  readonly cutOff: readonly Stretch[]
}

export function bibtexIn(text: string): BibtexInText {
  const found = [...text.matchAll(heads)]
  const entries = found.map(({ index: from, 0: head }, at) => {
    const limit = found[at + 1]?.index ?? text.length
    const to = endOfBraces(text, from, limit)
    const behind = from + head.length
    const hasField = head.endsWith(',') && field.test(text.slice(behind, Math.min(behind + 99, limit)))
    return { from, to: to ?? limit, isWhole: to !== undefined, hasField }
  })
  return {
    whole: entries.filter(({ isWhole }) => isWhole),
    cutOff: entries.filter(({ isWhole, hasField }) => !isWhole && hasField),
  }
}

/** Behind a head that is spoken of, as in "write `@article{key,`", there is none. */
const field = /^\s*[a-z][\w-]{0,40}\s*=/i

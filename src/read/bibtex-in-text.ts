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

/** The whole entries in a text, in order; one whose braces do not end before the next begins is none. */
export function bibtexIn(text: string): readonly Stretch[] {
  const starts = [...text.matchAll(heads)].map(({ index }) => index)
  return starts.flatMap((from, index) => {
    const to = endOfBraces(text, from, starts[index + 1] ?? text.length)
    return to === undefined ? [] : [{ from, to }]
  })
}

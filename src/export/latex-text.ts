import { splitMath } from './latex-math.ts'

/** Text as LaTeX prints it: formulas stay, everything else is escaped, and letters of all scripts are kept (UTF-8). */
export function latexText(text: string): string {
  return splitMath(text)
    .map((segment) => (segment.math ? segment.text : escapeLatex(segment.text)))
    .join('')
}

/** Escapes text without looking for formulas. */
export function escapeLatex(text: string): string {
  if (!special.test(text)) return text
  return text
    .replace(/[\\{}$&#%_^~<>|]/g, (character) => commands[character] ?? character)
    .replace(ligatures, '$&{}')
}

/** What at least one of the two rules below might change. */
const special = /[\\{}$&#%_^~<>|'`,-]/

/** The first characters of what TeX would join to one: `--`, two quotation marks, `,,`, and an inverted `?` or `!`. */
const ligatures = /([-'`,])(?=\1)|[?!](?=`)/g

/** A URL, DOI or other identifier for the fields that are printed as they stand; braces would unbalance the entry. */
export function verbatimText(text: string): string {
  return text.replace(/[\\{}\s]/g, encodeURIComponent)
}

/** Braces are never written as `\{`: BibTeX counts them all the same. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '$': '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  '_': '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
} // prettier-ignore

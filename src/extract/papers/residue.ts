import type { Page } from '../../model/page.ts'
import { foldedWords } from './folded-words.ts'

/** What templates show until their owner writes something; a row a form. */
const samples: readonly RegExp[] = [
  /^lorem ipsum\b/i,
  /^paper title number \d/i,
  /^(?:the )?titles? of (?:your|the|my) (?:paper|publication|article)s?\b/i,
  /^(?:your|sample|example) (?:paper|publication|article)(?: title)?(?: here)?$/i,
]

/** Famous papers that templates show as an example, each with its authors' family names. */
const famous: ReadonlyMap<string, readonly string[]> = new Map([
  ['deep residual learning for image recognition', ['he', 'zhang', 'ren', 'sun']],
])

/** Whether an entry comes with the template: a famous paper counts only on a page of one of its authors. */
export function isResidue(title: string, { title: owner = '' }: Page): boolean {
  if (samples.some((sample) => sample.test(title.trim()))) return true
  const authors = famous.get(foldedWords(title).join(' '))
  return authors !== undefined && !foldedWords(owner).some((word) => authors.includes(word))
}

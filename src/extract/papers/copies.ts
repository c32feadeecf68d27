import type { Element } from '../../model/page.ts'
import { textOf } from '../../model/page.ts'

/** What the links to copies and companions of a paper are called. */
const names =
  'arxiv|pdf|paper|preprint|code|data|dataset|doi|link|html|url|cite|slides|video|talk|poster|project(?: page)?|website|bib(?:tex)?|ssrn|biorxiv|openreview|hal'

const copy = new RegExp(String.raw`^\W?(?:${names})\W?$`, 'i')

/** Whether a link of this text says where a copy of a paper, or what belongs to it, lies. */
export function isCopyText(text: string): boolean {
  return copy.test(text)
}

/** Whether a paragraph or box is nothing but such links: `PDF | DOI | Code` below the entry that it belongs to. */
export function isLineOfCopies(element: Element): boolean {
  if (element.name !== 'p' && element.name !== 'div') return false
  if (element.end - element.start > longest) return false
  const links = linksIn(element).map((link) => textOf([link]))
  const isNothingElse = lettersOf(textOf([element])) === lettersOf(links.join(' '))
  return links.length > 0 && isNothingElse && links.every((text) => isCopyText(text.trim()))
}

/** More than some links take with their tags. */
const longest = 4000

function linksIn({ children }: Element): readonly Element[] {
  return children.flatMap((child): readonly Element[] => {
    if (child.type !== 'element') return []
    return child.name === 'a' ? [child] : linksIn(child)
  })
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

import { targetOf } from '../../model/link-target.ts'
import type { LinkMark, RichText, Span } from '../../model/rich-text.ts'
import { linksOf } from '../../model/rich-text.ts'
import { isNextPaper } from './named-by-links.ts'

/** The part of an item of news that tells of the paper at `index`; undefined where all of it does. */
export function ownPart(content: RichText, titles: readonly Span[], index: number): Span | undefined {
  const title = titles[index]
  if (title === undefined) return undefined
  const others = linksOfOthers(content, title)
  if (titles.length === 1 && others.length === 0) return undefined
  const isFirst = titles.length === 1 && others.every(({ start }) => start > title.start)
  const next = others.find(({ start }) => start >= title.end)?.start
  return {
    start: isFirst ? 0 : title.start,
    end: Math.min(next ?? content.text.length, titles[index + 1]?.start ?? content.text.length),
  }
}

/** Links to other papers: with another number at arXiv, or with words where the next title stands. */
function linksOfOthers(content: RichText, title: Span): readonly LinkMark[] {
  const links = linksOf(content)
  const under = links.filter((link) => link.start < title.end && link.end > title.start)
  const behind = links.filter(({ start }) => start >= title.end)
  const own = [...under, ...behind, ...links].flatMap(arxivOf)[0]
  return links
    .filter((link) => !under.some(({ start, href }) => start === link.start || href === link.href))
    .filter((link) => {
      const [arxiv = own] = arxivOf(link)
      return arxiv !== own || (under.length > 0 && isNextPaper(content, link))
    })
}

function arxivOf({ href }: LinkMark): readonly string[] {
  const arxiv = targetOf(href)?.identifiers.arxiv
  return arxiv === undefined ? [] : [arxiv]
}

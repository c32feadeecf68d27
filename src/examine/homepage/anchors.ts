import { type Element, textOf } from '../../model/page.ts'
import type { ExaminedPage } from '../check.ts'
import { elementsOn } from '../elements.ts'

/** The places of a page that a link can lead to. */
export interface Anchors {
  /** Ids, and names of old anchors. */
  readonly written: ReadonlySet<string>
  /** What a generator is thought to give to the headings that have no id of their own. */
  readonly generated: ReadonlySet<string>
}

export function anchorsOn(examined: ExaminedPage): Anchors {
  const { page, text } = examined
  const elements = elementsOn(page)
  const source = page.format === 'markdown' ? text : ''
  const headings = isPart(examined) ? elements.filter(({ name }) => /^h[1-6]$/.test(name)) : []
  return {
    written: new Set([
      ...elements.flatMap(({ name, attributes: { id, name: old } }) => [id ?? '', (name === 'a' && old) || '']),
      ...idsAroundAll(text),
      ...idsInLists(source),
    ]),
    generated: new Set(
      headings
        .filter((heading) => heading.attributes['id'] === undefined && !hasList(heading, source))
        .flatMap(({ children }) => headingAnchors(textOf(children))),
    ),
  }
} // prettier-ignore

/** Of `<html>` and `<body>`, which the tree of a page leaves out. */
function idsAroundAll(text: string): readonly string[] {
  return [...text.matchAll(/<(?:html|body)(?=\s)[^<>]*?\sid\s*=\s*["']?([^\s"'<>]+)/gi)].map(
    ([, id = '']) => id,
  )
}

/** Whether an attribute list gives an id to a heading: in its line, or in the one below. */
function hasList({ start, end }: Element, source: string): boolean {
  const [below = ''] = /^[^\S\n]*(?:\n[^\S\n]*)?\{[^{}\n]*\}/.exec(source.slice(end)) ?? []
  return idsInLists(source.slice(start, end) + below).length > 0
}

/** Of attribute lists: `{#news}`, `{: .notice #news}`. */
function idsInLists(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\{[:#.][^{}\n]*\}/g)].flatMap(([list]) =>
    [...list.matchAll(/[\s{:](?:#|id\s*=\s*["']?)([^\s"'{}]+)/g)].map(([, id = '']) => id),
  )
}

/** kramdown and GitHub: letters and digits in lower case, spaces as hyphens, the rest gone; Hugo keeps `_`. */
function headingAnchors(heading: string): readonly string[] {
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return [kept.replace(/\s/g, '-'), kept.replace(/^[^\p{L}]+/u, '').replace(/\s/g, '-')]
}

/** Whether a generator makes the page of it. */
export function isPart({ page: { frontMatter }, text }: ExaminedPage): boolean {
  return Object.keys(frontMatter).length > 0 || !/<(?:html|body)[\s>]/i.test(text)
}

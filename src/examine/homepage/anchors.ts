import { textOf } from '../../model/page.ts'
import type { ExaminedPage } from '../check.ts'
import { elementsOn } from '../elements.ts'

/** Ids, names of old anchors, and those that a generator gives to headings. */
export function anchorsOn(examined: ExaminedPage): ReadonlySet<string> {
  const isGenerated = isPart(examined)
  const ofElements = elementsOn(examined.page).flatMap(({ name, attributes, children }) => [
    attributes['id'] ?? '',
    attributes['name'] ?? '',
    ...(isGenerated && /^h[1-6]$/.test(name) ? headingAnchors(textOf(children)) : []),
  ])
  return new Set([...ofElements, ...idsAroundAll(examined.text)])
}

/** Of `<html>` and `<body>`, which the tree of a page leaves out. */
function idsAroundAll(text: string): readonly string[] {
  return [...text.matchAll(/<(?:html|body)(?=\s)[^<>]*?\sid\s*=\s*["']?([^\s"'<>]+)/gi)].map(
    ([, id = '']) => id,
  )
}

/** kramdown and GitHub: letters and digits in lower case, spaces as hyphens, the rest gone; Hugo keeps `_`. */
function headingAnchors(heading: string): readonly string[] {
  const [, own] = /\{#([\w-]+)\}\s*$/.exec(heading) ?? []
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return [own ?? '', kept.replace(/\s/g, '-'), kept.replace(/^[^\p{L}]+/u, '').replace(/\s/g, '-')]
}

/** Whether a generator makes the page of it. */
export function isPart({ page: { frontMatter }, text }: ExaminedPage): boolean {
  return Object.keys(frontMatter).length > 0 || !/<(?:html|body)[\s>]/i.test(text)
}

import type { Element } from '../../model/page.ts'
import { placeAt, textOf } from '../../model/page.ts'
import type { Problem } from '../../model/problem.ts'
import type { Check, ExaminedPage } from '../check.ts'
import { elementsIn } from '../elements.ts'
import { replaceIn } from '../written-value.ts'

/** Links within a page that lead nowhere: feeds link to such places, and readers end at the top of the page. */
export const deadAnchor: Check = {
  name: 'dead-anchor',
  title: 'a link to a place of the page that does not exist',
  find: ({ pages }) => pages.flatMap(deadAnchorsIn),
}

function deadAnchorsIn(examined: ExaminedPage): readonly Problem[] {
  const { page } = examined
  const elements = elementsIn(page.nodes)
  const anchors = anchorsIn(elements, isPart(examined))
  return elements.flatMap((element) => {
    const anchor = anchorOf(element)
    if (anchor === undefined || anchors.has(anchor)) return []
    const other = [...anchors].find((one) => one.toLowerCase() === anchor.toLowerCase())
    // The rest of the page, with places of its own, comes from the layout that nobody handed over.
    if (other === undefined && isPart(examined)) return []
    const replacement = other === undefined ? undefined : replaceIn(examined, element, `#${anchor}`, `#${other}`)
    return [
      {
        severity: 'warning' as const,
        place: replacement?.place ?? placeAt(page, element.start),
        reason: `The link #${anchor} leads nowhere: nothing on the page has this id`,
        remedy: other === undefined ? `give what it is about id="${anchor}"` : `write #${other}`,
        ...(replacement === undefined ? {} : { replacement }),
      },
    ]
  }) // prettier-ignore
}

/** HTML § 7.4.6.4: `#` and `#top` are the top of every page; `#:~:` marks a text, and `#/` is a script's. */
function anchorOf({ name, attributes }: Element): string | undefined {
  const [, anchor] = (name === 'a' && /^#([^:/!?=&]+)$/.exec(attributes['href'] ?? '')) || []
  if (anchor === undefined || anchor.toLowerCase() === 'top') return undefined
  // What opens and closes by a script names its part in other attributes too.
  return Object.keys(attributes).some((key) => key.startsWith('data-') || key === 'onclick')
    ? undefined
    : decoded(anchor)
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

/** Ids, names of old anchors, and those that a generator gives to headings. */
function anchorsIn(elements: readonly Element[], isGenerated: boolean): ReadonlySet<string> {
  return new Set(
    elements.flatMap(({ name, attributes, children }) => [
      attributes['id'] ?? '',
      attributes['name'] ?? '',
      ...(isGenerated && /^h[1-6]$/.test(name) ? headingAnchors(textOf(children)) : []),
    ]),
  )
}

/** kramdown and GitHub: letters and digits in lower case, spaces as hyphens, the rest gone; Hugo keeps `_`. */
function headingAnchors(heading: string): readonly string[] {
  const [, own] = /\{#([\w-]+)\}\s*$/.exec(heading) ?? []
  const kept = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return [own ?? '', kept.replace(/\s/g, '-'), kept.replace(/^[^\p{L}]+/u, '').replace(/\s/g, '-')]
}

/** Whether a generator makes the page of it. */
function isPart({ page: { frontMatter }, text }: ExaminedPage): boolean {
  return Object.keys(frontMatter).length > 0 || !/<(?:html|body)[\s>]/i.test(text)
}

import { type DefaultTreeAdapterTypes as Parse5, parse } from 'parse5'

/**
 * Where `<meta http-equiv="refresh" content="0; url=…">` leads, by which a page without a server of its own says that
 * it has moved; undefined when it stays (HTML § 4.2.5.3, "shared declarative refresh steps").
 */
export function refreshTarget(html: string, page: URL): URL | undefined {
  const elements = elementsBelow(parse(html.slice(0, longestHead)))
  const at = elements.findIndex((element) => instructionIn(element) !== undefined)
  const { seconds = 0, written = '' } = instructionIn(elements[at]) ?? {}
  if (written === '' || seconds > longestRefresh) return undefined
  const base = baseIn(elements.slice(0, at), page)
  return URL.canParse(written, base.href) ? new URL(written, base) : undefined
}

/** In letters. */
const longestHead = 4096

/** In seconds; a page that shows itself for longer is meant to be read. */
const longestRefresh = 5

/** In their order. What stands in scripts is none, nor what stands in `<noscript>`, for browsers run scripts. */
function elementsBelow(parent: Parse5.ParentNode): readonly Parse5.Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsBelow(node)] : []))
}

interface Instruction {
  readonly seconds: number
  /** Empty where the page is only to be shown anew. */
  readonly written: string
}

function instructionIn(element: Parse5.Element | undefined): Instruction | undefined {
  if (element?.tagName !== 'meta' || attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh')
    return undefined
  const parts = /^\s*(?=[\d.])(?<seconds>\d*)(?:\.[\d.]*)?(?:\s*[;,]\s*|\s+|$)(?<rest>[^]*)$/.exec(
    attribute(element, 'content') ?? '',
  )?.groups
  return parts === undefined
    ? undefined
    : { seconds: Number(parts['seconds']), written: addressIn(parts['rest'] ?? '') }
}

/** `url='/new'`, or what stands there without `url=`. */
function addressIn(rest: string): string {
  const written = rest.replace(/^url\s*=\s*/i, '')
  const [quote = ''] = /^["']/.exec(written) ?? []
  return quote === '' ? written : (written.split(quote)[1] ?? '')
}

/** Only the first counts. */
function baseIn(elements: readonly Parse5.Element[], page: URL): URL {
  const [said] = elements.flatMap((element) =>
    element.tagName === 'base' ? (attribute(element, 'href') ?? []) : [],
  )
  return said !== undefined && URL.canParse(said, page.href) ? new URL(said, page) : page
}

function attribute({ attrs }: Parse5.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value
}

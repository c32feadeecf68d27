import { type Edit, editedText, htmlWriter, type MappedHtml } from '../source-map.ts'
import { type Enclosed, renderingOf, signs } from './elements.ts'
import { autolinkHtml, bareAddress } from './link-html.ts'
import { looseLists } from './looseness.ts'
import { excess, type ParsedMarkdown, type SyntaxNodeRef } from './parser.ts'

export interface HtmlOfMarkdown {
  readonly mapped: MappedHtml
  /** Where a paragraph begins to have more signs than are read. */
  readonly tooMany?: number
}

/** Entities are left to the parser of HTML, but not the `&copy` of `?a=b&copy=c`. */
const escaped: Readonly<Record<'prose' | 'code' | 'html', RegExp | undefined>> = {
  prose: /<|&(?=\w+=)/g,
  code: /[<&]/g,
  html: undefined,
}

/** Writes the HTML that a site's generator makes of Markdown, CommonMark 0.31.2 and GFM 0.29. */
export function markdownToHtml(
  source: string,
  edits: readonly Edit[],
  parsed: ParsedMarkdown,
): HtmlOfMarkdown {
  const { tree, text, definitions } = parsed
  const slice = (from: number, to: number) => editedText(source, edits, from, to)
  const surroundings = { source, definitions, slice, looseLists: looseLists(tree, text) }
  const writer = htmlWriter(source, edits)
  const enclosing: Enclosed[] = []
  let at = 0
  let anchors = 0
  let tooMany: number | undefined

  function writeTextUpTo(to: number): void {
    const kind = enclosing.at(-1)?.text
    if (kind !== undefined && at < to) writer.copy(at, to, escaped[kind])
    at = Math.max(at, to)
  }

  function writeWhole(html: string, from: number, to: number): false {
    writer.put(html, from, to)
    at = Math.max(at, to)
    return false
  }

  function enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node
    writeTextUpTo(from)
    if (signs.has(name)) return writeWhole('', from, to)
    if (name === 'URL' && anchors === 0) {
      const address = bareAddress(source.slice(from, to))
      return writeWhole(
        `${autolinkHtml(address)}${address.replace(/&(?=\w+=)/g, '&amp;')}</a>`,
        from,
        from + address.length,
      )
    }
    if (name === excess) tooMany ??= from
    anchors = anchorsBehind(source.slice(from, from + 4), name, anchors)
    const rendering = renderingOf(node, surroundings) ?? {
      open: '',
      close: '',
      text: enclosing.at(-1)?.text,
    }
    if ('whole' in rendering) return writeWhole(rendering.whole, from, to)
    writer.put(rendering.open, from, from)
    enclosing.push(rendering)
    return true
  }

  function leave({ name, to }: SyntaxNodeRef): void {
    writeTextUpTo(to)
    writer.put(enclosing.pop()?.close ?? '', to, to)
    if (name === 'Link' || name === 'Autolink') anchors -= 1
    if (name === 'Paragraph' || name === 'TableCell') anchors = 0
  }

  tree.iterate({ enter, leave })
  return { mapped: writer.finish(), ...(tooMany === undefined ? {} : { tooMany }) }
}

/** A bare address inside of a link is its text. */
function anchorsBehind(beginning: string, name: string, anchors: number): number {
  if (name === 'Link' || name === 'Autolink') return anchors + 1
  if (name !== 'HTMLTag') return anchors
  return beginning.toLowerCase() === '</a>' ? 0 : anchors + (/^<a[\s>]/i.test(beginning) ? 1 : 0)
}

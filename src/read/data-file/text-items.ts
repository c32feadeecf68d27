import type { NewsRecord, Node, Page, Spanned } from '../../model/page.ts'
import { placeAt, textOf } from '../../model/page.ts'
import type { DataText } from '../yaml-data.ts'
import type { MarkupReader } from '../reader.ts'

/**
 * The items of a text that holds a list: its bullets, its `<li>`, else its paragraphs, else its lines, where those can
 * be quoted strings with commas behind.
 */
export function itemsOfText(
  { value, start, end }: DataText,
  page: Pick<Page, 'source' | 'lineStarts'>,
  text: string,
  markup: MarkupReader,
): { readonly records: readonly NewsRecord[]; readonly extents: readonly Spanned[] } {
  const entries = entriesIn(markup(value))
  const items = (entries.length > 0 ? entries : linesOf(value).map(markup)).filter(
    (nodes) => textOf(nodes) !== '',
  )
  let from = start
  const starts = items.map((nodes) => (from = offsetOf(nodes, text, from)))
  return {
    records: items.map((nodes, index) => ({
      type: 'news',
      place: placeAt(page, starts[index] ?? start),
      nodes,
    })),
    extents: starts.map((one, index) => ({ start: one, end: starts[index + 1] ?? end })),
  }
}

function entriesIn(nodes: readonly Node[]): readonly (readonly Node[])[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return []
    return node.name === 'li' ? [node.children] : entriesIn(node.children)
  })
}

function linesOf(value: string): readonly string[] {
  const paragraphs = value.split(/\n{2,}/).filter((one) => one.trim() !== '')
  const parts = paragraphs.length > 1 ? paragraphs : value.split('\n')
  return parts
    .map((part) => part.trim().replace(/^["'“](.*)["'”],?$/s, '$1'))
    .filter((part) => /\p{L}/u.test(part))
}

const farthest = 20_000

/** The value of a field knows no places: an item stands where its first words do, behind the item before. */
function offsetOf(nodes: readonly Node[], text: string, from: number): number {
  const words = textOf(nodes).match(/[\p{L}\p{N}]+/gu) ?? []
  const ahead = text.slice(from, from + farthest)
  const found = [4, 2, 1].map((count) => ahead.search(inOrder(words.slice(0, count)))).find((at) => at !== -1)
  return found === undefined ? from : from + found
}

/** Words with anything but words between them; they are letters and digits alone. */
function inOrder(words: readonly string[]): RegExp {
  return new RegExp(words.join('[^\\p{L}\\p{N}]{1,9}'), 'u')
}

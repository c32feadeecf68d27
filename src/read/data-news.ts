import { type NewsRecord, type Node, type RecordedLink, textOf } from '../model/page.ts'
import { type Data, dateField, linkFieldsOf, shownField, writtenField } from './data-fields.ts'
import { type DataItem, present, titleFields } from './data-item.ts'

/** An announcement: its text, behind its title where it has both. */
export function newsOf(
  { data, place, markup }: DataItem,
  body: readonly Node[] = [],
): NewsRecord | undefined {
  const title =
    shownField(data, titleFields, markup) === undefined
      ? leadOf(data)
      : (writtenField(data, titleFields) ?? '')
  const text = writtenField(data, textFields) ?? (title === '' ? dateWithText(data) : '')
  const isHead = title !== '' && !/[.!?:…][^\p{L}\p{N}]{0,9}$/u.test(textOf(markup(title)))
  const written = markup([title, text].filter((part) => part !== '').join(isHead ? ': ' : ' '))
  const shown = [...written, ...(text === '' ? body : [])]
  const nodes = linked(shown, linkFieldsOf(data), title === '' || text === '' ? [] : markup(title))
  if (textOf(nodes) === '') return undefined
  const date = text !== '' && text === dateField(data) ? undefined : dateField(data)
  return { type: 'news', place, nodes, ...present({ date }) }
}

const textFields = ['headline', 'text', 'content', 'news', 'body', 'description', 'details', 'announcement', 'message', 'summary', 'item', 'html', 'markdown', 'en', 'de', 'fr', 'es', 'pt', 'it', 'zh', 'ja', 'ko'] // prettier-ignore

/** `- date: 1. September 2024 - We are open!`: the whole line in the field of the date. */
function dateWithText(data: Data): string {
  const date = dateField(data) ?? ''
  return /(?<!\p{L})(?:\p{L}+[^\p{L}]+){4}/u.test(date) ? date : ''
}

/** A badge of some words stands before the text: `ICML 2026`; a single word is a category. */
function leadOf(data: Data): string {
  const badge = writtenField(data, ['heading', 'tag', 'badge', 'label']) ?? ''
  return /\S\s\S/.test(badge) ? badge : ''
}

/** The address of a field of its own is where its template links the item to: all of it, or its title. */
function linked(
  nodes: readonly Node[],
  [link]: readonly RecordedLink[],
  title: readonly Node[],
): readonly Node[] {
  if (link === undefined) return nodes
  if (!nodes.some(holdsLink)) return linkAround(nodes, link)
  const rest = withoutText(nodes, textOf(title))
  return title.length === 0 || title.some(holdsLink) || rest === undefined
    ? nodes
    : [...linkAround(title, link), ...rest]
}

function linkAround(nodes: readonly Node[], { href }: RecordedLink): readonly Node[] {
  const [first] = nodes
  if (first === undefined) return nodes
  const { start, end } = first
  return [{ type: 'element', name: 'a', attributes: { href }, children: nodes, start, end }]
}

/** What is left of an item when its title is taken off its head; undefined where it does not begin with it. */
function withoutText(nodes: readonly Node[], text: string): readonly Node[] | undefined {
  const [first, ...others] = nodes
  if (first?.type === 'element') {
    const inner = withoutText(first.children, text)
    return inner === undefined ? undefined : [...inner, ...others]
  }
  return first?.type === 'text' && text !== '' && first.value.trimStart().startsWith(text)
    ? [{ ...first, value: first.value.trimStart().slice(text.length) }, ...others]
    : undefined
}

function holdsLink(node: Node): boolean {
  return node.type === 'element' && (node.name === 'a' || node.children.some(holdsLink))
}

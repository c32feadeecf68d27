import type { Node } from './page.ts'
import { isBlock, isSilent } from './page.ts'
import { rowOf } from './row-of.ts'

/**
 * A run of text with its links and emphasis as ranges: what a person sees in one item of a page.
 *
 * White space is collapsed to single spaces; a line break of the page is `\n`. Marks are nested as they
 * were in the page and sorted by their start, the outer one first.
 */
export interface RichText {
  readonly text: string
  readonly marks: readonly Mark[]
}

export type Mark = LinkMark | StyleMark

export interface LinkMark {
  readonly type: 'link'
  readonly href: string
  readonly start: number
  readonly end: number
}

export interface StyleMark {
  readonly type: 'strong' | 'em' | 'code' | 'sub' | 'sup'
  readonly start: number
  readonly end: number
}

const styles: Readonly<Record<string, StyleMark['type']>> = {
  b: 'strong',
  code: 'code',
  em: 'em',
  i: 'em',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  tt: 'code',
}

/** A part of a text, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Joins the text of nodes, so that `[ICML](…) 2025` can be matched as `ICML 2025`. */
export function richTextOf(nodes: readonly Node[]): RichText {
  const writer: Writer = { pieces: [], length: 0, last: '', marks: [] }
  write(nodes, writer)
  const text = writer.pieces.join('')
  return trim({ text, marks: sorted(writer.marks.flatMap((mark) => tight(text, mark))) })
}

/** `<b> On Ferns </b><br>`: what is set off are the words, not the white space within the tags, nor the break behind it. */
function tight(text: string, mark: Mark): readonly Mark[] {
  const written = text.slice(mark.start, mark.end)
  const start = mark.start + written.length - written.trimStart().length
  const end = Math.max(start, mark.start + written.trimEnd().length)
  const words = { ...mark, start, end }
  return start < end || isIcon(words) ? [words] : []
}

/** A part of it, marks cut to the part; marks that become empty are dropped, links of an icon alone outside of it too. */
export function slice({ text, marks }: RichText, start: number, end: number = text.length): RichText {
  const near = marks.filter((mark) => !isIcon(mark) || (mark.start >= start && mark.end <= end))
  return cutTo({ text, marks: near }, start, end)
}

/** Without white space at either end. */
export function trim(rich: RichText): RichText {
  const start = rich.text.length - rich.text.trimStart().length
  return cutTo(rich, start, Math.max(start, rich.text.trimEnd().length))
}

function cutTo({ text, marks }: RichText, start: number, end: number): RichText {
  const part = text.slice(start, end)
  const inside = (offset: number): number => Math.min(Math.max(offset - start, 0), part.length)
  const cut = marks.flatMap((mark): readonly Mark[] => {
    const kept = { ...mark, start: inside(mark.start), end: inside(mark.end) }
    return kept.end > kept.start || isIcon(mark) ? [kept] : []
  })
  return { text: part, marks: cut }
}

/** `[<i class="icon-doi"></i>](https://doi.org/…)`: a link under which a person sees no words. */
function isIcon({ type, start, end }: Mark): boolean {
  return type === 'link' && start === end
}

/** The text in one line. */
export function lineOf({ text }: RichText): string {
  return text.replace(/\s+/g, ' ').trim()
}

export function linksOf({ marks }: RichText): readonly LinkMark[] {
  return marks.filter((mark) => mark.type === 'link')
}

/** Words that are a link each: `pdf`, `code`. */
export function linkedWords(links: readonly { readonly href: string; readonly text: string }[]): RichText {
  return links.reduce<RichText>(
    ({ text, marks }, link) => {
      const start = text === '' ? 0 : text.length + 1
      const mark: LinkMark = { type: 'link', href: link.href, start, end: start + link.text.length }
      return { text: text === '' ? link.text : `${text} ${link.text}`, marks: [...marks, mark] }
    },
    { text: '', marks: [] },
  )
}

/** The text that a mark covers. */
export function textUnder({ text }: RichText, mark: Mark): string {
  return text.slice(mark.start, mark.end)
}

/** In pieces: looking at the end of a text that grows would copy all of it every time. */
interface Writer {
  readonly pieces: string[]
  length: number
  /** The last character. */
  last: string
  readonly marks: Mark[]
}

function write(nodes: readonly Node[], writer: Writer): void {
  for (const node of nodes) {
    if (node.type === 'text') append(writer, spaced(node.value))
    if (node.type !== 'element' || isSilent(node)) continue
    if (isBlock(node)) append(writer, '\n')
    const start = writer.length
    write(node.children, writer)
    const mark = markOf(node.name, node.attributes['href'], start, writer.length)
    if (mark !== undefined) writer.marks.push(mark)
    if (isBlock(node)) append(writer, '\n')
  }
}

function spaced(text: string): string {
  return /[\s\u200b]{2}|[^\S ]|\u200b/.test(text) ? text.replace(/[\s\u200b]+/g, ' ') : text
}

/** No space after a space, and none around a line break. */
function append(writer: Writer, text: string): void {
  if (text === '\n' && writer.last === ' ') removeLast(writer)
  const repeats = writer.last === '' || writer.last === ' ' || writer.last === '\n'
  const piece = repeats ? text.replace(/^\s/, '') : text
  if (piece === '') return
  writer.pieces.push(piece)
  writer.length += piece.length
  writer.last = piece.slice(-1)
}

function removeLast(writer: Writer): void {
  const piece = writer.pieces.pop() ?? ''
  if (piece.length > 1) writer.pieces.push(piece.slice(0, -1))
  writer.length -= 1
  writer.last = writer.pieces.at(-1)?.slice(-1) ?? ''
}

function markOf(name: string, href: string | undefined, start: number, end: number): Mark | undefined {
  if (name === 'a') return href === undefined ? undefined : { type: 'link', href, start, end }
  const type = rowOf(styles, name)
  return type === undefined ? undefined : { type, start, end }
}

function sorted(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

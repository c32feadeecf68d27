import { deepest } from '../nesting-fault.ts'
import { piecesOf } from './xml-pieces.ts'

/** An element of a feed; names without their prefix are lower case, `dc:date` is `dc:date`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside, entities decoded. */
  readonly text: string
  readonly start: number
  readonly end: number
}

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: OpenElement[]
  text: string
  readonly start: number
  end: number
}

/** An element without a name, round all that there is. */
export interface XmlRoot extends XmlElement {
  /** Where elements begin to be nested deeper than `deepest`: there they are text of the one around. */
  readonly tooDeep: number | undefined
}

/**
 * Reads XML as feeds use it, broken ones too: an end tag closes the nearest element of its name, and what is
 * never closed ends with the file. Doctypes are skipped, so that no entity of theirs is ever expanded.
 */
export function parseXml(text: string): XmlRoot {
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '', start: 0, end: text.length }
  const open = [root]
  let tooDeep: number | undefined
  for (const { piece, start } of piecesOf(text)) {
    const top = open.at(-1) ?? root
    if (piece.startsWith('<![CDATA[')) top.text += piece.slice(9, -3)
    else if (piece.startsWith('</')) close(open, nameIn(piece, 2), start + piece.length)
    else if (/^<[^?!\s]/.test(piece) && piece.length > 1) {
      if (open.length > deepest) tooDeep ??= start
      if (open.length > deepest) continue
      const element = {
        name: nameIn(piece, 1),
        attributes: attributesIn(piece),
        children: [],
        text: '',
        start,
        end: piece.endsWith('/>') ? start + piece.length : text.length,
      }
      top.children.push(element)
      if (!piece.endsWith('/>')) open.push(element)
    } else if (!piece.startsWith('<')) top.text += decodeXml(piece)
  }
  return { ...root, tooDeep }
}

function close(open: OpenElement[], name: string, end: number): void {
  const at = open.findLastIndex((element) => element.name === name)
  if (at <= 0) return
  for (const element of open.slice(at)) element.end = end
  open.length = at
}

function nameIn(tag: string, from: number): string {
  return /[^\s/>]+/.exec(tag.slice(from))?.[0].toLowerCase() ?? ''
}

function attributesIn(tag: string): Readonly<Record<string, string>> {
  const pairs = tag.matchAll(/\s([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single]) => [
      name.toLowerCase(),
      decodeXml(double ?? single ?? ''),
    ]),
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    },
  )
}

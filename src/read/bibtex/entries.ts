import type { Spanned } from '../../model/page.ts'
import { endOfBraces } from '../end-of-braces.ts'

/** One entry as it stands in the file. */
export interface EntryText extends Spanned {
  /** With the definitions of the names (`@string`) that it uses in front. */
  readonly text: string
}

/** How deep braces stand in braces, those behind a backslash too. */
export function depthOfBraces(text: string): number {
  let [depth, most] = [0, 0]
  for (const { 0: sign } of text.matchAll(/[{}]/g)) {
    depth = sign === '{' ? depth + 1 : Math.max(0, depth - 1)
    most = Math.max(most, depth)
  }
  return most
}

const entryHead = /(?<=^|[\s}])@\s*(?<type>[a-z]+)\s*[{(]\s*(?:[^\s,{}="]+\s*[,}]|(?=[\w-]+\s*=))/gim
const headOfDefinition = /^@\s*string/i
const notData = /^@\s*(?:comment|preamble)/i

/**
 * Cuts a bibliography into its entries, so that a broken one loses itself and nothing else.
 *
 * An entry ends where its braces do; where the next begins before that, its own are broken and it ends there.
 * What stands between entries is a comment (btxdoc), and so is an entry behind a `%` on its line.
 */
export function entriesOf(text: string): readonly EntryText[] {
  const heads = [...text.matchAll(entryHead)].map(({ index }) => index)
  const pieces = heads.map((start, index) => {
    const limit = heads[index + 1] ?? text.length
    const piece = text.slice(start, endOfBraces(text, start, limit) ?? limit).trimEnd()
    return { start, end: start + piece.length, text: piece }
  })
  const definitions = definitionsIn(pieces.map((piece) => piece.text))
  return withoutCommented(withoutNested(pieces), text)
    .filter((piece) => !headOfDefinition.test(piece.text) && !notData.test(piece.text))
    .map(({ text: entry, ...extent }) => ({ ...extent, text: usedDefinitions(entry, definitions) + entry }))
}

function withoutNested(pieces: readonly EntryText[]): readonly EntryText[] {
  let end = 0
  return pieces.filter((piece) => {
    if (piece.start < end) return false
    end = piece.end
    return true
  })
}

/** What is behind a `%` on its line is no entry, unless that stands in the entry before. */
function withoutCommented(pieces: readonly EntryText[], text: string): readonly EntryText[] {
  let before = { end: 0, isCommented: false }
  return pieces.filter(({ start, end, text: own }) => {
    const between = text.slice(before.end, start)
    const line = between.lastIndexOf('\n')
    const isCommented = between.includes('%', line + 1) || (line === -1 && before.isCommented)
    before = { end, isCommented: isCommented && !own.includes('\n') }
    return !isCommented
  })
}

/** `@string{jml = "…"}` by its name. */
function definitionsIn(pieces: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pieces.flatMap((text) => {
      const name = /^@\s*string\s*[{(]\s*(?<name>[^\s={}"]+)/i.exec(text)?.groups?.['name']
      return name === undefined ? [] : [[name.toLowerCase(), text] as const]
    }),
  )
}

function usedDefinitions(entry: string, definitions: ReadonlyMap<string, string>): string {
  const joined = entry.includes('#') ? months : none
  if (definitions.size + joined.size === 0) return ''
  const words = [...entry.matchAll(/[=#]\s*([a-z][\w:+-]*)/gi)].map(([, name = '']) => name.toLowerCase())
  return [...new Set(words)].map((name) => definitions.get(name) ?? joined.get(name) ?? '').join('\n')
}

const none: ReadonlyMap<string, string> = new Map()

/** As words where they are joined with a day: `jul # "~4"`, `"1~" # jul`; two numbers side by side could be either. */
const months: ReadonlyMap<string, string> = new Map(
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
    .map((name) => [name.slice(0, 3).toLowerCase(), `@string{${name.slice(0, 3).toLowerCase()} = "${name}"}`]),
) // prettier-ignore

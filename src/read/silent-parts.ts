import type { Diagnostic } from '../model/diagnostic.ts'
import { leftOut } from '../model/left-out.ts'
import { placeAt } from '../model/page.ts'
import { commentsIn, type Stretch } from './comments.ts'
import { lineStartsOf } from './line-starts.ts'
import type { Document } from './reader.ts'
import type { Edit } from './source-map.ts'

/** What of a page nobody sees: comments, each entry of a list by itself, and code for the site's generator. */
export function silentParts({ source, text }: Document, code: readonly Edit[]): readonly Diagnostic[] {
  const written = [
    ...commentsIn(text).map((part) => ({ ...part, reason: commentedOut })),
    ...code.map(({ from, to }) => ({ from, to, reason: 'it is code for the generator of the site' })),
  ]
  if (written.length === 0 && !text.startsWith('+++')) return []
  const lines = { source, lineStarts: lineStartsOf(text) }
  const parts = apart(written).flatMap((part) =>
    part.reason === commentedOut ? entriesIn(text, part) : [part],
  )
  const shown = parts.flatMap(({ from, to, reason }) => {
    const words = wordsOf(text.slice(from, Math.min(to, from + farthest)))
    return words === '' ? [] : [leftOut(words, reason, placeAt(lines, from))]
  })
  return text.startsWith('+++') ? [...silentLines({ source, text: tomlOf(text) }), ...shown] : shown
}

const commentedOut = 'it is commented out'

interface Part extends Stretch {
  readonly reason: string
}

/** Without what lies in another: a tag in a comment, `{% x %}` in `{{% x %}}`. */
function apart(parts: readonly Part[]): readonly Part[] {
  let end = 0
  return parts
    .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.reason === commentedOut ? -1 : 1))
    .filter(({ from, to }) => {
      const isApart = from >= end
      if (isApart) end = to
      return isApart
    })
}

/** A comment of several entries as these, else as it is. */
function entriesIn(text: string, { from, to, reason }: Part): readonly Part[] {
  const starts = [...text.slice(from, to).matchAll(entryStart)].map(({ index }) => from + index)
  return starts.length < 2
    ? [{ from, to, reason }]
    : starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to, reason }))
}

const entryStart = /^(?:<!--+)?[ \t]*(?:[-*+] |\d{1,3}[.)] |<(?:li|tr)\b)/gm

function tomlOf(text: string): string {
  const end = text.indexOf('\n+++', 3)
  return end === -1 ? '' : text.slice(0, end)
}

/** The lines of a data file that are switched off by `#`; a remark in words is none. */
export function silentLines({ source, text }: Document): readonly Diagnostic[] {
  const lines = { source, lineStarts: lineStartsOf(text) }
  return [...text.matchAll(/^[ \t]*#.*(?:\n[ \t]*#.*)*/gm)].flatMap(({ 0: block, index }) => {
    const words = block.replace(/^[ \t]*#+[ \t]?/gm, '').trim()
    const isData = /^(?:\[\[|- |[\w-]+\s*[:=]\s)/m.test(words)
    return isData ? [leftOut(words, commentedOut, placeAt(lines, index))] : []
  })
}

const farthest = 500

/** Without the marks of comments and of markup; empty when it says nothing. */
function wordsOf(part: string): string {
  const words = part
    .replace(/^<!--+|(?<!-)--+>\s*$|^\{%-?\s*comment\s*-?%\}|\{%-?\s*endcomment\s*-?%\}$/g, '')
    .replace(/!?\[(?=[^\]]{0,200}\]\()|\]\([^()\s]{0,200}\)|\*\*/g, '')
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return /\p{L}/u.test(words) ? words : ''
}

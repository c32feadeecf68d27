import { blank } from './blank.ts'

/** A stretch of a text; `to` is exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const marks = [
  { sign: '<!--', open: /<!--/g, close: '-->', last: '-->' },
  { sign: 'comment', open: /\{%-?\s*comment\s*-?%\}/g, close: 'endcomment', last: '%}' },
] as const

/** What is commented out, in HTML or in Liquid; a comment that is never closed goes to the end. */
export function commentsIn(text: string): readonly Stretch[] {
  return marks.flatMap(({ sign, open, close, last }) => {
    const found: Stretch[] = []
    if (!text.includes(sign)) return found
    for (const { index, 0: start } of text.matchAll(open)) {
      if (index < (found.at(-1)?.to ?? 0)) continue
      const end = text.indexOf(close, index + start.length)
      const tail = end === -1 ? -1 : text.indexOf(last, end)
      found.push({ from: index, to: tail === -1 ? text.length : tail + last.length })
    }
    return found
  })
}

/** The text with blanks for what is commented out, so that offsets stay. */
export function withoutComments(text: string): string {
  let end = 0
  const parts = commentsIn(text)
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => {
      const before = text.slice(end, Math.max(end, from))
      const comment = text.slice(Math.max(end, from), to)
      end = Math.max(end, to)
      return before + blank(comment)
    })
  return parts.join('') + text.slice(end)
}

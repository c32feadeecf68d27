import { commentsIn, type Stretch } from './comments.ts'
import { lineStartsOf } from './line-starts.ts'

/** The lines of the comment that a line of a text lies in: of HTML or Liquid, or those that `#` switches off. */
export function commentAround(
  text: string,
  line: number,
): { readonly from: number; readonly to: number } | undefined {
  const starts = lineStartsOf(text)
  const [from, to] = [starts[line - 1], (starts[line] ?? text.length + 1) - 1]
  if (from === undefined) return undefined
  const comment = [...commentsIn(text), ...switchedOff(text)].find((one) => one.from <= to && one.to > from)
  return comment && { from: lineAt(starts, comment.from), to: lineAt(starts, comment.to - 1) }
}

function switchedOff(text: string): readonly Stretch[] {
  const blocks = text.matchAll(/^[ \t]*#.*(?:\n[ \t]*#.*)*/gm)
  return [...blocks].map(({ 0: block, index }) => ({ from: index, to: index + block.length }))
}

function lineAt(starts: readonly number[], offset: number): number {
  return starts.filter((start) => start <= offset).length
}

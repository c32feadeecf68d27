import { textOf } from '../model/page.ts'
import { endsWithDate } from './head-date.ts'
import { blocksOf, together } from './line-blocks.ts'
import type { Line } from './lines.ts'

/**
 * Lines that are entries with their dates behind their titles, or behind all that they tell; a lone one is prose.
 *
 *     A prize (May 2024)          We won a prize
 *     We won it for a paper.      for a paper (May 2024).
 */
export function datedLast(lines: readonly Line[]): readonly Line[] {
  const blocks = blocksOf(lines.filter(({ type }) => type === 'line'))
  const dated = blocks.filter((block) => block.some(isDated))
  const titled = dated.filter(([first]) => first !== undefined && isDated(first))
  const areTitles = titled.length * 2 > dated.length
  if (dated.length * 2 < blocks.length && !areTitles) return []
  const entries = areTitles
    ? fromTitles(blocks.flat())
    : dated.filter((block) => block.slice(-1).every(isDated))
  return entries.length > 1 ? entries.map(together) : []
}

/** Each dated line begins one; what follows belongs to it. */
function fromTitles(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = lines.flatMap((line, index) => (isDated(line) ? [index] : []))
  return starts.map((start, at) => lines.slice(start, starts[at + 1]))
}

function isDated({ nodes }: Line): boolean {
  return endsWithDate(textOf(nodes))
}

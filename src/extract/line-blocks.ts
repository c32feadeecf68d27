import { lineBreakAt } from './line-break.ts'
import type { Line } from './lines.ts'

/** Lines that stand in one paragraph or box; an entry stands for itself. */
export function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  for (const line of lines) {
    const last = blocks.at(-1)?.at(-1)
    const isSame = last?.type === 'line' && line.type === 'line' && last.block === line.block
    if (isSame) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Some lines as one; there is at least one. */
export function together(lines: readonly Line[]): Line {
  const [first] = lines
  const nodes = lines.flatMap((line, index) =>
    index === 0 ? line.nodes : [lineBreakAt(line.start), ...line.nodes],
  )
  return { type: 'line', start: 0, list: 0, block: 0, ...first, nodes }
}

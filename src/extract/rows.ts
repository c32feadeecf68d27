import type { Element } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { isDateAlone } from './head-date.ts'
import type { Line } from './lines.ts'

/** The dates of rows whose own first cell is empty, or taken by a cell of a row above that spans them. */
export function rowDates(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const dates = new Map<Line, string>()
  let above: { readonly date: string; readonly list: number; readonly rows: number } | undefined
  for (const line of lines) {
    const [first] = cellsIn(line)
    const text = first === undefined ? '' : textOf([first])
    if (first === undefined || (above !== undefined && above.list !== line.list)) above = undefined
    if (first !== undefined && isDateAlone(text)) {
      above = { date: text, list: line.list, rows: Number(first.attributes['rowspan'] ?? 1) - 1 }
    } else if (above !== undefined && (text === '' || above.rows > 0)) {
      dates.set(line, above.date)
      above = { ...above, rows: above.rows - 1 }
    } else above = undefined
  }
  return dates
}

function cellsIn({ nodes }: Line): readonly Element[] {
  return nodes.filter(
    (node): node is Element => node.type === 'element' && (node.name === 'td' || node.name === 'th'),
  )
}

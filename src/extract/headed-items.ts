import type { Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { datesIn } from '../model/written-date.ts'
import { headDateIn, isDateAlone, isDatedTitle, isDay } from './head-date.ts'
import { bylineDateIn } from './byline.ts'
import type { Item, Manner } from './items.ts'
import { lineBreakAt } from './line-break.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'
import { isColophon, isControl } from './residue.ts'

interface HeadedSection {
  readonly title: readonly Node[]
  readonly heading: string
  readonly start: number
  readonly blocks: readonly Node[]
  /** Of the headings, its own among them. */
  readonly dates: readonly string[]
  /** Whether its brothers are entries: several of them have dates in their headings. */
  readonly isOneOfMany: boolean
}

/**
 * The entries of a section whose heading names no topic: those found in it, or the section is an entry itself.
 *
 *     ### 12 May 2024: A paper on rain          ### 12 May 2024          ### A paper on rain
 *     It has been accepted.                     A paper on rain.         *12 May 2024*
 */
export function headedItems(section: HeadedSection, items: readonly Item[], manner: Manner): readonly Item[] {
  const { heading, blocks, start } = section
  const lines = linesOf(blocks, start).filter(
    ({ type, nodes }) => type === 'line' && !isControl(textOf(nodes)) && !isColophon(textOf(nodes)),
  )
  if (isDateAlone(heading)) {
    const isListed = linesOf(blocks, start).some(({ type }) => type === 'entry')
    const areOwn = isListed || (items.length > 0 && !isDay(heading))
    return areOwn ? items : itemsUnderDate(section, lines)
  }
  const isDated = isDatedTitle(heading)
  const dated = items.filter(({ nodes }) => headDateIn(textOf(nodes)) !== undefined)
  // What is told below `Prizes of 2023` may begin with a year, too: "2024 will bring more".
  const areEntries = isDated ? dated.length * 2 > items.length : dated.length > 0
  const [first] = lines
  const byline = first === undefined || dated.length > 1 ? undefined : dateOfByline(textOf(first.nodes))
  if (areEntries && !(isDated && dated.every(isProse)) && byline === undefined) return items
  if (isDated) return [wholeSection(section, section.title)]
  if (manner === 'dated first' && first !== undefined && byline !== undefined)
    return [dateThenHeading(section, first, byline)]
  if (section.isOneOfMany || (first !== undefined && isByline(textOf(first.nodes))))
    return [wholeSection(section, section.title)]
  const isBelowDate = section.dates.length > 0 && items.length === 0 && lines.length > 0
  return isBelowDate ? [wholeSection(section, section.title)] : items
}

/** `2023년에는 …`, `2023 was …`: a year at the head of a sentence, which nothing sets off. */
function isProse({ nodes }: Item): boolean {
  const date = headDateIn(textOf(nodes))
  return date?.precision === 'year' && !date.isSetOff && !date.alone
}

/** A day has one entry; under a month or a year every paragraph is one. */
function itemsUnderDate(section: HeadedSection, lines: readonly Line[]): readonly Item[] {
  const { heading, start, dates, title } = section
  const [first, ...rest] = lines
  if (first === undefined) return []
  if (isDay(heading) || rest.every(({ block }) => block === first.block)) {
    const nodes = [...title, lineBreakAt(start), ...joined(lines)]
    return [{ nodes, start, list: start, under: dates.filter((date) => date !== heading) }]
  }
  return lines.map(({ nodes, start: from }) => ({ nodes, start: from, list: start, under: dates }))
}

/** `August`, too, where nothing else stands in the line. */
function dateOfByline(text: string): string | undefined {
  return bylineDateIn(text) ?? (isDateAlone(text) ? text : undefined)
}

/** `Talk at Rain 2024, Oulu`: the line below a title that dates it, among other words. */
function isByline(text: string): boolean {
  return text.length < 60 && (isDateAlone(text) || datesIn(text).length === 1)
}

function wholeSection({ blocks, start, dates, heading }: HeadedSection, title: readonly Node[]): Item {
  const under = dates.filter((date) => date !== heading)
  const last = headDateIn(heading) === undefined ? datesIn(heading).at(-1) : undefined
  return {
    nodes: [...title, lineBreakAt(start), ...blocks],
    start,
    list: start,
    under,
    ...(last === undefined ? {} : { date: heading.slice(last.start, last.end) }),
  }
}

function dateThenHeading(section: HeadedSection, { nodes, start }: Line, value: string): Item {
  const rest = new Set(nodes)
  const blocks = section.blocks.map((block) => withoutNodes(block, rest))
  const date: Node = { type: 'text', value, start, end: start + value.length }
  const title = [date, lineBreakAt(section.start), ...section.title]
  const { nodes: told, start: from, list, under } = wholeSection({ ...section, blocks }, title)
  return { nodes: told, start: from, list, under }
}

function withoutNodes(node: Node, taken: ReadonlySet<Node>): Node {
  if (node.type !== 'element') return taken.has(node) ? { ...node, value: '' } : node
  return {
    ...node,
    children: node.children.filter((child) => !taken.has(child)).map((child) => withoutNodes(child, taken)),
  }
}

function joined(lines: readonly Line[]): readonly Node[] {
  return lines.flatMap(({ nodes, start }, index) => (index === 0 ? nodes : [lineBreakAt(start), ...nodes]))
}

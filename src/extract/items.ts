import type { Node } from '../model/page.ts'
import { hasText, textOf } from '../model/page.ts'
import { dateFirst } from './date-first.ts'
import { datedLast } from './dated-last.ts'
import { headDateIn, holdsDate, isDateAlone, labelDateIn } from './head-date.ts'
import { headedEntry } from './headed-boxes.ts'
import { blocksOf, together } from './line-blocks.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'
import { isColophon, isControl } from './residue.ts'
import { rowDates } from './rows.ts'

/** One entry of a section: of a list or a table, a box, a paragraph that begins with a date, or a heading with what follows. */
export interface Item {
  readonly nodes: readonly Node[]
  /** Offset where the entry begins. */
  readonly start: number
  /** Offset of the list: items of one list are evidence for each other. */
  readonly list: number
  /** The dates above it, the outer first: of headings, of a bold line, the term of a definition. */
  readonly under: readonly string[]
  /** As written, where it is neither at the head nor at the end: in the heading of an entry with text below. */
  readonly date?: string
}

/** What else than lists and tables a section may keep its entries in: paragraphs with a date in front, or anywhere. */
export type Manner = 'lists' | 'dated first' | 'dated anywhere'

export interface Surroundings {
  readonly list: number
  readonly manner: Manner
  /** Of the headings above. */
  readonly dates: readonly string[]
}

/**
 * The entries among some blocks, in their order.
 *
 * Entries of lists and rows of tables are entries, whatever they say. A line is one when it begins with a date, and
 * what follows belongs to it up to the next; a date alone on its line dates what stands below it.
 */
export function itemsOf(blocks: readonly Node[], { list, manner, dates }: Surroundings): readonly Item[] {
  const lines = linesOf(blocks, list, manner !== 'lists').filter(isOfPerson)
  const items =
    manner === 'lists'
      ? lines.filter(({ type }) => type === 'entry').map((line) => itemOf(line, dates))
      : collected(manner === 'dated anywhere' ? datedBlocks(lines) : lines, dates, manner)
  const mayBeLast = manner === 'dated first' && (items.length === 0 || areLabelled(lines, items))
  const last = mayBeLast ? itemsDatedLast(lines, dates) : []
  return last.length > items.length ? last : items.filter(({ nodes }) => hasText(nodes))
}

function areLabelled(lines: readonly Line[], items: readonly Item[]): boolean {
  return (
    lines.every(({ type }) => type === 'line') &&
    items.every(({ nodes }) => headDateIn(textOf(nodes)) === undefined && labelDateIn(nodes) !== undefined)
  )
}

function isOfPerson({ type, nodes }: Line): boolean {
  return type !== 'line' || !isColophon(textOf(nodes))
}

/** Paragraphs with their dates at the ends, where nothing begins with one. */
function itemsDatedLast(lines: readonly Line[], under: readonly string[]): readonly Item[] {
  return datedLast(lines).map((line) => itemOf(line, under))
}

function itemOf({ nodes, start, list }: Line, under: readonly string[]): Item {
  return { nodes: headedEntry(nodes) ?? dateFirst(nodes), start, list, under }
}

function collected(lines: readonly Line[], dates: readonly string[], manner: Manner): readonly Item[] {
  const items: Item[] = []
  const inRows = rowDates(lines)
  const hasEntries = lines.some(({ type }) => type === 'entry')
  let under = dates
  let open: Line[] = []
  let alone: { readonly line: Line; readonly below: Line[] } | undefined
  const close = (): void => {
    if (open.length > 0) items.push(itemOf(together(open), under))
    if (alone !== undefined)
      for (const item of itemsBelow(alone.line, alone.below, dates, under)) items.push(item)
    open = []
    alone = undefined
  }
  for (const line of lines) {
    const text = textOf(line.nodes)
    const date = headDateIn(text) ?? (manner === 'dated first' ? labelDateIn(line.nodes) : undefined)
    const counts = line.type === 'entry' || isOwnDate(date, line, under)
    if (line.type === 'rule') close()
    else if (date?.alone === true && counts) {
      close()
      under = nested(dates, under, text)
      if (line.type === 'line') alone = { line, below: [] }
    } else if (line.type === 'entry') {
      const row = inRows.get(line)
      if (date === undefined && /[:：]\s*$/u.test(textOf(open[0]?.nodes ?? []))) {
        open.push(line)
        continue
      }
      if (alone !== undefined) alone = undefined
      close()
      items.push(itemOf(line, row === undefined ? under : [...under, row]))
    } else if (isControl(text)) continue
    else if (date !== undefined && counts) {
      close()
      open = [line]
    } else if (open.length > 0) open.push(line)
    else if (alone !== undefined) alone.below.push(line)
    else if (manner === 'dated anywhere' && !hasEntries && text.length < longestLine && holdsDate(text))
      items.push(itemOf(line, under))
  }
  close()
  return items
}

/** Longer lines are prose in which a year happens to stand. */
const longestLine = 500

/** A date without a year is one below another date, or with its day: "May I ask …" begins with none. */
function isOwnDate(date: ReturnType<typeof headDateIn>, { nodes }: Line, under: readonly string[]): boolean {
  if (date === undefined) return false
  if (date.precision !== 'without year') return true
  const isMarked = date.isSetOff || date.alone || nodes.find(({ type }) => type === 'element') === nodes[0]
  return (
    (under.length > 0 && isMarked) ||
    /^\P{L}*\d/u.test(textOf(nodes)) ||
    /^\P{L}*\p{L}+\.?\s?\d/u.test(textOf(nodes))
  )
}

/** `August` below `2023` narrows it; `2022` takes its place. */
function nested(dates: readonly string[], under: readonly string[], text: string): readonly string[] {
  const isPart = headDateIn(text)?.precision === 'without year'
  const [outer] = isPart ? under.slice(dates.length) : []
  return outer === undefined || headDateIn(outer)?.precision === 'without year'
    ? [...dates, text]
    : [...dates, outer, text]
}

/** What stands below a date: one entry, but under a year alone every paragraph is one. */
function itemsBelow(
  date: Line,
  below: readonly Line[],
  dates: readonly string[],
  under: readonly string[],
): readonly Item[] {
  const blocks = blocksOf(below).map(together)
  const [first] = blocks
  if (first === undefined) return []
  const isYear = headDateIn(textOf(date.nodes))?.precision === 'year'
  if (isYear && blocks.length > 1) return blocks.map((block) => itemOf(block, under))
  const outer = under.length > dates.length + 1 ? under.slice(0, -1) : dates
  return [itemOf(together([date, ...below]), outer)]
}

/**
 * A paragraph or box with one date is one entry: a title, place and date, the slides. With several dates each begins an
 * entry where the first line has one, else each ends one.
 */
function datedBlocks(lines: readonly Line[]): readonly Line[] {
  return blocksOf(lines).flatMap((block) => {
    const dated = block.filter(({ nodes }) => holdsDate(textOf(nodes)))
    const [first] = block
    if (first === undefined || dated.length === 0 || dated.some(({ nodes }) => isDateAlone(textOf(nodes))))
      return block
    if (dated.length === 1) return [together(block)]
    const isDatedFirst = dated[0] === first
    const entries: Line[][] = []
    for (const line of block) {
      const last = entries.at(-1)
      const before = last?.at(-1)
      const isOpen = isDatedFirst ? !dated.includes(line) : before !== undefined && !dated.includes(before)
      if (last !== undefined && isOpen) last.push(line)
      else entries.push([line])
    }
    return entries.map(together)
  })
}

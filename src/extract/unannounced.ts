import type { Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { headDateIn } from './head-date.ts'
import type { Item, Surroundings } from './items.ts'
import { itemsOf } from './items.ts'
import { linesOf } from './lines.ts'

/**
 * The entries of news that no heading announces: two paragraphs or more that begin with a day or month and its year,
 * set off by a colon or brackets, or a list of three or more whose every entry does.
 *
 *     **August 29th, 2022:** A medal for teaching.
 */
export function unannouncedItems(blocks: readonly Node[], surroundings: Surroundings): readonly Item[] {
  const lines = linesOf(blocks, surroundings.list)
  const entries = lines.filter(({ type }) => type === 'entry')
  const dated = (entries.length > 0 ? entries : lines).filter(({ nodes }) => isAnnouncement(textOf(nodes)))
  const isList = entries.length >= 3 && dated.length === entries.length
  const isRun = entries.length === 0 && dated.length >= 2
  return isList || isRun ? itemsOf(blocks, surroundings) : []
}

function isAnnouncement(text: string): boolean {
  const date = headDateIn(text)
  if (date === undefined || !date.isSetOff || date.alone) return false
  return date.precision === 'day' || date.precision === 'month'
}

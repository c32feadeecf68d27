import type { Catalog, Event, News, Work } from '../model/catalog.ts'
import type { Entry } from '../model/entry.ts'
import type { Person } from '../model/person.ts'
import type { PreviousCatalog, PreviousMention } from '../model/previous-catalog.ts'
import { wordingOf } from './said-news.ts'

/** What a catalog lists beside people. */
export type CatalogItem = News | Work | Event

/** Notes of a catalog what the next build needs, one item after the other. */
export interface CatalogNotes {
  /** The position is whatever number finds the item again. */
  readonly add: (item: CatalogItem, position: number) => void
  /** With `itemsAt` to find items again, in the order asked for. */
  readonly noted: (
    people: readonly Person[],
    itemsAt: (positions: readonly number[]) => readonly CatalogItem[],
  ) => PreviousCatalog
}

export function catalogNotes(): CatalogNotes {
  const news: PreviousMention[] = []
  const counts = new Map<string, Map<string, number>>()
  const positions = new Map<string, number[]>()
  const names = new Map<string, string>()
  /** A text that was seen before is not held again. */
  const same = (name: string): string => {
    if (!names.has(name)) names.set(name, name)
    return names.get(name) ?? name
  }
  return {
    add(item, position) {
      for (const { person, place } of item.mentions) {
        const own = entryOf(counts, same(person), () => new Map<string, number>())
        own.set(same(place.source), (own.get(place.source) ?? 0) + 1)
        const where = entryOf(positions, same(person), () => [])
        if (where.at(-1) !== position) where.push(position)
      }
      if (item.type !== 'news') return
      const { id } = item
      for (const [index, mention] of item.mentions.entries()) {
        const { source, line, column } = mention.place
        const where = { person: same(mention.person), source: same(source), line, column }
        news.push({ id, position, index, ...where, wording: wordingOf(mention) })
      }
    },
    noted: (people, itemsAt) => ({
      people,
      counts,
      news,
      entriesOf(asked) {
        const wanted = new Set([...asked].flatMap((person) => positions.get(person) ?? []))
        return entriesByPerson(itemsAt([...wanted].toSorted((a, b) => a - b)), asked)
      },
      newsAt(wanted) {
        const asked = [...wanted].toSorted((a, b) => a - b)
        const items = itemsAt(asked)
        return new Map(
          asked.flatMap((position, index) => {
            const item = items[index]
            return item?.type === 'news' ? [[position, item] as const] : []
          }),
        )
      },
    }),
  }
}

function entryOf<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key)
  if (known !== undefined) return known
  const made = make()
  values.set(key, made)
  return made
}

const types: readonly CatalogItem['type'][] = ['news', 'work', 'event']

/** First the news, then the works, then the events, whatever the order in which they were found. */
function entriesByPerson(
  items: readonly CatalogItem[],
  people: ReadonlySet<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const type of types)
    for (const item of items)
      for (const mention of item.type === type ? item.mentions : [])
        if (people.has(mention.person)) entryOf(entries, mention.person, () => []).push(mention)
  return entries
}

/** A catalog that is held as a whole, as one that is not. */
export function previousCatalogOf(catalog: Catalog | PreviousCatalog): PreviousCatalog {
  if ('entriesOf' in catalog) return catalog
  const items = [...catalog.news, ...catalog.works, ...catalog.events]
  const notes = catalogNotes()
  for (const [position, item] of items.entries()) notes.add(item, position)
  return notes.noted(catalog.people, (positions) => positions.flatMap((position) => items[position] ?? []))
}

import type { Catalog, Event, News, Work } from '../model/catalog.ts'
import type { Entry } from '../model/entry.ts'
import type { Person } from '../model/person.ts'
import type { PreviousCatalog, PreviousMention } from '../model/previous-catalog.ts'
import { wordingOf } from './said-news.ts'

/** What a catalog lists beside people. */
export type CatalogItem = News | Work | Event

/** What the next build needs of an item: plain JSON, so that it can be kept. */
export type ItemNote = NewsNote | { readonly mentions: readonly OnPage[] }

interface NewsNote {
  readonly id: string
  readonly mentions: readonly Omit<PreviousMention, 'id' | 'position' | 'index'>[]
}

type OnPage = Pick<PreviousMention, 'person' | 'source'>

export function noteOf(item: CatalogItem): ItemNote {
  if (item.type !== 'news')
    return { mentions: item.mentions.map(({ person, place: { source } }) => ({ person, source })) }
  const mentions = item.mentions.map((mention) => {
    const { source, line, column } = mention.place
    return { person: mention.person, source, line, column, wording: wordingOf(mention) }
  })
  return { id: item.id, mentions }
}

/** Collects the notes of a catalog, one item after the other. */
export interface CatalogNotes {
  /** The position is whatever number finds the item again. */
  readonly add: (note: ItemNote, position: number) => void
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
    add(note, position) {
      for (const { person, source } of note.mentions) {
        const own = entryOf(counts, same(person), () => new Map<string, number>())
        own.set(same(source), (own.get(source) ?? 0) + 1)
        const where = entryOf(positions, same(person), () => [])
        if (where.at(-1) !== position) where.push(position)
      }
      if (!('id' in note)) return
      for (const [index, { person, source, line, column, wording }] of note.mentions.entries()) {
        const where = { person: same(person), source: same(source), line, column }
        news.push({ id: note.id, position, index, ...where, wording })
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
  for (const [position, item] of items.entries()) notes.add(noteOf(item), position)
  return notes.noted(catalog.people, (positions) => positions.flatMap((position) => items[position] ?? []))
}

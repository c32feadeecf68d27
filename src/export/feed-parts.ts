import type { Instant } from '../model/instant.ts'
import { once } from '../model/once.ts'
import type { Material, Piece, View } from './exporter.ts'
import { type FeedContents, type FeedEntry, feedsOf } from './feeds.ts'
import { piecesOfEntry } from './material.ts'
import { isIndex, pageFolderOf } from './page-extent.ts'
import { indexView, type ViewIndex } from './view-index.ts'

/** A feed and its documents, whatever their form. */
export interface PartedFeed {
  readonly feed: FeedContents
  /** That of the newest entries first, then the archives by their numbers, which begin with 1. */
  readonly parts: readonly FeedPart[]
}

/** What stands in one document of a feed. */
export interface FeedPart {
  readonly entries: readonly FeedEntry[]
  readonly updated: Instant
  /** The numbers of the archives with what is older and what is newer (RFC 5005 § 4). */
  readonly older: number | undefined
  readonly newer: number | undefined
  /** Without the people and the works that the entries do not name: the same one each time, made when it is asked for. */
  readonly index: () => ViewIndex
  /** All that its document is made from in any form, where other documents of the view change without it. */
  readonly material: Material | undefined
}

const known = new WeakMap<View, readonly PartedFeed[]>()

/** Every feed of a view; what all forms have in common is made once. */
export function partedFeeds(view: View): readonly PartedFeed[] {
  const made = known.get(view)
  if (made !== undefined) return made
  const whole = once(() => indexView(view))
  const feeds = feedsOf(view).map((feed) => ({
    feed,
    parts: [feed, ...feed.archives].map(({ entries, updated }, number, { length }) => {
      const neighbours = neighboursOf(number, length - 1)
      const part = { entries, updated, ...neighbours, index: once(() => around(entries, whole())) }
      return { ...part, material: materialOf(part, feed, view) }
    }),
  }))
  known.set(view, feeds)
  return feeds
}

/** Of an archive, or of the newest entries, whose number is 0. */
function neighboursOf(number: number, count: number): Pick<FeedPart, 'older' | 'newer'> {
  const older = number === 0 ? count : number - 1
  return {
    older: older === 0 ? undefined : older,
    newer: number === 0 || number === count ? undefined : number + 1,
  }
}

function around(entries: readonly FeedEntry[], { view, people, works, places }: ViewIndex): ViewIndex {
  const about = entries.flatMap((entry) => (entry.type === 'work' ? [] : entry.works))
  const own = new Map(about.flatMap((id) => entryOf(works, id)))
  const mentions = [...entries, ...own.values()].flatMap((entry) =>
    entry.mentions.map(({ person }) => person),
  )
  const named = new Set([...entries.flatMap((entry) => entry.people), ...mentions])
  return { view, people: new Map([...named].flatMap((id) => entryOf(people, id))), works: own, places }
}

function entryOf<Value>(map: ReadonlyMap<string, Value>, id: string): readonly (readonly [string, Value])[] {
  const value = map.get(id)
  return value === undefined ? [] : [[id, value]]
}

/** The feeds of one person are short, and change with the person's page. */
function materialOf(part: Omit<FeedPart, 'material'>, feed: FeedContents, view: View): Material | undefined {
  return view.person === undefined ? { [Symbol.iterator]: () => piecesOf(part, feed, view) } : undefined
}

function* piecesOf(
  { entries, updated, older, newer, index: indexOf }: Omit<FeedPart, 'material'>,
  { name, title, description, language, homePage, author }: FeedContents,
  view: View,
): Generator<string | Piece> {
  const head = { name, title, description, language, homePage, author, updated, older, newer }
  const index = indexOf()
  yield JSON.stringify([view.url, isIndex(view), head])
  for (const entry of entries) {
    yield* piecesOfEntry(entry)
    yield pageFolderOf(entry, index)
  }
  for (const data of index.people.values()) yield { data, isShared: true }
  for (const work of index.works.values()) yield* piecesOfEntry(work)
}

import type { News } from '../model/catalog.ts'
import type { NewsEntry } from '../model/entry.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { groupBy } from './group-by.ts'
import { matchPage } from './match-page.ts'
import { bestPairs, pairsByKeys } from './pair-up.ts'
import type { Said } from './said-news.ts'
import { compare, keysOf, rememberedIn, saidBy } from './said-news.ts'
import { sameNews } from './same-news.ts'

type Lines = ReadonlyMap<number, LedgerLine>

/**
 * The line under which each entry was published, by its index: first page by page, where what the page said before
 * and between which neighbours is known; then, what has moved or has returned, person by person.
 */
export function recogniseNews(
  entries: readonly NewsEntry[],
  worksOf: (entry: NewsEntry) => readonly string[],
  ledger: Ledger,
  previous: readonly News[],
): Lines {
  const lines = ledger.lines.filter(({ type, evidence }) => type === 'news' && evidence.length > 0)
  const saying = entries.map((entry) => saidBy(entry, worksOf(entry)))
  const where = onTheirPages(entries, saying, lines, previous)
  return new Map([...where, ...elsewhere(entries, saying, lines, where)])
}

function onTheirPages(
  entries: readonly NewsEntry[],
  saying: readonly Said[],
  lines: readonly LedgerLine[],
  previous: readonly News[],
): Lines {
  const lineOf = new Map(lines.map((line) => [line.id, line]))
  const mentions = previous.flatMap(({ id, works, mentions: own }) => {
    const line = lineOf.get(id)
    return line === undefined ? [] : own.map((entry) => ({ line, entry, said: saidBy(entry, works) }))
  })
  const before = groupBy(mentions, ({ entry: { place } }) => place.source)
  const pages = groupBy(entries.keys(), (index) => entries[index]?.place.source ?? '')
  const sourceBefore = sourcesBefore(entries, mentions.map(({ entry }) => entry)) // prettier-ignore
  return new Map(
    [...pages].flatMap(([source, indexes]) => {
      const old = (before.get(sourceBefore(source)) ?? []).toSorted((a, b) => comparePlaces(a.entry, b.entry))
      const now = indexes.flatMap((index) => saying[index] ?? [])
      const older = old.map(({ said }) => said)
      return [...matchPage(now, older)].flatMap(([newer, one]) => {
        const [index, line] = [indexes[newer], old[one]?.line]
        return index === undefined || line === undefined ? [] : [[index, line] as const]
      })
    }),
  )
}

/** A page that moved was another source; when a person has several such, the first stands for the first. */
function sourcesBefore(
  entries: readonly NewsEntry[],
  mentions: readonly NewsEntry[],
): (source: string) => string {
  const [now, then] = [sourcesByPerson(entries), sourcesByPerson(mentions)]
  const moved = [...now].flatMap(([person, sources]) => {
    const old = then.get(person) ?? []
    const vanished = old.filter((source) => !sources.includes(source))
    return sources
      .filter((source) => !old.includes(source))
      .flatMap((source, index) => {
        const from = vanished[index]
        return from === undefined ? [] : [[source, from] as const]
      })
  })
  const names = new Map(moved)
  return (source) => names.get(source) ?? source
}

function sourcesByPerson(entries: readonly NewsEntry[]): ReadonlyMap<string, readonly string[]> {
  const people = groupBy(entries, ({ person }) => person)
  return new Map(
    [...people].map(([person, own]) => [
      person,
      [...new Set(own.map(({ place }) => place.source))].toSorted(),
    ]),
  )
}

/** Entries that their page did not have, against what the ledger remembers of their person, or of people who are gone. */
function elsewhere(
  entries: readonly NewsEntry[],
  saying: readonly Said[],
  lines: readonly LedgerLine[],
  where: Lines,
): Lines {
  const present = new Set(entries.map(({ person }) => person))
  const linesOf = groupBy(
    lines.flatMap((line) => {
      const owners = line.people.filter((id) => present.has(id))
      return (owners.length === 0 ? [''] : owners).map((person) => ({ person, line }))
    }),
    ({ person }) => person,
  )
  const people = groupBy(entries.keys(), (index) => entries[index]?.person ?? '')
  const orphansTaken = new Set<LedgerLine>()
  return new Map(
    [...people].flatMap(([person, indexes]) => {
      const held = new Set(indexes.map((index) => where.get(index)))
      const open = indexes.filter((index) => !where.has(index))
      if (open.length === 0) return []
      const candidates = [...(linesOf.get(person) ?? []), ...(linesOf.get('') ?? [])]
        .map(({ line }) => line)
        .filter((line) => !held.has(line) && !orphansTaken.has(line))
      const remembered = candidates.map(rememberedIn)
      const said = open.flatMap((index) => saying[index] ?? [])
      const chosen = bestPairs(pairsByKeys(said.map(keysOf), remembered.map(keysOf)), ({ newer, older }) => {
        const [one, other] = [said[newer], remembered[older]]
        if (one === undefined || other === undefined) return 0
        const comparison = compare(one, other)
        // The ledger has lost the capitals that tell a name.
        return sameNews({ ...comparison, otherNames: comparison.otherWords })
      })
      return [...chosen].flatMap(([newer, older]) => {
        const [index, line] = [open[newer], candidates[older]]
        if (index === undefined || line === undefined) return []
        orphansTaken.add(line)
        return [[index, line] as const]
      })
    }),
  )
}

function comparePlaces({ place: a }: NewsEntry, { place: b }: NewsEntry): number {
  return a.line - b.line || a.column - b.column
}

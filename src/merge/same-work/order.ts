import { once } from '../../model/once.ts'
import type { WorkRecord } from './record.ts'

/** Indexes in the order of what their records say; of most the title is enough to tell. */
export function byContents(records: ReadonlyMap<number, WorkRecord>): readonly number[] {
  const said = [...records].map(([index, record]) => ({
    index,
    title: record.titles[0]?.words.join(' ') ?? '',
    rest: once(() => restOf(record)),
  }))
  const ordered = said.toSorted(
    (a, b) => compareTexts(a.title, b.title) || compareTexts(a.rest(), b.rest()) || a.index - b.index,
  )
  return ordered.map(({ index }) => index)
}

function restOf({ titles, authors, identifiers, year, kind, container, volume, pages, person }: WorkRecord): string {
  const { people: named, groups } = authors()
  const people = named.map(({ words }) => words.join(' '))
  const said = [...titles.slice(1).map(({ words }) => words.join(' ')), ...identifiers, ...people, ...groups]
  return [...said, year, kind, container, volume, pages, person].join('\n')
} // prettier-ignore

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

import { groupBy } from './group-by.ts'
import type { Pair } from './pair-up.ts'
import { bestPairs, pairsByKeys } from './pair-up.ts'
import type { Said } from './said-news.ts'
import { compare, keysOf } from './said-news.ts'
import { sameNews } from './same-news.ts'

/** What nobody has touched, in the order of the page; what was edited; then what stands where it stood. */
export function matchPage(now: readonly Said[], before: readonly Said[]): ReadonlyMap<number, number> {
  const same = untouched(now.map(wordsOf), before.map(wordsOf))
  const edited = matchRest(
    now,
    before,
    same,
    (left, right) => pairsByKeys(left.map(keysOf), right.map(keysOf)),
    false,
  )
  const known = new Map([...same, ...edited])
  const [above, aboveBefore] = neighboursOf(now.length, before.length, known)
  const inPlace = matchRest(now, before, known, (_left, _right, newer, older) => {
    const gaps = groupBy(older.keys(), (index) => aboveBefore(older[index] ?? 0))
    return [...newer.keys()].flatMap((index) =>
      (gaps.get(above(newer[index] ?? 0)) ?? []).slice(0, mostInGap).map((one) => ({ newer: index, older: one })),
    )
  }, true) // prettier-ignore
  return new Map([...known, ...inPlace])
}

/** So many items between two neighbours are looked at for one item. */
const mostInGap = 48

type Finding = (
  now: readonly Said[],
  before: readonly Said[],
  newer: readonly number[],
  older: readonly number[],
) => readonly Pair[]

/** Matches what is not matched yet; indexes are those of the whole lists. */
function matchRest(
  now: readonly Said[],
  before: readonly Said[],
  known: ReadonlyMap<number, number>,
  find: Finding,
  position: boolean,
): ReadonlyMap<number, number> {
  const taken = new Set(known.values())
  const newer = [...now.keys()].filter((index) => !known.has(index))
  const older = [...before.keys()].filter((index) => !taken.has(index))
  const [left, right] = [saidAt(now, newer), saidAt(before, older)]
  const chosen = bestPairs(find(left, right, newer, older), (pair) => {
    const [one, other] = [left[pair.newer], right[pair.older]]
    return one === undefined || other === undefined ? 0 : sameNews({ ...compare(one, other), position })
  }) // prettier-ignore
  return new Map([...chosen].map(([one, other]) => [newer[one] ?? 0, older[other] ?? 0]))
}

function saidAt(list: readonly Said[], indexes: readonly number[]): readonly Said[] {
  return indexes.flatMap((index) => list[index] ?? [])
}

function wordsOf({ dates, texts, links }: Said): string {
  return JSON.stringify([dates, texts, links])
}

/** What stands on a page in the same words as before, however often; indexes are those of the lists. */
export function untouched(now: readonly string[], before: readonly string[]): ReadonlyMap<number, number> {
  const waiting = new Map([...groupBy(before.keys(), (index) => before[index])].map(([key, list]) => [key, list.values()])) // prettier-ignore
  return new Map(
    now.flatMap((words, index) => {
      const next = waiting.get(words)?.next()
      return next === undefined || next.done === true ? [] : [[index, next.value] as const]
    }),
  )
}

/** The names of the gaps that items stand in: the matched neighbours above and below them. */
function neighboursOf(
  count: number,
  countBefore: number,
  known: ReadonlyMap<number, number>,
): readonly [(newer: number) => string, (older: number) => string] {
  const before = new Set(known.values())
  const gaps = gapNames(count, (index) => known.get(index))
  const gapsBefore = gapNames(countBefore, (index) => (before.has(index) ? index : undefined))
  return [(index) => gaps[index] ?? '', (index) => gapsBefore[index] ?? '']
}

function gapNames(count: number, nameOf: (index: number) => number | undefined): readonly string[] {
  const indexes = Array.from({ length: count }, (_, index) => index)
  const down = running(indexes, nameOf)
  const up = running(indexes.toReversed(), nameOf).toReversed()
  return indexes.map((index) => `${down[index] ?? ''}|${up[index] ?? ''}`)
}

/** For each index the last name before it. */
function running(
  indexes: readonly number[],
  nameOf: (index: number) => number | undefined,
): readonly (number | undefined)[] {
  let last: number | undefined
  return indexes.map((index) => {
    const name = last
    last = nameOf(index) ?? last
    return name
  })
}

import type { Corrections, PairCorrection } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { noSuchWork, type Resolved, unusedCorrection } from './unused-correction.ts'
import type { Decided, Sayer, WorkGroup } from './work-groups.ts'
import { sayersOf } from './work-groups.ts'
import type { FindSayers } from './work-reference.ts'

/** What the pairs of `offprint.yaml` say of the groups that the rules make by themselves. */
export function decidedPairs(
  { same, different }: Pick<Corrections, 'same' | 'different'>,
  plain: readonly WorkGroup[],
  find: FindSayers,
): Resolved<Decided> {
  const groupOf = new Map(plain.flatMap((group) => sayersOf(group).map((sayer) => [sayer, group] as const)))
  const joined = same.map((pair) => {
    const groups = new Set(pair.works.flatMap(find).flatMap((sayer) => groupOf.get(sayer) ?? []))
    const idle = unknownIn(pair, find) ?? (groups.size < 2 ? 'they are one work without it' : undefined)
    return { pair, idle, members: [...groups].flatMap(sayersOf) }
  })
  const parted = different.map((pair) => {
    const sides = apart(find(pair.works[0]), find(pair.works[1]))
    const groups = sides.map((side) => new Set(side.flatMap((sayer) => groupOf.get(sayer) ?? [])))
    const meets = [...(groups[0] ?? [])].some((group) => groups[1]?.has(group) === true)
    const idle = unknownIn(pair, find) ?? (meets ? undefined : 'they are two works without it')
    return { pair, idle, sides }
  })
  return {
    value: {
      same: joined.map(({ members }) => members),
      different: parted.map(({ sides }) => sides),
    },
    diagnostics: [
      ...joined.flatMap(({ pair, idle }) => (idle === undefined ? [] : [unused('same', pair, idle)])),
      ...parted.flatMap(({ pair, idle }) => (idle === undefined ? [] : [unused('different', pair, idle)])),
    ],
  }
}

/** Where one of the two names a whole work and the other a part of it, the rest of the work is meant. */
function apart(
  left: readonly Sayer[],
  right: readonly Sayer[],
): readonly [readonly Sayer[], readonly Sayer[]] {
  const [lefts, rights] = [new Set(left), new Set(right)]
  return left.length > right.length
    ? [left.filter((sayer) => !rights.has(sayer)), right]
    : [left, right.filter((sayer) => !lefts.has(sayer))]
}

function unknownIn({ works }: PairCorrection, find: FindSayers): string | undefined {
  const unknown = works.find((reference) => find(reference).length === 0)
  return unknown === undefined ? undefined : noSuchWork(unknown)
}

function unused(name: 'same' | 'different', { works, place }: PairCorrection, reason: string): Diagnostic {
  return unusedCorrection(`${name}: [${works.join(', ')}]`, reason, place)
}

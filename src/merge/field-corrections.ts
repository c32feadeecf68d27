import type { Version } from '../model/catalog.ts'
import type { FieldCorrection } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { corrected } from './corrected-versions.ts'
import { noSuchWork, type Resolved, unusedCorrection } from './unused-correction.ts'
import type { WorkGroup } from './work-groups.ts'
import { sayersOf } from './work-groups.ts'
import type { FindSayers } from './work-reference.ts'

/** The corrections of fields by the work that each names; one that names none, or several, is reported. */
export function fieldCorrections(
  corrections: readonly FieldCorrection[],
  groups: readonly WorkGroup[],
  find: FindSayers,
): Resolved<ReadonlyMap<WorkGroup, readonly FieldCorrection[]>> {
  const byGroup = new Map<WorkGroup, FieldCorrection[]>()
  const diagnostics: Diagnostic[] = []
  for (const correction of corrections) {
    const [group, ...others] = groupsNamed(correction.work, groups, find)
    if (group === undefined) diagnostics.push(unusedSet(correction, noSuchWork(correction.work)))
    else if (others.length > 0)
      diagnostics.push(unusedSet(correction, severalWorks(correction.work, others.length + 1)))
    else byGroup.set(group, [...(byGroup.get(group) ?? []), correction])
  }
  return { value: byGroup, diagnostics }
}

function severalWorks(reference: string, count: number): string {
  return `${count} works are called "${reference}"`
}

/** The groups that a reference names. */
export function groupsNamed<Group extends WorkGroup>(
  reference: string,
  groups: readonly Group[],
  find: FindSayers,
): readonly Group[] {
  const sayers = new Set(find(reference))
  return sayers.size === 0 ? [] : groups.filter((group) => sayersOf(group).some((sayer) => sayers.has(sayer)))
}

/** A warning of each correction without which the versions would be the same. */
export function reportIdle(
  versions: readonly Version[],
  corrections: readonly FieldCorrection[],
): readonly Diagnostic[] {
  return corrections.flatMap((correction) => {
    if (!saysTheSame(corrected(versions, [correction]), versions)) return []
    const noVersion =
      correction.version !== undefined && versions.every(({ kind }) => kind !== correction.version)
    const reason = noVersion
      ? `the work has no version of kind ${correction.version}`
      : 'the work says so without it'
    return [unusedSet(correction, reason)]
  })
}

/** Whether two states of a work are one, wherever their fields come from. */
function saysTheSame(left: readonly Version[], right: readonly Version[]): boolean {
  return left.map(contentOf).join() === right.map(contentOf).join()
}

function contentOf({ origins: _, links: __, ...fields }: Version): string {
  return JSON.stringify(Object.entries(fields).toSorted(byName))
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}

function unusedSet({ work, fields, place }: FieldCorrection, reason: string): Diagnostic {
  return unusedCorrection(`set ${Object.keys(fields).join(', ')} of ${work}`, reason, place)
}

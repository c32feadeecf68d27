import type { WorkEntry } from '../model/entry.ts'
import { identifierTexts } from '../model/identifier.ts'
import type { Metadata, WorkFacts } from '../model/metadata.ts'
import type { Person } from '../model/person.ts'
import { foldText } from './likeness.ts'
import type { Decision } from './same-work.ts'
import { personForm, recordOfEntry, recordOfFacts, sameWorks } from './same-work.ts'

/** What is said about one work: by the pages, in their order, and by `metadata.json`. */
export interface WorkGroup {
  readonly entries: readonly WorkEntry[]
  readonly facts?: WorkFacts
}

/** Why two entries are one work, or are not though they look it. */
export interface WorkDecision extends Pick<Decision, 'same' | 'because'> {
  readonly a: WorkEntry | WorkFacts
  readonly b: WorkEntry | WorkFacts
}

export interface WorkGroups {
  readonly groups: readonly WorkGroup[]
  readonly decisions: readonly WorkDecision[]
}

/** Puts entries together that are one work, with what `metadata.json` knows of it. */
export function groupWorks(
  entries: readonly WorkEntry[],
  metadata: Metadata | undefined,
  people: readonly Person[],
): WorkGroups {
  const owners = new Map(people.map(({ id, name }) => [id, personForm({ literal: name })]))
  const said: readonly (WorkEntry | WorkFacts)[] = [...(metadata?.works ?? []), ...entries]
  const records = said.map((one) =>
    isEntry(one) ? recordOfEntry(one, owners.get(one.person)) : recordOfFacts(one),
  )
  const { groups, decisions } = sameWorks(records)
  return {
    groups: groups.flatMap((members) => groupOf(members.flatMap((index) => said[index] ?? []))),
    decisions: decisions.flatMap(({ a, b, same, because }) => {
      const [one, other] = [said[a], said[b]]
      return one === undefined || other === undefined ? [] : [{ a: one, b: other, same, because }]
    }),
  }
}

function groupOf(members: readonly (WorkEntry | WorkFacts)[]): readonly WorkGroup[] {
  const entries = members.flatMap((member) => (isEntry(member) ? [member] : []))
  const [facts] = members.flatMap((member) => (isEntry(member) ? [] : [member]))
  return entries.length === 0 ? [] : [{ entries, ...(facts === undefined ? {} : { facts }) }]
}

function isEntry(said: WorkEntry | WorkFacts): said is WorkEntry {
  return 'type' in said
}

/** The names that a work is recognised by: `arxiv:2503.01234`, `title:glow fast graph …`. */
export function namesOf(group: WorkGroup): readonly string[] {
  const names = [
    ...(group.facts === undefined ? [] : namesOfFacts(group.facts)),
    ...group.entries.flatMap(namesOfEntry),
  ]
  return [...new Set(names)].toSorted()
}

function namesOfEntry({ identifiers, title }: WorkEntry): readonly string[] {
  return [...identifierTexts(identifiers), titleName(title)]
}

function namesOfFacts({ identifiers, title, titleHistory }: WorkFacts): readonly string[] {
  const titles = [title, ...(titleHistory ?? []).map((past) => past.title)]
  return [...identifierTexts(identifiers), ...titles.map(titleName)]
}

function titleName(title: string): string {
  return `title:${foldText(title)}`
}

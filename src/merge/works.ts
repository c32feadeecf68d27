import type { Corrections } from '../model/corrections.ts'
import { noCorrections } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { NewsEntry, WorkEntry } from '../model/entry.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Metadata } from '../model/metadata.ts'
import { placeName } from '../model/place.ts'
import { reportCited } from './cited-works.ts'
import { citationKeys } from './citation-keys.ts'
import { type DecidedBefore, nothingDecided } from './decided-before.ts'
import { decidedPairs } from './decided-pairs.ts'
import { fieldCorrections, groupsNamed } from './field-corrections.ts'
import { type DraftedBefore, nothingDrafted } from './drafted-before.ts'
import { type DraftedWork, draftOf, type IdentifiedGroup, type Look } from './drafted-work.ts'
import { type Notes, noNotes } from './entry-notes.ts'
import { workScore } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Identity } from './identify.ts'
import { identify } from './identify.ts'
import { type MergeProgress, untold } from './merge-progress.ts'
import type { Person } from '../model/person.ts'
import { keepHere, type PutAway } from '../model/put-away.ts'
import { reportUnusedRow } from './unused-facts.ts'
import { versionsOf } from './versions.ts'
import type { WorkDecision, WorkGroup } from './work-groups.ts'
import { groupWorks } from './work-groups.ts'
import { namesOf } from './work-names.ts'
import type { NamedGroup } from './work-reference.ts'
import { sayersByReference } from './work-reference.ts'

export interface MergedWorks {
  readonly works: readonly DraftedWork[]
  /** Ids of the works that an announcement is about. */
  readonly announcedBy: (entry: NewsEntry) => readonly string[]
  readonly decisions: readonly WorkDecision[]
  /** Ids of the works that each line of `hide` means, which has a key, an id, an identifier or a title. */
  readonly idsToHide: ReadonlyMap<string, readonly string[]>
  readonly diagnostics: readonly Diagnostic[]
}

interface Manner {
  readonly look: Look
  readonly corrections?: Corrections
  readonly notes?: WorkNotes
  readonly decidedBefore?: DecidedBefore
  readonly draftedBefore?: DraftedBefore
  readonly putAway?: PutAway
  readonly progress?: MergeProgress
}

type WorkNotes = Pick<Notes, 'namesOf' | 'numbersOf'>

/** One work per paper, identified by the ledger, in the order of the pages. */
export function mergeWorks(
  entries: readonly WorkEntry[],
  metadata: Metadata | undefined,
  people: readonly Person[],
  ledger: Ledger,
  {
    look,
    corrections = noCorrections,
    notes = noNotes,
    decidedBefore = nothingDecided,
    draftedBefore = nothingDrafted,
    putAway = keepHere,
    progress = untold,
  }: Manner,
): MergedWorks {
  const { same, different, set, hide } = corrections
  const { numbersOf } = notes
  const plain = groupWorks(entries, metadata, people, {
    numbersOf,
    decidedBefore,
    onEntry: progress.grouped,
  })
  const manner = { notes, progress }
  const plainWorks = identifiedGroups(plain.groups, ledger, manner)
  const find = sayersByReference(plainWorks, ledger)
  const pairs = decidedPairs({ same, different }, plainWorks, find)
  const isPlain = same.length + different.length === 0
  const grouped = isPlain ? plain : groupWorks(entries, metadata, people, { numbersOf, decided: pairs.value })
  const works = isPlain ? plainWorks : identifiedGroups(grouped.groups, ledger, manner)
  const fields = fieldCorrections(set, works, find)
  const drafted = personByPerson(works, (work) => {
    progress.drafted(work.entries.length)
    return draftOf(work, fields.value.get(work) ?? [], { look, draftedBefore, putAway })
  })
  draftedBefore.ended()
  return {
    works: drafted,
    announcedBy: worksAnnouncedBy(works),
    decisions: grouped.decisions,
    idsToHide: new Map(hide.map(({ entry }) => [entry, groupsNamed(entry, works, find).map(({ id }) => id)])),
    diagnostics: [
      ...pairs.diagnostics,
      ...fields.diagnostics,
      ...grouped.ofOthers.map(reportCited),
      ...grouped.unused.flatMap((row) => reportUnusedRow(row, metadata)),
      ...drafted.flatMap(({ unusedFacts }) => unusedFacts),
      ...drafted.flatMap(({ idleCorrections }) => idleCorrections),
    ],
  }
} // prettier-ignore

function identifiedGroups(
  groups: readonly WorkGroup[],
  ledger: Ledger,
  { notes, progress }: Required<Pick<Manner, 'notes' | 'progress'>>,
): readonly IdentifiedGroup[] {
  const described = groups.map((group) => {
    const { entries, facts } = group
    progress.identified(entries.length)
    const evidence = namesOf(group, notes)
    const seed = seedOf(facts === undefined ? evidence : namesOf({ entries }, notes))
    return { ...group, evidence, seed, people: entries.map(({ person }) => person) }
  })
  const identities = identify(described, 'work', ledger, workScore)
  const keys = citationKeys(
    described.map((group, index) => ({
      versionOf: () => versionsOf(group)[0],
      evidence: group.evidence,
      ...identityAt(identities, index),
    })),
    ledger,
  )
  return described.map(({ entries, facts, evidence }, index) => ({
    entries,
    ...(facts === undefined ? {} : { facts }),
    evidence,
    ...identityAt(identities, index),
    ...(keys[index] ?? { key: '', aliases: [] }),
  }))
}

/**
 * Makes something of each work, of those that one person's page is the first to list one after the other: those that
 * `metadata.json` knows come before the rest.
 */
function personByPerson<Made>(
  works: readonly IdentifiedGroup[],
  make: (work: IdentifiedGroup) => Made,
): readonly Made[] {
  const made: (Made | undefined)[] = works.map(() => undefined)
  const indexes = groupBy(works.keys(), (index) => works[index]?.entries[0]?.person)
  for (const index of [...indexes.values()].flat()) {
    const work = works[index]
    if (work !== undefined) made[index] = make(work)
  }
  return made.flatMap((one) => one ?? [])
}

function identityAt(identities: readonly Identity[], index: number): Identity {
  return identities[index] ?? { id: '', line: undefined }
}

/** The strongest thing that the pages themselves say, so that facts learnt later do not change a new id. */
function seedOf(names: readonly string[]): string {
  return names.find((name) => !name.startsWith('title:')) ?? names[0] ?? ''
}

function worksAnnouncedBy(works: readonly NamedGroup[]): MergedWorks['announcedBy'] {
  const announced = works.flatMap(({ id, entries }) =>
    entries.flatMap(({ announcedAt }) =>
      announcedAt === undefined ? [] : [{ id, place: placeName(announcedAt) }],
    ),
  )
  const ids = groupBy(announced, ({ place }) => place)
  return ({ place }) => [...new Set((ids.get(placeName(place)) ?? []).map(({ id }) => id))].toSorted()
}

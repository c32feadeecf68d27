import type { Version, Work } from '../model/catalog.ts'
import type { Corrections, FieldCorrection } from '../model/corrections.ts'
import { noCorrections } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { NewsEntry, WorkEntry } from '../model/entry.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { Metadata } from '../model/metadata.ts'
import { placeName } from '../model/place.ts'
import { venueName } from './compare-news.ts'
import { reportCited } from './cited-works.ts'
import { citationKeys } from './citation-keys.ts'
import { corrected, decidedPairs, fieldCorrections, groupsNamed, reportIdle } from './corrections.ts'
import { workScore } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Entered, Identity } from './identify.ts'
import { identify } from './identify.ts'
import { foldText } from './likeness.ts'
import { toKeep } from './to-keep.ts'
import { heldContent, type LineContent } from './line-content.ts'
import { type MergeProgress, untold } from './merge-progress.ts'
import type { Person } from '../model/person.ts'
import { keepHere, type PutAway } from '../model/put-away.ts'
import { reportUnusedFacts, reportUnusedRow } from './unused-facts.ts'
import { fingerprintOf } from './urn.ts'
import { versionLines, withVersionKeys } from './version-keys.ts'
import { versionsOf } from './versions.ts'
import type { WorkDecision, WorkGroup } from './work-groups.ts'
import { groupWorks, namesOf } from './work-groups.ts'
import type { NamedGroup } from './work-reference.ts'
import { sayersByReference } from './work-reference.ts'

/** A work without the news that announce it, and so without its times. */
export type WorkDraft = Omit<Work, 'news' | 'published' | 'updated' | 'approximate'>

/** With what is asked of all works at once, of which each may have been put away. */
export interface DraftedWork extends Entered<WorkDraft> {
  /** Of the preferred version. */
  readonly issued: Version['issued']
  /** Authors, or the editors of a book that has none. */
  readonly hasAuthors: boolean
}

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
  readonly corrections?: Corrections
  readonly putAway?: PutAway
  readonly progress?: MergeProgress
}

type Drafting = Required<Pick<Manner, 'putAway' | 'progress'>>

/** One work per paper, identified by the ledger, in the order of the pages. */
export function mergeWorks(
  entries: readonly WorkEntry[],
  metadata: Metadata | undefined,
  people: readonly Person[],
  ledger: Ledger,
  { corrections = noCorrections, putAway = keepHere, progress = untold }: Manner = {},
): MergedWorks {
  const { same, different, set, hide } = corrections
  const plain = groupWorks(entries, metadata, people, { onEntry: progress.grouped })
  const manner = { putAway, progress }
  const plainWorks = identifiedGroups(plain.groups, ledger, manner)
  const find = sayersByReference(plainWorks, ledger)
  const pairs = decidedPairs({ same, different }, plainWorks, find)
  const isPlain = same.length + different.length === 0
  const grouped = isPlain ? plain : groupWorks(entries, metadata, people, { decided: pairs.value })
  const works = isPlain ? plainWorks : identifiedGroups(grouped.groups, ledger, manner)
  const fields = fieldCorrections(set, works, find)
  return {
    works: works.map((work) => draftOf(work, fields.value.get(work) ?? [], manner)),
    announcedBy: worksAnnouncedBy(works),
    decisions: grouped.decisions,
    idsToHide: new Map(hide.map(({ entry }) => [entry, groupsNamed(entry, works, find).map(({ id }) => id)])),
    diagnostics: [
      ...pairs.diagnostics,
      ...fields.diagnostics,
      ...grouped.ofOthers.map(reportCited),
      ...grouped.unused.flatMap((row) => reportUnusedRow(row, metadata)),
      ...works.flatMap(reportUnusedFacts),
      ...works.flatMap((work) => reportIdle(work.versions, fields.value.get(work) ?? [])),
    ],
  }
} // prettier-ignore

/** A work under the id and the key that it was published under, or new ones. */
interface IdentifiedGroup extends NamedGroup, Identity {
  readonly evidence: readonly string[]
  readonly versions: readonly Version[]
  readonly titles: Titles
  /** Of each entry. */
  readonly people: readonly string[]
}

type Titles = Pick<Work, 'title' | 'titleVariants'>

function identifiedGroups(
  groups: readonly WorkGroup[],
  ledger: Ledger,
  { putAway, progress }: Drafting,
): readonly IdentifiedGroup[] {
  const described = groups.map((group) => {
    progress.identified(group.entries.length)
    const evidence = namesOf(group)
    const { entries, facts } = group
    const seed = seedOf(facts === undefined ? evidence : namesOf({ entries }))
    const people = entries.map(({ person }) => person)
    const found = versionsOf(group)
    const versions = found.map((version) => putAway(version, versionAtHand))
    return { ...group, evidence, seed, people, versions, titles: titlesOf(found, group) }
  })
  const identities = identify(described, 'work', ledger, workScore)
  const keys = citationKeys(
    described.map(({ versions, evidence }, index) => ({
      version: versions[0],
      evidence,
      ...identityAt(identities, index),
    })),
    ledger,
  )
  return described.map((group, index) => ({
    ...group,
    ...identityAt(identities, index),
    ...(keys[index] ?? { key: '', aliases: [] }),
  }))
}

const versionAtHand = ['kind', 'issued'] as const satisfies readonly (keyof Version)[]

function draftOf(
  work: IdentifiedGroup,
  corrections: readonly FieldCorrection[],
  { putAway, progress }: Drafting,
): DraftedWork {
  progress.drafted(work.entries.length)
  const { id, key, aliases, evidence, entries, line } = work
  const found = corrected(work.versions, corrections)
  const versions = withVersionKeys(key, found, line?.versions)
  const titles = corrections.length === 0 ? work.titles : titlesOf(found, work)
  const people = [...new Set(work.people)].toSorted()
  const draft = { type: 'work', id, key, aliases, ...titles, versions, people, mentions: entries } as const
  const [preferred] = versions
  return {
    draft: putAway(draft, workAtHand),
    line,
    content: heldContent(contentOf(draft, evidence, line), line, putAway),
    issued: preferred?.issued,
    hasAuthors: preferred?.authors !== undefined || isEdited(preferred),
  }
}

/** The fingerprint holds what a reader sees, and only that. */
function contentOf(
  { id, key, aliases, versions, people }: WorkDraft,
  evidence: readonly string[],
  line: LedgerLine | undefined,
): LineContent {
  const seen = versions.map(({ origins: _, key: __, venue, ...version }) => ({
    ...version,
    venue: venue === undefined ? undefined : venueName(venue),
  }))
  const keyed = versionLines(versions, line?.versions)
  return {
    id,
    type: 'work',
    key,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(keyed.length === 0 ? {} : { versions: keyed }),
    evidence: toKeep(evidence),
    fingerprint: fingerprintOf([seen, people]),
    people,
  }
}

/** All but what a bibliography shows, which takes the most room; what the pages say has been put away itself. */
const workAtHand = ['type', 'id', 'key', 'people', 'mentions'] as const satisfies readonly (keyof WorkDraft)[]

function identityAt(identities: readonly Identity[], index: number): Identity {
  return identities[index] ?? { id: '', line: undefined }
}

/** The strongest thing that the pages themselves say, so that facts learnt later do not change a new id. */
function seedOf(names: readonly string[]): string {
  return names.find((name) => !name.startsWith('title:')) ?? names[0] ?? ''
}

function titlesOf(versions: readonly Version[], { entries, facts }: WorkGroup): Titles {
  const title = versions[0]?.title ?? ''
  const titles = [...versions, ...entries, ...(facts?.titleHistory ?? [])].map((titled) => titled.title)
  const others = titles.some((text) => text !== title) ? titles : []
  const variants = new Map(others.map((text) => [foldText(text), text]))
  if (variants.size > 0) variants.delete(foldText(title))
  return { title, titleVariants: toKeep([...variants.values()]) }
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

/** A book may have editors and no authors, and so may what is not known to be anything else. */
function isEdited(version: Version | undefined): boolean {
  return (version?.kind === 'book' || version?.kind === 'unknown') && version.editors !== undefined
}

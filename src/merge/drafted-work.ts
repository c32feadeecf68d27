import type { Version, Work } from '../model/catalog.ts'
import type { FieldCorrection } from '../model/corrections.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LedgerLine } from '../model/ledger.ts'
import type { PutAway } from '../model/put-away.ts'
import { venueName } from './compare-news.ts'
import { corrected } from './corrected-versions.ts'
import type { DraftedBefore } from './drafted-before.ts'
import { reportIdle } from './field-corrections.ts'
import type { Entered, Identity } from './identify.ts'
import { foldText } from './likeness.ts'
import { heldContent, type LineContent, saysTheSame } from './line-content.ts'
import type { Presentation } from './presentations.ts'
import { toKeep } from './to-keep.ts'
import { reportUnusedFacts } from './unused-facts.ts'
import { fingerprintOf } from './urn.ts'
import { versionLines, withVersionKeys } from './version-keys.ts'
import { versionsOf } from './versions.ts'
import type { WorkGroup } from './work-groups.ts'
import type { NamedGroup } from './work-reference.ts'

/** A work under the id and the key that it was published under, or new ones. */
export interface IdentifiedGroup extends NamedGroup, Identity {
  readonly evidence: readonly string[]
}

/** A work without the news that announce it, and so without its times. */
export type WorkDraft = Omit<Work, 'news' | 'published' | 'updated' | 'approximate'>

/** With what is asked of all works at once, of which each may have been put away. */
export interface DraftedWork extends Entered<WorkDraft> {
  /** Of the preferred version. */
  readonly issued: Version['issued']
  /** Authors, or the editors of a book that has none. */
  readonly hasAuthors: boolean
  readonly presentations: readonly Presentation[]
  /** Of its titles those that talks ask for. */
  readonly named: readonly string[]
  readonly unusedFacts: readonly Diagnostic[]
  readonly idleCorrections: readonly Diagnostic[]
  /** What formats cannot say of it. */
  readonly unsaid: readonly Diagnostic[]
}

/** How that is found of a work while it is at hand. */
export interface Look {
  readonly presentationsOf: (work: WorkDraft) => readonly Presentation[]
  readonly namesForTalks: (work: WorkDraft) => readonly string[]
  readonly unsaid: Unsaid
}

/** What formats cannot say of a work. */
export interface Unsaid {
  readonly of: (work: WorkDraft) => readonly Diagnostic[]
  /** What it depends on besides the work: plain JSON. */
  readonly settings: object
}

interface Drafting {
  readonly look: Look
  readonly draftedBefore: DraftedBefore
  readonly putAway: PutAway
}

/** What its entries and `metadata.json` say of a work, in one. */
export function draftOf(
  group: IdentifiedGroup,
  corrections: readonly FieldCorrection[],
  { look, draftedBefore, putAway }: Drafting,
): DraftedWork {
  const { entries, line, evidence, ...others } = group
  const said = { ...others, entries, line, corrections, settings: look.unsaid.settings }
  const { work, isAsBefore, unusedFacts, idleCorrections, unsaid } = draftedBefore.on(
    entries[0]?.person ?? '',
    said,
    () => foundOf(group, corrections, look.unsaid),
  )
  const draft = { ...work, mentions: entries }
  const [preferred] = work.versions
  return {
    draft: putAway(draft, workAtHand),
    line,
    content:
      isAsBefore && line !== undefined ? line : heldContent(contentOf(work, evidence, line), line, putAway),
    issued: preferred?.issued,
    hasAuthors: preferred?.authors !== undefined || isEdited(preferred),
    presentations: toKeep(look.presentationsOf(draft)),
    named: toKeep(look.namesForTalks(draft)),
    unusedFacts: toKeep(unusedFacts),
    idleCorrections: toKeep(idleCorrections),
    unsaid: toKeep(unsaid),
  }
}

/** What depends on nothing but what is said of the work, where its line is part of that. */
interface Found extends Pick<DraftedWork, 'unusedFacts' | 'idleCorrections' | 'unsaid'> {
  readonly work: Omit<WorkDraft, 'mentions'>
  /** Its line says the same. */
  readonly isAsBefore: boolean
}

function foundOf(group: IdentifiedGroup, corrections: readonly FieldCorrection[], unsaid: Unsaid): Found {
  const { id, key, aliases, evidence, entries, line } = group
  const found = versionsOf(group)
  const versions = withVersionKeys(key, corrected(found, corrections), line?.versions)
  const people = [...new Set(entries.map(({ person }) => person))].toSorted()
  const work = { type: 'work', id, key, aliases, ...titlesOf(versions, group), versions, people } as const
  return {
    work,
    isAsBefore: line !== undefined && saysTheSame(contentOf(work, evidence, line), line),
    unusedFacts: reportUnusedFacts({ ...group, versions: found }),
    idleCorrections: reportIdle(found, corrections),
    unsaid: unsaid.of({ ...work, mentions: entries }),
  }
}

/** The fingerprint holds what a reader sees, and only that. */
function contentOf(
  { id, key, aliases, versions, people }: Found['work'],
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

function titlesOf(
  versions: readonly Version[],
  { entries, facts }: WorkGroup,
): Pick<Work, 'title' | 'titleVariants'> {
  const title = versions[0]?.title ?? ''
  const titles = [...versions, ...entries, ...(facts?.titleHistory ?? [])].map((titled) => titled.title)
  const others = titles.some((text) => text !== title) ? titles : []
  const variants = new Map(others.map((text) => [foldText(text), text]))
  if (variants.size > 0) variants.delete(foldText(title))
  return { title, titleVariants: toKeep([...variants.values()]) }
}

/** A book may have editors and no authors, and so may what is not known to be anything else. */
function isEdited(version: Version | undefined): boolean {
  return (version?.kind === 'book' || version?.kind === 'unknown') && version.editors !== undefined
}

import type { Version, Work } from '../model/catalog.ts'
import type { WorkEntry } from '../model/entry.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { Metadata } from '../model/metadata.ts'
import { citationKeyOf, distinctKey } from './citation-key.ts'
import { workScore } from './evidence.ts'
import { groupBy } from './group-by.ts'
import type { Identified, Identity } from './identify.ts'
import { identify } from './identify.ts'
import { foldText } from './likeness.ts'
import type { Person } from '../model/person.ts'
import { versionsOf } from './versions.ts'
import type { WorkDecision, WorkGroup } from './work-groups.ts'
import { groupWorks, namesOf } from './work-groups.ts'

/** A work without the news that announce it, and so without its times. */
export type WorkDraft = Omit<Work, 'news' | 'published' | 'updated' | 'approximate'>

export interface MergedWorks {
  readonly works: readonly Identified<WorkDraft>[]
  readonly decisions: readonly WorkDecision[]
}

/** One work per paper, identified by the ledger, in the order of the pages. */
export function mergeWorks(
  entries: readonly WorkEntry[],
  metadata: Metadata | undefined,
  people: readonly Person[],
  ledger: Ledger,
): MergedWorks {
  const grouped = groupWorks(entries, metadata, people)
  const groups = grouped.groups.map((group) => ({
    ...group,
    evidence: namesOf(group),
    seed: seedOf(group),
    versions: versionsOf(group),
  }))
  const identities = identify(groups, 'work', ledger, workScore)
  const keyed = keysOf(
    groups.map(({ versions, evidence }, index) => ({
      version: versions[0],
      evidence,
      ...identityAt(identities, index),
    })),
    ledger,
  )
  const works = groups.map((group, index) => {
    const { id, line } = identityAt(identities, index)
    const { key = '', aliases = [] } = keyed[index] ?? {}
    const draft = { type: 'work' as const, id, key, aliases, ...describe(group) }
    return { draft, evidence: group.evidence, line }
  })
  return { works, decisions: grouped.decisions }
}

function identityAt(identities: readonly Identity[], index: number): Identity {
  return identities[index] ?? { id: '', line: undefined }
}

/** The strongest thing that the pages themselves say, so that facts learnt later do not change a new id. */
function seedOf({ entries }: WorkGroup): string {
  const names = namesOf({ entries })
  return names.find((name) => !name.startsWith('title:')) ?? names[0] ?? ''
}

function describe({
  entries,
  facts,
  versions,
}: WorkGroup & Pick<Work, 'versions'>): Pick<
  Work,
  'title' | 'titleVariants' | 'versions' | 'people' | 'mentions'
> {
  const title = versions[0]?.title ?? ''
  const titles = [...versions, ...entries, ...(facts?.titleHistory ?? [])].map((titled) => titled.title)
  const variants = new Map(titles.map((text) => [foldText(text), text]))
  variants.delete(foldText(title))
  const people = [...new Set(entries.map(({ person }) => person))].toSorted()
  return { title, titleVariants: [...variants.values()], versions, people, mentions: entries }
}

interface Keyed extends Identity {
  readonly version: Version | undefined
  readonly evidence: readonly string[]
}

/** The key of the ledger, else a new one; the older keeps the bare key, two new ones both get a suffix. */
function keysOf(works: readonly Keyed[], ledger: Ledger): readonly Pick<Work, 'key' | 'aliases'>[] {
  const used = new Set(ledger.lines.flatMap(keysOfLine))
  const wanted = works.map(({ version }) => (version === undefined ? 'untitled' : citationKeyOf(version)))
  const counts = groupBy(
    wanted.filter((_, index) => works[index]?.line?.key === undefined),
    (key) => key,
  )
  const absorbed = absorbedKeys(works, ledger)
  return works.map(({ id, line }, index) => {
    const bare = wanted[index] ?? ''
    const key = line?.key ?? distinctKey(bare, id, used.has(bare) || (counts.get(bare)?.length ?? 0) > 1)
    const others = [...(line?.aliases ?? []), ...(absorbed.get(id) ?? [])]
    return { key, aliases: [...new Set(others)].filter((alias) => alias !== key) }
  })
}

/** By the work's id, the keys of works that were published apart and have turned out to be this one. */
function absorbedKeys(works: readonly Keyed[], ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const current = new Set(works.map(({ id }) => id))
  const owners = new Map(works.flatMap(({ id, evidence }) => evidence.map((text) => [text, id] as const)))
  const orphans = ledger.lines.filter(({ type, id }) => type === 'work' && !current.has(id))
  const absorbed = groupBy(orphans, ({ evidence }) =>
    evidence.map((text) => owners.get(text)).find((id) => id !== undefined),
  )
  return new Map(
    [...absorbed].flatMap(([id, lines]) =>
      id === undefined ? [] : [[id, lines.flatMap(keysOfLine)] as const],
    ),
  )
}

function keysOfLine({ key, aliases }: LedgerLine): readonly string[] {
  return [...(key === undefined ? [] : [key]), ...(aliases ?? [])]
}

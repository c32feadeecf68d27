import type { WorkEntry } from '../model/entry.ts'
import { identifierTexts } from '../model/identifier.ts'
import type { Metadata, WorkFacts } from '../model/metadata.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { partsOf } from '../model/partial-date.ts'
import type { Name } from '../model/person.ts'
import { groupBy } from './group-by.ts'
import { foldText, likeness } from './likeness.ts'

/** What is said about one work: by the pages, in their order, and by `metadata.json`. */
export interface WorkGroup {
  readonly entries: readonly WorkEntry[]
  readonly facts?: WorkFacts
}

/**
 * Puts entries together that are one work: by a shared identifier, or by the same title, where the titles
 * that a work had before (arXiv's versions) count as its own.
 *
 * Linear: every entry is looked up by its identifiers and titles, no pair is compared.
 */
export function groupWorks(
  entries: readonly WorkEntry[],
  metadata: Metadata | undefined,
): readonly WorkGroup[] {
  const nodes = [
    ...(metadata?.works ?? []).map((facts) => ({
      facts,
      ...named([...namesOfFacts(facts), spelling(facts.title)], facts.authors, facts.issued),
      isThesis: undefined,
      listing: undefined,
    })),
    ...entries.map((entry) => ({
      entry,
      ...named([...namesOfEntry(entry), spelling(entry.title)], entry.authors, entry.issued),
      isThesis: isThesis(entry),
      listing: listingOf(entry),
    })),
  ]
  const groups = connected(nodes).map((members) => members.flatMap((index) => nodes[index] ?? []))
  return groups.flatMap((group) => {
    const said = group.flatMap((node) => ('entry' in node ? [node.entry] : []))
    const facts = group.find((node) => 'facts' in node)?.facts
    return said.length === 0 ? [] : [{ entries: said, ...(facts === undefined ? {} : { facts }) }]
  })
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

/** Two spellings of one word are one title; in what the ledger keeps the title stands as written. */
function spelling(title: string): string {
  return titleName(title.replace(/\b(toward)s\b/gi, '$1'))
}

/** Groups of indexes that are connected by shared names, each in ascending order, ordered by their first. */
function connected(nodes: readonly Named[]): readonly (readonly number[])[] {
  const parents = nodes.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  const owners = new Map<string, number[]>()
  for (const [index, node] of nodes.entries()) {
    for (const name of node.names) {
      const others = owners.get(name) ?? []
      const partner = others.find((other) =>
        name.startsWith('title:') ? agree(node, nodes[other]) : !isApart(node, nodes[other]),
      )
      if (partner === undefined) owners.set(name, [...others, index])
      else join(parents, rootOf(partner), rootOf(index))
    }
  }
  return [...groupBy(parents.keys(), rootOf).values()]
}

/** Who lists two titles on one page means two works, though both link to one preprint. */
function isApart(a: Named, b: Named | undefined): boolean {
  if (a.listing === undefined || a.listing.source !== b?.listing?.source) return false
  const [one, other] = [a.listing.title, b.listing.title]
  return !one.includes(other) && !other.includes(one) && likeness(one, other) < 0.8
}

function join(parents: number[], a: number, b: number): void {
  parents[Math.max(a, b)] = Math.min(a, b)
}

/** One title is not enough where the authors, the years or the kinds speak against it: yearly editorials, prefaces, theses. */
function agree(a: Named, b: Named | undefined): boolean {
  if (b === undefined) return false
  const sharesAuthor =
    a.families.length === 0 ||
    b.families.length === 0 ||
    a.families.some((family) => b.families.includes(family))
  const sameTime = a.year === undefined || b.year === undefined || Math.abs(a.year - b.year) <= 2
  const sameKind = a.isThesis === undefined || b.isThesis === undefined || a.isThesis === b.isThesis
  return sharesAuthor && sameTime && sameKind
}

function listingOf({ announcedAt, place, title }: WorkEntry): Named['listing'] {
  return announcedAt === undefined ? { source: place.source, title: foldText(title) } : undefined
}

/** A thesis and the paper that came of it often have one title; undefined where nothing says which it is. */
function isThesis({ published, venue }: WorkEntry): boolean | undefined {
  if (published?.kind === 'thesis') return true
  return venue === undefined && published?.kind === undefined ? undefined : false
}

/** What a work is recognised by; `families`, `year` and `isThesis` can only speak against. */
interface Named {
  readonly names: readonly string[]
  readonly families: readonly string[]
  readonly year: number | undefined
  readonly isThesis: boolean | undefined
  /** Where a list of publications has it, and its title there, folded. */
  readonly listing: { readonly source: string; readonly title: string } | undefined
}

function named(
  names: readonly string[],
  authors: readonly Name[] | undefined,
  issued: PartialDate | undefined,
): Omit<Named, 'isThesis' | 'listing'> {
  const families = (authors ?? []).map(({ family, literal }) => foldText(family ?? literal ?? ''))
  return { names, families, year: issued === undefined ? undefined : partsOf(issued).year }
}

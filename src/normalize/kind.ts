import type { NewsKind } from '../model/entry.ts'
import { newsKinds } from '../model/entry.ts'
import type { Clauses } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import type { Concept } from './concept.ts'
import type { Cue } from './cues.ts'
import { cuesIn } from './cues.ts'
import { meanings } from './meanings.ts'

/** What else is known about an announcement than its words. */
export interface Surroundings {
  /** What the heading says that its entries are: evidence, which a clear word overrules. */
  readonly heading?: NewsKind
  /** It names a known conference or journal. */
  readonly venue?: boolean
  /** It gives the title of a paper. */
  readonly title?: boolean
}

/** How much a heading counts: more than a noun, less than a noun and a verb; a grant under "Awards" stays one. */
const headingWeight = 6

/** What a sentence behind the first that says something counts less, and what a part counts less that only adds. */
const laterSentence = 2.5
const aside = 3.5

/** Titles of talks and books in quotes: their words tell nothing about what is announced. */
const quoted =
  /"[^"]{16,300}"|“[^“”]{16,300}”|«[^«»]{16,300}»|「[^「」]{6,300}」|『[^『』]{4,300}』|《[^《》]{4,300}》/gu

/** What an item announces, judged by its words; titles of papers are left out, their words mean nothing here. */
export function kindOf(text: string, { heading, venue = false, title = false }: Surroundings = {}): NewsKind {
  const clauses = clausesOf(text.replace(quoted, ' '))
  const cues = cuesIn(clauses.words)
  const readings = readingsOf(clauses, [...cues, ...known(cues, { venue, title })])
  const all =
    heading === undefined ? readings : [...readings, { kind: heading, weight: headingWeight, at: -1 }]
  return all.toSorted((a, b) => b.weight - a.weight || a.at - b.at)[0]?.kind ?? 'other'
}

/** What the page knows about the text counts as said in its first clause that says something, at its end. */
function known(
  cues: readonly Cue[],
  { venue, title }: { readonly venue: boolean; readonly title: boolean },
): readonly Cue[] {
  const clause = cues[0]?.clause ?? 0
  const concepts: readonly Concept[] = [
    ...(venue ? ['venue' as const] : []),
    ...(title ? ['title' as const] : []),
  ]
  return concepts.map((concept) => ({ concept, clause, at: Number.MAX_SAFE_INTEGER }))
}

interface Reading {
  readonly kind: NewsKind
  readonly weight: number
  /** Where the first of its words stands. */
  readonly at: number
}

function readingsOf({ places }: Clauses, cues: readonly Cue[]): readonly Reading[] {
  const first = places[cues[0]?.clause ?? 0]?.sentence
  return byClause(cues).flatMap(([clause, said]) => {
    const place = places[clause]
    const less = (place?.sentence === first ? 0 : laterSentence) + (place?.aside === true ? aside : 0)
    return meaningsOf(said).map(({ kind, weight, concepts }) => ({
      kind,
      weight: weight - less,
      at: Math.min(...concepts.map((concept) => said.get(concept) ?? 0)),
    }))
  })
}

interface Meant {
  readonly kind: NewsKind
  readonly weight: number
  readonly concepts: readonly [Concept, ...Concept[]]
}

const allMeant: readonly Meant[] = newsKinds.flatMap((kind) =>
  meanings[kind].map(([weight, ...concepts]) => ({ kind, weight, concepts })),
)

/** By their first concept, so that only those are looked at that can hold. */
const meantBy: ReadonlyMap<Concept, readonly Meant[]> = new Map(
  allMeant.map(({ concepts: [first] }) => [first, allMeant.filter(({ concepts }) => concepts[0] === first)]),
)

function meaningsOf(said: ReadonlyMap<Concept, number>): readonly Meant[] {
  return [...said.keys()].flatMap((first) =>
    (meantBy.get(first) ?? []).filter(({ concepts }) => concepts.every((concept) => said.has(concept))),
  )
}

/** The concepts of every clause, each with the place where it stands first. */
function byClause(
  cues: readonly Cue[],
): readonly (readonly [clause: number, concepts: ReadonlyMap<Concept, number>])[] {
  const clauses = new Map<number, Map<Concept, number>>()
  for (const { concept, clause, at } of cues) {
    const concepts = clauses.get(clause) ?? new Map<Concept, number>()
    if (!concepts.has(concept)) concepts.set(concept, at)
    clauses.set(clause, concepts)
  }
  return [...clauses]
}

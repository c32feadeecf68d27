import type { Objection, Pair } from './pair.ts'
import { againstIdentifiers, againstTitles } from './objections.ts'
import { firstOf } from './pair.ts'
import { agreementOf } from './authors.ts'
import type { WorkRecord } from './record.ts'
import { relationOf } from './titles.ts'

/** Whether two records are one work, and why, in words. */
export interface Verdict {
  readonly same: boolean
  readonly because: string
}

/** Judges two records by their identifiers, else by titles, authors and years; undefined where they have nothing in common. */
export function judge(a: WorkRecord, b: WorkRecord): Verdict | undefined {
  const likeness = likenessOf(a, b)
  const { shared, titles } = likeness
  if (shared.length === 0 && titles === undefined) return undefined
  const pair = pairOf(a, b, likeness)
  const objection = firstOf(shared.length > 0 ? againstIdentifiers : againstTitles, pair)
  if (objection !== undefined) return { same: false, because: objection }
  return { same: true, because: shared.length > 0 ? `both have ${shared.join(' and ')}` : agreed(pair) }
}

/** What keeps two records apart even where a third one is like both. */
export function contradictionOf(
  a: WorkRecord,
  b: WorkRecord,
  objections: readonly Objection[],
): string | undefined {
  const likeness = likenessOf(a, b)
  return likeness.shared.length > 0 ? undefined : firstOf(objections, pairOf(a, b, likeness))
}

/** What makes it worth to look at the rest. */
type Likeness = Pick<Pair, 'shared' | 'titles'>

function likenessOf(a: WorkRecord, b: WorkRecord): Likeness {
  return {
    shared: a.identifiers.filter((text) => b.identifiers.includes(text)),
    titles: relationOf(a.titles, b.titles),
  }
}

function pairOf(a: WorkRecord, b: WorkRecord, likeness: Likeness): Pair {
  return {
    a,
    b,
    ...likeness,
    authors: agreementOf(a.authors(), b.authors()),
    apart: a.year === undefined || b.year === undefined ? undefined : Math.abs(a.year - b.year),
    weight: Math.min(...[...a.titles, ...b.titles].map(({ weight }) => weight)),
  }
}

function agreed(pair: Pair): string {
  const people = { equal: 'the authors agree', alike: 'most authors agree', unknown: 'no authors speak against it', other: '' } // prettier-ignore
  return `${agreedTitles(pair)}, ${people[pair.authors]}`
}

/** Only `metadata.json` knows what a work was called before. */
function agreedTitles({ a, b, titles }: Pair): string {
  const isOfNow = relationOf(a.titles.slice(0, 1), b.titles.slice(0, 1)) === titles
  if (isOfNow) return titles === 'equal' ? 'the titles agree' : `one title is ${titles}`
  const how = titles === 'equal' ? '' : `, ${titles},`
  return `metadata.json gives the one${how} as an earlier title of the other`
}

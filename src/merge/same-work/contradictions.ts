import { isPreprintDoi } from '../../model/preprint-servers.ts'
import { isInOnePlace } from './imprints.ts'
import type { Objection } from './pair.ts'
import type { WorkRecord } from './record.ts'

/* What says by itself that two records are two works, whatever else agrees. */

/** `Erratum to …`; where an identifier is shared, what a publisher only puts in front of a title does not count. */
export const noticesDiffer: Objection = ({ a, b, shared }) => {
  const [left, right] = [noticesOf(a), noticesOf(b)].map((notices) =>
    notices.map((notice) => (shared.length > 0 && labels.has(notice ?? '') ? undefined : notice)),
  )
  if (left === undefined || right === undefined || left.some((notice) => right.includes(notice))) return undefined
  return `one is marked as ${left[0] ?? right[0] ?? 'a notice'}, the other is not`
} // prettier-ignore

const labels: ReadonlySet<string> = new Set(['retracted', 'editorial', 'poster', 'demo', 'talk', 'memorial'])

function noticesOf({ titles }: WorkRecord): readonly (string | undefined)[] {
  return titles.map(({ notice }) => notice)
}

/** `Part I`, `Part II`. */
export const numbersDiffer: Objection = ({ titles, a, b }) =>
  titles === 'numbered' ? `the numbers in the titles differ (${numbersOf(a)} and ${numbersOf(b)})` : undefined

function numbersOf({ titles }: WorkRecord): string {
  return titles.map(({ numbers }) => numbers.join(' ') || 'none').join('; ')
}

const identifiersDiffer: Objection = ({ a, b }) => {
  for (const scheme of oneEach) {
    const [left, right] = [valueOf(a, scheme), valueOf(b, scheme)]
    if (left !== undefined && right !== undefined && left !== right) return `they have different ${scheme} numbers (${left} and ${right})`
  }
  return undefined
} // prettier-ignore

/** Schemes of which a work has one number in all its versions. */
const oneEach = ['arxiv', 'pmid', 'pmcid'] as const

const doisDiffer: Objection = ({ a, b }) => {
  const [left, right] = [valueOf(a, 'doi'), valueOf(b, 'doi')]
  if (left === undefined || right === undefined || left === right || a.kind === undefined) return undefined
  return a.kind === b.kind && !isPreprintDoi(left) && !isPreprintDoi(right)
    ? `both are published as ${a.kind}, with different DOIs (${left} and ${right})`
    : undefined
}

function valueOf({ identifiers }: WorkRecord, scheme: string): string | undefined {
  return identifiers.find((text) => text.startsWith(`${scheme}:`))?.slice(scheme.length + 1)
}

/** A thesis or a patent is no version of a paper of the same title. */
const standingAlone = ['thesis', 'patent'] as const

const oneStandsAlone: Objection = ({ a, b }) => {
  if (a.kind === undefined || b.kind === undefined || a.kind === b.kind) return undefined
  const kind = standingAlone.find((one) => one === a.kind || one === b.kind)
  return kind === undefined ? undefined : `one is a ${kind}, the other is not`
}

const oneIsChapter: Objection = ({ a, b }) => {
  const kinds = [a.kind, b.kind]
  return kinds.includes('book') && kinds.includes('chapter')
    ? 'one is a book, the other a chapter'
    : undefined
}

/** A book has a volume of its own; a paper appears in one volume of its journal. */
const volumesDiffer: Objection = ({ a, b }) => {
  const [left, right] = [volumeOf(a), volumeOf(b)]
  if (left === undefined || right === undefined || left === right) return undefined
  const isOnePlace = (a.kind === 'book' && b.kind === 'book') || isInOnePlace(a, b)
  return isOnePlace ? `they are in different volumes (${left} and ${right})` : undefined
}

/** `12 (3)` is 12. */
function volumeOf({ volume }: WorkRecord): string | undefined {
  return volume === undefined ? undefined : (/^\D{0,6}(\d+)/.exec(volume)?.[1] ?? volume.toLowerCase())
}

/** They have numbers or kinds that one work cannot have together. */
export const differentThings: readonly Objection[] = [
  identifiersDiffer,
  doisDiffer,
  oneStandsAlone,
  oneIsChapter,
  volumesDiffer,
]

import { isPreprintDoi } from '../../model/preprint-servers.ts'
import type { Agreement } from './people.ts'
import { wrote } from './people.ts'
import type { WorkRecord } from './record.ts'
import { isOfMany, isYearly } from './recurring.ts'
import type { TitleForm } from './title-form.ts'
import type { TitleRelation } from './titles.ts'
import { closenessOf, shareWord } from './titles.ts'

/** Two records side by side. */
export interface Pair {
  readonly a: WorkRecord
  readonly b: WorkRecord
  readonly shared: readonly string[]
  readonly titles: TitleRelation | undefined
  readonly authors: Agreement
  /** Years between them; undefined where one has none. */
  readonly apart: number | undefined
  /** What the less telling title says. */
  readonly weight: number
}

/** A reason why two records are two works. */
export type Objection = (pair: Pair) => string | undefined

export function firstOf(objections: readonly Objection[], pair: Pair): string | undefined {
  for (const objection of objections) {
    const reason = objection(pair)
    if (reason !== undefined) return reason
  }
  return undefined
}

/** `Erratum to …`; where an identifier is shared, what a publisher only puts in front of a title does not count. */
const noticesDiffer: Objection = ({ a, b, shared }) => {
  const [left, right] = [noticesOf(a), noticesOf(b)].map((notices) =>
    notices.map((notice) => (shared.length > 0 && labels.has(notice ?? '') ? undefined : notice)),
  )
  if (left === undefined || right === undefined || left.some((notice) => right.includes(notice))) return undefined
  return `one is marked as ${left[0] ?? right[0] ?? 'a notice'}, the other is not`
} // prettier-ignore

const labels: ReadonlySet<string> = new Set(['retracted', 'editorial', 'poster', 'demo', 'talk', 'memorial'])

const numbersDiffer: Objection = ({ titles, a, b }) =>
  titles === 'numbered' ? `the numbers in the titles differ (${numbersOf(a)} and ${numbersOf(b)})` : undefined

const strangers: Objection = ({ a, b, titles, authors, apart }) => {
  if (titles !== undefined) return undefined
  if (authors === 'other') return 'the identifier is the same, but neither titles nor authors agree'
  const isDoubtful = authors === 'alike' || (apart ?? 0) > 1
  return isDoubtful && !shareWord(a.titles, b.titles)
    ? 'the identifier is the same, but no word of the titles is, and authors or years differ'
    : undefined
}

/** Who lists two titles on one page means two works, though both link to one preprint. */
const listedTwice: Objection = ({ a, b, titles }) =>
  titles === undefined &&
  a.listedIn !== undefined &&
  a.listedIn === b.listedIn &&
  closenessOf(a.titles, b.titles) < 0.8
    ? 'one list of publications has both, under two titles'
    : undefined

/** A paper keeps its title in the proceedings, while that of a preprint can change; a short title is a nickname. */
const copied: Objection = ({ a, b, titles, shared, weight, apart }) =>
  titles === undefined &&
  !shared.some((text) => text.startsWith('arxiv:')) &&
  weight >= 4 &&
  apart !== undefined &&
  apart > 0 &&
  closenessOf(a.titles, b.titles) < 0.4
    ? 'the identifier is the same, but neither titles nor years agree'
    : undefined

/** These count even where an identifier is shared: people copy entries and forget to change it. */
export const againstIdentifiers: readonly Objection[] = [
  noticesDiffer,
  numbersDiffer,
  strangers,
  listedTwice,
  copied,
]

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

const oneIsThesis: Objection = ({ a, b }) =>
  a.kind !== undefined && b.kind !== undefined && (a.kind === 'thesis') !== (b.kind === 'thesis')
    ? 'one is a thesis, the other is not'
    : undefined

/** A book has a volume of its own; a paper appears in one volume of its journal. */
const volumesDiffer: Objection = ({ a, b }) => {
  const [left, right] = [volumeOf(a), volumeOf(b)]
  if (left === undefined || right === undefined || left === right) return undefined
  const isOnePlace = (a.kind === 'book' && b.kind === 'book') || isInOnePlace(a, b)
  return isOnePlace ? `they are in different volumes (${left} and ${right})` : undefined
}

const oneIsChapter: Objection = ({ a, b }) => {
  const kinds = [a.kind, b.kind]
  return kinds.includes('book') && kinds.includes('chapter')
    ? 'one is a book, the other a chapter'
    : undefined
}

const differentThings: readonly Objection[] = [
  identifiersDiffer,
  doisDiffer,
  oneIsThesis,
  oneIsChapter,
  volumesDiffer,
]

const otherAuthors: Objection = ({ authors }) => (authors === 'other' ? 'the authors are others' : undefined)

/** `Editorial`, `Preface`: the title of many. */
const ofMany: Objection = ({ a, b, titles, authors, apart, weight }) => {
  const reason = 'the title is one that many papers have, and not everything else agrees'
  if (hasTitle(a, isOfMany) || hasTitle(b, isOfMany))
    return authors === 'equal' && apart === 0 && isInOnePlace(a, b) && !imprintsDiffer(a, b)
      ? undefined
      : reason
  if (weight > 1 || titles === 'shortened') return undefined
  return authors === 'equal' && areMany(a, b) && apart !== undefined && apart <= 1 ? undefined : reason
}

/** `Overview of the … Shared Task`: of each year. */
const ofEachYear: Objection = ({ a, b, apart }) =>
  (apart !== 0 || imprintsDiffer(a, b)) && (hasTitle(a, isYearly) || hasTitle(b, isYearly))
    ? 'the title is one that returns every year, and year, issue or pages do not agree'
    : undefined

/** A list without authors speaks by its owner, or by a title that says enough. */
const authorsMissing: Objection = ({ a, b, authors, weight, apart }) => {
  if (authors !== 'unknown') return undefined
  const ownPage = a.person === b.person || a.person === undefined || b.person === undefined
  const byOwner = isOwnersOf(a, b) || isOwnersOf(b, a)
  const isOneBook = a.kind === 'book' && b.kind === 'book' && apart === 0
  const enough = ownPage ? 2 : byOwner || isOneBook ? 3 : 5
  return weight >= enough ? undefined : 'one does not name its authors, and the title says too little'
}

const yearsApart: Objection = ({ a, b, apart, authors }) => {
  const allowed = a.kind !== undefined && a.kind === b.kind ? 1 : authors === 'equal' ? 4 : 2
  return apart === undefined || apart <= allowed ? undefined : `they are ${apart} years apart`
}

/** Titles that are only nearly the same have to be confirmed by everything else. */
const notConfirmed: Objection = (pair) => {
  const confirmed = { shortened: isShortenedOnly, misspelt: isMisspeltOnly, equal: () => true, numbered: () => false }
  const { titles } = pair
  return titles === undefined || confirmed[titles](pair)
    ? undefined
    : `one title is ${titles}, and authors, place and year do not confirm it`
} // prettier-ignore

/** Words such as `conversation` and `conservation` are near, so the page has to be the same. */
function isMisspeltOnly({ a, b, authors, apart }: Pair): boolean {
  return authors === 'equal' && apart === 0 && isOnOnePage(a, b)
}

/** A journal article adds a subtitle to say that it is more than the conference paper. */
function isShortenedOnly({ a, b, authors, apart }: Pair): boolean {
  if (authors !== 'equal' || apart === undefined || apart > 1 || pagesDiffer(a, b)) return false
  if (apart === 0 && (isOnOnePage(a, b) || (a.kind === 'book' && b.kind === 'book'))) return true
  return areMany(a, b) && (isUnpublished(a) || isUnpublished(b) || (a.kind === b.kind && apart === 0))
}

export const againstTitles: readonly Objection[] = [
  noticesDiffer,
  numbersDiffer,
  ...differentThings,
  otherAuthors,
  ofMany,
  ofEachYear,
  authorsMissing,
  yearsApart,
  notConfirmed,
]

/** These keep two records apart even where a third one shares an identifier with both. */
export const againstCompany: readonly Objection[] = [noticesDiffer, numbersDiffer, ...differentThings]

/** These keep two records apart where a third one only has the title of both. */
export const againstCompanyByTitle: readonly Objection[] = [
  ...againstCompany,
  otherAuthors,
  ofEachYear,
  yearsApart,
]

function isOwnersOf(page: WorkRecord, other: WorkRecord): boolean {
  return page.authors().people.length === 0 && page.owners.some((owner) => wrote(other.authors(), owner))
}

function hasTitle({ titles }: WorkRecord, isSuch: (title: TitleForm) => boolean): boolean {
  return titles.some(isSuch)
}

function areMany(a: WorkRecord, b: WorkRecord): boolean {
  return a.authors().people.length > 1 && b.authors().people.length > 1
}

function isUnpublished({ kind, container }: WorkRecord): boolean {
  return kind === 'preprint' || (kind === undefined && container === undefined)
}

function isInOnePlace(a: WorkRecord, b: WorkRecord): boolean {
  return a.container !== undefined && a.container === b.container
}

function isOnOnePage(a: WorkRecord, b: WorkRecord): boolean {
  return isInOnePlace(a, b) && a.pages !== undefined && a.pages === b.pages
}

function imprintsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  return pagesDiffer(a, b) || (a.issue !== undefined && b.issue !== undefined && a.issue !== b.issue)
}

function pagesDiffer(a: WorkRecord, b: WorkRecord): boolean {
  return a.pages !== undefined && b.pages !== undefined && firstPage(a.pages) !== firstPage(b.pages)
}

/** Some give the last page in short, or leave it out. */
function firstPage(pages: string): string | undefined {
  return /[^\s,–-]+/.exec(pages)?.[0]
}

/** `12 (3)` is 12. */
function volumeOf({ volume }: WorkRecord): string | undefined {
  return volume === undefined ? undefined : (/^\D{0,6}(\d+)/.exec(volume)?.[1] ?? volume.toLowerCase())
}

function noticesOf({ titles }: WorkRecord): readonly (string | undefined)[] {
  return titles.map(({ notice }) => notice)
}

function numbersOf({ titles }: WorkRecord): string {
  return titles.map(({ numbers }) => numbers.join(' ') || 'none').join('; ')
}

function valueOf({ identifiers }: WorkRecord, scheme: string): string | undefined {
  return identifiers.find((text) => text.startsWith(`${scheme}:`))?.slice(scheme.length + 1)
}

import { isPreprintDoi } from '../../model/preprint-servers.ts'
import type { Agreement } from './people.ts'
import { agreementOf, wrote } from './people.ts'
import type { WorkRecord } from './record.ts'
import type { TitleRelation } from './titles.ts'
import { closenessOf, relationOf } from './titles.ts'

/** Whether two records are one work, and why, in words. */
export interface Verdict {
  readonly same: boolean
  readonly because: string
}

/** Judges two records by their identifiers, else by titles, authors and years; undefined where they have nothing in common. */
export function judge(a: WorkRecord, b: WorkRecord): Verdict | undefined {
  const pair = pairOf(a, b)
  if (pair.shared.length === 0 && pair.titles === undefined) return undefined
  const objections = pair.shared.length > 0 ? againstIdentifiers : [...againstIdentifiers, ...againstTitles]
  const objection = firstOf(objections, pair)
  if (objection !== undefined) return { same: false, because: objection }
  return {
    same: true,
    because: pair.shared.length > 0 ? `both have ${pair.shared.join(' and ')}` : agreed(pair),
  }
}

/** What keeps two records apart even where a third one is like both. */
export function contradictionOf(a: WorkRecord, b: WorkRecord): string | undefined {
  const pair = pairOf(a, b)
  return pair.shared.length > 0
    ? undefined
    : firstOf([noticesDiffer, numbersDiffer, ...differentThings], pair)
}

interface Pair {
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

function pairOf(a: WorkRecord, b: WorkRecord): Pair {
  return {
    a,
    b,
    shared: a.identifiers.filter((text) => b.identifiers.includes(text)),
    titles: relationOf(a.titles, b.titles),
    authors: agreementOf(a.authors, b.authors),
    apart: a.year === undefined || b.year === undefined ? undefined : Math.abs(a.year - b.year),
    weight: Math.min(...[...a.titles, ...b.titles].map(({ weight }) => weight)),
  }
}

/** A reason why two records are two works. */
type Objection = (pair: Pair) => string | undefined

function firstOf(objections: readonly Objection[], pair: Pair): string | undefined {
  for (const objection of objections) {
    const reason = objection(pair)
    if (reason !== undefined) return reason
  }
  return undefined
}

const noticesDiffer: Objection = ({ a, b }) => {
  const [left, right] = [noticesOf(a), noticesOf(b)]
  if (left.some((notice) => right.includes(notice))) return undefined
  return `one is marked as ${left[0] ?? right[0] ?? 'a notice'}, the other is not`
}

const numbersDiffer: Objection = ({ titles, a, b }) =>
  titles === 'numbered' ? `the numbers in the titles differ (${numbersOf(a)} and ${numbersOf(b)})` : undefined

const strangers: Objection = ({ titles, authors }) =>
  titles === undefined && authors === 'other'
    ? 'the identifier is the same, but neither titles nor authors agree'
    : undefined

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
const againstIdentifiers: readonly Objection[] = [
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
const oneEach = ['arxiv', 'pmid'] as const

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

const differentThings: readonly Objection[] = [identifiersDiffer, doisDiffer, oneIsThesis]

const otherAuthors: Objection = ({ authors }) => (authors === 'other' ? 'the authors are others' : undefined)

/** `Editorial`, `Preface`: the title of many. */
const recurring: Objection = ({ a, b, titles, authors, apart, weight }) => {
  if ((weight > 1 || titles === 'shortened') && !isRecurring(a) && !isRecurring(b)) return undefined
  const sameIssue = apart === 0 && a.container !== undefined && a.container === b.container
  const sameVolume = a.volume === b.volume && (a.pages === b.pages || a.pages === undefined || b.pages === undefined) // prettier-ignore
  return authors === 'equal' && sameIssue && sameVolume
    ? undefined
    : 'the title is one that many papers have, and not everything else agrees'
}

/** A list without authors speaks by its owner, or by a title that says enough. */
const authorsMissing: Objection = ({ a, b, authors, weight }) => {
  if (authors !== 'unknown') return undefined
  const ownPage = a.person === b.person || a.person === undefined || b.person === undefined
  const byOwner = isOwnersOf(a, b) || isOwnersOf(b, a)
  const enough = ownPage ? 2 : byOwner ? 3 : 5
  return weight >= enough ? undefined : 'one does not name its authors, and the title says too little'
}

const yearsApart: Objection = ({ a, b, apart, authors }) => {
  const allowed = a.kind !== undefined && a.kind === b.kind ? 1 : authors === 'equal' ? 4 : 2
  return apart === undefined || apart <= allowed ? undefined : `they are ${apart} years apart`
}

/** What a journal or a conference prints every year under one title. */
const yearly: Objection = ({ a, b, apart, weight }) => {
  if (a.container === undefined || a.container !== b.container || apart === undefined || apart === 0) return undefined
  const otherVolume = a.volume !== undefined && b.volume !== undefined && a.volume !== b.volume
  return otherVolume || weight < 5 ? 'they appeared at one place in different years' : undefined
} // prettier-ignore

/** Titles that are only nearly the same have to be confirmed by everything else. */
const notConfirmed: Objection = ({ titles, authors, apart, a, b }) => {
  if (titles !== 'shortened' && titles !== 'misspelt') return undefined
  const confirmed = authors === 'equal' && a.authors.people.length > 1 && b.authors.people.length > 1 && apart !== undefined && apart <= 1 // prettier-ignore
  return confirmed ? undefined : `one title is ${titles}, and authors and years do not confirm it`
}

const againstTitles: readonly Objection[] = [
  ...differentThings,
  otherAuthors,
  recurring,
  authorsMissing,
  yearsApart,
  yearly,
  notConfirmed,
]

function agreed({ titles, authors }: Pair): string {
  const title = titles === 'equal' ? 'the titles agree' : `one title is ${titles}`
  const people = { equal: 'the authors agree', alike: 'most authors agree', unknown: 'no authors speak against it', other: '' } // prettier-ignore
  return `${title}, ${people[authors]}`
}

function isOwnersOf(page: WorkRecord, other: WorkRecord): boolean {
  return page.authors.people.length === 0 && page.owner !== undefined && wrote(other.authors, page.owner)
}

const recurringTitles: ReadonlySet<string> = new Set(
  'introduction,conclusion,conclusions,overview,obituary,in memoriam,news,letter,panel discussion,keynote,index,contents,front matter,acknowledgments,special issue,guest editors introduction,message from the chairs,message from the chair,welcome,proceedings,workshop summary,workshop report,annual report,editors note,from the editor,from the editors,letter from the editor,about this issue,in this issue,research statement,book reviews,untitled,abstracts,序言,前言,编者按,巻頭言,はじめに,머리말,vorwort,einleitung,avant propos,prólogo,prologo'
    .split(',')
    .map((title) => title.replaceAll(' ', '')),
)

function isRecurring({ titles }: WorkRecord): boolean {
  return titles.some(({ compact, notice }) => notice === 'editorial' || recurringTitles.has(compact))
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

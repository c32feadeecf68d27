import type { Objection } from './pair.ts'
import { againstCompany, againstCompanyByTitle } from './objections.ts'
import { namesOfPerson } from './person-form.ts'
import type { WorkRecord } from './record.ts'
import { isOfMany } from './recurring.ts'

/** One way in which records are found that may be one work. */
export interface Pass {
  /** Kinds of names, the next where too many bear one of the first. */
  readonly names: readonly ((record: WorkRecord) => readonly string[])[]
  /** What keeps a record out of the company of those already put together. */
  readonly objections: readonly Objection[]
  /** Of records that have a title in common an earlier pass has judged. */
  readonly isNear?: true
}

/** The strongest evidence first. */
export function passesOf(records: readonly WorkRecord[]): readonly Pass[] {
  const parts = new Set(records.flatMap(partNames))
  return [
    { names: [identifierNames], objections: againstCompany },
    { names: [titleNames, authorNames, imprint], objections: againstCompanyByTitle },
    { names: [nearNames(parts), authorNames, imprint], objections: againstCompanyByTitle, isNear: true },
  ]
}

/** All by which some pass may find a record; what two of them have in common, some pass may put together. */
export function namesToShare(record: WorkRecord): readonly string[] {
  return [...identifierNames(record), ...titleNames(record), ...nameParts(record)]
}

function identifierNames({ identifiers }: WorkRecord): readonly string[] {
  return identifiers
}

/** What every issue has is looked up in its issue. */
function titleNames({ titles, year, container }: WorkRecord): readonly string[] {
  return titles
    .filter(({ compact }) => compact !== '')
    .map((title) => (isOfMany(title) ? `${title.compact} ${year ?? ''} ${container ?? ''}` : title.compact))
}

/** On a page that names no authors, its owner is one. */
function authorNames({ authors, owners }: WorkRecord): readonly string[] {
  const { people: named, groups } = authors()
  const people = named.length > 0 ? named : owners
  return [...people.slice(0, 20).flatMap(namesOfPerson), ...groups]
}

/** A word of each author, and with it year and place. */
function imprint({ authors, year, container }: WorkRecord): readonly string[] {
  const words = authors().people.map(({ words: own }) => own.toSorted((a, b) => b.length - a.length)[0] ?? '')
  const all = words.toSorted().join(' ')
  return [all, `${all} ${year ?? ''} ${container ?? ''}`]
}

/** What is left of titles without subtitles. */
function partNames({ titles }: WorkRecord): readonly string[] {
  return titles.flatMap(({ head, tail }) => [head, tail].flatMap((part) => part?.compact ?? []))
}

/** By parts of a title, or the title where it is a part of others; by what is left without numbers; by the page it stands on. */
function nearNames(parts: ReadonlySet<string>): (record: WorkRecord) => readonly string[] {
  return (record) => [...titleNames(record).filter((title) => parts.has(title)), ...nameParts(record)]
}

function nameParts(record: WorkRecord): readonly string[] {
  const { titles, container, pages, year } = record
  const isOnPage = container !== undefined && pages !== undefined && year !== undefined
  return [
    ...partNames(record),
    ...titles.flatMap(({ numbers, uncounted }) => (numbers.length === 0 ? [] : [`numbers ${uncounted}`])),
    ...(isOnPage ? [`page ${container} ${pages} ${year}`] : []),
  ].filter((name) => name !== '')
}

import { wrote } from './authors.ts'
import { imprintsDiffer, isInOnePlace, isOnOnePage, pagesDiffer } from './imprints.ts'
import type { Objection, Pair } from './pair.ts'
import type { WorkRecord } from './record.ts'
import { isOfMany, isYearly } from './recurring.ts'
import type { TitleForm } from './title-form.ts'
import type { TitleRelation } from './titles.ts'

/* What says that a title which two records have in common is not enough to make them one work. */

export const otherAuthors: Objection = ({ authors }) =>
  authors === 'other' ? 'the authors are others' : undefined

/** `Editorial`, `Preface`: the title of many. */
export const ofMany: Objection = ({ a, b, titles, authors, apart, weight }) => {
  const reason = 'the title is one that many papers have, and not everything else agrees'
  if (hasTitle(a, isOfMany) || hasTitle(b, isOfMany))
    return authors === 'equal' && apart === 0 && isInOnePlace(a, b) && !imprintsDiffer(a, b)
      ? undefined
      : reason
  if (weight > 1 || titles === 'shortened') return undefined
  return authors === 'equal' && areMany(a, b) && apart !== undefined && apart <= 1 ? undefined : reason
}

/** `Overview of the … Shared Task`: of each year. */
export const ofEachYear: Objection = ({ a, b, apart }) =>
  (apart !== 0 || imprintsDiffer(a, b)) && (hasTitle(a, isYearly) || hasTitle(b, isYearly))
    ? 'the title is one that returns every year, and year, issue or pages do not agree'
    : undefined

function hasTitle({ titles }: WorkRecord, isSuch: (title: TitleForm) => boolean): boolean {
  return titles.some(isSuch)
}

/** A list without authors speaks by its owner, or by a title that says enough. */
export const authorsMissing: Objection = ({ a, b, authors, weight, apart }) => {
  if (authors !== 'unknown') return undefined
  const ownPage = a.person === b.person || a.person === undefined || b.person === undefined
  const byOwner = isOwnersOf(a, b) || isOwnersOf(b, a)
  const isOneBook = a.kind === 'book' && b.kind === 'book' && apart === 0
  const enough = ownPage ? 2 : byOwner || isOneBook ? 3 : 5
  return weight >= enough ? undefined : 'one does not name its authors, and the title says too little'
}

function isOwnersOf(page: WorkRecord, other: WorkRecord): boolean {
  return page.authors().people.length === 0 && page.owners.some((owner) => wrote(other.authors(), owner))
}

export const yearsApart: Objection = ({ a, b, apart, authors }) => {
  const allowed = a.kind !== undefined && a.kind === b.kind ? 1 : authors === 'equal' ? 4 : 2
  return apart === undefined || apart <= allowed ? undefined : `they are ${apart} years apart`
}

/** Titles that are only nearly the same have to be confirmed by everything else. */
export const notConfirmed: Objection = (pair) => {
  const { titles } = pair
  return titles === undefined || confirmed[titles](pair)
    ? undefined
    : `one title is ${titles}, and authors, place and year do not confirm it`
}

/** Whether everything else agrees as far as each relation of titles asks for it. */
const confirmed: Readonly<Record<TitleRelation, (pair: Pair) => boolean>> = {
  equal: () => true,
  shortened: isShortenedOnly,
  misspelt: isMisspeltOnly,
  numbered: () => false,
}

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

function areMany(a: WorkRecord, b: WorkRecord): boolean {
  return a.authors().people.length > 1 && b.authors().people.length > 1
}

function isUnpublished({ kind, container }: WorkRecord): boolean {
  return kind === 'preprint' || (kind === undefined && container === undefined)
}

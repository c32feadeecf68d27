import { fullName, type Name } from '../../model/person.ts'
import type { ServiceFinding, ServiceRecord } from '../../model/service-record.ts'
import type { AuthorsForm } from './authors.ts'
import { agreementOf, authorsForm, wrote } from './authors.ts'
import type { PersonForm } from './person-form.ts'
import type { TitleForm } from './title-form.ts'
import { titleForm } from './title-form.ts'
import { closenessOf, relationOf } from './titles.ts'

/** What the pages say of a work, as far as a stranger's paper can be told by it. */
export interface Expected {
  readonly titles: readonly string[]
  readonly authors: readonly Name[] | undefined
  readonly isTruncated: boolean
  /** Whose pages name it. */
  readonly owners: readonly PersonForm[]
}

/** Why a service's answer is about another paper than the pages, in words; undefined when it is the same. */
export function disagreementOf(
  expected: Expected,
  { record, earlier }: Pick<ServiceFinding, 'record' | 'earlier'>,
): string | undefined {
  const said = [record, ...earlier].flatMap(({ title }) => title ?? [])
  if (said.length === 0) return 'it gives no title to compare'
  const own = authorsForm(expected.authors, expected.isTruncated)
  const authors = authorsForm(record.authors, false)
  const titles: Titles = { a: expected.titles.map(titleForm), b: said.map(titleForm) }
  const agreement = agreementOf(own, authors)
  const isSame = isSameTitle(titles)
  // One of two may have another name by now; under one telling title that is enough.
  const isNear = isSame && !isShort(titles) && own.people.some((person) => wrote(authors, person))
  if (agreement === 'other' && !isNear) return `it is ${described(record)}`
  if (isSame)
    return agreement === 'unknown' && isShort(titles) && !wroteIt(expected, authors)
      ? `its title is short, and nobody says who wrote it: ${described(record)}`
      : undefined
  // A preprint is renamed in a revision; the same authors also have other papers, so much of the title has to stay.
  const isRenamed = agreement === 'equal' && !isNumbered(titles) && closenessOf(titles.a, titles.b) >= 0.6
  return isRenamed ? undefined : `it is ${described(record)}`
}

interface Titles {
  readonly a: readonly TitleForm[]
  readonly b: readonly TitleForm[]
}

function isSameTitle({ a, b }: Titles): boolean {
  const relation = relationOf(a, b)
  return relation !== undefined && relation !== 'numbered'
}

function isNumbered({ a, b }: Titles): boolean {
  return relationOf(a, b) === 'numbered'
}

/** `Editorial`, or a nickname before a colon: titles that many papers can have. */
function isShort({ a, b }: Titles): boolean {
  return Math.min(...[...a, ...b].map(({ weight }) => weight)) < 3
}

function wroteIt({ owners }: Expected, authors: AuthorsForm): boolean {
  return owners.some((owner) => wrote(authors, owner))
}

/** `"Glow: Fast Graph Layouts" by Ada Moreau and 2 others`. */
function described({ title = '', authors = [] }: ServiceRecord): string {
  const [first] = authors
  const others = authors.length - 1
  const rest = others < 1 ? '' : others === 1 ? ' and another' : ` and ${others} others`
  return `"${title}"${first === undefined ? '' : ` by ${fullName(first)}${rest}`}`
}

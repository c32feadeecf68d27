import type { NewsEntry } from '../model/entry.ts'
import { firstDay } from '../model/partial-date.ts'
import type { VenueMention } from '../model/venue.ts'
import { foldText } from './likeness.ts'
import { compareWording } from './wording.ts'

/** What a page says, with the ids of the works that it is about. */
export interface ComparedNews {
  readonly entry: NewsEntry
  readonly works: readonly string[]
}

/** Whether two items of two pages are one, and why or why not. */
export interface NewsVerdict {
  /** Surer is more; 0: they are two. */
  readonly score: number
  readonly because: string
}

const mostDays = 60
const leastAlike = 0.8

/** The same works at the same venues, or the same day and much the same words. */
export function compareNews(one: ComparedNews, other: ComparedNews): NewsVerdict {
  const [{ entry: a }, { entry: b }] = [one, other]
  // One person who tells of a paper twice, on two pages of a site, has two items unless the words are the same.
  if (a.person !== b.person && (one.works.length > 0 || other.works.length > 0)) return compareFacts(one, other)
  if (a.date !== b.date) return two(`their dates differ (${dateText(a)} and ${dateText(b)})`)
  const { alike, otherNames, otherNumbers, otherWords } = compareWording(a.text, b.text)
  if (otherNames) return two('each names something that the other does not')
  if (otherNumbers) return two('each has a number that the other does not have')
  const shared = `${Math.floor(alike * 100)} % of their words are the same`
  if (alike < leastAlike) return two(`only ${shared}`)
  // Two people may say much the same of two things, and nothing that somebody says may be lost.
  if (otherWords) return two('each has a word that the other does not have')
  return { score: alike, because: `both are of ${dateText(a)}, and ${shared}` }
} // prettier-ignore

function compareFacts({ entry: a, works }: ComparedNews, { entry: b, works: others }: ComparedNews): NewsVerdict {
  if (!sameSet(works, others)) return two('they are about different works')
  if (a.kind !== b.kind) return two(`one is of the kind "${a.kind}", the other "${b.kind}"`)
  if (!sameSet(venueNames(a), venueNames(b))) return two('they name different venues')
  const days = daysApart(a, b)
  return days <= mostDays
    ? { score: 2, because: `both are about the same ${works.length === 1 ? 'work' : 'works'} at the same venue, ${days} days apart` }
    : two(`${days} days lie between them, and ${mostDays} are the limit`)
} // prettier-ignore

function two(because: string): NewsVerdict {
  return { score: 0, because }
}

/** The venues of an item for comparing: `acl 2025`. */
export function venueNames({ venues }: Pick<NewsEntry, 'venues'>): readonly string[] {
  return venues.map(venueName).toSorted()
}

/** A venue for comparing: the series that the registry knows, else the name as written, and the year. */
export function venueName({ series, name, year }: VenueMention): string {
  return `${series ?? foldText(name)} ${year ?? ''}`.trim()
}

function dateText({ date }: NewsEntry): string {
  return date ?? 'no date'
}

function daysApart(a: NewsEntry, b: NewsEntry): number {
  if (a.date === undefined || b.date === undefined) return 0
  return Math.abs(Date.parse(firstDay(a.date)) - Date.parse(firstDay(b.date))) / 86_400_000
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value))
}

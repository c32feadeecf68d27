import type { Catalog, Event, News, Work } from '../model/catalog.ts'
import type { NewsKind } from '../model/entry.ts'
import type { Identifiers } from '../model/identifier.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { partsOf } from '../model/partial-date.ts'
import { fullName } from '../model/person.ts'
import type { VenueMention } from '../model/venue.ts'

/** What one page says, and nothing that was learnt elsewhere: the extraction contract. */
export interface Extraction {
  readonly file: string
  readonly items: readonly ExtractedItem[]
  readonly works: readonly ExtractedWork[]
}

/** A news item as a page has it; null is what the page does not say. */
export interface ExtractedItem {
  readonly line: number
  readonly date: PartialDate | null
  readonly text: string
  readonly kind: NewsKind
  readonly links: readonly string[]
  readonly titles: readonly string[]
  readonly venues: readonly ExtractedVenue[]
}

/** A conference, workshop or journal without year and track; `aliases` are the other names that the registry knows. */
export interface ExtractedVenue {
  readonly name: string
  readonly year: number | null
  readonly aliases: readonly string[]
}

/** A work as a page has it; null is what the page does not say. */
export interface ExtractedWork {
  readonly line: number
  readonly title: string
  readonly authors: readonly string[] | null
  readonly year: number | null
  readonly venue: string | null
  readonly venueAliases: readonly string[]
  readonly ids: Identifiers
  readonly links: readonly string[]
}

/** The extraction contract for a catalog that was made from one source. */
export function extractionOf(
  file: string,
  { news, events, works }: Omit<Catalog, 'diagnostics'>,
): Extraction {
  const titles = new Map(works.map(({ id, title }) => [id, title]))
  const dates = new Map(news.map(({ id, date }) => [id, date]))
  const items = [
    ...news.map(itemOfNews),
    ...events.filter(({ kind }) => kind === 'talk').map((talk) => itemOfTalk(talk, titles)),
  ]
  return {
    file,
    items: items.toSorted(byLine),
    works: works.map((work) => workOf(work, dates)).toSorted(byLine),
  }
}

function byLine(a: { readonly line: number }, b: { readonly line: number }): number {
  return a.line - b.line
}

function itemOfNews({ mentions, date, text, kind, links, venues }: News): ExtractedItem {
  return {
    line: mentions[0]?.place.line ?? 0,
    date: date ?? null,
    text,
    kind,
    links: links.map(({ href }) => href),
    titles: mentions[0]?.titles ?? [],
    venues: distinct(venues.flatMap(venuesOf)),
  }
}

function itemOfTalk(
  { mentions, date, name, venue, works: named }: Event,
  titles: ReadonlyMap<string, string>,
): ExtractedItem {
  return {
    line: mentions[0]?.place.line ?? 0,
    date: date ?? null,
    text: mentions[0]?.text ?? (venue === undefined ? name : `${name} (${venue})`),
    kind: 'talk',
    links: mentions[0]?.links.map(({ href }) => href) ?? [],
    titles: named.flatMap((id) => titles.get(id) ?? []),
    venues: distinct((mentions[0]?.venues ?? []).flatMap(venuesOf)),
  }
}

/** A workshop and the conference that it is held with; a year that the page does not say is left out. */
function venuesOf({ name, year, yearInferred, aliases, host }: VenueMention): readonly ExtractedVenue[] {
  const stated = year === undefined || yearInferred === true ? null : year
  const named = { name, year: stated, aliases: aliases ?? [] }
  return host === undefined ? [named] : [named, { name: host.name, year: stated, aliases: [] }]
}

function distinct(venues: readonly ExtractedVenue[]): readonly ExtractedVenue[] {
  return venues.filter(
    ({ name, year }, index) =>
      venues.findIndex((other) => other.name === name && other.year === year) === index,
  )
}

function workOf(
  { title, versions, mentions, news: announcements }: Work,
  dates: ReadonlyMap<string, PartialDate | undefined>,
): ExtractedWork {
  const [preferred] = versions
  const announced = announcements.map((id) => dates.get(id)).find((date) => date !== undefined)
  const issued =
    mentions.find((mention) => mention.issued !== undefined)?.issued ?? announced ?? preferred?.issued
  const identifiers = mentions
    .map((mention) => mention.identifiers)
    .reduceRight<Identifiers>((all, more) => ({ ...all, ...more }), {})
  return {
    line: mentions[0]?.place.line ?? 0,
    title,
    authors: preferred?.authors?.map(fullName) ?? null,
    year: issued === undefined ? null : partsOf(issued).year,
    venue: preferred?.venue?.name ?? null,
    venueAliases: preferred?.venue?.aliases ?? [],
    ids: identifiers,
    links: [...new Set(mentions.flatMap(({ links }) => links.map(({ href }) => href)))],
  }
}

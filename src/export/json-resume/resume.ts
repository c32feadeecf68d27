import type { Event, News, Work } from '../../model/catalog.ts'
import type { NewsKind } from '../../model/entry.ts'
import { absoluteUrl } from '../../model/link.ts'
import { endOf, isOpen, partsOf, startOf, type PartialDate } from '../../model/partial-date.ts'
import { fullName, orcidPage, type Person } from '../../model/person.ts'
import { citedUrl } from '../cited-url.ts'
import { arxivOf, issuedOf, preferredVersion } from '../csl-item.ts'
import type { View } from '../exporter.ts'
import { venueTitle } from '../venue-title.ts'
import { homepageOf } from '../view-index.ts'

/**
 * A résumé of what the pages announce and nothing else: a position is the sentence that announces it, with the day of
 * the announcement, for neither the employer nor the first day of work is known.
 */
export function resumeOf({ catalog, url }: View, person: Person): object {
  const { news, works, events } = catalog
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: present({
      name: person.name,
      url: homepageOf(person),
      profiles: person.orcid === undefined ? undefined : [orcidProfile(person.orcid)],
    }),
    work: of(news, 'position').map((item) => present({ summary: item.text, announced: item.date })),
    awards: of(news, 'award').map((item) => present({ title: item.text, date: isoDate(item.date) })),
    publications: works.map(publicationOf),
    projects: events.filter(({ kind }) => kind === 'talk').map(talkOf),
    meta: present({
      canonical: `${url}resume.json`,
      lastModified: lastChange([...news, ...works, ...events]),
    }),
  }
}

function orcidProfile(orcid: string): object {
  return { network: 'ORCID', username: orcid, url: orcidPage(orcid) }
}

function of(news: readonly News[], kind: NewsKind): readonly News[] {
  return news.filter((item) => item.kind === kind)
}

function publicationOf(work: Work): object {
  const version = preferredVersion(work)
  return present({
    name: work.title,
    publisher: venueTitle(version) ?? version.publisher,
    releaseDate: isoDate(issuedOf(version)),
    url: citedUrl(version, arxivOf(work)),
    authors: version.authors?.map(fullName),
  })
}

/** The schema's own place for talks: projects have a type. */
function talkOf({ name, date, venue, url }: Event): object {
  const last = date === undefined || isOpen(date) ? undefined : isoDate(endOf(date))
  return present({
    name,
    type: 'talk',
    entity: venue,
    startDate: isoDate(date),
    endDate: last,
    url: url === undefined ? undefined : absoluteUrl(url),
  })
}

/** As precise as it is; the schema has no seasons and no intervals. */
function isoDate(date: PartialDate | undefined): string | undefined {
  if (date === undefined) return undefined
  const { year, season } = partsOf(date)
  return season === undefined ? startOf(date) : String(year).padStart(4, '0')
}

/** No instant at which it was written: that would differ from build to build. */
function lastChange(entries: readonly { readonly updated: string }[]): string | undefined {
  return entries
    .map(({ updated }) => updated)
    .toSorted()
    .at(-1)
}

function present(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

import type { Published, WorkEntry } from '../model/entry.ts'
import type { ListedParts, WorkFinding } from '../model/finding.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { parseDate } from '../model/partial-date.ts'
import { withScripts } from '../model/raised-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { authorsIn } from './authors.ts'
import { listedVenue } from './listed-venue.ts'
import { isYearOfPreprint } from './preprint-year.ts'
import { publishedAs } from './published-as.ts'
import { normalizeTitle } from './title.ts'
import type { PlacedVenue } from './placed-venue.ts'
import { placedVenuesIn } from './venue.ts'
import { identifiersShown } from './work-identifiers.ts'
import { isbnIn } from './written-isbn.ts'
import { announcedLinks, listedLinks } from './work-links.ts'
import { writtenChapter } from './written-chapter.ts'

/** A paper that a page names, among the venues of its news item if it has one: its title, authors, venue and year as far as they are said, its links and identifiers. */
export function normalizeWork(
  finding: WorkFinding,
  person: string,
  venues?: readonly PlacedVenue[],
): WorkEntry {
  const { content, titleSpan, place, rule, announcedAt, listed } = finding
  const said = listed === undefined ? announced(finding, venues) : listedParts(finding, listed)
  const chapter = listed === undefined ? undefined : writtenChapter(content, titleSpan, listed, said.venue)
  const own = listed === undefined || chapter !== undefined ? said : withIsbn(said, content.text)
  const published = chapter?.published ?? publishedAs(finding, own)
  const parts =
    published?.editors !== undefined && published.editors === own.authors ? withoutAuthors(own) : own
  return {
    type: 'work',
    person,
    rule,
    place,
    title: normalizeTitle(
      finding.fullTitle ?? withScripts(content).text.slice(titleSpan.start, titleSpan.end),
    ),
    ...(published !== undefined && isPublisher(parts.venue, published) ? withoutVenue(parts) : parts),
    ...(chapter === undefined ? {} : { venue: { name: chapter.book } }),
    ...(published === undefined ? {} : { published }),
    ...(announcedAt === undefined ? {} : { announcedAt }),
  }
}

/** The ISBN beside a paper is that of the volume, which all its papers share. */
function withIsbn(parts: Parts, text: string): Parts {
  const isPaper = parts.venue?.kind !== undefined
  const isbn = isPaper ? undefined : isbnIn(text)
  return isbn === undefined ? parts : { ...parts, identifiers: { isbn, ...parts.identifiers } }
}

/** Who edited a book is no author of it. */
function withoutAuthors({ authors: _, ...parts }: Parts): Parts {
  return parts
}

/** Who published a book or a report is no venue, nor is the school of a thesis or the number of a patent. */
function isPublisher(venue: VenueMention | undefined, { kind, publisher }: Published): boolean {
  return (
    kind === 'book' ||
    kind === 'patent' ||
    kind === 'report' ||
    (kind === 'thesis' && venue !== undefined && publisher?.includes(venue.name) === true)
  )
}

function withoutVenue({ venue: _, ...parts }: Parts): Parts {
  return parts
}

type Parts = Pick<WorkEntry, 'authors' | 'authorsTruncated' | 'issued' | 'venue' | 'identifiers' | 'links'>

/**
 * An item that names several works says of each what stands behind its title, up to the next; its venue is the one
 * that is named there, else the first of the item.
 */
function announced(
  { content, titleSpan, citedAuthors, own = { start: 0, end: content.text.length } }: WorkFinding,
  venues: readonly PlacedVenue[] = placedVenuesIn(content, [titleSpan]),
): Parts {
  const links = announcedLinks(content, titleSpan, own)
  const behind = venues.find(({ start }) => start >= titleSpan.end && start < own.end)
  const named = behind ?? venues.find(({ start }) => start >= own.start) ?? venues[0]
  const venue = isOnlySubmitted(content.text) ? undefined : named?.venue
  const year = venue?.yearInferred === true ? undefined : venue?.year
  return {
    ...(citedAuthors === undefined ? {} : authorsIn(content, [citedAuthors])),
    ...datedAt(venue, year),
    identifiers: identifiersShown(links, ''),
    links,
  }
}

/** What is submitted somewhere has not appeared there. */
function isOnlySubmitted(text: string): boolean {
  return /\bsubmit(?:ted|ting)\b/i.test(text) && !/\b(?:accept|publish|appear|present)/i.test(text)
}

/** In a list everything belongs to the work but its authors' pages. */
function listedParts({ content, titleSpan }: WorkFinding, listed: ListedParts): Parts {
  const venue = listedVenue(content, listed)
  const stated =
    listed.year === undefined ? undefined : Number(content.text.slice(listed.year.start, listed.year.end))
  const isMeeting = venue?.kind === 'conference' || venue?.kind === 'workshop'
  const year =
    isMeeting && isYearOfPreprint(content, titleSpan, listed)
      ? venue.year
      : (stated ?? venue?.year ?? listed.headingYear)
  const links = listedLinks(content, titleSpan, listed)
  return {
    ...authorsIn(content, listed.authors),
    ...datedAt(venue, year),
    identifiers: identifiersShown(links, content.text),
    links,
  }
}

function datedAt(
  venue: VenueMention | undefined,
  year: number | undefined,
): Pick<WorkEntry, 'issued' | 'venue'> {
  const issued: PartialDate | undefined = year === undefined ? undefined : parseDate(String(year))
  return { ...(issued === undefined ? {} : { issued }), ...(venue === undefined ? {} : { venue }) }
}

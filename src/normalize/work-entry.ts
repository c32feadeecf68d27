import type { WorkEntry } from '../model/entry.ts'
import type { ListedParts, WorkFinding } from '../model/finding.ts'
import type { Link, LinkRole } from '../model/link.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { parseDate } from '../model/partial-date.ts'
import { withScripts } from '../model/raised-text.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import { linksOf, textUnder } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { readNames } from '../model/written-names.ts'
import { authorsIn } from './authors.ts'
import { linksWithRoles } from './link.ts'
import { listedVenue } from './listed-venue.ts'
import { isYearOfPreprint } from './preprint-year.ts'
import { publishedAs } from './published-as.ts'
import { normalizeTitle } from './title.ts'
import type { PlacedVenue } from './venue.ts'
import { placedVenuesIn } from './venue.ts'
import { identifiersShown } from './work-identifiers.ts'

/** A paper that a page names, among the venues of its news item if it has one: its title, authors, venue and year as far as they are said, its links and identifiers. */
export function normalizeWork(
  finding: WorkFinding,
  person: string,
  venues?: readonly PlacedVenue[],
): WorkEntry {
  const { content, titleSpan, place, rule, announcedAt, listed } = finding
  const parts = listed === undefined ? announced(finding, venues) : listedParts(finding, listed)
  const published = publishedAs(finding, parts)
  return {
    type: 'work',
    person,
    rule,
    place,
    title: normalizeTitle(
      finding.fullTitle ?? withScripts(content).text.slice(titleSpan.start, titleSpan.end),
    ),
    ...(published?.kind === 'book' ? withoutVenue(parts) : parts),
    ...(published === undefined ? {} : { published }),
    ...(announcedAt === undefined ? {} : { announcedAt }),
  }
}

/** Who published a book is no venue. */
function withoutVenue({ venue: _, ...parts }: Parts): Parts {
  return parts
}

type Parts = Pick<WorkEntry, 'authors' | 'authorsTruncated' | 'issued' | 'venue' | 'identifiers' | 'links'>

/** Roles of links that belong to a paper; the others of a news item lead to its venue, its authors or elsewhere. */
const ownRoles: ReadonlySet<LinkRole> = new Set([
  'paper',
  'preprint',
  'code',
  'data',
  'slides',
  'video',
  'poster',
  'project',
])
/** What a link under a title may lead to beside: a file, a page of the site. */
const unclear: ReadonlySet<LinkRole> = new Set(['file', 'other', 'announcement'])

/**
 * An item that names several works says of each what stands behind its title, up to the next; its venue is the one
 * that is named there, else the first of the item.
 */
function announced(
  { content, titleSpan, citedAuthors, own = { start: 0, end: content.text.length } }: WorkFinding,
  venues: readonly PlacedVenue[] = placedVenuesIn(content, [titleSpan]),
): Parts {
  const links = linksWithRoles(content).filter(({ role }, index) => {
    const mark = linksOf(content)[index]
    if (mark === undefined) return false
    if (overlap(mark, titleSpan)) return ownRoles.has(role) || unclear.has(role)
    return overlap(mark, own) && ownRoles.has(role)
  })
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
  const links = ownLinks(content, titleSpan, listed)
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

function ownLinks(content: RichText, title: Span, { authors }: ListedParts): readonly Link[] {
  const marks = linksOf(content)
  const links = linksWithRoles(content).filter(({ role }, index) => {
    const mark = marks[index]
    if (mark === undefined || isProfile(mark.href)) return false
    if (overlap(mark, title)) return true
    return !isPersonal(role, textUnder(content, mark)) && !authors.some((span) => overlap(span, mark))
  })
  return links
    .flatMap((link) => addressesIn(link.href).map((href) => ({ ...link, href })))
    .filter(({ href }) => !isControl(href))
}

/** A co-author's page: `with [Ben Alder](…)`. */
function isPersonal(role: LinkRole, text: string): boolean {
  const words = text.trim().split(/\s+/).length
  return (
    (role === 'other' || role === 'person') && words > 1 && words < 5 && readNames(text)?.names.length === 1
  )
}

/** All that somebody wrote is no part of one work. */
function isProfile(href: string): boolean {
  return /^https?:\/\/scholar\.google\.[a-z.]{2,8}\/citations\?(?![^#]{0,200}citation_for_view)/i.test(href)
}

/** What slips into an address: quotes (`("https://…")`), or a whole link (`([https://a](https://b))`). */
function addressesIn(href: string): readonly string[] {
  const [, first, second] = /^\[?(https?:[^\]\s]+)\]\((https?:[^)\s]+)\)?$/.exec(href) ?? []
  if (first !== undefined && second !== undefined) return first === second ? [first] : [first, second]
  return [href.replace(/^(?:%22|["“”])(.+)(?:%22|["“”])$/, '$1')]
}

function isControl(href: string): boolean {
  return /^(?:#|mailto:|javascript:|tel:|$)/i.test(href)
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

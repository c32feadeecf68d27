import type { WorkEntry } from '../model/entry.ts'
import type { WorkFinding } from '../model/finding.ts'
import type { Identifiers } from '../model/identifier.ts'
import type { Link, LinkRole } from '../model/link.ts'
import { targetOf } from '../model/link-target.ts'
import { parseDate } from '../model/partial-date.ts'
import { linksWithRoles } from './link.ts'
import { normalizeTitle } from './title.ts'
import { venuesNamedIn } from './venue.ts'

/** Roles of links that belong to a paper; the others lead to its venue, its authors or elsewhere. */
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

/** A paper that an item names: its title, the venue that takes it, and the links and identifiers beside it. */
export function normalizeWork(finding: WorkFinding, person: string): WorkEntry {
  const { content, titleSpan, place, rule, announcedAt } = finding
  const links = linksWithRoles(content).filter(({ role }) => ownRoles.has(role))
  const [venue] = venuesNamedIn(content, [titleSpan])
  const issued =
    venue?.year === undefined || venue.yearInferred === true ? undefined : parseDate(String(venue.year))
  return {
    type: 'work',
    person,
    rule,
    place,
    title: normalizeTitle(content.text.slice(titleSpan.start, titleSpan.end)),
    ...(issued === undefined ? {} : { issued }),
    ...(venue === undefined ? {} : { venue }),
    identifiers: identifiersIn(links),
    links,
    ...(announcedAt === undefined ? {} : { announcedAt }),
  }
}

/** Of two identifiers of one scheme the first counts. */
function identifiersIn(links: readonly Link[]): Identifiers {
  return links
    .map(({ href }) => targetOf(href)?.identifiers ?? {})
    .reduceRight<Identifiers>((all, more) => ({ ...all, ...more }), {})
}

import type { ListedParts } from '../model/finding.ts'
import type { Link, LinkRole } from '../model/link.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import { linksOf, textUnder } from '../model/rich-text.ts'
import { readNames } from '../model/written-names.ts'
import { linksWithRoles } from './link.ts'

/** What an item of news links of a work: what is under its title, and what else leads to a paper in the part of the item that tells of it. */
export function announcedLinks(content: RichText, title: Span, own: Span): readonly Link[] {
  const marks = linksOf(content)
  return linksWithRoles(content, [title]).filter(({ role }, index) => {
    const mark = marks[index]
    if (mark === undefined) return false
    if (overlap(mark, title)) return ownRoles.has(role) || unclear.has(role)
    return overlap(mark, own) && ownRoles.has(role)
  })
}

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

/** What an entry of a list links of its work: all but its authors' pages and controls. */
export function listedLinks(
  content: RichText,
  title: Span,
  { authors, venue }: ListedParts,
): readonly Link[] {
  const marks = linksOf(content)
  const names = [title, ...(venue === undefined ? [] : [venue])]
  const links = linksWithRoles(content, names).filter(({ role, href }, index) => {
    const mark = marks[index]
    if (mark === undefined || isProfile(mark.href)) return false
    if (overlap(mark, title)) return true
    if (venue !== undefined && isWithin(mark, venue) && isOfVenue(role, href)) return false
    return !isPersonal(role, textUnder(content, mark)) && !authors.some((span) => overlap(span, mark))
  })
  return links
    .flatMap((link) => addressesIn(link.href).map((href) => ({ ...link, href })))
    .filter(({ href }) => !isControl(href))
}

/** What the name of a venue links is its website; a page deeper in it may be that of the paper. */
function isOfVenue(role: LinkRole, href: string): boolean {
  return (role === 'venue' || role === 'other') && site.test(href)
}

/** `https://leafconf.example/`, `https://leafconf.example/2021/`, `https://society.example/journals/leaf` */
const site =
  /^https?:\/\/[^/?#]+(?:\/(?:[a-z]{1,24}-?)?(?:(?:19|20)?\d\d)?){0,2}\/?(?:index\.html?)?(?:#.*)?$/i

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

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

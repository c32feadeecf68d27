import type { Origin } from '../../model/catalog.ts'
import type { WorkEntry } from '../../model/entry.ts'
import { landingPageOf, type Scheme } from '../../model/identifier.ts'
import type { Link, LinkRole } from '../../model/link.ts'
import { targetOf } from '../../model/link-target.ts'
import type { WorkFacts } from '../../model/metadata.ts'
import type { Sourced, SourcedIdentifiers, ToldBy } from '../told.ts'

/** Who gives links to a version. */
export interface Linking {
  readonly entries: readonly WorkEntry[]
  readonly wanted: (role: LinkRole) => boolean
  /** Facts that may give the address of the code. */
  readonly facts?: WorkFacts | undefined
}

/** The links that its entries give to a version, and the pages of its identifiers, each target once. */
export function linksOf(
  toldBy: ToldBy,
  { entries, wanted, facts }: Linking,
  identifiers: SourcedIdentifiers,
): readonly Sourced<Link>[] {
  const said = entries.flatMap((entry) => linksIn(toldBy, entry, wanted))
  const known = [...said, ...codeIn(toldBy, facts)]
  const pages = Object.entries(identifiers.value).flatMap(([scheme, value]): readonly Sourced<Link>[] => {
    const href = landingPageOf(scheme as Scheme, value)
    const origin = identifiers.origins.get(scheme as Scheme)
    const isKnown = known.some((link) => isSameTarget(link.value.href, scheme, value))
    return href === undefined || origin === undefined || isKnown
      ? []
      : [{ value: { href, text: scheme, role: scheme === 'arxiv' ? 'preprint' : 'paper' }, origin }]
  })
  const hrefs = new Set<string>()
  return [...known, ...pages].filter(({ value: { href } }) => !hrefs.has(href) && hrefs.add(href))
}

function linksIn(toldBy: ToldBy, entry: WorkEntry, wanted: Linking['wanted']): readonly Sourced<Link>[] {
  const links = entry.links.filter(({ role }) => wanted(role))
  const origin = links.length === 0 ? undefined : originIn(toldBy([entry], undefined), 'links')
  return origin === undefined ? [] : links.map((value) => ({ value, origin }))
}

function codeIn(toldBy: ToldBy, facts: WorkFacts | undefined): readonly Sourced<Link>[] {
  const origin = facts?.code === undefined ? undefined : originIn(toldBy([], facts), 'code')
  return facts?.code === undefined || origin === undefined
    ? []
    : [{ value: { href: facts.code, text: 'code', role: 'code' }, origin }]
}

function originIn([first]: ReturnType<ToldBy>, field: string): Origin | undefined {
  return first?.origin(field)
}

function isSameTarget(href: string, scheme: string, value: string): boolean {
  return Object.entries(targetOf(href)?.identifiers ?? {}).some(
    ([known, other]) => known === scheme && other === value,
  )
}

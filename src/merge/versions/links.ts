import type { WorkEntry } from '../../model/entry.ts'
import type { Identifiers } from '../../model/identifier.ts'
import { landingPageOf } from '../../model/identifier.ts'
import type { Link, LinkRole } from '../../model/link.ts'
import { targetOf } from '../../model/link-target.ts'
import { toKeep } from '../to-keep.ts'

/** The links that its entries give to a version, and the pages of its identifiers, each target once. */
export function linksOf(
  entries: readonly WorkEntry[],
  identifiers: Identifiers,
  wanted: (role: LinkRole) => boolean,
  code?: string,
): readonly Link[] {
  const said = entries.flatMap(({ links }) => links.filter(({ role }) => wanted(role)))
  const known = code === undefined ? said : [...said, { href: code, text: 'code', role: 'code' as const }]
  const pages = Object.entries(identifiers).flatMap(([scheme, value]) => {
    const href = landingPageOf(scheme as keyof Identifiers, value)
    return href === undefined || known.some((link) => isSameTarget(link.href, scheme, value))
      ? []
      : [{ href, text: scheme, role: scheme === 'arxiv' ? ('preprint' as const) : ('paper' as const) }]
  })
  const hrefs = new Set<string>()
  return toKeep([...known, ...pages].filter(({ href }) => !hrefs.has(href) && hrefs.add(href)))
}

function isSameTarget(href: string, scheme: string, value: string): boolean {
  return Object.entries(targetOf(href)?.identifiers ?? {}).some(
    ([known, other]) => known === scheme && other === value,
  )
}

import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { NewsEntry } from '../model/entry.ts'
import type { Link } from '../model/link.ts'
import type { Reading } from './absence.ts'

/** Whether somebody has to know where the page is to follow all links of an entry. */
export function hasRelativeLinks({ links }: Pick<NewsEntry, 'links'>): boolean {
  return links.some(isRelative)
}

/** Relative links of a page whose address is not known: nobody can follow them from elsewhere. */
export function reportRelativeLinks(
  { person, entries }: Reading,
  mayHaveSome: (entry: NewsEntry) => boolean,
): readonly Diagnostic[] {
  if (person.homepage !== undefined) return []
  const hint = `write the homepage of ${person.id} into offprint.yaml`
  return entries
    .filter((entry) => entry.type === 'news' && mayHaveSome(entry))
    .flatMap(({ links, place }) => links.filter(isRelative).map(({ href }) => ({ href, place })))
    .map(({ href, place }) => {
      const message = `Cannot follow the link "${href}": it is relative, and the address of the page is not known`
      return diagnostic('link-relative', message, { place, hint })
    })
}

function isRelative({ href }: Link): boolean {
  return !URL.canParse(href)
}

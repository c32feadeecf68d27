import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Reading } from './absence.ts'

/** Relative links of a page whose address is not known: nobody can follow them from elsewhere. */
export function reportRelativeLinks({ person, entries }: Reading): readonly Diagnostic[] {
  if (person.homepage !== undefined) return []
  const hint = `write the homepage of ${person.id} into offprint.yaml`
  return entries
    .filter(({ type }) => type === 'news')
    .flatMap(({ links, place }) =>
      links.filter(({ href }) => !URL.canParse(href)).map(({ href }) => ({ href, place })),
    )
    .map(({ href, place }) => {
      const message = `Cannot follow the link "${href}": it is relative, and the address of the page is not known`
      return diagnostic('link-relative', message, { place, hint })
    })
}

import { identifierTexts } from '../../model/identifier.ts'
import type { Check } from '../check.ts'

/** Without one nobody can tell it from another of its title, and `fetch works` cannot ask about it. */
export const withoutIdentifier: Check = {
  name: 'without-identifier',
  title: 'a work without DOI, arXiv number or any other identifier',
  find: ({ catalog }) =>
    catalog.works
      .filter(({ versions }) =>
        versions.every(({ identifiers }) => identifierTexts(identifiers).length === 0),
      )
      .flatMap(({ title, mentions: [first] }) =>
        first === undefined
          ? []
          : [
              {
                severity: 'note' as const,
                place: first.place,
                reason: `"${title}" has no identifier`,
                remedy: 'link its title to its DOI, to arXiv or to the proceedings',
              },
            ],
      ),
}

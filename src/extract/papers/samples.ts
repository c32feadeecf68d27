import type { Diagnostic } from '../../model/diagnostic.ts'
import { leftOut } from '../../model/left-out.ts'
import type { Page } from '../../model/page.ts'
import { placeAt } from '../../model/page.ts'
import type { Section } from '../outline.ts'
import { candidatesIn } from './entries.ts'
import { isResidue } from './residue.ts'
import { listingSections } from '../listing-sections.ts'
import { workIn } from './work-in-entry.ts'

/** The papers of a list that came with the template. */
export function samplesLeftOut(page: Page, sections: readonly Section[]): readonly Diagnostic[] {
  const announced = listingSections(sections).filter(({ isAnnounced }) => isAnnounced)
  return announced
    .flatMap(({ blocks }) => candidatesIn(blocks))
    .flatMap((candidate) => {
      const seen = workIn(candidate)
      const title = seen?.content.text.slice(seen.title.start, seen.title.end) ?? ''
      const place = placeAt(page, candidate.start)
      return isResidue(title, page) ? [leftOut(title, 'it came with the template', place)] : []
    })
}

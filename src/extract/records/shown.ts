import type { Finding } from '../../model/finding.ts'
import { listingSections } from '../listing-sections.ts'
import type { Section } from '../outline.ts'
import type { Rule } from '../rule.ts'

/**
 * BibTeX that a page shows. Under a heading that announces publications it is their list; elsewhere it says what to
 * cite, which may be the work of others.
 */
export const shownBibtex: Rule = {
  name: 'records/cited',
  find(page, sections) {
    const { citations = [] } = page
    const listing = citations.length === 0 ? [] : listingStarts(sections)
    return citations.map((record): Finding => {
      const { place } = record
      const offset = (page.lineStarts[place.line - 1] ?? 0) + place.column - 1
      const isListed = listing.includes(startOfSection(sections, offset))
      return { type: 'recorded-work', rule: isListed ? listed : shownBibtex.name, place, record }
    })
  },
}

/** The rule by which BibTeX is a list of publications. */
const listed = 'records/listed'

function listingStarts(sections: readonly Section[]): readonly number[] {
  return listingSections(sections)
    .filter(({ isAnnounced, isOfOthers }) => isAnnounced && !isOfOthers)
    .map(({ start }) => start)
}

function startOfSection(sections: readonly Section[], offset: number): number {
  return sections.findLast(({ start }) => start <= offset)?.start ?? -1
}

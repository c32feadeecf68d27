import { datedEntries } from '../dated-entries.ts'
import type { Rule } from '../rule.ts'

/** Awards and honours that have a date: what a follower wants to hear of, though it stands outside of the news. */
export const awardsList: Rule = {
  name: 'news/awards',
  find(page, sections) {
    return datedEntries(page, sections, 'awards').map(({ place, list, under, content }) => ({
      type: 'news',
      rule: awardsList.name,
      place,
      list,
      under,
      // The year of a heading is the award's; a year in its words can be the edition's.
      ...(under.length > 0 ? {} : { dated: 'anywhere' as const }),
      kind: 'award',
      content,
    }))
  },
}

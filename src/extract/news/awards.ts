import { placeAt } from '../../model/page.ts'
import { richTextOf } from '../../model/rich-text.ts'
import { datesIn } from '../../model/written-date.ts'
import { isResidue } from '../residue.ts'
import type { Rule } from '../rule.ts'

/** Awards and honours that have a date: what a follower wants to hear of, though it stands outside of the news. */
export const awardsList: Rule = {
  name: 'news/awards',
  find(page, sections) {
    const entries = sections
      .filter(({ topic }) => topic === 'awards')
      .flatMap(({ items, dates }) =>
        items.map((item) => ({ ...item, dates, content: richTextOf(item.nodes) })),
      )
    return entries
      .filter(
        ({ content, dates, under }) =>
          !isResidue(content) &&
          (dates.length > 0 || under !== undefined || datesIn(content.text).length > 0),
      )
      .map(({ start, list, under, dates, content }) => ({
        type: 'news',
        rule: awardsList.name,
        place: placeAt(page, start),
        list,
        under: under === undefined ? dates : [...dates, under],
        dated: 'anywhere',
        kind: 'award',
        content,
      }))
  },
}

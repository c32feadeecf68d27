import { placeAt } from '../../model/page.ts'
import { richTextOf } from '../../model/rich-text.ts'
import { listItemsOf } from '../items.ts'
import type { Rule } from '../rule.ts'

/** The entries of a list under a heading that announces news. */
export const newsList: Rule = {
  name: 'news/list',
  find(page, sections) {
    const items = sections
      .filter(({ topic }) => topic === 'news')
      .flatMap(({ blocks }) => listItemsOf(blocks))
    return items.map(({ nodes, start, list }) => ({
      type: 'news',
      rule: newsList.name,
      place: placeAt(page, start),
      list,
      content: richTextOf(nodes),
    }))
  },
}

import type { Finding } from '../../model/finding.ts'
import type { Page } from '../../model/page.ts'
import { placeAt } from '../../model/page.ts'
import { richTextOf } from '../../model/rich-text.ts'
import type { Item } from '../items.ts'
import type { Rule } from '../rule.ts'
import { titlesIn } from '../titles.ts'

/** The papers that an entry of the news names. */
export const papersInNews: Rule = {
  name: 'papers/in-news',
  find(page, sections) {
    const items = sections.filter(({ topic }) => topic === 'news').flatMap((section) => section.items)
    return items.flatMap((item) => papersIn(item, page))
  },
}

function papersIn({ nodes, start }: Item, page: Page): readonly Finding[] {
  const content = richTextOf(nodes)
  const place = placeAt(page, start)
  return titlesIn(content).map((span) => ({
    type: 'work',
    rule: papersInNews.name,
    place,
    titleSpan: span,
    content,
    announcedAt: place,
  }))
}

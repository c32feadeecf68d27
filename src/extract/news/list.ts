import type { Finding } from '../../model/finding.ts'
import type { Page } from '../../model/page.ts'
import { placeAt } from '../../model/page.ts'
import { richTextOf } from '../../model/rich-text.ts'
import { endsWithDate, headDateIn } from '../head-date.ts'
import type { Section } from '../outline.ts'
import { isResidue } from '../residue.ts'
import type { Rule } from '../rule.ts'

/** The entries under a heading that announces news. */
export const newsList: Rule = {
  name: 'news/list',
  find(page, sections) {
    return sections.filter(({ topic }) => topic === 'news').flatMap((section) => newsIn(section, page))
  },
}

function newsIn({ items }: Section, page: Page): readonly Finding[] {
  const entries = items
    .map((item) => ({ ...item, content: richTextOf(item.nodes) }))
    .filter(({ content }) => !isResidue(content))
  const isDatedLast = datedLast(entries.map(({ content }) => content.text))
  return entries.map(({ start, list, under, date, content }) => ({
    type: 'news' as const,
    rule: newsList.name,
    place: placeAt(page, start),
    list,
    under,
    ...(date === undefined ? {} : { date }),
    ...(isDatedLast && headDateIn(content.text) === undefined ? { dated: 'anywhere' as const } : {}),
    content,
  }))
}

/** Whether a list has its dates at the ends of its entries; of one entry the date can be that of a meeting. */
function datedLast(texts: readonly string[]): boolean {
  return texts.filter(endsWithDate).length * 2 > texts.length
}

import type { Finding } from '../model/finding.ts'
import type { Page } from '../model/page.ts'
import { outlineOf } from './outline.ts'
import { announcedPapers } from './papers/announced.ts'
import * as rules from './rules.ts'

export { reportNoNews } from './no-news.ts'

/** Everything that the rules see on a page. */
export function extract(page: Page): readonly Finding[] {
  const sections = outlineOf(page)
  const seen = Object.values(rules).flatMap((rule) => rule.find(page, sections))
  return [...seen, ...announcedPapers(seen)]
}

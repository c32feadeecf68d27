import type { Finding } from '../model/finding.ts'
import type { Page } from '../model/page.ts'
import { outlineOf } from './outline.ts'
import type { Rule } from './rule.ts'
import * as rules from './rules.ts'

export { aroundLine, type AroundLine } from './around-line.ts'
export { leftOutOf } from './left-out.ts'
export { reportNoNews } from './no-news.ts'

/** Everything that the rules see on a page. */
export function extract(page: Page): readonly Finding[] {
  const sections = outlineOf(page)
  const all: readonly Rule[] = Object.values(rules)
  const seen = all
    .filter(({ isSecond }) => isSecond !== true)
    .flatMap((rule) => rule.find(page, sections, []))
  const later = all
    .filter(({ isSecond }) => isSecond === true)
    .flatMap((rule) => rule.find(page, sections, seen))
  return [...seen, ...later]
}

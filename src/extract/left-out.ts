import type { Diagnostic } from '../model/diagnostic.ts'
import { leftOut } from '../model/left-out.ts'
import type { Page } from '../model/page.ts'
import { placeAt } from '../model/page.ts'
import { richTextOf } from '../model/rich-text.ts'
import { outlineOf, type Section } from './outline.ts'
import { isControl, isResidue } from './residue.ts'
import type { Rule } from './rule.ts'
import * as rules from './rules.ts'

/** What stands among the news, papers and talks of a page and is none. */
export function leftOutOf(page: Page): readonly Diagnostic[] {
  const sections = outlineOf(page)
  const recorded = (page.records ?? []).flatMap((record) => {
    const content = record.type === 'news' ? richTextOf(record.nodes) : undefined
    return content !== undefined && isResidue(content)
      ? [leftOut(content.text, reasonFor(content.text), record.place)]
      : []
  })
  const said = Object.values<Rule>(rules).flatMap((rule) => rule.leftOut?.(page, sections) ?? [])
  const found = [...recorded, ...sections.flatMap((section) => entriesLeftOut(section, page)), ...said]
  return found.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0))
}

const listed: ReadonlySet<Section['topic']> = new Set(['news', 'talks', 'awards'])

function entriesLeftOut({ topic, items }: Section, page: Page): readonly Diagnostic[] {
  if (!listed.has(topic)) return []
  return items.flatMap(({ nodes, start }) => {
    const content = richTextOf(nodes)
    const isSilent = !/[\p{L}\p{N}]/u.test(content.text)
    return isResidue(content) && !isSilent
      ? [leftOut(content.text, reasonFor(content.text), placeAt(page, start))]
      : []
  })
}

function reasonFor(text: string): string {
  return isControl(text) ? 'it is a control of the page' : 'it says nothing yet, or came with the template'
}

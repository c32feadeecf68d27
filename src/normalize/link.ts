import type { Link, LinkRole } from '../model/link.ts'
import { targetOf } from '../model/link-target.ts'
import type { LinkMark, RichText } from '../model/rich-text.ts'
import { linksOf, textUnder } from '../model/rich-text.ts'
import { seriesOfUrl } from '../venues/index.ts'

/** What the words of a link say that it leads to, in the order of preference. */
const wordRoles: readonly { readonly role: LinkRole; readonly pattern: RegExp }[] = [
  { role: 'slides', pattern: /\b(?:slides?|ppt|deck)\b|スライド|幻灯片/i },
  { role: 'video', pattern: /\b(?:video|recording|youtube)\b|视频/i },
  { role: 'poster', pattern: /\bposter\b/i },
  { role: 'code', pattern: /\b(?:code|github|software|implementation|repo(?:sitory)?)\b|代码/i },
  { role: 'data', pattern: /\b(?:data|dataset|benchmark)\b|数据/i },
  { role: 'project', pattern: /\b(?:project|homepage|website|web ?page|demo)\b|项目/i },
  {
    role: 'paper',
    pattern: /^\W*(?:paper|pdf|article|doi|preprint|full ?text|extended version)\W*$|论文|論文/i,
  },
  { role: 'schedule', pattern: /\b(?:schedule|program(?:me)?|agenda)\b|日程/i },
]

/** The links of an item in the order of the page, each with what it leads to: its target first, its words second. */
export function linksWithRoles(content: RichText): readonly Link[] {
  return linksOf(content).map((mark) => linkWithRole(mark, textUnder(content, mark)))
}

function linkWithRole({ href }: LinkMark, text: string): Link {
  return { href: href.trim(), text: text.replace(/\s+/g, ' ').trim(), role: roleOf(href, text) }
}

function roleOf(href: string, text: string): LinkRole {
  const target = targetOf(href)?.role
  if (target !== undefined && target !== 'file') return target
  if (isSchedule(href)) return 'schedule'
  if (seriesOfUrl(href) !== undefined) return 'venue'
  const worded = wordRoles.find(({ pattern }) => pattern.test(text))?.role
  return worded ?? target ?? (/\.pdf(?:$|[?#])/i.test(href) ? 'paper' : 'other')
}

function isSchedule(href: string): boolean {
  return /\/(?:schedule|program(?:me)?|agenda)(?:[/?#.]|$)/i.test(href)
}

import type { Link, LinkRole } from '../model/link.ts'
import { targetOf } from '../model/link-target.ts'
import type { LinkMark, RichText, Span } from '../model/rich-text.ts'
import { linksOf, textUnder } from '../model/rich-text.ts'
import { seriesOfUrl } from '../venues/index.ts'
import { companionRole } from './companion-link.ts'

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

/**
 * The links of an item in the order of the page, each with what it leads to: its target first, its words second. The
 * words of a title or a venue among `names` say nothing of that.
 */
export function linksWithRoles(content: RichText, names: readonly Span[] = []): readonly Link[] {
  return linksOf(content).map((mark) => {
    const isName = names.some(({ start, end }) => mark.start < end && start < mark.end)
    return linkWithRole(mark, textUnder(content, mark), isName)
  })
}

function linkWithRole({ href }: LinkMark, text: string, isName: boolean): Link {
  const companion = isName ? undefined : companionOfPaper(href, text)
  return {
    href: href.trim(),
    text: text.replace(/\s+/g, ' ').trim(),
    role: companion ?? roleOf(href, text),
  }
}

/** `[Data](https://doi.org/…)`: what has a DOI need not be the paper; a publisher's page of it may hold its slides, too. */
function companionOfPaper(href: string, text: string): LinkRole | undefined {
  const target = targetOf(href)
  if (target?.role !== 'paper' || target.identifiers.doi === undefined) return undefined
  const role = companionRole(text)
  const isBeside = role === 'data' || role === 'code' || /\bdoi\.org\//i.test(href)
  return isBeside ? role : undefined
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

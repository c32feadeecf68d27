import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Comment, Node, Page } from '../model/page.ts'
import { placeAt } from '../model/page.ts'
import { datesIn } from '../model/written-date.ts'
import type { Section } from './outline.ts'
import { outlineOf } from './outline.ts'
import { announcesPosts, topicOf } from './topics.ts'

/** Says why a homepage yields no news; a bibliography or a list of talks needs none. */
export function reportNoNews(source: string, pages: readonly Page[]): readonly Diagnostic[] {
  if (pages.length === 0 || pages.some(({ records }) => records !== undefined)) return []
  const reasons = pages.map(reasonFor)
  const { why, hint, place } = reasons.find((reason) => reason !== undefined) ?? {
    why: 'no heading announces a list of them',
    hint: 'put the list under a heading such as "News"',
    place: { source, line: 1, column: 1 },
  }
  return [diagnostic('no-news', `Cannot find news in ${source}: ${why}`, { place, hint })]
}

interface Reason {
  readonly why: string
  readonly hint: string
  readonly place: Diagnostic['place']
}

function reasonFor(page: Page): Reason | undefined {
  const elsewhere = page.diagnostics.find(isMissingNews)
  if (elsewhere !== undefined) {
    return {
      why: 'the page takes its lists from elsewhere',
      hint: elsewhere.hint ?? 'hand over the folder of the whole site',
      place: elsewhere.place,
    }
  }
  const sections = outlineOf(page)
  const announced = sections.find(({ heading }) => topicOf(heading) === 'news')
  return announced === undefined
    ? (commentedOut(page, page.nodes) ?? onlyPosts(page, sections))
    : emptySection(page, sections, announced)
}

function onlyPosts(page: Page, sections: readonly Section[]): Reason | undefined {
  const blog = sections.find(({ heading, items }) => items.length > 0 && announcesPosts(heading))
  if (blog === undefined) return undefined
  return {
    why: `what stands under "${blog.heading}" are the posts of a blog`,
    hint: 'hand over the feed of the blog, or put the news under a heading such as "News"',
    place: placeAt(page, blog.start),
  }
}

/** A page that takes only its publications from elsewhere may have no news at all. */
function isMissingNews({ code, message }: Diagnostic): boolean {
  return code === 'needs-file' && /news|update|announce|highlight|posts/i.test(message)
}

function emptySection(page: Page, sections: readonly Section[], section: Section): Reason {
  const { heading, start, topic } = section
  const end = sections[sections.indexOf(section) + 1]?.start ?? Number.POSITIVE_INFINITY
  const place = placeAt(page, start)
  const outdated = commentsIn(page.nodes).some(
    (comment) => comment.start > start && comment.start < end && isList(comment),
  )
  if (outdated) return { why: `what stands under "${heading}" is commented out`, hint: commentHint, place }
  if (topic === 'employment')
    return {
      why: `what stands under "${heading}" is a curriculum vitae`,
      hint: 'put the news under a heading such as "News"',
      place,
    }
  if (topic === 'other')
    return {
      why: `what stands under "${heading}" has no dates`,
      hint: 'begin each item with its date, such as 2025-07-07',
      place,
    }
  if (section.items.length > 0) {
    const why = `all that stands under "${heading}" is a control of the page or a sample of its template`
    return { why, hint: 'put your own news there', place }
  }
  return {
    why: `nothing that is an item stands under "${heading}"`,
    hint: 'make the news a list whose items begin with their dates',
    place,
  }
}

const commentHint = 'take the list out of the comment to publish it'

/** A heading and its list, taken out together. */
function commentedOut(page: Page, nodes: readonly Node[]): Reason | undefined {
  const comment = commentsIn(nodes).find(
    (one) => isList(one) && headings(one).some((line) => topicOf(line) === 'news'),
  )
  return comment === undefined
    ? undefined
    : { why: 'the list of them is commented out', hint: commentHint, place: placeAt(page, comment.start) }
}

function headings({ value }: Comment): readonly string[] {
  return [...value.matchAll(/^\s{0,3}#{1,6}\s(.{1,60})$|<h[1-6][^>]{0,80}>([^<]{1,60})</gm)].map(
    ([, written = '', tagged = '']) => written || tagged,
  )
}

function isList({ value }: Comment): boolean {
  return /^\s{0,8}[-*+]\s|<(?:li|tr|dd)\b/m.test(value) && datesIn(value).length > 0
}

function commentsIn(nodes: readonly Node[]): readonly Comment[] {
  return nodes.flatMap((node) =>
    node.type === 'comment' ? [node] : node.type === 'element' ? commentsIn(node.children) : [],
  )
}

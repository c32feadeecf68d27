import type { Element, Node, Page } from '../model/page.ts'
import { isBlock, textOf } from '../model/page.ts'
import { isSetInBold, isStyledTitle } from './bold-heading.ts'
import { endsWithDate, headDateIn, holdsDate, isDateAlone } from './head-date.ts'
import { headedItems } from './headed-items.ts'
import { headedBoxesAmong, withBoldTitle } from './headed-boxes.ts'
import { areCitations, isHistory } from './history.ts'
import type { Item, Manner } from './items.ts'
import { itemsOf } from './items.ts'
import { areNamesBelow } from './names-below.ts'
import { isFoot } from './residue.ts'
import type { Topic } from './topics.ts'
import { isWeakNews, pageTopic, topicOf } from './topics.ts'
import { unannouncedItems } from './unannounced.ts'

/** A heading and what stands under it, up to the next heading of any level. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string
  /** The heading as it is written. */
  readonly title: readonly Node[]
  /** 1 to 6; 0 before the first heading; 7 for a bold line that announces a topic. */
  readonly level: number
  /** What the heading, or the nearest heading above it that says something, announces. */
  readonly topic: Topic
  /** Dates in the headings, the outer first: `2023`, `August`. */
  readonly dates: readonly string[]
  readonly start: number
  readonly blocks: readonly Node[]
  readonly items: readonly Item[]
}

/**
 * Cuts a page into sections in the order of the document.
 *
 * Boxes that only group (`div`, `section`, …) are opened where they hold a heading, so that a page that wraps
 * each section in a box and one that does not give the same.
 */
export function outlineOf(page: Page): readonly Section[] {
  const sections: OpenSection[] = [{ title: [], level: 0, start: 0, blocks: [] }]
  cut(page.nodes, sections, pageTopic(page, []))
  const headings = sections.map(({ title }) => textOf(title))
  return withoutOthers(withUnannounced(described(sections, pageTopic(page, headings))))
}

interface OpenSection {
  readonly title: readonly Node[]
  readonly level: number
  readonly start: number
  readonly blocks: Node[]
}

function cut(nodes: readonly Node[], sections: OpenSection[], whole: Topic): void {
  const boxes = headedBoxesAmong(nodes)
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'comment' || isFoot(node)) continue
    // Below news, talks and events a box with a heading of its own is an entry, and is not opened.
    const isBelow = (boxes.get(node) ?? 0) > (sections.at(-1)?.level ?? 0)
    const topic = isBelow ? topicAt(sections, whole) : 'none'
    if (boxed.has(topic)) {
      sections.at(-1)?.blocks.push(topic === 'talks' ? withBoldTitle(node) : node)
      continue
    }
    const level = node.type === 'element' ? headingLevelOf(node, nodes, index) : 0
    const areNames = node.type === 'element' && areNamesBelow(sections.at(-1), node, level)
    if (areNames && topicAt(sections, whole) === 'publications')
      sections.at(-1)?.blocks.push({ ...node, name: 'p' })
    else if (node.type === 'element' && level > 0)
      sections.push({ title: node.children, level, start: node.start, blocks: [] })
    else if (node.type === 'element' && holdsHeading(node)) cut(node.children, sections, whole)
    else sections.at(-1)?.blocks.push(node)
  }
}

const boxed: ReadonlySet<Topic> = new Set(['news', 'events', 'talks'])

/** What the nearest heading above that says something announces. */
function topicAt(sections: readonly OpenSection[], whole: Topic): Topic {
  let level = Number.POSITIVE_INFINITY
  for (const section of sections.toReversed()) {
    if (section.level >= level) continue
    level = section.level
    const topic = topicOf(textOf(section.title))
    if (topic !== undefined) return topic
  }
  return whole
}

/** `heading` is what some pages of one lineage write for `h2`. */
function headingLevelOf(element: Element, brothers: readonly Node[], index: number): number {
  if (element.name === 'heading') return 2
  const level = /^h([1-6])$/.exec(element.name)?.[1]
  if (level !== undefined) return Number(level)
  const isTopic = (): boolean => topicOf(textOf([element])) !== undefined
  if (isStyledTitle(brothers, index)) return isTopic() ? 1 : 0
  return isSetInBold(brothers, index) && isTopic() ? 7 : 0
}

function holdsHeading(element: Element): boolean {
  const { name, children } = element
  const isEntry = name === 'li' || (name === 'tr' && children.filter(isCell).length > 1)
  if (isEntry || !isBlock(element)) return children.some(isRealHeading)
  return children.some(
    (child, index) =>
      child.type === 'element' && (headingLevelOf(child, children, index) > 0 || holdsHeading(child)),
  )
}

function isCell(node: Node): boolean {
  return node.type === 'element' && node.name === 'td'
}

/** An entry of a list or table is opened for a heading, not for what is bold in it: `(Best Paper Award)`. */
function isRealHeading(node: Node): boolean {
  return (
    node.type === 'element' && (/^h[1-6]$|^heading$/.test(node.name) || node.children.some(isRealHeading))
  )
}

/** Where the topics that make items keep their entries. */
const manners: ReadonlyMap<Topic, Manner> = new Map([
  ['news', 'dated first'],
  ['awards', 'dated anywhere'],
  ['talks', 'dated anywhere'],
  ['events', 'dated anywhere'],
])

interface OpenHeading {
  readonly level: number
  readonly topic: Topic
  readonly heading: string
  readonly isWeak: boolean
}

/** A sub-heading that says nothing by itself ("2024") belongs to the topic of the heading above. */
function described(sections: readonly OpenSection[], whole: Topic): readonly Section[] {
  const open: OpenHeading[] = []
  const entries = headingsOfEntries(sections)
  return sections.map((section) => {
    const { title, level, start, blocks } = section
    const heading = textOf(title)
    while (level > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = open.at(-1)
    const isOneOfMany = entries.has(section)
    const own = ownTopic(heading, above?.topic ?? whole, isOneOfMany)
    const topic = own ?? above?.topic ?? whole
    const isWeak = own === undefined ? (above?.isWeak ?? false) : isWeakNews(heading)
    if (level > 0) open.push({ level, topic, heading, isWeak })
    const dates = open.flatMap((section) => dateOfHeading(section.heading))
    const found = itemsIn({ ...section, heading, own, topic, dates, isOneOfMany })
    const isNews = !isWeak || found.filter(isDated).length * 2 >= found.length
    return { heading, title, level, topic: isNews ? topic : 'other', dates, start, blocks, items: found }
  })
}

interface DescribedSection extends OpenSection {
  readonly heading: string
  readonly own: Topic | undefined
  readonly topic: Topic
  readonly dates: readonly string[]
  readonly isOneOfMany: boolean
}

/** Below these "Upcoming" is a part of them. */
const gatherings: ReadonlySet<Topic> = new Set(['talks', 'events'])

/** Below publications a long heading is the title of one. Below news a heading with a date is an entry, though it tells of a paper: `Two papers at CHI (May 2024)`. */
function ownTopic(heading: string, above: Topic, isOneOfMany: boolean): Topic | undefined {
  if (isDateAlone(heading) || (above === 'service' && isVenues(heading))) return undefined
  const topic = topicOf(heading)
  if (topic === 'news' && isWeakNews(heading) && gatherings.has(above)) return undefined
  const isLong = heading.split(' ').length > 5
  const isEntry = above === 'news' && (isOneOfMany || isDatedTitle(heading) || isLong)
  const isPaper = above === 'publications' && isLong
  return (isEntry && topic !== 'news') || (isPaper && topic !== 'publications') ? undefined : topic
}

/** `Other Journals:` below "Services" lists whom one serves, no papers. */
function isVenues(heading: string): boolean {
  return /\b(?:journals?|proceedings|conferences?)\W{0,9}$/i.test(heading)
}

function isDatedTitle(heading: string): boolean {
  return headDateIn(heading) !== undefined || endsWithDate(heading)
}

/** Headings of one level in a row of which two or more have a date among other words: `A prize (May 2024)`. */
function headingsOfEntries(sections: readonly OpenSection[]): ReadonlySet<OpenSection> {
  const rows: OpenSection[][] = []
  for (const section of sections) {
    const text = textOf(section.title)
    const isTopic = topicOf(text) !== undefined && !/(?:19|20)\d\d/.test(text)
    const isHeading = section.level > 0 && !isDateAlone(text) && !isTopic
    const last = rows.at(-1)
    if (!isHeading) rows.push([])
    else if (last !== undefined && (last[0]?.level ?? section.level) === section.level) last.push(section)
    else rows.push([section])
  }
  const isDatedRow = (row: readonly OpenSection[]): boolean =>
    row.filter(({ title }) => holdsDate(textOf(title))).length > 1
  return new Set(rows.filter(isDatedRow).flat())
}

function itemsIn(section: DescribedSection): readonly Item[] {
  const { title, own, topic, dates, start, blocks } = section
  const manner = manners.get(topic) ?? 'lists'
  const items = itemsOf(blocks, { list: start, manner, dates })
  return own === undefined && manner !== 'lists' && title.length > 0
    ? headedItems(section, items, manner)
    : items
}

/** `2024`, `August`, and the year of "News 2024". */
function dateOfHeading(heading: string): readonly string[] {
  if (isDateAlone(heading)) return [heading]
  const [year, ...more] = heading.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  return year === undefined || more.length > 0 || topicOf(heading) === undefined ? [] : [year]
}

function isDated({ nodes, under }: Item): boolean {
  const text = textOf(nodes)
  return under.length > 0 || headDateIn(text) !== undefined || holdsDate(text)
}

/** News that no heading announces: paragraphs or entries that all begin with a date, before any heading. */
function withUnannounced(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ topic }) => topic === 'news')) return sections
  return sections.map((section) => {
    const { level, topic, blocks, start, dates } = section
    if (level > 0 || topic !== 'none') return section
    const items = unannouncedItems(blocks, { list: start, manner: 'dated first', dates })
    return items.length === 0 ? section : { ...section, topic: 'news', items }
  })
}

/** What stands under "Timeline" can be a curriculum vitae, and under "Presentations" a bibliography. */
function withoutOthers(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => {
    const { topic, items } = section
    if (topic !== 'news' && topic !== 'talks') return section
    const texts = items.map(({ nodes }) => textOf(nodes))
    if (topic === 'news') return isHistory(texts) ? { ...section, topic: 'employment' } : section
    return areCitations(texts) ? { ...section, topic: 'publications' } : section
  })
}

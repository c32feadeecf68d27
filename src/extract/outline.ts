import type { Node, Page } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import type { CutSection } from './cut-sections.ts'
import { cutSections } from './cut-sections.ts'
import { headDateIn, holdsDate, isDateAlone } from './head-date.ts'
import { headedItems } from './headed-items.ts'
import { headingsOfEntries, topicBelow } from './heading-topic.ts'
import { areCitations, isHistory } from './history.ts'
import type { Item, Manner } from './items.ts'
import { itemsOf } from './items.ts'
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

/** Cuts a page into sections in the order of the document, each with the items that stand in it. */
export function outlineOf(page: Page): readonly Section[] {
  const sections = cutSections(page.nodes, pageTopic(page, []))
  const headings = sections.map(({ title }) => textOf(title))
  return withoutOthers(withUnannounced(described(sections, pageTopic(page, headings))))
}

/** A sub-heading that says nothing by itself ("2024") belongs to the topic of the heading above. */
function described(sections: readonly CutSection[], whole: Topic): readonly Section[] {
  const entries = headingsOfEntries(sections)
  let open: readonly OpenHeading[] = []
  return sections.map((section) => {
    const { title, level, start, blocks } = section
    const heading = textOf(title)
    const outer = level === 0 ? open : open.filter((above) => above.level < level)
    const above = outer.at(-1) ?? { topic: whole, isWeak: false }
    const isOneOfMany = entries.has(section)
    const own = topicBelow(above.topic, heading, isOneOfMany)
    const { topic, isWeak } = own === undefined ? above : { topic: own, isWeak: isWeakNews(heading) }
    open = level === 0 ? outer : [...outer, { level, topic, heading, isWeak }]
    const dates = open.flatMap((one) => dateOfHeading(one.heading))
    const items = itemsIn({ ...section, heading, own, topic, dates, isOneOfMany })
    const isNews = !isWeak || items.filter(isDated).length * 2 >= items.length
    return { heading, title, level, topic: isNews ? topic : 'other', dates, start, blocks, items }
  })
}

interface OpenHeading {
  readonly level: number
  readonly topic: Topic
  readonly heading: string
  readonly isWeak: boolean
}

/** `2024`, `August`, and the year of "News 2024". */
function dateOfHeading(heading: string): readonly string[] {
  if (isDateAlone(heading)) return [heading]
  const [year, ...more] = heading.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  return year === undefined || more.length > 0 || topicOf(heading) === undefined ? [] : [year]
}

interface DescribedSection extends CutSection {
  readonly heading: string
  readonly own: Topic | undefined
  readonly topic: Topic
  readonly dates: readonly string[]
  readonly isOneOfMany: boolean
}

function itemsIn(section: DescribedSection): readonly Item[] {
  const { title, own, topic, dates, start, blocks } = section
  const manner = manners.get(topic) ?? 'lists'
  const items = itemsOf(blocks, { list: start, manner, dates })
  return own === undefined && manner !== 'lists' && title.length > 0
    ? headedItems(section, items, manner)
    : items
}

/** Where the topics that make items keep their entries. */
const manners: ReadonlyMap<Topic, Manner> = new Map([
  ['news', 'dated first'],
  ['awards', 'dated anywhere'],
  ['talks', 'dated anywhere'],
  ['events', 'dated anywhere'],
])

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

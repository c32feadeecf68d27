import type { Node } from '../model/page.ts'
import { textOf } from '../model/page.ts'
import { headedBoxesAmong, withBoldTitle } from './headed-boxes.ts'
import { headingLevelOf, holdsHeading } from './heading-level.ts'
import { areNamesBelow } from './names-below.ts'
import { isFoot } from './residue.ts'
import type { Topic } from './topics.ts'
import { topicOf } from './topics.ts'

/** A heading as it is written, and what stands under it, up to the next heading of any level. */
export interface CutSection {
  readonly title: readonly Node[]
  /** 0 for what stands before the first heading. */
  readonly level: number
  readonly start: number
  readonly blocks: readonly Node[]
}

/**
 * The sections of a document in its order; `whole` is what the page is about where no heading says it.
 *
 * Boxes that only group (`div`, `section`, …) are opened where they hold a heading, so that a page that wraps
 * each section in a box and one that does not give the same.
 */
export function cutSections(nodes: readonly Node[], whole: Topic): readonly CutSection[] {
  let last: OpenSection = { title: [], level: 0, start: 0, blocks: [] }
  const sections = [last]
  let outer: readonly OpenSection[] = [last]
  cut(nodes)
  return sections

  function cut(brothers: readonly Node[]): void {
    const boxes = headedBoxesAmong(brothers)
    for (const [index, node] of brothers.entries()) {
      if (node.type === 'comment' || isFoot(node)) continue
      const isBox = (boxes.get(node) ?? 0) > last.level && boxed.has(topicHere())
      if (isBox || node.type !== 'element') {
        last.blocks.push(isBox && topicHere() === 'talks' ? withBoldTitle(node) : node)
        continue
      }
      const level = headingLevelOf(node, brothers, index)
      if (areNamesBelow(last, node, level) && topicHere() === 'publications')
        last.blocks.push({ ...node, name: 'p' })
      else if (level > 0) open({ title: node.children, level, start: node.start, blocks: [] })
      else if (holdsHeading(node)) cut(node.children)
      else last.blocks.push(node)
    }
  }

  function open(section: OpenSection): void {
    sections.push(section)
    outer = [...outer.filter(({ level }) => level < section.level), section]
    last = section
  }

  /** What the nearest heading above that says something announces. */
  function topicHere(): Topic {
    const topics = outer.map(({ title }) => topicOf(textOf(title)))
    return topics.findLast((topic) => topic !== undefined) ?? whole
  }
}

interface OpenSection extends CutSection {
  readonly blocks: Node[]
}

/** Below these a box with a heading of its own is an entry, and is not opened. */
const boxed: ReadonlySet<Topic> = new Set(['news', 'events', 'talks'])

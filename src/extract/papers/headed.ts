import { isDateAlone } from '../head-date.ts'
import { lineBreakAt } from '../line-break.ts'
import { topicOf } from '../topics.ts'
import type { Candidate } from './entries.ts'
import type { ListingSection } from '../listing-sections.ts'
import { isLongEnough } from './title-shape.ts'

/**
 * A paper under a heading of its own, as the archives of AcademicPages have it: the heading is its title.
 *
 *     ### Counting Leaves in Quiet Woods
 *     Published in *Invented Botany*, 2024
 */
export function headedWork({ heading, title, start, blocks }: ListingSection): readonly Candidate[] {
  const isTitle = !isDateAlone(heading) && isLongEnough(heading) && !isTopic(heading)
  if (!isTitle || blocks.length === 0) return []
  const named = {
    type: 'element',
    name: 'papertitle',
    attributes: {},
    children: title,
    start,
    end: start,
  } as const
  return [{ kind: 'card', nodes: [named, lineBreakAt(start), ...blocks], start }]
}

/** "Papers", "Academic service": few words name a topic, and more than a few only works. */
function isTopic(heading: string): boolean {
  const topic = topicOf(heading)
  return topic === 'publications' || (topic !== undefined && heading.split(' ').length <= 5)
}

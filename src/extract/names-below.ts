import type { Element, Node } from '../model/page.ts'
import { hasText, textOf } from '../model/page.ts'
import { readNames } from '../model/written-names.ts'

interface Titled {
  readonly title: readonly Node[]
  readonly level: number
  readonly blocks: readonly Node[]
}

/**
 * Whether a heading only names the people of the title directly above it, as the subtitles of cards do:
 * `<h5>Ferns that wait for rain</h5><h6>Ada Moss, Ben Alder</h6>`.
 */
export function areNamesBelow(above: Titled | undefined, heading: Element, level: number): boolean {
  if (above === undefined || above.level === 0 || above.level >= level || hasText(above.blocks)) return false
  const title = textOf(above.title)
  const isTitle = title.split(' ').length > 3 && readNames(title) === undefined
  return isTitle && readNames(textOf([heading])) !== undefined
}

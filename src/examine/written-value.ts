import { placeAt } from '../model/page.ts'
import type { Element } from '../model/page.ts'
import type { Replacement } from '../model/problem.ts'
import type { ExaminedPage } from './check.ts'

/** Writes another value where an element's source has this one exactly once; else nobody can say which is meant. */
export function replaceIn(
  { page, text }: ExaminedPage,
  { start, end }: Element,
  found: string,
  replacement: string,
): Replacement | undefined {
  const written = text.slice(start, end)
  const at = written.indexOf(found)
  const isOnce = at !== -1 && !written.includes(found, at + 1)
  return isOnce && !found.includes('\n')
    ? { place: placeAt(page, start + at), found, text: replacement }
    : undefined
}

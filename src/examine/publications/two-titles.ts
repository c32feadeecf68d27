import type { Work } from '../../model/catalog.ts'
import type { WorkEntry } from '../../model/entry.ts'
import type { Problem } from '../../model/problem.ts'
import type { Check } from '../check.ts'

/** Whoever has both pages open takes them for two papers; a short form of the title is no other. */
export const twoTitles: Check = {
  name: 'two-titles',
  title: 'one paper under two titles at two places',
  find: ({ catalog }) => catalog.works.flatMap(otherTitles),
}

function otherTitles({ key, title, mentions }: Work): readonly Problem[] {
  const preferred = mentions.find((mention) => folded(mention.title) === folded(title)) ?? mentions[0]
  if (preferred === undefined) return []
  const others = mentions.filter((mention) => isOther(mention, preferred))
  const first = others.filter(
    ({ title: own }, index) => others.findIndex((other) => folded(other.title) === folded(own)) === index,
  )
  return first.map(({ title: own, place }) => ({
    severity: 'note' as const,
    place,
    reason: `"${own}" is "${preferred.title}" (${preferred.place.source}:${preferred.place.line}) under another title`,
    remedy: `write one title at both places; why they are one says offprint explain ${key}`,
  }))
}

function isOther(a: WorkEntry, b: WorkEntry): boolean {
  if (a.place.source === b.place.source && a.place.line === b.place.line) return false
  const [own, other] = [folded(a.title), folded(b.title)]
  return !own.startsWith(other) && !other.startsWith(own)
}

/** What is left of a title where spelling does not count. */
function folded(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

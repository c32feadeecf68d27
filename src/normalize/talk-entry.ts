import type { TalkEntry } from '../model/entry.ts'
import type { TalkFinding } from '../model/finding.ts'
import { tailDateOf } from './date.ts'
import { linksWithRoles } from './link.ts'
import { normalizeTitle } from './title.ts'

/** A talk with the date that its occasion ends with: `Example Labs 2025`. */
export function normalizeTalk(
  { title, occasion, content, rule, place }: TalkFinding,
  person: string,
): TalkEntry {
  const tail = occasion === undefined ? undefined : tailDateOf(occasion)
  const name = tail === undefined ? occasion : occasion?.slice(0, tail.start).replace(/[\s,(]+$/, '')
  return {
    type: 'talk',
    person,
    rule,
    place,
    title: normalizeTitle(title),
    ...(name === undefined || name === '' ? {} : { occasion: name }),
    ...(tail === undefined ? {} : { date: tail.date }),
    links: linksWithRoles(content),
  }
}

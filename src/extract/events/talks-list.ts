import type { Finding } from '../../model/finding.ts'
import { leftOut } from '../../model/left-out.ts'
import { withScripts } from '../../model/raised-text.ts'
import type { NewsKind } from '../../model/entry.ts'
import { headStart, readDateAt } from '../../model/written-date.ts'
import { type DatedEntry, datedEntries } from '../dated-entries.ts'
import type { Rule } from '../rule.ts'
import { eachOccasion } from './each-occasion.ts'
import { partsOf } from './talk-parts.ts'

/** The entries of a list of talks; the date stands at the head or at the end. */
export const talksList: Rule = {
  name: 'events/talks-list',
  find(page, sections) {
    return datedEntries(page, sections, 'talks').flatMap(findingsIn)
  },
  leftOut(page, sections) {
    return datedEntries(page, sections, 'talks')
      .filter((entry) => findingsIn(entry).length === 0)
      .map(({ content, place }) => leftOut(content.text, 'it is a talk without a title', place))
  },
}

function findingsIn({ place, list, content, under }: DatedEntry): readonly Finding[] {
  const seen = { rule: talksList.name, place, under, content }
  const kind = partIn(content.text)
  if (kind !== undefined) return [{ type: 'news', ...seen, list, dated: 'anywhere', kind }]
  const each = eachOccasion(content)
  if (each.length > 0) return each.map((one) => ({ type: 'talk', ...seen, ...one }))
  const parts = partsOf(withScripts(content))
  return parts.title === '' ? [] : [{ type: 'talk', ...seen, ...parts, isAlone: true }]
}

/** What an entry says at its head that somebody did there instead of speaking; a row a part. */
const parts: readonly { readonly kind: NewsKind; readonly pattern: RegExp }[] = [
  { kind: 'service', pattern: /^(?:(?:main|local|lead|panel|session|workshop|conference|symposium|event)\s)?(?:co-?)?(?:organi[sz](?:er|ers|ation|ing|ed)|chair|convener|convenor|moderator|discussant)(?!\p{L})/iu },
  { kind: 'event', pattern: /^(?:participant|participation|attendee|attendance|attended|participated)(?!\p{L})/iu },
] // prettier-ignore

function partIn(text: string): NewsKind | undefined {
  const words = text.slice(headStart(text)).trimStart()
  const behind = words.slice(readDateAt(words, 0)?.end ?? 0).replace(/^[\s,.:;|–—-]{1,9}/u, '')
  return parts.find(({ pattern }) => pattern.test(behind))?.kind
}

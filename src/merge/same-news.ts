import type { Wording } from './wording.ts'

/** How an item of this build and one of the build before stand to each other. */
export interface Comparison extends Wording {
  /** The same day, month or year is given, or none by both. */
  readonly date: boolean
  /** `shared`: a target of both; `none`: neither has any; `other`: what remains. */
  readonly links: 'shared' | 'none' | 'other'
  /** It stands between the same neighbours; undefined when it did not stand on this page at all. */
  readonly position?: boolean
  /** `unknown`: one of them is about no work. */
  readonly works: 'same' | 'other' | 'unknown'
  readonly kind: boolean
  /** `unknown`: neither names one. */
  readonly venues: 'same' | 'other' | 'unknown'
}

/** A reason for which two items are one, and how sure it is. */
interface Reason {
  readonly weight: number
  holds(of: Comparison): boolean
}

/**
 * An edit changes at most two of date, text, links and position, so that two of them agree; and even a text that
 * changes is still alike. What agrees by chance, a month or a turn of phrase, is not enough: whoever writes of other
 * names or another year writes something new.
 */
const reasons: readonly Reason[] = [
  { weight: 4, holds: ({ works, kind, venues, date, alike, position, links }) => works === 'same' && kind && venues !== 'other' && (date || alike >= 0.4 || position === true || links === 'shared') },
  { weight: 3, holds: ({ alike, date }) => alike >= 0.9 && date },
  { weight: 3, holds: ({ alike, links, position, ...of }) => alike >= 0.9 && !saysOther(of) && (links !== 'other' || position === true) },
  { weight: 2, holds: ({ alike, position, ...of }) => alike >= 0.85 && position !== undefined && !saysOther(of) },
  { weight: 2, holds: ({ date, links, alike }) => date && links === 'shared' && alike >= 0.25 },
  { weight: 2, holds: ({ date, position, alike }) => date && position === true && alike >= 0.5 },
  { weight: 1, holds: ({ date, alike, ...of }) => date && alike >= 0.5 && !saysOther(of) },
  { weight: 1, holds: ({ links, alike, ...of }) => links === 'shared' && alike >= 0.7 && !saysOther(of) },
  { weight: 1, holds: ({ links, position, alike, ...of }) => links === 'shared' && position === true && alike >= 0.3 && !saysOther(of) },
  { weight: 1, holds: ({ links, position, alike, ...of }) => links === 'none' && position === true && alike >= 0.6 && !saysOther(of) },
] // prettier-ignore

/** Surer is more; 0: they are two items. */
export function sameNews(of: Comparison): number {
  if (isOfOtherWork(of) || (of.venues === 'other' && !of.date && of.position !== true)) return 0
  const weight = Math.max(0, ...reasons.filter((reason) => reason.holds(of)).map((reason) => reason.weight))
  if (weight === 0) return 0
  const agreeing = [of.date, of.links === 'shared', of.position === true, !saysOther(of)]
  return weight + of.alike + agreeing.filter(Boolean).length / 8
}

/** A paper that was renamed is another work to whoever knows only its title; the rest of the item must not have changed. */
function isOfOtherWork({ works, alike, otherNumbers, date, position, links }: Comparison): boolean {
  if (works !== 'other') return false
  return alike < 0.8 || otherNumbers || !(date || position === true || links === 'shared')
}

function saysOther({ otherNumbers, otherNames }: Pick<Wording, 'otherNumbers' | 'otherNames'>): boolean {
  return otherNumbers || otherNames
}

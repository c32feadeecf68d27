import type { Mark, Span } from '../../model/rich-text.ts'
import { venuesIn } from '../../venues/index.ts'
import { isAuthors } from './author-list.ts'
import { endOf, isBehind, type KnownParts } from './known-parts.ts'
import type { LabelledText } from './labels.ts'
import { isOnlySubmitted } from './only-submitted.ts'
import { trimmed } from './sentences.ts'
import { isRemark } from './venue-name.ts'

/** `*Journal of …*`, `**CVPR 2024**`: the first that is set apart behind title and authors and can be a venue. */
export function venueSetApart(
  { content: { text, marks } }: LabelledText,
  known: KnownParts,
): Span | undefined {
  const mark = marks.find((one) => isBehind(one, known) && isVenueLike(text, one, known))
  if (mark === undefined) return undefined
  // `IEEE Conference on … **(CVPR) 2025 Oral**`: what stands before it in the line is the same name.
  const line = Math.max(text.lastIndexOf('\n', mark.start) + 1, endOf(known))
  const before = trimmed(text, { start: Math.min(line, mark.start), end: mark.start }, /[\s.,;:)]/)
  const isSecondHalf = text.charAt(mark.start) === '(' && before.end > before.start
  return { start: isSecondHalf ? before.start : mark.start, end: mark.end - volumeLength(text, mark) }
}

/** `**JINST 15**, P09003 (2020)`: the volume within what is set apart is no part of the name. */
function volumeLength(text: string, { start, end }: Span): number {
  const volume = /\s\d{1,4}$/.exec(text.slice(start, end))?.[0] ?? ''
  const isYear = /(?:19|20)\d\d$/.test(volume)
  return !isYear && /^,\s(?:\p{Lu}\d{2}|\d)/u.test(text.slice(end, end + 6)) ? volume.length : 0
}

function isVenueLike(text: string, mark: Mark, { authors }: KnownParts): boolean {
  if ((mark.type !== 'em' && mark.type !== 'strong') || mark.end - mark.start > 300) return false
  const written = text.slice(mark.start, mark.end)
  if (!/\p{Lu}\p{L}|\p{L}\p{Lu}/u.test(written) || isRemark(written) || isOnlySubmitted(text, mark))
    return false
  // `(July 2021, **Annals Medicine**)`: three words in capitals may be a person, but not there.
  const isPlaced = authors.length > 0 || /(?:\d{4},|\()\s?$/.test(text.slice(mark.start - 7, mark.start))
  const isPeople = isAuthors(text, trimmed(text, mark)) && (!isPlaced || /,| and /.test(written))
  return !isPeople || venuesIn(written).some(({ doubtful }) => doubtful !== true)
}

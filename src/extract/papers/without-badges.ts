import type { Span } from '../../model/rich-text.ts'
import { blanked } from '../blanked.ts'
import type { Label, LabelledText } from './labels.ts'

/** The same with what the page calls a venue, a year, a state or links blanked, so that a badge is no part of a title or a name. */
export function withoutBadges({ content, labels }: LabelledText): LabelledText {
  const badges = labels.filter(({ label }) => areBadges.has(label))
  const text = blanked(
    content.text,
    badges.map(({ span }) => withSigns(content.text, span)),
  )
  const isKept = ({ start, end }: Span): boolean => text.slice(start, end).trim() !== ''
  return { content: { text, marks: content.marks.filter(isKept) }, labels }
}

const areBadges: ReadonlySet<Label> = new Set(['venue', 'server', 'state', 'year', 'links'])

/** `` `Preprint`: Title ``, `Title (<font>Oral</font>)` */
function withSigns(text: string, { start, end }: Span): Span {
  const isBracketed = /^(?:\(\)|\[\])$/.test(`${text.charAt(start - 1)}${text.charAt(end)}`)
  if (isBracketed) return { start: start - 1, end: end + 1 }
  return { start, end: end + (/^\s?[:：|](?=\s)/u.exec(text.slice(end, end + 3))?.[0].length ?? 0) }
}

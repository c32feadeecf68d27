import type { TalkFinding } from '../../model/finding.ts'
import { withScripts } from '../../model/raised-text.ts'
import { type RichText, type Span, trim } from '../../model/rich-text.ts'
import { datesIn } from '../../model/written-date.ts'
import { blanked } from '../blanked.ts'
import { firstYearLabel, type Occasion, occasionsAmongCommas, occasionsIn } from './occasions.ts'
import { titleSetOff, withoutQuotes, withoutResources } from './talk-parts.ts'

/** A talk at one of its occasions, with what its entry says of this one and of all. */
type TalkAt = Required<Pick<TalkFinding, 'title' | 'occasion' | 'date' | 'content'>>

/** The talks that an entry lists in one line, `Title. 2025: A; B; 2024: C`; none where it does not surely list several. */
export function eachOccasion(content: RichText): readonly TalkAt[] {
  const written = withScripts(content)
  const text = withoutResources(written)
  const listed = listedIn(written, text)
  const title = withoutQuotes(text.slice(listed?.title.start, listed?.title.end))
  if (listed === undefined || !/\p{L}\s+\p{L}/u.test(title)) return []
  return listed.occasions.map(({ name, date, span }) => {
    const others = listed.occasions.flatMap((one) => (one.span === span ? [] : [one.span]))
    return { title, occasion: name, date, content: without(written, others) }
  })
}

interface Listed {
  readonly title: Span
  readonly occasions: readonly Occasion[]
}

function listedIn(content: RichText, text: string): Listed | undefined {
  const title = titleSetOff(content, text) ?? titleBefore(text)
  if (title === undefined || /[\p{L}\p{N}]/u.test(text.slice(0, title.start))) return undefined
  const from = title.end + (lead.exec(text.slice(title.end))?.[0].length ?? 0)
  const inBrackets = /^\s?\((?<list>[^()\n]{8,400})\)[\s.]*$/.exec(text.slice(title.end))?.groups?.['list']
  if (inBrackets === undefined) return listedFrom(title, from, occasionsIn(text.slice(from).trimEnd()))
  return listedFrom(title, text.indexOf('(', title.end) + 1, occasionsAmongCommas(inBrackets))
}

function listedFrom(title: Span, from: number, found: readonly Occasion[] | undefined): Listed | undefined {
  const occasions = found?.map((one) => ({
    ...one,
    span: { start: from + one.span.start, end: from + one.span.end },
  }))
  return occasions === undefined ? undefined : { title, occasions }
}

/** What leads on to the occasions. */
const lead =
  /^[\s.,:;|–—-]{0,6}(?:(?:also\s)?(?:presented|given|delivered|invited)\s?(?:at|in)?|(?:venues?|occasions?|at))?[:：]?\s{0,3}/iu

/** A title that nothing sets off: to what leads on to its occasions, where no date is in it. */
function titleBefore(text: string): Span | undefined {
  const ends = [
    text.search(/[.;,]\s(?:also\s)?(?:presented|given|delivered)\s(?:at|in)(?![\p{L}])/iu),
    firstYearLabel(text) ?? -1,
    text.search(/\s\([^()\n]{8,400}\)[\s.]*$/),
  ]
  const end = ends.find((at) => at > 0)
  const title = text.slice(0, end)
  return end === undefined || datesIn(title).length > 0
    ? undefined
    : { start: 0, end: title.replace(/[\s.,:;|–—-]{1,6}$/u, '').length }
}

function without({ text, marks }: RichText, parts: readonly Span[]): RichText {
  return trim({
    text: blanked(text, parts),
    marks: marks.filter((mark) => !parts.some(({ start, end }) => mark.start >= start && mark.end <= end)),
  })
}

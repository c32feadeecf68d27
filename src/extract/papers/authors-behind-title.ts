import { remarkLength } from '../../model/remarks-of-works.ts'
import type { RichText, Span } from '../../model/rich-text.ts'
import { couldBeName } from '../../model/written-names.ts'
import { venuesIn } from '../../venues/index.ts'
import { authorsUpTo, isAuthors } from './author-list.ts'
import { headEnd } from './entry-head.ts'
import { endBeforeYear } from './names-before-year.ts'
import { namesInSpan } from './names-in-span.ts'
import { linesOf, sentenceEnd, trimmed } from './sentences.ts'

/** The authors behind a title: in the same line, or in a line of their own. */
export function authorsAfter(content: RichText, titleEnd: number): readonly Span[] {
  const { text } = content
  for (const line of linesOf(content, titleEnd).slice(0, 5)) {
    const address = /^\]\([^()\n]{0,80}\)/.exec(text.slice(line.start, line.end))?.[0].length ?? 0
    const remark = remarkLength(text.slice(line.start + address, line.end))
    const rest = { start: line.start + address + remark, end: line.end }
    const behind = trimmed(text, rest, /[\s"”»).,:;|\\/–-]/)
    const bracketed = bracketedAuthors(text, rest)
    if (bracketed !== undefined) return [bracketed]
    const names = cutAtMarks(content, {
      start: headEnd(text, { start: behind.start, end: line.end }),
      end: line.end,
    })
    if (isPlaceToCome(content, names)) continue
    const authors = authorsUpTo(text, names.start, endsWithin(content, names), /[\s,:;|]/)
    if (authors !== undefined) return partedByMarks(content, authors)
  }
  return []
}

/** `Title (Moss, A. and Alder, B.)`: the whole list, where it has initials or several people. */
function bracketedAuthors(text: string, { start, end }: Span): Span | undefined {
  const inside = /^["”]?[.,]?\s?\((?!with\s)([^()\n]{4,400})\)/u.exec(text.slice(start, end))
  if (inside === null) return undefined
  const from = start + inside[0].length - 1 - (inside[1]?.length ?? 0)
  const span = trimmed(text, { start: from, end: start + inside[0].length - 1 }, /[\s,:;]/)
  const isList = /(?<!\p{L})\p{Lu}\.|,\s|\sand\s/u.test(text.slice(span.start, span.end))
  return isList && isAuthors(text, span) ? span : undefined
}

/** `*Work and Occupations*, in press.`: where it will appear could be people, but those are two with their whole names. */
function isPlaceToCome({ text, marks }: RichText, { start }: Span): boolean {
  const place = marks.find((mark) => mark.type === 'em' && mark.start === start)
  if (place === undefined || !toCome.test(text.slice(place.end, place.end + 24))) return false
  return namesInSpan(text, place).filter((name) => /\p{L}[\s.]+\p{L}/u.test(name)).length < 2
}

const toCome = /^,?\s\(?(?:in press|forthcoming|to appear|accepted)(?:[.;)]|\s?[[(\n]|\s?$)/i

/** Where the names behind a title can end: at what sets something else apart, the full stop, the place, what is in italics. */
function* endsWithin(content: RichText, { start, end }: Span): Iterable<number> {
  const { text } = content
  yield end
  yield sentenceEnd(text, start, end)
  yield start + untilPlaced(text.slice(start, end))
  yield start + untilInitials(text.slice(start, end))
  yield placeApart(content, { start, end })
  yield endBeforeYear(content, { start, end })
  yield start + Math.max(0, text.slice(start, end).search(/\s\((?:19|20)\d\d[a-z]?\)/))
}

/** `Ada Moss, Ben Alder, accepted at …`, `Ada Moss, Ben Alder, ICML 2024`: what stands before the place. */
function untilPlaced(text: string): number {
  const state =
    /[,;]\s(?:(?:accepted|to appear|appeared|in:?|submitted|published|presented|forthcoming|under)\s|arXiv:)/i.exec(
      text,
    )
  const venue = venuesIn(text).find(({ doubtful }) => doubtful !== true)
  return Math.min(text.length, state?.index ?? text.length, venue?.start ?? text.length)
}

/** `Мохова А. В., Лесной Б. Г. Вестник ботаники`: behind the initials that a whole list ends in, before a name that goes on in small letters. */
function untilInitials(text: string): number {
  return Math.max(
    0,
    text.search(/(?<=,\s[^\n]{3,60}\s\p{Lu}\.)\s(?=\p{Lu}\p{Ll}{3,}\s(?:\p{Ll}{2,3}\s\p{Lu}|\p{Ll}{4}))/u),
  )
}

/** `A Moss, B Alder; *Invented Botany*, 2024`, `A Moss and B Alder, *LEAF* 2024`: in italics, with a year behind it, and no person. */
function placeApart({ text, marks }: RichText, { start, end }: Span): number {
  const place = marks.find(
    (mark) =>
      mark.type === 'em' &&
      mark.start > start &&
      mark.end <= end &&
      /^[\s,.(]{0,3}(?:19|20)\d\d(?!\d)/.test(text.slice(mark.end, mark.end + 8)) &&
      (/;\s?$/.test(text.slice(mark.start - 2, mark.start)) || !isAuthors(text, mark)),
  )
  return place?.start ?? start
}

/** What is set apart behind the names, a venue for example, or in brackets, is no name. */
function cutAtMarks({ text, marks }: RichText, { start, end }: Span): Span {
  const mark = marks.find(
    (one) =>
      one.start > start &&
      one.start < end &&
      one.type !== 'sup' &&
      !couldBeName(text.slice(one.start, one.end)),
  )
  const bracket = /[([]\s?(?:\[|\p{Lu}{2}|[a-z]|(?:19|20)\d\d)/u.exec(text.slice(start, end))
  const note = bracket === null || isNote(text.slice(start + bracket.index, end))
  return { start, end: Math.min(end, mark?.start ?? end, note ? end : start + bracket.index) }
}

function isNote(text: string): boolean {
  return (
    /^\([^()]{0,60}\b(?:equal|co-first|corresponding|contribut)/i.test(text) ||
    /^\((?:joint(?:ly)? )?with\s\p{Lu}/u.test(text)
  )
}

/** `<a>Ada Moss</a> <a>Ben Alder</a>`, `**Ada Moss** Ben Alder`: what sets a name apart ends where it does, comma or not. */
function partedByMarks({ text, marks }: RichText, span: Span): readonly Span[] {
  const cuts = marks
    .filter(
      ({ type, start, end }) =>
        (type === 'link' || type === 'strong') && start >= span.start && end <= span.end,
    )
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => isFullName(text.slice(span.start, at)) && /^\s?\p{Lu}/u.test(text.slice(at, span.end)))
  const edges = [span.start, ...new Set(cuts), span.end]
  return edges.slice(1).map((end, index) => ({ start: edges[index] ?? span.start, end }))
}

/** Whether the last piece is a whole name, with nothing behind it that says that another follows. */
function isFullName(text: string): boolean {
  const piece = text.split(/[,;&，、]|\s(?:and|et|und)\s/).at(-1) ?? ''
  return piece.trim().includes(' ')
}

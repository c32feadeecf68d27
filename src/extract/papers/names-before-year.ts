import { hasInitials } from '../../model/name-words.ts'
import { isNoName } from '../../model/no-name.ts'
import type { Mark, RichText, Span } from '../../model/rich-text.ts'
import { namesInSpan } from './names-in-span.ts'

/** `Title, Ada Moss, **Ben Alder**, 2024`: where the names behind a title end before a year or what is surely no name; `start` where none do. */
export function endBeforeYear({ text, marks }: RichText, { start, end }: Span): number {
  const line = text.slice(start, end)
  const next = [...line.matchAll(/,\s(?=(?<piece>[^,.\n]+))/g)].find(({ groups }) =>
    isOther(groups?.['piece'] ?? ''),
  )
  const span = { start, end: start + (next?.index ?? 0) }
  if (next === undefined || !mayBePeople(text, span)) return start
  return /^\D/.test(next.groups?.['piece'] ?? '') || areSurelyPeople({ text, marks }, span) ? span.end : start
}

/** `2024`, `Journal of Ferns`, `Invented Leaf Conference 2024` */
function isOther(piece: string): boolean {
  return (
    /^\(?(?:19|20)\d\d(?!\d)|^(?!and\s)\p{Lu}\S*(?:\s\S+){0,6}\s(?:of|on|for)\s/u.test(piece) ||
    isNoName(piece)
  )
}

/** Several whole names, and no towns. */
function mayBePeople(text: string, span: Span): boolean {
  const names = listedNames(text, span)
  return names.length > 1 && !names.some((name) => places.test(name))
}

/** One is set apart or abbreviated, "and" leads to the last, or there are more than two. */
function areSurelyPeople({ text, marks }: RichText, span: Span): boolean {
  const names = namesInSpan(text, span)
  const isNameMark = ({ type, start, end }: Mark): boolean =>
    (type === 'strong' || type === 'link') &&
    start >= span.start &&
    end <= span.end &&
    names.includes(text.slice(start, end))
  // In italics it may be the venue.
  const isApart = marks.some(({ type, end }) => type === 'em' && end === span.end)
  const isAnd = /\s(?:and|&|und|et|y)\s/u.test(text.slice(span.start, span.end))
  return !isApart && (names.length > 2 || names.some(hasInitials) || isAnd || marks.some(isNameMark))
}

/** Two names or more, none of them one word alone: nobody knows whether they are people or towns, but no venue is called so. */
export function listedNames(text: string, span: Span): readonly string[] {
  const names = namesInSpan(text, span)
  const areWhole = names.every((name) => /\p{L}[\s.]+\p{L}/u.test(name) && !things.test(name))
  return names.length > 1 && areWhole ? names : []
}

/** What venues that nobody knows are called, rather than people. */
const things =
  /(?:ics|logy|istry|graphy|metry|nomy|iences?|ations?|ism)(?!\p{L})|(?<!\p{L})(?:issue|section|session|edition|volume|track|supplement|botany|medicine|research|studies|networks?|methods|today|world|week|day|hall|cent(?:er|re)|applied|advanced|policy|matter|energy|water|resources|health|care|education|history|culture|media|design|materials|sensors|cities|language|vision|soil|forests?|plants?|ocean|climate|earth|space|brain|cancer|food|fuel)(?!\p{L})/iu

/** `Santa Fe, New Mexico, United States` */
const places =
  /^(?:New|United|North|South|East|West|Northern|Southern|San|Santa|São|Los|Las|Hong|Tai|Costa|Puerto|Saudi|Tel|Cape|Long|Buenos|Rio|Sri|Saint|Fort|Port|Salt|Kuala|Abu|British|Nova|Rhode|Lower|Upper|Great|Czech|El|La)\s/u

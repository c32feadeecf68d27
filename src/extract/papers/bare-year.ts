import type { Span } from '../../model/rich-text.ts'
import { hasInitials } from '../../model/name-words.ts'
import { namesInSpan } from './names-in-span.ts'

const behindNames = /(?<=[\p{L}.])\s(?:19|20)\d\d[a-z]?(?:[.:]\s|,?\s(?=\p{Lu}))/u
const atEnd = /(?<=[\p{L}.])\s(?:19|20)\d\d[a-z]?[\s.:]{0,3}$/u

/** `A. Moss, B. Reed 2024. Title`: where those at the start of a line end before a year that nothing sets apart. */
export function endBeforeBareYear(text: string, start: number): number | undefined {
  const line = text.slice(start, start + longest).split('\n', 1)[0] ?? ''
  const match = behindNames.exec(line)
  const end = start + (match?.index ?? 0)
  return match !== null && areSurelyPeople(text, { start, end }, /[.:]/.test(match[0])) ? end : undefined
}

/** The same of those directly before a title. */
export function withoutBareYear(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - 12)
  const match = atEnd.exec(text.slice(from, end))
  const names = { start, end: from + (match?.index ?? 0) }
  const isHarvard = oneOfHarvard.test(text.slice(start, end + 3))
  return match !== null && (isHarvard || areSurelyPeople(text, names, true)) ? names : { start, end }
}

/** `Moss, AB 2024, 'Title'`: by its quotes no place, as `Leafton, OH 2024` is. */
const oneOfHarvard = /^\p{Lu}[\p{L}'’-]{1,30},\s\p{Lu}{1,3}\s(?:19|20)\d\d[a-z]?,\s['‘]$/u

/** More authors than anybody lists in this way. */
const longest = 2000

/** A year also stands behind what meets in it: `Fern Day 2024`, `Plan B 2024`, `Ferns and Mosses 2024`. */
function areSurelyPeople(text: string, span: Span, isSetApart: boolean): boolean {
  const names = namesInSpan(text, span)
  const [first = ''] = names
  if (names.length < 2) return initials.test(first)
  const areFull = names.every((name) => /\p{L}[\s,.]+\p{L}/u.test(name) && !meetings.test(name))
  return names.some(hasInitials) || (isSetApart && areFull)
}

/** `A. Moss`, `Moss, A`; `Leafton, OH` is a place. */
const initials = /(?<!\p{L})\p{Lu}\.|,\s\p{Lu}$/u

const meetings =
  /\b(?:days?|weeks?|nights?|forum|fair|expo|festival|summit|camp|convention|retreat|school|annual|spring|summer|autumn|fall|winter|tour|tag|tage|journées|jornadas|giornate)\b/i

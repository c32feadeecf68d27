import { withoutMarks } from './author-marks.ts'
import { namePieces } from './name-pieces.ts'
import { isInitials } from './name-words.ts'
import { isInSmallLetters, isName } from './one-name.ts'

/** People as somebody listed them, not yet divided into family and given names. */
export interface WrittenNames {
  /** `Ada Moss`, `Moss, A.`: as written, without marks of equal contribution, affiliation and the like. */
  readonly names: readonly string[]
  /** The list ends in "et al.", or leaves some out. */
  readonly truncated: boolean
}

/**
 * Reads a list of people; undefined when the text is anything else, such as a title with commas.
 *
 * Linear: one cut at the separators, one look at each piece.
 */
export function readNames(written: string): WrittenNames | undefined {
  const text = dashed(slashed(spaced(written.replace(represented, '').replace(counted, 'and others'))))
  if (isProse(text)) return undefined
  const omitted = omission.test(text)
  const names = namesIn(text)
  return names.length > 0 && arePeople(names, omitted) ? { names, truncated: omitted } : undefined
}

/** Whether a text can be one of several people: a name, or a part of one that a link or emphasis sets apart. */
export function couldBeName(text: string): boolean {
  return namesIn(text).every((name) => isInitials(name) || isName(name, true))
}

/** `А.В.Мохова`, `A.B.Moss` with the space that others leave behind initials. */
function spaced(text: string): string {
  return /\.\p{Lu}\p{Ll}/u.test(text) ? text.replace(/(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ') : text
}

/** `Moss, A./Alder, B.`, as German lists have it: with a semicolon. */
function slashed(text: string): string {
  const pieces = text.includes('/') ? text.split('/') : []
  return pieces.length > 1 && pieces.every((piece) => /^\s?\p{Lu}[^,]{1,40},\s\p{Lu}[^,]{0,40}$/u.test(piece))
    ? pieces.join('; ')
    : text
}

/** `A. MOSS - B. ALDER`, as Italian lists have it: with a semicolon. */
function dashed(text: string): string {
  const pieces = /\s[-–—]\s/.test(text) ? text.split(/\s[-–—]\s/) : []
  return pieces.length > 1 && pieces.every((piece) => initialsFirst.test(piece)) ? pieces.join('; ') : text
}

const initialsFirst = /^\s?(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}'’]{1,20}(?:[\s-]\p{Lu}[\p{L}'’]{1,20})?\s?$/u

/** Told at a glance to be no list of people: by a sign or a long word in small letters, where no brackets hold it. */
function isProse(text: string): boolean {
  return (
    !/[$(（]/.test(text) &&
    (/[!?@/[\]{}=<>%"“”]/.test(text) || (longSmallWord.test(text) && !mayBeMany(text)))
  )
}

/** So many that one may have forgotten the capitals. */
function mayBeMany(text: string): boolean {
  return text.split(/[,，]/, 5).length === 5
}

const longSmallWord = /(?:^|[\s,])(?!others)\p{Ll}{6,}(?=[\s,]|$)/u

function namesIn(text: string): readonly string[] {
  return namePieces(withoutMarks(text).replace(allOmissions, ','))
}

/** All are names; of five or more one may be in small letters. */
function arePeople(names: readonly string[], omitted: boolean): boolean {
  const isList = names.length > 1 || omitted
  const strange = names.findIndex((name) => !isName(name, isList))
  if (strange === -1) return true
  const rest = names.slice(strange + 1)
  return (
    names.length >= 5 && isInSmallLetters(names[strange] ?? '') && rest.every((name) => isName(name, isList))
  )
}

// Without the flag `u`, under which `\b` takes ten times as long.
const omission = /\bet\.? al\b|\band others\b|[\s,](?:и др|та ін)(?=[.\s,]|$)|\.\.\.|…|等/i
/** `and 3 others`, `and two more authors`, `+12 more` */
const counted =
  /(?:\band|&|\+)\s?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten) (?:(?:more|other) (?:co-?)?authors?|others?|more)\b/gi
/** `, for the Quiet Woods Investigators`, `on behalf of …`: for whom they write. */
const represented =
  /,?\s(?:on behalf of|for)\s(?:the\s)?(?:[\p{L}\d-]{2,30}\s){1,8}(?:investigators|group|consortium|network|team|study|committee)(?=\W{0,3}$)/iu
const allOmissions = /\bet\.? al\b\.?|\band others\b|[\s,](?:и др|та ін)(?=[.\s,]|$)\.?|\.\.\.|…|等人?/gi

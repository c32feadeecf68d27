import { withoutMarks } from './author-marks.ts'
import { withoutFinalStop } from './final-stop.ts'
import { isGroupName } from './group-name.ts'
import { isNoName, isWithState } from './no-name.ts'

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
  const text = dashed(slashed(spaced(written.replace(counted, 'and others'))))
  if (isProse(text)) return undefined
  const omitted = omission.test(text)
  const names = piecesOf(withoutMarks(text).replace(allOmissions, ',')).filter((piece) => piece !== '')
  return names.length > 0 && arePeople(names, omitted) ? { names, truncated: omitted } : undefined
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

/** All are names; of five or more one may be in small letters. */
function arePeople(names: readonly string[], omitted: boolean): boolean {
  const isList = names.length > 1 || omitted
  let most = names.length >= 5 ? 1 : 0
  return names.every((name) => {
    if (isName(name, isList)) return true
    most -= 1
    return most === 0 && isInSmallLetters(name)
  })
}

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

/** Whether a text can be one of several people: a name, or a part of one that a link or emphasis sets apart. */
export function couldBeName(text: string): boolean {
  const pieces = piecesOf(withoutMarks(text).replace(allOmissions, ',')).filter((piece) => piece !== '')
  return pieces.every((piece) => isInitials(piece) || isName(piece, true))
}

/** Whether a text holds the initials of given names and nothing else: `A.`, `J.-P. K.`. */
export function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text.trim()) && !/\p{Lu}{4}/u.test(text)
}

/** Whether a name has initials, as no thing has. */
export function hasInitials(name: string): boolean {
  return name.split(/[\s,]+/).some(isInitials)
}

/** Words that stand between given and family names and begin with a small letter. */
export const particles: ReadonlySet<string> = new Set([
  'af', 'al', 'ap', 'av', 'ben', 'bin', 'bint', 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'des', 'di', 'do',
  'dos', 'du', 'e', 'el', 'ibn', 'la', 'las', 'le', 'los', 'mac', 'san', 'st', 'te', 'ten', 'ter', 'van', 'vom',
  'von', 'vor', 'y', 'z', 'zu', 'zum', 'zur',
]) // prettier-ignore

/** Whether a word stands between the two family names of one person: `Ortega y Gasset`, `Costa e Silva`, `Puig i Cadafalch`. */
export function joinsFamilies(word: string): boolean {
  return /^[yei]$/.test(word)
}

// Without the flag `u`, under which `\b` takes ten times as long.
const omission = /\bet\.? al\b|\band others\b|[\s,](?:и др|та ін)(?=[.\s,]|$)|\.\.\.|…|等/i
/** `and 3 others`, `and two more authors`, `+12 more` */
const counted =
  /(?:\band|&|\+)\s?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten) (?:(?:more|other) (?:co-?)?authors?|others?|more)\b/gi
const allOmissions = /\bet\.? al\b\.?|\band others\b|[\s,](?:и др|та ін)(?=[.\s,]|$)\.?|\.\.\.|…|等人?/gi

const conjunctions =
  /\s(?:and|et|und)\s|(?<=\p{Lu}\.)\s(?:y|e|i|og|och|oraz|и|та)\s(?=\p{Lu})|\s?&\s?|[,，、]\s?(?:and|et|und|with)?\s|[;；，、\n]|,/giu

function piecesOf(text: string): readonly string[] {
  const tidy = text.replace(/\s+/g, ' ').trim()
  if (/[;；]/.test(tidy)) return withoutFinalStop(tidy.split(/[;；]|\s&\s|\sand\s/).map(bare))
  const pieces = withoutFinalStop(tidy.split(conjunctions).flatMap(parted).map(bare))
  return withCommas(tidy.includes(',') ? withGivenNames(pieces, commaAnd.test(tidy)) : pieces)
}

/** `Moss Alder, Ada, y Ben Reed`: where people have two family names. */
const commaAnd = /,\s[yei]\s(?=\p{Lu})/u

/** `Ada Moss y Ben Alder`, but `Ortega y Gasset`: a word for "and" that families have, too, parts whole names only. */
function parted(piece: string): readonly string[] {
  const names = piece.split(/\s(?:y|e|i|en|og|och|oraz|и|та|ve|và)\s/u)
  return names.length > 1 && names.every((name) => /\p{L}[\s.]+\p{L}/u.test(name.trim())) ? names : [piece]
}

/** More than the longest name, with its marks. */
const longest = 120

function bare(piece: string): string {
  if (piece.length > longest) return piece
  const named = piece
    .replace(/^(?:and|et|und|&)\s/i, '')
    .replace(/^(?:y|e|i|og|och|oraz|ve|и|та)\s(?=\p{Lu})/u, '')
  const inner = named.replace(/^[\s.,:]+|(?<![\s,:])[\s,:]+$/g, '')
  return (inner.endsWith('.') ? inner.replace(/(?<=\p{Ll}{2}|\s)\.+$/u, '') : inner).trim()
}

/** `Moss`, `A.` → `Moss, A.`; `Moss`, `Jr.` → `Moss Jr.`; `Moss`, `Ada`, `Alder`, `Ben` → two names. */
function withGivenNames(pieces: readonly string[], mayHaveTwo: boolean): readonly string[] {
  if (isInvertedList(pieces)) {
    return pieces.flatMap((piece, index) => (index % 2 === 0 ? [`${piece}, ${pieces[index + 1] ?? ''}`] : []))
  }
  const names: string[] = []
  for (const piece of isChicago(pieces, mayHaveTwo)
    ? [pieces.slice(0, 2).join(', '), ...pieces.slice(2)]
    : pieces) {
    const before = names.at(-1)
    const isOwn = before === undefined || before.includes(',') || isInitials(before)
    if (!isOwn && (isInitials(piece) || isGivenWithParticle(piece, before)))
      names.splice(-1, 1, `${before}, ${piece}`)
    else if (before !== undefined && /^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(piece))
      names.splice(-1, 1, `${before} ${piece}`)
    else if (piece !== '') names.push(piece)
  }
  return names
}

/** `Wit`, `Sanne de`: a particle of the family stands last only behind the given name. */
function isGivenWithParticle(piece: string, before: string): boolean {
  const [given = '', ...rest] = piece.split(' ')
  return isMononym(before) && isMononym(given) && rest.length > 0 && rest.every((word) => particles.has(word))
}

/** `Moss A`, `Alder BC` → `Moss, A`, `Alder, BC`: where all end in initials without full stops, and one in a single one. */
function withCommas(names: readonly string[]): readonly string[] {
  const initials = names.map((name) => (isPlainName(name) ? finalInitials.exec(name)?.[1] : undefined))
  const isMedical =
    names.length > 1 &&
    initials.every((found) => found !== undefined) &&
    initials.some((found) => found?.length === 1) &&
    !names.every((name) => name.endsWith('.'))
  return isMedical
    ? names.map((name) => name.replace(/\s(?=\p{Lu}{1,3}\.?$)/u, ', ').replace(/\.$/, ''))
    : names
}

const finalInitials = /\s(\p{Lu}{1,3})\.?$/u

function isPlainName(name: string): boolean {
  return name.length < 60 && !name.includes(',') && /\p{Ll}/u.test(name)
}

/** `Moss, Ada, and Ben Alder`: only the first stands the other way round. `Moss Alder, Ada`: it is the only one. */
function isChicago([family = '', given = '', ...others]: readonly string[], mayHaveTwo: boolean): boolean {
  const words = family.split(' ')
  const isFamily =
    words.length === 1
      ? others.length > 0
      : (mayHaveTwo || others.length === 0) && (words.length === 2 || words.some(isParticle))
  return (
    isFamily &&
    words.every((word) => isMononym(word) || isParticle(word)) &&
    isMononym(given) &&
    others.every((name) => name.includes(' '))
  )
}

function isParticle(word: string): boolean {
  return particles.has(word)
}

/** Family and given names in turn: nobody lists people by single words. */
function isInvertedList(pieces: readonly string[]): boolean {
  const single = pieces.filter(isMononym)
  return (
    pieces.length % 2 === 0 && single.length > pieces.length * 0.7 && !pieces.some((piece) => han.test(piece))
  )
}

const han =
  /^[\p{Script=Han}·]{2,5}$|^[\p{Script=Hangul}]{2,4}$|^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}・]{2,8}(?:\s[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,6})?$/u

function isName(written: string, isListed: boolean): boolean {
  const name = written.replace(/\([^()]{1,30}\)|（[^（）]{1,30}）/gu, ' ').trim()
  if (han.test(name) || isCollaboration(name)) return true
  if (isWithState(written) || /[\d:"“”!?@/[\]{}=<>%$()]/.test(name) || name.length > 60) return false
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length > 7 || !words.every(isNameWord) || isNoName(name)) return false
  const [only = ''] = words
  return words.length > 1 ? words.some((word) => /\p{L}{2}/u.test(word)) : isListed && isMononym(only)
}

/** These names have numbers, and an article: `the BES3 Collaboration`. */
function isCollaboration(name: string): boolean {
  return /(?:Collaboration|Consortium)$/.test(name) && isGroupName(name)
}

/** `hao zhao`, `hao Zhao`: one of many who forgot the capital. */
function isInSmallLetters(name: string): boolean {
  return /^\p{Ll}{2,12}\s\p{L}\p{Ll}{1,14}$/u.test(name) && !isNoName(name)
}

function isNameWord(word: string): boolean {
  return (
    /^[\p{L}\p{M}.'’‘ʼ`´‐-]+$/u.test(word) && (/\p{Lu}/u.test(word) || particles.has(word.replace(/\.$/, '')))
  )
}

/** A single word among names; an acronym is none. */
function isMononym(word: string): boolean {
  return /^(?=.*\p{Ll})\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word)
}

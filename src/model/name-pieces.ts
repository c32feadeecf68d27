import { withoutFinalStop } from './final-stop.ts'
import { isInitials, isMononym, particles } from './name-words.ts'
import { isEastAsianName } from './one-name.ts'

/** The names of a list, cut at what stands between two of them; families and given names that the cut parted are one again. */
export function namePieces(list: string): readonly string[] {
  const tidy = list.replace(/\s+/g, ' ').trim()
  const names = /[;；]/.test(tidy) ? atSemicolons(tidy) : atCommas(tidy)
  return names.filter((name) => name !== '')
}

function atSemicolons(list: string): readonly string[] {
  return withoutFinalStop(
    list
      .split(/[;；]|\s&\s|\sand\s/)
      .flatMap(medicalNames)
      .map(bare),
  )
}

/** `Moss A, Alder BC` before `; Quiet Woods Study Group`: there commas part people. */
function medicalNames(piece: string): readonly string[] {
  const names = piece.trim().split(', ')
  return names.length > 1 && names.every((name) => familyFirst.test(name))
    ? names.map((name) => name.replace(/\s(?=\p{Lu}{1,3}$)/u, ', '))
    : [piece]
}

const familyFirst = /^(?:\p{L}[\p{L}'’-]{0,30}\s){1,3}\p{Lu}{1,3}$/u

function atCommas(list: string): readonly string[] {
  const all = withoutFinalStop(list.split(conjunctions).flatMap(parted).map(bare))
  const pieces = all.filter((piece) => piece !== '')
  const names = list.includes(',') ? withGivenNames(pieces, commaAnd.test(list)) : pieces
  return withCommas(names, all.length > pieces.length)
}

const conjunctions =
  /\s(?:and|et|und)\s|(?<=\p{Lu}\.)\s(?:y|e|i|og|och|oraz|и|та)\s(?=\p{Lu})|\s?&\s?|[,，、]\s?(?:and|et|und|with)?\s|[;；，、\n]|,/giu

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
  const isFirstInverted = isChicago(pieces, mayHaveTwo)
  const names: string[] = isFirstInverted ? [pieces.slice(0, 2).join(', ')] : []
  for (const piece of isFirstInverted ? pieces.slice(2) : pieces) {
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

/** `Moss A`, `Alder BC` → `Moss, A`, `Alder, BC`: where all end in initials without full stops, and one in a single one. Of one person only where others are left out: `Moss A, et al.` */
function withCommas(names: readonly string[], areMore: boolean): readonly string[] {
  const initials = names.map((name) => (isPlainName(name) ? finalInitials.exec(name)?.[1] : undefined))
  const isMedical =
    (names.length > 1 || areMore) &&
    initials.every((found) => found !== undefined) &&
    initials.some((found) => found?.length === 1) &&
    !names.every((name) => name.endsWith('.'))
  return isMedical
    ? names.map((name) => name.replace(/\s(?=\p{Lu}{1,3}\.?$)/u, ', ').replace(/\.$/, ''))
    : names
}

const finalInitials = /\s(\p{Lu}{1,3})\.?$/u

/** `Moss A`, `MOSS A`, but no acronym: `NASA JPL` has no single letter at its end. */
function isPlainName(name: string): boolean {
  return (
    name.length < 60 &&
    !name.includes(',') &&
    (/\p{Ll}/u.test(name) || /^\p{Lu}{2,20}\s\p{Lu}{1,2}\.?$/u.test(name))
  )
}

/** `Moss, Ada, and Ben Alder`: only the first stands the other way round. `Moss Alder, Ada`: it is the only one. */
function isChicago([family = '', given = '', ...others]: readonly string[], mayHaveTwo: boolean): boolean {
  const words = family.split(' ')
  const isFamily =
    words.length === 1
      ? others.length > 0
      : (mayHaveTwo || others.length === 0) &&
        (words.length === 2 || words.some((word) => particles.has(word)))
  return (
    isFamily &&
    words.every((word) => isMononym(word) || particles.has(word)) &&
    isMononym(given) &&
    others.every((name) => name.includes(' '))
  )
}

/** `MOSS, Ada, ALDER, Ben` */
const inCapitals = /^\p{Lu}{2,20}(?:[-'’ ]\p{Lu}{2,20}){0,2}$/u

/** Family and given names in turn: nobody lists people by single words. */
function isInvertedList(pieces: readonly string[]): boolean {
  if (pieces.length % 2 !== 0 || pieces.some(isEastAsianName)) return false
  const single = pieces.filter(
    (piece, index) => isMononym(piece) || (index % 2 === 0 && inCapitals.test(piece)),
  )
  return single.length > pieces.length * 0.7
}

import { imprintAt } from '../../model/imprint.ts'
import { particles } from '../../model/name-words.ts'
import { longestList } from './author-list.ts'
import { holdsGermanTitle } from './german-title.ts'
import { isUnparted } from './title-shape.ts'

/** Where a title may begin behind initials, a colon, a comma or a semicolon: `Moss, A. & Alder, B. Title`, `Moss A, Alder B: Title`, `Ada Moss, Ben Alder; Title`. */
export function titleBreaks(text: string, start: number): readonly number[] {
  const line = text.slice(start, start + longestList).split('\n')[0] ?? ''
  return [...line.matchAll(/(?<=[\p{L}\p{M}.*†‡§✉)])(?:[.:,]{1,2}\s|\s:\s|;\s|[：，、。．])/gu)]
    .filter(({ index, 0: sign }) => {
      const [before, behind] = [line.slice(0, index), line.slice(index + sign.length)]
      if (sign === '; ') return isBehindWholeNames(before, behind)
      return (
        isTitleStart(behind.slice(0, 80)) ||
        (!sign.includes(',') && smallWords.test(behind)) ||
        (sign === ', ' && invertedNames.test(before) && dayBehind.test(behind)) ||
        (sign.includes(':') && isBehindList(line, index + sign.indexOf(':'))) ||
        isBehindLastInitials(line.slice(Math.max(0, index - 80), index + 1), behind) ||
        (sign === '. ' && medicalList.test(before) && /^[\p{Lu}\d"“]\p{L}+\s/u.test(behind))
      )
    })
    .slice(0, 3)
    .map(({ index }) => start + index)
}

/** `Ada Moss, Ben Alder; Leaves and Woods`: the only semicolon, behind names that have the family last, before three words or more. */
function isBehindWholeNames(before: string, behind: string): boolean {
  return wholeNames.test(before) && /^\p{Lu}\S*(?:\s[^\s;]+){2}/u.test(behind)
}

const wholeNames = /^\p{Lu}[^\s,;]*(?:\s[^\s,;]+)+(?:,\s\p{Lu}[^\s,;]*(?:\s[^\s,;]+)+)*$/u

/** `Moss, Ada and Alder, Ben, Leaves and Woods (March 3, 2021). Available at SSRN` */
const dayBehind = /^\p{Lu}[^()\n]{8,300}\s\(\p{Lu}\p{Ll}{2,8}\s\d{1,2},\s(?:19|20)\d\d\)/u
const invertedNames =
  /^\p{Lu}[\p{L}'’-]{1,30},\s\p{Lu}(?:(?!\sand\s)[\p{L}.'’\s-]){0,30}(?:\sand\s\p{Lu}[\p{L}'’-]{1,30},\s\p{Lu}(?:(?!\sand\s)[\p{L}.'’\s-]){0,30}){0,20}$/u

/** `Moss A, Alder BC`: nobody's name goes on behind their full stop. */
const medicalList =
  /^(?:(?:\p{L}[\p{L}'’-]{0,30}\s){1,3}\p{Lu}{1,3},\s){1,400}(?:\p{L}[\p{L}'’-]{0,30}\s){1,3}\p{Lu}{1,3}$/u

/** `Moss, A.; Alder, B. Leaves and Woods`: semicolons say that initials end each name. */
function isBehindLastInitials(before: string, behind: string): boolean {
  return (
    /;\s[^,;]{2,40},\s(?:\p{Lu}\.[\s-]?){1,4}$/u.test(before) &&
    /^\p{Lu}[\p{L}-]+\s\p{L}[\p{L}-]+\s\p{L}/u.test(behind)
  )
}

/** Words up to the next sign of which one is none that names have. */
function isTitleStart(text: string): boolean {
  const piece = text.split(/[.,:;?!(，、。：]/u)[0] ?? ''
  const words = piece.split(/\s/).filter((word) => word !== '')
  const isPlain = words.some(
    (word) => /^\p{Ll}{3,}$/u.test(word) && !particles.has(word) && !conjunctions.has(word),
  )
  return (
    isUnparted(piece) ||
    isNamed(text) ||
    holdsGermanTitle(piece) ||
    (/^[\p{Lu}\d"“]/u.test(piece) && words.length > 1 && isPlain)
  )
}

/** A colon behind several people or initials ends their list; behind `Moss, Ada` and `Ada Moss, Ben Alder` only where such an end follows as those have who write so. */
function isBehindList(line: string, colon: number): boolean {
  const [before, behind] = [line.slice(0, colon), line.slice(colon + 1)]
  const isList = (before.match(/,\s|[;/]/g)?.length ?? 0) > 1 || /(?<!\p{L})\p{Lu}\./u.test(before)
  if (isList) return true
  return (
    before.includes(', ') && (holdsImprint(behind) || (wholeNames.test(before) && endsInPages.test(behind)))
  )
}

/** `. GROVE 2021: 3-9`, `. J. Leaves 68(3): 12:1-12:34 (2021)`, `. CoRR abs/2101.01234 (2021)`, as DBLP has it. */
const endsInPages =
  /[.?!]\s[^\n]{2,160}(?:\s(?:19|20)\d\d(?::\s\d[\d:.-]*)?|\s\d[\d():\s-]*\((?:19|20)\d\d\)|\sabs\/\S+\s\((?:19|20)\d\d\))\W{0,3}$/u

function holdsImprint(text: string): boolean {
  const sentences = [...text.matchAll(/[.,]\s/g)].map(({ index }) => text.slice(index + 2))
  return imprint.test(text) || sentences.some((sentence) => isBookImprint(sentence))
}

function isBookImprint(text: string): boolean {
  const found = imprintAt(text)
  return found !== undefined && found.printsPapers !== true
}

const imprint = /[.,]\s[Ii]n:\s|\p{L}:\s\p{Lu}[\p{L}&\s-]{2,40}[\s,]\s?(?:19|20)\d\d\b/u

/** `LeafNet: An Examination of Woods`, `XY-LEAF: Counting …`: the name of a system before a colon. */
function isNamed(text: string): boolean {
  return /^\p{Lu}[\p{L}\d-]{0,30}(?:\p{Lu}|\d)[\p{L}\d-]{0,30}:\s\p{Lu}/u.test(text)
}

/** `Counting Leaves in Woods`: of two letters, between capitals; behind a comma it could be where somebody works. */
const smallWords = /^\p{Lu}[\p{L}-]+(?:\s[\p{L}-]{2,30}){0,9}\s(?:as|at|by|in|is|of|on|or|to|im|am)\s\p{Lu}/u

const conjunctions: ReadonlySet<string> = new Set(['and', 'und', 'with', 'avec', 'mit', 'och'])

import { asYear, isOrdinal, isSpace, type LatinWord } from './latin-words.ts'
import { lastWord } from './name-end.ts'
import { adjectives, firstWord } from './name-start.ts'
import { fullYear } from './mention-tail.ts'
import { acronymInBrackets, yearBehind } from './name-tail.ts'
import type { VenueMatch } from './venue-match.ts'
import {
  bodies,
  genericWords,
  headNouns,
  institutions,
  joiners,
  notVenues,
  undoing,
  type Head,
} from './venue-words.ts'

/** Names made around a noun: `Springfield Conference on Invented Results (SCIR 2024)`. */
export function longNamesIn(text: string, words: readonly LatinWord[]): readonly VenueMatch[] {
  const found: VenueMatch[] = []
  let floor = 0
  for (let at = 0; at < words.length; at += 1) {
    const head = headAt(text, words, at)
    const name = head === undefined || at < floor ? undefined : nameAround(text, words, { at, head, floor })
    if (name === undefined) continue
    found.push(name.match)
    floor = name.last + 1
  }
  return found
}

/** A noun, or a society with a year behind it, which is its meeting: `Society for Examples 2021`. */
function headAt(text: string, words: readonly LatinWord[], at: number): Head | undefined {
  const key = words[at]?.key ?? ''
  if (!bodies.has(key)) return headNouns.get(key)
  const end = words[lastWord(words, at)]?.end ?? 0
  return /^\s(?:19|20)\d\d(?!\d)/.test(text.slice(end, end + 6)) ? { kind: 'conference' } : undefined
}

interface Site {
  readonly at: number
  readonly head: Head
  /** The first word that no other name has. */
  readonly floor: number
}

function nameAround(
  text: string,
  words: readonly LatinWord[],
  { at, head, floor }: Site,
): { readonly match: VenueMatch; readonly last: number } | undefined {
  const last = lastWord(words, at)
  const first = firstWord(words, at, floor)
  const [noun, behind] = [words[at], words[last + 1]]
  if (noun === undefined || (behind !== undefined && isSpace(behind.gap) && undoing.has(behind.key)))
    return undefined
  const isPlain =
    !noun.capital &&
    (head.strength !== 'plain' || !(isNamedBefore(words, first, at) || isNamedBehind(words, at, last)))
  const isOther =
    head.kind === 'journal' && words.slice(at + 1, last + 1).some(({ key }) => headNouns.has(key))
  const own = ownWords(words.slice(first, last + 1))
  if (
    isPlain ||
    isOther ||
    own.length === 0 ||
    (head.strength === 'named' && !isOpenDay(words, { at, last, own }))
  )
    return undefined
  if (head.strength === 'weak' && !isPublishing.test(text.slice(Math.max(0, noun.start - 160), noun.start)))
    return undefined
  return { match: matchOf(text, words, { first, at, last, head }), last }
}

const isPublishing =
  /publi|accept|appear|paper|article|manuscript|review|edit|forthcoming|in press|revis|submi/i

function matchOf(
  text: string,
  words: readonly LatinWord[],
  {
    first,
    at,
    last,
    head,
  }: { readonly first: number; readonly at: number; readonly last: number; readonly head: Head },
): VenueMatch {
  const start = words[first]?.start ?? 0
  const nameEnd = words[last]?.end ?? 0
  const written = text.slice(start, nameEnd).replace(/\s+/g, ' ')
  const full = written.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const behind = acronymInBrackets(text, nameEnd)
  const brackets =
    behind !== undefined &&
    (behind.year !== undefined || isInitial(behind.name, words.slice(Math.max(0, first - 1), last + 1)))
      ? behind
      : undefined
  const tail = yearBehind(text, brackets?.end ?? nameEnd)
  const called =
    brackets?.name ?? (at === last && at > first ? bareName(words.slice(first, at), head, full) : full)
  const inside = /^[^()]+\s\(([^()]+)\)\s(.+)$/.exec(called)
  const glued = /^(.*\p{L})['’](\d\d)$/u.exec(called)
  const name = glued?.[1] ?? (inside === null ? called : `${inside[1]} ${inside[2]}`)
  const year =
    brackets?.year ?? tail?.year ?? (glued?.[2] === undefined ? yearBefore(words, first) : fullYear(glued[2]))
  return {
    start,
    end: tail?.end ?? brackets?.end ?? nameEnd,
    name,
    series: [],
    kind: kindOf(words.slice(at, last + 1), head),
    ...(year === undefined ? {} : { year }),
    ...(kindOf(words.slice(at, last + 1), head) === 'workshop' ? { track: 'workshop' as const } : {}),
    ...aliasesOf(
      name,
      full,
      isSpecific(words.slice(first, at)) ? full.slice(0, (words[at]?.end ?? 0) - start) : full,
    ),
  }
}

/** The long name, and what it is without its topic: `Example Conference` of `Example Conference on Results`. */
function aliasesOf(name: string, ...others: readonly string[]): Pick<VenueMatch, 'aliases'> {
  const aliases = [...new Set(others)].filter((other) => other !== name)
  return aliases.length === 0 ? {} : { aliases }
}

/** The letters in brackets are those of the name, not of its town. */
function isInitial(letters: string, words: readonly LatinWord[]): boolean {
  const initial = letters.charAt(0).toLowerCase()
  return words.some(({ key }) => key.split(/[/-]/).some((part) => part.startsWith(initial)))
}

/** `International Conference on Examples Workshops` are workshops. */
function kindOf(words: readonly LatinWord[], head: Head): Head['kind'] {
  return words.map(({ key }) => headNouns.get(key)?.kind).findLast((kind) => kind !== undefined) ?? head.kind
}

/** `GROVE` of `GROVE Workshop`, `Rising Examples` of `Rising Examples workshop`. */
function bareName(before: readonly LatinWord[], { kind }: Head, full: string): string {
  const bare = full.slice(0, full.lastIndexOf(' '))
  const isCommon = !/^\p{Lu}/u.test(full.slice(bare.length + 1))
  const isAcronym = before.length === 1 && /\p{Lu}.*[\p{Lu}\p{N}]/u.test(bare)
  return isAcronym || (isCommon && (kind === 'workshop' || before.length === 1)) ? bare : full
}

function yearBefore(words: readonly LatinWord[], first: number): number | undefined {
  const near = [words[first - 1], words[first - 2]].filter((word) => word !== undefined)
  const at = near.findIndex((word) => asYear(word) !== undefined)
  return at === 0 || (at === 1 && isOrdinal(near[0])) ? asYear(near[at]) : undefined
}

/** Two capitals of its own before a noun without one: `Example Studies Association annual conference`. */
function isNamedBefore(words: readonly LatinWord[], first: number, at: number): boolean {
  const before = words[at - 1]
  const isHost = before !== undefined && institutions.has(before.key) && !bodies.has(before.key)
  return first < at && before !== undefined && !isHost && (before.capital || adjectives.has(before.key))
}

/** `the 2nd workshop on Invented Results`, but not `a workshop on Python`. */
function isNamedBehind(words: readonly LatinWord[], at: number, last: number): boolean {
  const before = words[at - 1]
  return last > at + 1 && before !== undefined && (before.key === 'the' || isOrdinal(before))
}

/** `Springfield Samples Day`, but no day of one university: `EXU Samples Day`, `Department Research Day`. */
function isOpenDay(
  words: readonly LatinWord[],
  { at, last, own }: { readonly at: number; readonly last: number; readonly own: readonly LatinWord[] },
): boolean {
  const [first, second] = own
  const isTopical = last > at && joiners.has(words[at + 1]?.key ?? '')
  const isHouse = houseDays.has(words[at - 1]?.key ?? '') || last > at
  return (
    second !== undefined && first !== undefined && !/^\p{Lu}+$/u.test(first.text) && (isTopical || !isHouse)
  )
}

const houseDays: ReadonlySet<string> = new Set(
  'open research demo career careers family sports info information project projects poster women’s'.split(
    ' ',
  ),
)

function isSpecific(words: readonly LatinWord[]): boolean {
  return ownWords(words).length > 0
}

/** The words that tell one meeting or journal from others. */
function ownWords(words: readonly LatinWord[]): readonly LatinWord[] {
  const isTitle = words.some(({ key, capital }) => capital && headNouns.has(key))
  return words.filter(
    ({ key, text, capital }) =>
      capital &&
      (isTitle || !notVenues.has(text)) &&
      !genericWords.has(key) &&
      !headNouns.has(key) &&
      !joiners.has(key),
  )
}

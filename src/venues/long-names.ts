import { asYear, isSpace, type LatinWord } from './latin-words.ts'
import type { VenueMatch } from './venue-match.ts'
import {
  bodies,
  backwardJoiners, enders, genericWords, headNouns, joiners, links, notVenues, openers, ownPossessives, undoing, type Head,
} from './venue-words.ts' // prettier-ignore
import { acronymInBrackets, yearBehind } from './name-tail.ts'

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
  if (isPlain || isOther || !isSpecific(words.slice(first, last + 1))) return undefined
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
    behind !== undefined && isInitial(behind.name, words.slice(Math.max(0, first - 1), last + 1))
      ? behind
      : undefined
  const tail = yearBehind(text, brackets?.end ?? nameEnd)
  const year = brackets?.year ?? tail?.year ?? yearBefore(words, first)
  const name =
    brackets?.name ?? (at === last && at > first ? bareName(words.slice(first, at), head, full) : full)
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
  const isCommon = !/\p{Lu}\S*$/u.test(full.slice(bare.length + 1, bare.length + 2))
  const isAcronym = before.length === 1 && /\p{Lu}.*[\p{Lu}\p{N}]/u.test(bare)
  return isAcronym || (isCommon && (kind === 'workshop' || before.length === 1)) ? bare : full
}

/** The last word of what the noun is about, and of nouns behind it: `Colloquium on Fair Play conference`. */
function lastWord(words: readonly LatinWord[], at: number): number {
  const next = words[at + 1]
  const isTopic =
    next !== undefined &&
    isSpace(next.gap) &&
    (links.has(next.key) || (words[at]?.capital === true && next.capital && !undoing.has(next.key)))
  const last = isTopic ? endOfTopic(words, at + 1) : at
  const noun = words[last + 1]
  return last > at && noun !== undefined && isSpace(noun.gap) && headNouns.has(noun.key) ? last + 1 : last
}

const longest = 18

function endOfTopic(words: readonly LatinWord[], from: number): number {
  let last = from - 1
  for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
    const word = words[at]
    if (word === undefined || asYear(word) !== undefined || (word.capital && enders.has(word.key))) break
    if (at > from && !isSpace(word.gap) && !isInList(words, at)) break
    if (joiners.has(word.key)) {
      if (at - last > 3 || (word.key === 'in' && last >= from && leadsToTown(words, at))) break
      continue
    }
    if (!word.capital && !leadsToBrackets(words, at)) break
    last = at
  }
  return last
}

/** Words without capitals before the acronym that ends a name: `Conference on Examples using Context (CONTEXT 2019)`. */
function leadsToBrackets(words: readonly LatinWord[], at: number): boolean {
  const ahead = words.slice(at + 1, at + 6)
  const end = ahead.findIndex(({ gap }) => !isSpace(gap))
  return (
    end >= 0 && /^\s[(（]$/.test(ahead[end]?.gap ?? '') && /\p{Lu}\S*\p{Lu}/u.test(ahead[end]?.text ?? '')
  )
}

/** The town in `Workshop on Examples in Springfield, Examplia`. */
function leadsToTown(words: readonly LatinWord[], at: number): boolean {
  const behind = words.slice(at + 1, at + 5)
  const end = behind.findIndex(({ capital, gap }, index) => !capital || (index > 0 && !isSpace(gap)))
  return end > 0 && behind[end]?.capital === true && /^,\s/.test(behind[end]?.gap ?? '')
}

/** A comma between two parts of one name: `Science, Literature, and the Arts`. */
function isInList(words: readonly LatinWord[], at: number): boolean {
  if (!/^,\s$/.test(words[at]?.gap ?? '')) return false
  const ahead = words.slice(at, at + 6)
  const and = ahead.findIndex(({ key }) => isAnd(key))
  return (
    and >= 0 &&
    ahead.slice(0, and).every(({ capital, gap }) => capital && /^,?\s$/.test(gap)) &&
    ahead.slice(and + 1, and + 3).some(({ capital }) => capital)
  )
}

function isAnd(key: string): boolean {
  return key === 'and' || key === '&' || key === 'und' || key === 'et' || key === 'y' || key === 'e'
}

/** The first word of the name: back over capitals and what joins them, to a verb, a number, a comma or a sentence's end. */
function firstWord(words: readonly LatinWord[], at: number, floor: number): number {
  let first = at
  for (let index = at; index > floor && at - index < longest; index -= 1) {
    const [word, behind] = [words[index - 1], words[index]]
    if (word === undefined || behind === undefined) break
    if (!isSpace(behind.gap) && !isListBefore(words, index, floor)) break
    if (isPossessive(word) || asYear(word) !== undefined || isOrdinal(word)) break
    if (word.capital) {
      if (openers.has(word.key)) break
      first = index - 1
    } else if (
      word.key === 'to'
        ? words[index - 2]?.capital !== true
        : !backwardJoiners.has(word.key) && !(first === at && adjectives.has(word.key))
    )
      break
    else if (word.key === 'the' && !isTopicBefore(words, index - 1)) break
    else if (!word.capital && adjectives.has(word.key)) first = index - 1
  }
  return trimmedFirst(words, first, at)
}

const adjectives: ReadonlySet<string> = new Set([
  'annual',
  'biennial',
  'international',
  'world',
  'national',
  'winter',
  'summer',
])

function trimmedFirst(words: readonly LatinWord[], from: number, at: number): number {
  const afterOrdinal = from > 0 && isOrdinal(words[from - 1])
  for (let first = from; first < at; first += 1) {
    const word = words[first]
    if (word !== undefined && !joiners.has(word.key) && !(afterOrdinal && word.key === 'annual')) return first
  }
  return at
}

/** `for the Study`, and in a list `, and the Arts`. */
function isTopicBefore(words: readonly LatinWord[], at: number): boolean {
  const before = words[at - 1]
  return (
    before !== undefined &&
    (['of', 'for', '&'].includes(before.key) ||
      (before.key === 'and' && (before.gap.startsWith(',') || isListBefore(words, at - 2, 0))))
  )
}

/** `Society for Science, Literature, and the Arts annual conference`, read from its end. */
function isListBefore(words: readonly LatinWord[], at: number, floor: number): boolean {
  if (!/^,\s$/.test(words[at]?.gap ?? '')) return false
  let index = at - 1
  while (
    index > floor &&
    at - index < longest &&
    words[index]?.capital === true &&
    /^,?\s$/.test(words[index]?.gap ?? '')
  )
    index -= 1
  const lead = words[index]
  return (
    lead !== undefined &&
    ['of', 'for', 'on'].includes(lead.key) &&
    words
      .slice(at, at + 5)
      .some(({ key }, offset) => isAnd(key) && !headNouns.has(words[at + offset + 1]?.key ?? ''))
  )
}

function isPossessive({ text, key }: LatinWord): boolean {
  const owner = /^(.*)['’]s$/.exec(key)?.[1]
  return (owner !== undefined && !ownPossessives.has(owner)) || /['’]$/.test(text)
}

function isOrdinal(word: LatinWord | undefined): boolean {
  return word !== undefined && (ordinal.test(word.key) || /^[IVXLC]{2,}$/.test(word.text))
}

const ordinal =
  /^\d+(?:st|nd|rd|th)$|(?:^|-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$|(?:teenth|tieth)$/

function yearBefore(words: readonly LatinWord[], first: number): number | undefined {
  const near = [words[first - 1], words[first - 2]].filter((word) => word !== undefined)
  const at = near.findIndex((word) => asYear(word) !== undefined)
  return at === 0 || (at === 1 && isOrdinal(near[0])) ? asYear(near[at]) : undefined
}

/** Two capitals of its own before a noun without one: `Example Studies Association annual conference`. */
function isNamedBefore(words: readonly LatinWord[], first: number, at: number): boolean {
  const before = words[at - 1]
  return first < at && before !== undefined && (before.capital || adjectives.has(before.key))
}

/** `the 2nd workshop on Invented Results`, but not `a workshop on Python`. */
function isNamedBehind(words: readonly LatinWord[], at: number, last: number): boolean {
  const before = words[at - 1]
  return last > at + 1 && before !== undefined && (before.key === 'the' || isOrdinal(before))
}

function isSpecific(words: readonly LatinWord[]): boolean {
  const isTitle = words.some(({ key, capital }) => capital && headNouns.has(key))
  const own = words.filter(
    ({ key, text, capital }) =>
      capital &&
      (isTitle || !notVenues.has(text)) &&
      !genericWords.has(key) &&
      !headNouns.has(key) &&
      !joiners.has(key),
  )
  return own.length > 0
}

import { asYear, isSpace, type LatinWord } from './latin-words.ts'
import {
  backwardJoiners,
  enders,
  headNouns,
  joiners,
  links,
  openers,
  ownPossessives,
  undoing,
} from './venue-words.ts'
import { isTown } from './written-places.ts'

/** The last word of what the noun is about, and of nouns behind it: `Colloquium on Fair Play conference`. */
export function lastWord(words: readonly LatinWord[], at: number): number {
  const next = words[at + 1]
  const isTopic =
    next !== undefined &&
    isSpace(next.gap) &&
    (links.has(next.key) ||
      (words[at]?.capital === true && next.capital && !undoing.has(next.key) && !enders.has(next.key)))
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
    if (at > from && !isSpace(word.gap) && !isInList(words, at) && !isHalved(word)) break
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

/** The town in `Workshop on Examples in Springfield, Examplia`, and a known one without its country. */
function leadsToTown(words: readonly LatinWord[], at: number): boolean {
  const behind = words.slice(at + 1, at + 5)
  const end = behind.findIndex(({ capital, gap }, index) => !capital || (index > 0 && !isSpace(gap)))
  const name = behind.slice(0, end < 0 ? behind.length : end).map(({ text }) => text)
  if (isTown(name.join(' '))) return true
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

/** `Micro- and Nanosamples`. */
function isHalved({ gap, key }: LatinWord): boolean {
  return gap === '- ' && isAnd(key)
}

function isAnd(key: string): boolean {
  return key === 'and' || key === '&' || key === 'und' || key === 'et' || key === 'y' || key === 'e'
}

/** The first word of the name: back over capitals and what joins them, to a verb, a number, a comma or a sentence's end. */
export function firstWord(words: readonly LatinWord[], at: number, floor: number): number {
  let first = at
  for (let index = at; index > floor && at - index < longest; index -= 1) {
    const [word, behind] = [words[index - 1], words[index]]
    if (word === undefined || behind === undefined) break
    if (!isSpace(behind.gap) && !isAroundLetters(words, index) && !isListBefore(words, index, floor)) break
    if (isPossessive(word) || asYear(word) !== undefined) break
    if (isOrdinal(word) && !isCountedName(words, index - 1, at)) break
    if (word.capital) {
      if (openers.has(word.key) && !isSeasonOfName(words, index - 1, at)) break
      first = index - 1
    } else if (isOrdinal(word)) continue
    else if (
      word.key === 'to'
        ? words[index - 2]?.capital !== true
        : !backwardJoiners.has(word.key) && !(first === index && adjectives.has(word.key))
    )
      break
    else if (word.key === 'the' && !isTopicBefore(words, index - 1)) break
    else if (!word.capital && adjectives.has(word.key)) first = index - 1
  }
  return trimmedFirst(words, first, at)
}

/** The brackets of `Example Society (EXS) Annual Conference`. */
function isAroundLetters(words: readonly LatinWord[], at: number): boolean {
  const [opened, closed] = /^\)\s$/.test(words[at]?.gap ?? '') ? [at - 1, at] : [at, at + 1]
  return (
    words[opened]?.gap === ' (' &&
    /^\)\s$/.test(words[closed]?.gap ?? '') &&
    /^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(words[opened]?.text ?? '') &&
    words[opened - 1]?.capital === true
  )
}

/** `Example Society 25th annual conference`: a number between a name and its noun, which nothing follows. */
function isCountedName(words: readonly LatinWord[], at: number, noun: number): boolean {
  const before = words[at - 1]
  return (
    lastWord(words, noun) === noun &&
    before?.capital === true &&
    words[at]?.gap === ' ' &&
    (words[at - 2]?.capital === true || joiners.has(words[at - 2]?.key ?? '')) &&
    !enders.has(before.key) &&
    !openers.has(before.key)
  )
}

/** `Winter Tides Workshop`: a season with more of the name behind it than its noun. */
function isSeasonOfName(words: readonly LatinWord[], index: number, noun: number): boolean {
  const behind = words[index + 1]
  return (
    seasons.has(words[index]?.key ?? '') &&
    index + 1 < noun &&
    behind?.capital === true &&
    isSpace(behind.gap) &&
    !openers.has(behind.key)
  )
}

const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'fall', 'autumn', 'winter'])

/** Words without capitals right before a noun that belong to the name. */
export const adjectives: ReadonlySet<string> = new Set([
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

export function isOrdinal(word: LatinWord | undefined): boolean {
  return word !== undefined && (ordinal.test(word.key) || /^[IVXLC]{2,}$/.test(word.text))
}

const ordinal =
  /^\d+(?:st|nd|rd|th)$|(?:^|-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$|(?:teenth|tieth)$/

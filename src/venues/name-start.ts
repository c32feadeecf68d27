import { asYear, isAnd, isOrdinal, isSpace, type LatinWord } from './latin-words.ts'
import { lastWord, longest } from './name-end.ts'
import { backwardJoiners, enders, headNouns, joiners, openers, ownPossessives } from './venue-words.ts'

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
    else if (adjectives.has(word.key)) first = index - 1
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
  // `Reviewer for SCIR, GROVE, and Fern Letters` names three.
  const areNames = words.slice(index + 1, at + 1).some(({ text }) => /^\p{Lu}{3,}$/u.test(text))
  return (
    !areNames &&
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

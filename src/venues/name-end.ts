import { asYear, isAnd, isSpace, type LatinWord } from './latin-words.ts'
import { enders, headNouns, joiners, links, undoing } from './venue-words.ts'
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

/** More words than names of venues have on either side of their noun. */
export const longest = 18

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

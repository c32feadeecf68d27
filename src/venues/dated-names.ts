import { asYear, isSpace, type LatinWord } from './latin-words.ts'
import { isSaid, leadBefore } from './lead-words.ts'
import type { VenueMatch } from './venue-match.ts'
import { enders, headNouns, institutions, joiners, openers } from './venue-words.ts'

/** Meetings without a noun whose year stands behind their name: `presented at Biology of Examples 2024`. */
export function datedNamesIn(text: string, words: readonly LatinWord[]): readonly VenueMatch[] {
  return words.flatMap((word, at) => {
    const year = asYear(word)
    const first = year === undefined || !isSpace(word.gap) ? at : firstOfName(words, at)
    const name = words.slice(first, at)
    const [head, last] = [name[0], name.at(-1)]
    if (year === undefined || head === undefined || last === undefined || !isOwn(name)) return []
    const lead = leadBefore(text, head.start)
    const isShown = places.has(lead.preposition) && isSaid(lead, shown, 160)
    if (
      !isShown ||
      counts.test(text.slice(word.end, word.end + 40)) ||
      goesOn.test(text.slice(word.end, word.end + 2))
    )
      return []
    const written = text.slice(head.start, last.end).replace(/\s+/g, ' ')
    return [{ start: head.start, end: word.end, name: written, series: [], kind: 'conference', year }]
  })
}

const places: ReadonlySet<string> = new Set(['at', '@'])

const shown =
  /\b(?:present(?:ed|ing|ation)?|talks?|posters?|papers?|keynotes?|speak(?:ing|er)?|spoke|accepted|invited|attend(?:ed|ing)?|abstract|demo)\b/i

/** What a year behind capitals counts otherwise. */
const counts = /^(?:\s?[-–/]\s?\d|\s(?:fellow|scholar|grant|program|cohort|class|student|internship))/i
/** Another name goes on there: `Example University’s 2024 Conference`. */
const goesOn = /^\s\p{Lu}|^['’]/u

/** Back over capitals and what joins them, to at most six words. */
function firstOfName(words: readonly LatinWord[], at: number): number {
  let first = at
  for (let index = at - 1; index >= Math.max(0, at - 7); index -= 1) {
    const word = words[index]
    if (word === undefined || (openers.has(word.key) && !joiners.has(word.key))) break
    if (word.capital) first = index
    else if (!joiners.has(word.key) || word.key === 'to') break
    if (!isSpace(word.gap)) break
  }
  return first
}

/** Two capitals or more, none of an institution, a month or a noun that other rules know. */
function isOwn(name: readonly LatinWord[]): boolean {
  return (
    name.filter(({ capital }) => capital).length > 1 &&
    name.every(({ key }) => !institutions.has(key) && !enders.has(key) && !headNouns.has(key))
  )
}

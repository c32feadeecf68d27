import type { Concept, Vocabulary } from './concept.ts'
import type { Word } from './clauses.ts'
import { wordsOf } from './clauses.ts'
import * as languages from './languages.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly concept: Concept
}

/** A concept that a text names: where, and in which clause. */
export interface Cue {
  readonly concept: Concept
  readonly at: number
  readonly clause: number
}

/** Where two languages share a word, the one whose name comes first has it. */
const vocabularies: readonly Vocabulary[] = Object.values(languages)

/** Phrases by their first word, the longest first. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = byFirstWord(
  vocabularies.flatMap((vocabulary) =>
    Object.entries<string>(vocabulary).flatMap(([concept, listed]) =>
      listed.split(', ').map((phrase) => ({ words: wordsOf(phrase), concept: concept as Concept })),
    ),
  ),
)

/** Long words that stand for something, by the letters that they are made of. */
const spellings: ReadonlyMap<string, string> = new Map(
  [...phrases.values()]
    .flat()
    .filter(({ words: [first = '', ...rest] }) => rest.length === 0 && first.length > 6)
    .map(({ words: [first = ''] }) => [lettersOf(first), first]),
)

/** The concepts that words stand for, from left to right; of overlapping phrases the longest counts. */
export function cuesIn(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = []
  let next = 0
  for (const [at, { clause }] of words.entries()) {
    if (at < next) continue
    const phrase = phraseAt(words, at)
    if (phrase === undefined) continue
    cues.push({ concept: phrase.concept, at, clause })
    next = at + phrase.words.length
  }
  return cues
}

function phraseAt(words: readonly Word[], at: number): Phrase | undefined {
  const written = words[at]?.text ?? ''
  const first = phrases.has(written) ? written : spelledRight(written)
  return phrases
    .get(first)
    ?.find((phrase) =>
      phrase.words.every((word, offset) => offset === 0 || words[at + offset]?.text === word),
    )
}

/** `recieved`, `accpeted`, `Commmittee`: a slip keeps the first letter, the last and the set of them; `instructions` are no `instructors`. */
function spelledRight(word: string): string {
  if (word.length < 6) return word
  const meant = spellings.get(lettersOf(word))
  return meant === undefined || differing(word, meant) > 2 ? word : meant
}

/** How many letters one word has that the other has not. */
function differing(word: string, other: string): number {
  const left = [...other].reduce((rest, letter) => rest.replace(letter, ''), word)
  return left.length * 2 + other.length - word.length
}

function lettersOf(word: string): string {
  return `${word.slice(0, 1)}${word.slice(-1)}${[...new Set(word)].toSorted().join('')}`
}

function byFirstWord(listed: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const grouped = new Map<string, Phrase[]>()
  for (const phrase of listed) {
    const [first = ''] = phrase.words
    const group = grouped.get(first)
    if (group === undefined) grouped.set(first, [phrase])
    else group.push(phrase)
  }
  return new Map(
    [...grouped].map(([first, group]) => [first, group.toSorted((a, b) => b.words.length - a.words.length)]),
  )
}

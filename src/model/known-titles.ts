import type { Span } from './rich-text.ts'

/** Titles by their first words, to be found again wherever a text names them. */
export type KnownTitles = ReadonlyMap<string, readonly (readonly string[])[]>

/** A title of fewer words is also an everyday phrase. */
const fewest = 4

/** Makes titles easy to find again; those that are too short to be told from a phrase are left out. */
export function knownTitles(titles: Iterable<string>): KnownTitles {
  const known = new Map<string, (readonly string[])[]>()
  for (const title of titles) {
    const words = wordsIn(title).map(({ word }) => word)
    const head = headOf(words)
    if (head !== undefined) known.set(head, [...(known.get(head) ?? []), words])
  }
  return known
}

/**
 * Where a text names a known title, whatever its capitals and signs, from left to right.
 *
 * Linear: one look-up a word.
 */
export function titlesNamedIn(text: string, known: KnownTitles): readonly Span[] {
  if (known.size === 0) return []
  const words = wordsIn(text)
  const spans: Span[] = []
  for (let at = 0; at + fewest <= words.length; at += 1) {
    const head = headOf(words.slice(at, at + fewest).map(({ word }) => word))
    const longest = (known.get(head ?? '') ?? [])
      .filter((title) => title.every((word, index) => words[at + index]?.word === word))
      .reduce((most, title) => Math.max(most, title.length), 0)
    const [first, last] = [words[at], words[at + longest - 1]]
    if (longest === 0 || first === undefined || last === undefined) continue
    spans.push({ start: first.start, end: last.end })
    at += longest - 1
  }
  return spans
}

function headOf(words: readonly string[]): string | undefined {
  return words.length < fewest ? undefined : words.slice(0, fewest).join(' ')
}

function wordsIn(text: string): readonly (Span & { readonly word: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  }))
}

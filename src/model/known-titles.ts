import type { Span } from './rich-text.ts'

/** Titles, to be found again wherever a text names them. */
export interface KnownTitles {
  /** The words of each, by its first ones. */
  readonly byHead: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Whole titles by what stands before their colon, or before the "with …" at their end; one that several titles share names none. */
  readonly byShortForm: ReadonlyMap<string, string | undefined>
}

/** A title of fewer words is also an everyday phrase. */
const fewest = 4
/** Before a colon, and set off where it is named; a shorter one is the name of a system. */
const fewestBeforeColon = 3
/** Of two titles that begin with as many words, one is the other without its end. */
const fewestBeforeEnd = 7

/** Makes titles easy to find again; those that are too short to be told from a phrase are left out. */
export function knownTitles(titles: Iterable<string>): KnownTitles {
  const byHead = new Map<string, (readonly string[])[]>()
  const byShortForm = new Map<string, string | undefined>()
  for (const title of new Set(titles)) {
    const words = wordsIn(title).map(({ word }) => word)
    const head = headOf(words)
    if (head !== undefined) byHead.set(head, [...(byHead.get(head) ?? []), words])
    for (const name of shortFormsOf(title, words))
      byShortForm.set(name, byShortForm.has(name) ? undefined : title)
  }
  for (const title of new Set(titles)) byShortForm.delete(nameOf(title))
  return { byHead, byShortForm }
}

/** `Counting Leaves` of "Counting Leaves: A Study", and a long title without the "with …" or "via …" at its end. */
function shortFormsOf(title: string, words: readonly string[]): ReadonlySet<string> {
  const colon = title.search(/[:：]\s?/u)
  const beforeColon = wordsIn(title.slice(0, Math.max(0, colon))).map(({ word }) => word)
  const end = words.findIndex((word, index) => index >= fewestBeforeEnd && adding.has(word))
  return new Set([
    ...(beforeColon.length < fewestBeforeColon ? [] : [beforeColon.join(' ')]),
    ...(end < 0 ? [] : [words.slice(0, end).join(' ')]),
  ])
}

/** What leads on to the means in a title, which some leave out. */
const adding: ReadonlySet<string> = new Set(['with', 'via', 'using', 'through'])

/** The title of which a text is what stands before the colon, or before the means at its end. */
export function titleOfShortForm(text: string, { byShortForm }: KnownTitles): string | undefined {
  return byShortForm.get(nameOf(text))
}

function nameOf(text: string): string {
  return wordsIn(text)
    .map(({ word }) => word)
    .join(' ')
}

/**
 * Where a text names a known title, whatever its capitals and signs, from left to right.
 *
 * Linear: one look-up a word.
 */
export function titlesNamedIn(text: string, { byHead }: KnownTitles): readonly Span[] {
  if (byHead.size === 0) return []
  const words = wordsIn(text)
  const spans: Span[] = []
  for (let at = 0; at + fewest <= words.length; at += 1) {
    const head = headOf(words.slice(at, at + fewest).map(({ word }) => word))
    const longest = (byHead.get(head ?? '') ?? [])
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

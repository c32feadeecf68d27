import type { Span } from './rich-text.ts'

/** Titles, to be found again wherever a text names them. */
export interface KnownTitles {
  /** The words of each, by its first ones. */
  readonly byHead: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Whole titles by what stands before their colon or full stop, or before the "with …" at their end; one that several titles share names none. */
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
  const names: string[] = []
  for (const title of new Set(titles)) {
    const words = wordsIn(title).map(({ word }) => word)
    names.push(words.join(' '))
    const head = headOf(words)
    if (head !== undefined) byHead.set(head, [...(byHead.get(head) ?? []), words])
    for (const name of shortFormsOf(title, words))
      byShortForm.set(name, byShortForm.has(name) ? undefined : title)
  }
  for (const name of names) byShortForm.delete(name)
  return { byHead, byShortForm }
}

/** `Counting Leaves` of "Counting Leaves: A Study" or "Counting Leaves. A Study", and a long title without the "with …" or "via …" at its end. */
function shortFormsOf(title: string, words: readonly string[]): ReadonlySet<string> {
  const colon = title.search(/[:：]|[.?!]\s\p{Lu}/u)
  const beforeColon = colon < 0 ? [] : wordsIn(title.slice(0, colon)).map(({ word }) => word)
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

/** What a title begins with that a text may name. */
export function headsIn(text: string): readonly string[] {
  const words = wordsIn(text).map(({ word }) => word)
  return words.flatMap((_, at) => headOf(words.slice(at, at + fewest)) ?? [])
}

/** What a title begins with whose words are in small letters, with one space between them. */
export function headOfFolded(title: string): string | undefined {
  return headOf(title.split(' ', fewest))
}

function headOf(words: readonly string[]): string | undefined {
  return words.length < fewest ? undefined : words.slice(0, fewest).join(' ')
}

function wordsIn(text: string): readonly (Span & { readonly word: string })[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: folded(word),
  }))
}

/** In small letters, without accents. */
function folded(word: string): string {
  const plain = /[^a-z0-9]/i.test(word) ? word.normalize('NFKD').replace(/\p{M}+/gu, '') : word
  return plain.toLowerCase()
}

import type { NewsEntry } from '../model/entry.ts'
import type { LedgerLine } from '../model/ledger.ts'
import { linkName } from './evidence.ts'
import { valuesOf } from './ledger-match.ts'
import { venueNames } from './compare-news.ts'
import type { Comparison } from './same-news.ts'
import { fingerprintOf } from './urn.ts'
import type { Phrase } from './wording.ts'
import { comparePhrases, phraseOf } from './wording.ts'

/** What one page says, or what the ledger remembers of it, for comparing. */
export interface Said {
  readonly texts: readonly string[]
  readonly phrases: readonly Phrase[]
  readonly dates: readonly string[]
  readonly links: readonly string[]
  readonly kinds: readonly string[]
  readonly venues: readonly string[]
  readonly works: readonly string[]
}

/** What an entry says. */
export function saidBy(entry: NewsEntry, works: readonly string[]): Said {
  return {
    ...wordsOf(entry),
    phrases: [phraseOf(entry.text)],
    kinds: [entry.kind],
    venues: venueNames(entry),
    works,
  }
}

/** A name for what stands on the page, equal exactly when that is. */
export function wordingOf(entry: Wording): string {
  const { dates, texts, links } = wordsOf(entry)
  return fingerprintOf([dates, texts, links])
}

type Wording = Pick<NewsEntry, 'text' | 'date' | 'links'>

function wordsOf({ text, date, links }: Wording): Pick<Said, 'texts' | 'dates' | 'links'> {
  return {
    texts: [text],
    dates: date === undefined ? [] : [date],
    links: links.map(({ href }) => linkName(href)),
  }
}

/** What a line of the ledger remembers, of all who said it. */
export function rememberedIn({ evidence }: LedgerLine): Said {
  const values = (name: string): readonly string[] => valuesOf(evidence, name)
  return {
    texts: values('text'),
    phrases: values('text').map(phraseOf),
    dates: values('date'),
    links: values('link'),
    kinds: values('kind'),
    venues: values('venue'),
    works: values('work'),
  }
}

/** What two items have in common that are one, the rarer the better. */
export function keysOf({ phrases, dates, links, works }: Said): readonly string[] {
  return [
    ...works.map((work) => `work:${work}`),
    ...links.map((link) => `link:${link}`),
    ...dates.map((date) => `date:${date}`),
    ...phrases.flatMap(({ words }) => words.slice(0, 60)),
  ]
}

const nothing: Phrase = { words: [], names: [] }

/** How two stand to each other, but for their places. */
export function compare(a: Said, b: Said): Comparison {
  const wordings = a.phrases.flatMap((left) => b.phrases.map((right) => comparePhrases(left, right)))
  const wording = wordings.reduce((best, one) => (one.alike > best.alike ? one : best), wordings[0] ?? comparePhrases(nothing, nothing)) // prettier-ignore
  const noDates = a.dates.length + b.dates.length === 0
  return {
    ...wording,
    date: noDates || share(a.dates, b.dates) > 0,
    links: a.links.length + b.links.length === 0 ? 'none' : share(a.links, b.links) > 0 ? 'shared' : 'other',
    works: agreement(a.works, b.works),
    kind: share(a.kinds, b.kinds) > 0,
    venues: a.venues.length + b.venues.length === 0 ? 'unknown' : share(a.venues, b.venues) > 0 ? 'same' : 'other',
  } // prettier-ignore
}

function agreement(a: readonly string[], b: readonly string[]): Comparison['works'] {
  if (a.length === 0 || b.length === 0) return 'unknown'
  const shared = share(a, b)
  return shared === 1 ? 'same' : shared === 0 ? 'other' : 'unknown'
}

/** The part of the shorter list that the longer has too. */
function share(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)]
  return few.length === 0 ? 0 : few.filter((value) => many.has(value)).length / few.length
}

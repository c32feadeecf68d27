import type { Extraction } from '../../src/index.ts'
import { folded, foldedLink, likeness, type Pairing, paired } from './likeness.ts'

type Item = Extraction['items'][number]
type Work = Extraction['works'][number]
type Venue = Pick<Item['venues'][number], 'name' | 'year'>

/** What a careful reader of the page would write down; a venue goes by any name that the registry knows. */
export interface Gold {
  readonly items: readonly (Omit<Item, 'venues'> & { readonly venues: readonly Venue[] })[]
  readonly works: readonly Omit<Work, 'venueAliases'>[]
}

type GoldItem = Gold['items'][number]
type GoldWork = Gold['works'][number]

export interface Compared {
  readonly name: string
  readonly gold: Gold
  readonly extraction: Extraction
}

export interface Score {
  /** Each from 0 to 1, by the names of `.ci/accuracy-floors.json`. */
  readonly figures: Readonly<Record<string, number>>
  readonly misses: readonly string[]
}

/** One thing that was or was not found, or one field of a found thing that is right or not. */
interface Verdict {
  readonly figure: string
  readonly outcome: 'right' | 'missed' | 'spurious' | 'wrong'
  readonly place: string
  readonly detail: string
}

/** Figures over all pages together: F1 of what was found, and the share of right fields of what was paired. */
export function scoreOf(pages: readonly Compared[]): Score {
  const verdicts = pages.flatMap(({ name, gold, extraction }) => [
    ...verdictsOnItems(name, paired(gold.items, extraction.items, likenessOfItems)),
    ...verdictsOnWorks(name, paired(gold.works, extraction.works, likenessOfWorks)),
  ])
  const names = [...new Set(verdicts.map(({ figure }) => figure))]
  return {
    figures: Object.fromEntries(names.map((name) => [name, figureOf(name, verdicts)])),
    misses: verdicts
      .filter(({ outcome }) => outcome !== 'right')
      .map(({ figure, outcome, place, detail }) => `${place} ${figure} ${outcome}: ${detail}`),
  }
}

/** F1; of a field, which is always there, that is the share of right ones. */
function figureOf(name: string, verdicts: readonly Verdict[]): number {
  const outcomes = verdicts.filter(({ figure }) => figure === name).map(({ outcome }) => outcome)
  const count = (...wanted: readonly Verdict['outcome'][]) =>
    outcomes.filter((outcome) => wanted.includes(outcome)).length
  return (2 * count('right')) / (2 * count('right', 'wrong') + count('missed', 'spurious'))
}

function verdictsOnItems(
  page: string,
  { pairs, missed, spurious }: Pairing<GoldItem, Item>,
): readonly Verdict[] {
  const [linksOf, venuesOf] = [
    ({ links }: Pick<Item, 'links'>) => links.map(foldedLink),
    ({ venues }: GoldItem) => venues.map(keyOf),
  ]
  return [
    ...existence('items', page, { pairs, missed, spurious }, ({ date, text }) => `${date} ${text}`),
    ...missed.flatMap((item) => sets('links', page, item.line, linksOf(item), [])),
    ...missed.flatMap((item) => sets('venues', page, item.line, venuesOf(item), [])),
    ...spurious.flatMap((item) => sets('links', page, item.line, [], linksOf(item))),
    ...pairs.flatMap(([gold, item]) => {
      const head = item.text.slice(0, Math.round(1.15 * gold.text.length) + 10)
      const { line } = gold
      return [
        field('item date', page, line, gold.date, item.date, gold.date === item.date),
        field('item kind', page, line, gold.kind, item.kind, gold.kind === item.kind),
        field('item text', page, line, gold.text, item.text, likeness(gold.text, head) >= 0.8),
        ...sets('titles in items', page, line, gold.titles.map(folded), item.titles.map(folded)),
        ...sets('links', page, line, linksOf(gold), linksOf(item)),
        ...sets('venues', page, line, venuesOf(gold), venueKeys(item, gold)),
      ]
    }),
  ]
}

function verdictsOnWorks(
  page: string,
  { pairs, missed, spurious }: Pairing<GoldWork, Work>,
): readonly Verdict[] {
  return [
    ...existence('works', page, { pairs, missed, spurious }, ({ title }) => title),
    ...missed.flatMap((work) => sets('ids', page, work.line, identifiersOf(work), [])),
    ...pairs.flatMap(([gold, work]) => {
      const { line, title, authors } = gold
      const same = surnames(authors).join() === surnames(work.authors).join()
      return [
        field('work title', page, line, title, work.title, folded(title) === folded(work.title)),
        ...(authors === null ? [] : [field('work authors', page, line, authors, work.authors, same)]),
        ...sets('work links', page, line, gold.links.map(foldedLink), work.links.map(foldedLink)),
        ...sets('ids', page, line, identifiersOf(gold), identifiersOf(work)),
      ]
    }),
  ]
}

/** The same line and a text that is not another's, or nearly the same text elsewhere. */
function likenessOfItems(gold: GoldItem, { line, text }: Item): number {
  const like = likeness(gold.text, text.slice(0, Math.max(120, 1.3 * gold.text.length)))
  const distance = Math.abs(gold.line - line)
  if (distance === 0 && like >= 0.3) return 2 + like
  if (distance <= 2 && like > 0.4) return 1 + like
  return like > 0.85 ? like : 0
}

function likenessOfWorks(gold: GoldWork, work: Work): number {
  const like = likeness(gold.title, work.title)
  const own = identifiersOf(gold)
  if (identifiersOf(work).some((identifier) => own.includes(identifier))) return 2 + like
  return like >= 0.8 ? like : 0
}

function identifiersOf({ ids }: Pick<Work, 'ids'>): readonly string[] {
  return Object.entries(ids).map(([scheme, value]) => `${scheme}:${value}`.toLowerCase())
}

function surnames(authors: readonly string[] | null): readonly string[] {
  return authors?.map((name) => folded(name.replace(/,.*/, '')).split(' ').at(-1) ?? '') ?? []
}

function keyOf({ name, year }: Venue): string {
  return `${folded(name)} ${year ?? ''}`
}

function venueKeys({ venues }: Item, gold: GoldItem): readonly string[] {
  const wanted = gold.venues.map(keyOf)
  return venues.map(({ name, year, aliases }) => {
    const keys = [name, ...aliases].map((known) => keyOf({ name: known, year }))
    return keys.find((key) => wanted.includes(key)) ?? keyOf({ name, year })
  })
}

function existence<Wanted extends { readonly line: number }, Found extends { readonly line: number }>(
  figure: string,
  page: string,
  { pairs, missed, spurious }: Pairing<Wanted, Found>,
  show: (one: Wanted | Found) => string,
): readonly Verdict[] {
  const verdict = (outcome: Verdict['outcome']) => (one: Wanted | Found) => ({
    figure,
    outcome,
    place: `${page}:${one.line}`,
    detail: show(one),
  })
  return [
    ...pairs.map(([gold]) => verdict('right')(gold)),
    ...missed.map(verdict('missed')),
    ...spurious.map(verdict('spurious')),
  ]
}

function sets(
  figure: string,
  page: string,
  line: number,
  wanted: readonly string[],
  found: readonly string[],
): readonly Verdict[] {
  const all = [...new Set([...wanted, ...found])]
  return all.map((detail) => {
    const missing = found.includes(detail) ? 'right' : 'missed'
    return {
      figure,
      outcome: wanted.includes(detail) ? missing : 'spurious',
      place: `${page}:${line}`,
      detail,
    }
  })
}

function field(
  figure: string,
  page: string,
  line: number,
  wanted: unknown,
  found: unknown,
  right: boolean,
): Verdict {
  const detail = `want ${JSON.stringify(wanted)}, got ${JSON.stringify(found)}`
  return { figure, outcome: right ? 'right' : 'wrong', place: `${page}:${line}`, detail }
}

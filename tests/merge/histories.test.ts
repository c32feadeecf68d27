import fc from 'fast-check'
import { expect, test } from 'vitest'
import { biblatex } from '../../src/export/biblatex/index.ts'
import { bibtex } from '../../src/export/bibtex/index.ts'
import { exportCatalog } from '../../src/export/index.ts'
import { merge, type Reading } from '../../src/merge/index.ts'
import type { Work } from '../../src/model/catalog.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import type { WorkEntry } from '../../src/model/entry.ts'
import type { Instant } from '../../src/model/instant.ts'
import { emptyLedger, type Ledger } from '../../src/model/ledger.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { viewWith } from '../export/invented-views.ts'
import { reading, work } from './said.ts'

/** What happens to a group's publications from one build to the next. */
type Step =
  | { readonly type: 'add' | 'remove' | 'retitle' | 'sign' | 'publish' | 'reverse'; readonly which: number }
  | { readonly type: 'merge' | 'split'; readonly which: number; readonly other: number }
  | { readonly type: 'subset'; readonly which: number }

const which = fc.nat(5)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ type: fc.constantFrom('add' as const, 'remove' as const, 'retitle' as const, 'sign' as const, 'publish' as const, 'reverse' as const), which }),
  fc.record({ type: fc.constantFrom('merge' as const, 'split' as const), which, other: which }),
  fc.record({ type: fc.constant('subset' as const), which }),
) // prettier-ignore

/** Six invented works that want three keys between them. */
interface Paper {
  readonly arxiv: string
  readonly title: string
  readonly renamed: number
  readonly isListed: boolean
  readonly isSigned: boolean
  readonly isPublished: boolean
  /** Shares its DOI. */
  readonly mergedInto?: number
}

const titles = [
  'Glow Worms under the Northern Oaks',
  'Glow in Caves of the Southern Coast',
  'Ferns and What They Count at Night',
  'Ferns of Seven Rivers, a Census by Drone',
  'Mosses Asleep on Granite Walls',
  'Mosses that Wander over Quiet Roofs',
]

const papers: readonly Paper[] = titles.map((title, index) => ({
  arxiv: `2503.0100${index}`,
  title,
  renamed: 0,
  isListed: index < 2,
  isSigned: false,
  isPublished: false,
}))

function happened(all: readonly Paper[], event: Step): readonly Paper[] {
  const changed = (change: Partial<Paper>): readonly Paper[] =>
    all.map((paper, index) => (index === event.which ? { ...paper, ...change } : paper))
  switch (event.type) {
    case 'add': return changed({ isListed: true })
    case 'remove': return changed({ isListed: false })
    case 'retitle': return changed({ renamed: (all[event.which]?.renamed ?? 0) + 1 })
    case 'sign': return changed({ isSigned: true })
    case 'publish': return changed({ isPublished: true })
    case 'merge': return event.other === event.which ? all : changed({ mergedInto: event.other })
    case 'split': return all.map(({ mergedInto: _, ...paper }) => paper)
    default: return all
  }
} // prettier-ignore

function entryOf({ title, renamed, arxiv, isSigned, isPublished, mergedInto }: Paper, line: number): WorkEntry {
  return work('ada', line, renamed === 0 ? title : `${title}, Seen Again ${'and Again '.repeat(renamed)}`.trim(), {
    identifiers: { arxiv, ...(mergedInto === undefined ? {} : { doi: `10.9999/${mergedInto}` }) },
    issued: '2025' as PartialDate,
    ...(isSigned ? { authors: [{ family: 'Moreau', given: 'Ada' }] } : {}),
    ...(isPublished ? { venue: { name: 'ICML', year: 2026, series: 'icml', kind: 'conference' as const } } : {}),
  })
} // prettier-ignore

/** Two papers that turn out to be one have one arXiv number: that of the other. */
function readingOf(all: readonly Paper[], isReversed: boolean): Reading {
  const entries = all.flatMap((paper, index) => {
    const other = paper.mergedInto === undefined ? undefined : all[paper.mergedInto]
    const arxiv = other?.isListed === true ? other.arxiv : paper.arxiv
    return paper.isListed ? [entryOf({ ...paper, arxiv }, index + 1)] : []
  })
  return reading('ada', isReversed ? entries.toReversed() : entries)
}

/** Who has a paper: found by its line on the page. */
function bearerOf(works: readonly Work[], line: number): Work | undefined {
  return works.find(({ mentions }) => mentions.some(({ place }) => place.line === line))
}

const textsOf = (files: ReturnType<typeof exportCatalog>['files']): Readonly<Record<string, string>> =>
  Object.fromEntries(files.filter(({ path }) => path.endsWith('.bib')).map(({ path, chunks }) => [path, [...chunks].join('')])) // prettier-ignore

test('citation keys and ids stay what they are through thousands of histories', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 9 }), (steps) => {
      let ledger: Ledger = emptyLedger
      let all = papers
      let isReversed = false
      const idOfKey = new Map<string, string>()
      const everPublished = new Set<string>()
      let before: ReadonlyMap<number, Work> = new Map()
      for (const [index, event] of [{ type: 'subset' as const, which: 0 }, ...steps].entries()) {
        all = happened(all, event)
        if (event.type === 'reverse') isReversed = !isReversed
        const asOf = `2026-01-${String(index + 1).padStart(2, '0')}T00:00:00Z` as Instant
        const readings = [readingOf(all, isReversed)]
        const built = merge({ readings, ledger, asOf })
        const { works } = built.catalog

        // No key stands for two works, now or ever, and no two works share one.
        const keys = works.flatMap(({ key, aliases }) => [key, ...aliases])
        expect(new Set(keys).size).toBe(keys.length)
        for (const { id, key } of works) {
          expect(idOfKey.get(key) ?? id).toBe(id)
          idOfKey.set(key, id)
          everPublished.add(key)
        }
        // Each paper that is still there is found by the key that it had.
        for (const [line, { key, id }] of before) {
          const now = bearerOf(works, line)
          if (now === undefined || now.id === id) {
            if (now !== undefined) expect(now.key).toBe(key)
            continue
          }
          const parted = event.type === 'split' || event.type === 'merge' || event.type === 'remove' || event.type === 'add'
          expect(parted).toBe(true)
          const stillThere = works.some((other) => other.key === key || other.aliases.includes(key))
          expect(stillThere || event.type === 'remove').toBe(true)
        }
        // The ledger forgets none.
        const remembered = new Set(built.ledger.lines.flatMap(({ key = '', aliases = [] }) => [key, ...aliases]))
        for (const key of everPublished) expect(remembered.has(key)).toBe(true)

        // Building again changes nothing, whatever the time.
        const again = merge({ readings, ledger: built.ledger, catalog: { ...built.catalog, diagnostics: [] }, asOf: '2030-01-01T00:00:00Z' as Instant })
        expect(again.ledger).toEqual(built.ledger)
        expect(again.catalog).toEqual(built.catalog)

        if (event.type === 'subset') {
          // What is exported alone has the keys that it has among all.
          const some = works.filter((_, at) => (at + event.which) % 2 === 0)
          const [whole = '', part = ''] = [works, some].map((chosen) => [...bibtex.write(viewWith({ works: chosen }))].flatMap(({ chunks }) => [...chunks]).join(''))
          for (const entry of part.split(/\n(?=@)/)) expect(whole).toContain(entry.trim())
          const known = [...biblatex.write(viewWith({ works }))].flatMap(({ chunks }) => [...chunks]).join('')
          for (const { aliases } of works) for (const alias of aliases) expect(known).toContain(alias)
        }
        ledger = built.ledger
        before = new Map(all.flatMap((_, at) => { const now = bearerOf(works, at + 1); return now === undefined ? [] : [[at + 1, now] as const] }))
      }
    }),
    { numRuns: 2000, seed: 20260131 },
  )
}, 120_000) // prettier-ignore

test('the newest works are a file of their own, which a build without new ones leaves as it is', () => {
  const listed = (count: number) => papers.map((paper, index) => ({ ...paper, isListed: index < count }))
  const build = (count: number, ledger: Ledger) => {
    const { catalog, ledger: next } = merge({ readings: [readingOf(listed(count), false)], ledger, asOf: '2026-01-01T00:00:00Z' as Instant })
    return { ledger: next, texts: textsOf(exportCatalog({ ...catalog, diagnostics: [] }, next, defaultConfiguration).files) }
  }
  const keysIn = (text = '') => [...text.matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)
  const first = build(2, emptyLedger)
  expect(keysIn(first.texts['works.new.bib'])).toEqual(keysIn(first.texts['works.bib']))
  const second = build(3, first.ledger)
  expect(keysIn(second.texts['works.new.bib'])).toEqual(['ferns2025'])
  expect(keysIn(second.texts['ada/works.new.bib'])).toEqual(['ferns2025'])
  expect(keysIn(second.texts['works.bib'])).toEqual(expect.arrayContaining(keysIn(first.texts['works.bib'])))
  expect(build(3, second.ledger)).toEqual(second)
}, 60_000) // prettier-ignore

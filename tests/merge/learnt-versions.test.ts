import { describe, expect, test } from 'vitest'

import { versionsOf } from '../../src/merge/versions.ts'
import type { WorkEntry } from '../../src/model/entry.ts'
import type { WorkFacts } from '../../src/model/metadata.ts'
import { parseDate, type PartialDate } from '../../src/model/partial-date.ts'

const day = (text: string): PartialDate => parseDate(text) ?? expect.fail(`${text} is no date`)

const entry: WorkEntry = {
  type: 'work',
  person: 'ada-moreau',
  rule: 'test',
  place: { source: 'ada-moreau.md', line: 1, column: 1 },
  title: 'Glow: Fast Graph Layouts',
  identifiers: {},
  links: [],
}

const sighting = { service: 'Crossref', url: 'https://crossref.example/1', seen: day('2026-01-31') }

const learnt: WorkFacts = {
  title: 'Glow: Fast Graph Layouts',
  kind: 'journal',
  issued: day('2025-09'),
  containerTitle: 'Journal of Invented Results',
  publisher: 'Example Press',
  volume: '7',
  issue: '2',
  pages: '101-112',
  identifiers: { doi: '10.1234/glow' },
  sources: { title: sighting, containerTitle: sighting },
}

const publication = { containerTitle: 'Journal of Invented Results', publisher: 'Example Press', volume: '7', issue: '2', pages: '101-112', issued: '2025-09' } // prettier-ignore

const preferred = (facts: WorkFacts, changes: Partial<WorkEntry>) =>
  versionsOf({ entries: [{ ...entry, ...changes }], facts })[0]

describe('what somebody notes of a work by hand, without saying where it appeared', () => {
  const noted: WorkFacts = { title: learnt.title, pages: '1-9', identifiers: { doi: '10.1234/glow' }, sources: {} }
  const icml = { name: 'ICML', series: 'icml', kind: 'conference', year: 2025 } as const

  test.each<[string, WorkFacts, Partial<WorkEntry>]>([
    ['a conference of the registry', noted, { venue: icml }],
    ['a journal that nobody knows', noted, { venue: { name: 'Journal of Moss', kind: 'journal' } }],
    ['a conference, with its kind', { ...noted, kind: 'conference' }, { venue: icml }],
    ['a conference and a preprint', noted, { venue: icml, identifiers: { arxiv: '2503.01234' } }],
  ])('goes into the one version that the page publishes: %s', (_, facts, changes) => {
    expect(preferred(facts, changes)).toMatchObject({ identifiers: { doi: '10.1234/glow' }, pages: '1-9' })
  })

  test('stays out of two, of which nobody says which it is', () => {
    const entries = [icml, { name: 'Journal of Moss', kind: 'journal' } as const].map((venue) => ({ ...entry, venue }))
    for (const version of versionsOf({ entries, facts: noted })) expect(version.identifiers).toEqual({})
  })
}) // prettier-ignore

describe('what services say of a publication', () => {
  test.each<[string, Partial<WorkEntry>]>([
    ['the page names the same journal', { venue: { name: 'Journal of invented results', kind: 'journal' } }],
    ['the page gives the same DOI at the venue', { venue: { name: 'JIR', kind: 'journal' }, identifiers: { doi: '10.1234/glow' } }],
    ['the page names neither venue nor preprint', {}],
    ['the page knows only the preprint', { identifiers: { arxiv: '2503.01234' } }],
  ])('goes into the version where %s', (_, changes) => {
    expect(preferred(learnt, changes)).toMatchObject({ kind: 'journal', ...publication })
  }) // prettier-ignore

  test.each<[string, WorkFacts, Partial<WorkEntry>]>([
    ['another venue', learnt, { venue: { name: 'EMNLP', series: 'emnlp', kind: 'conference', year: 2025 } }],
    ['a preprint alone', { ...learnt, kind: 'preprint' }, { venue: { name: 'JIR', kind: 'journal' }, identifiers: { doi: '10.1234/glow' } }],
    ['another edition', { ...learnt, kind: 'conference', venue: { series: 'emnlp', year: 2024 } }, { venue: { name: 'EMNLP', series: 'emnlp', kind: 'conference', year: 2025 } }],
  ])('stays out of the version of %s', (_, facts, changes) => {
    const versions = versionsOf({ entries: [{ ...entry, ...changes }], facts })
    const own = versions.find(({ venue }) => venue?.name === changes.venue?.name && venue?.year === changes.venue?.year)
    expect(own).toBeDefined()
    expect(own).not.toHaveProperty('pages')
  }) // prettier-ignore

  test('says in words where it comes from', () => {
    expect(preferred(learnt, {})?.origins['containerTitle']).toEqual({
      rule: 'metadata',
      source: 'Crossref, https://crossref.example/1, seen 2026-01-31',
    })
  })
})

describe('the class that arXiv lists a preprint in', () => {
  const record = { ...entry, rule: 'records/bibtex', identifiers: { arxiv: '2503.01234' } }
  const venue = { name: 'JIR', kind: 'journal' as const }
  const classes = (entries: readonly WorkEntry[], facts?: WorkFacts) =>
    versionsOf(facts === undefined ? { entries } : { entries, facts }).map(({ kind, primaryClass }) => [kind, primaryClass])

  test('is kept on the preprint alone, with where it comes from', () => {
    const said = { ...record, venue, published: { kind: 'journal' as const, primaryClass: 'cs.LG' } }
    expect(classes([said])).toEqual([['journal', undefined], ['preprint', 'cs.LG']])
    expect(versionsOf({ entries: [said] })[1]?.origins['primaryClass']).toMatchObject({ rule: 'records/bibtex' })
  })

  test('is told by metadata.json, after a bibliography of the owner', () => {
    const facts = { ...learnt, primaryClass: 'math.GT' }
    expect(classes([record], facts)).toContainEqual(['preprint', 'math.GT'])
    expect(classes([{ ...record, published: { primaryClass: 'cs.LG' } }], facts)).toContainEqual(['preprint', 'cs.LG'])
  })

  test.each<[string, readonly WorkEntry[], WorkFacts | undefined]>([
    ['nobody says it', [record], undefined],
    ['it is said of another preprint', [record], { ...learnt, identifiers: { arxiv: '2401.00001' }, primaryClass: 'cs.LG' }],
    ['there is no preprint', [{ ...record, identifiers: {}, venue, published: { primaryClass: 'cs.LG' } }], undefined],
  ])('is not known where %s', (_, entries, facts) => {
    for (const version of versionsOf(facts === undefined ? { entries } : { entries, facts })) expect(version).not.toHaveProperty('primaryClass')
  })
}) // prettier-ignore

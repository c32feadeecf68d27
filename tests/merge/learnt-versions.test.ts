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

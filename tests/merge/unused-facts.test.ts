import { describe, expect, test } from 'vitest'

import { reportUnusedFacts } from '../../src/merge/unused-facts.ts'
import { versionsOf } from '../../src/merge/versions.ts'
import type { WorkEntry } from '../../src/model/entry.ts'
import type { WorkFacts } from '../../src/model/metadata.ts'

const entry: WorkEntry = {
  type: 'work',
  person: 'ada-moreau',
  rule: 'papers/listed',
  place: { source: 'ada-moreau.md', line: 1, column: 1 },
  title: 'Glow: Fast Graph Layouts',
  identifiers: {},
  links: [],
}

const place = { source: 'profiles/metadata.json', line: 7, column: 7 }
const noted: WorkFacts = {
  title: entry.title,
  pages: '1-9',
  identifiers: { doi: '10.1234/glow' },
  sources: {},
  place,
}
const icml = { name: 'ICML', series: 'icml', kind: 'conference', year: 2025 } as const
const moss = { name: 'Journal of Moss', kind: 'journal' } as const

function told(facts: WorkFacts, ...changes: readonly Partial<WorkEntry>[]) {
  const entries = changes.map((change) => ({ ...entry, ...change }))
  return reportUnusedFacts({ entries, facts, versions: versionsOf({ entries, facts }) })
}

describe('what is noted of a work and cannot be used', () => {
  const start = 'Cannot use what metadata.json notes of "Glow: Fast Graph Layouts"'
  test.each<[string, WorkFacts, readonly Partial<WorkEntry>[], string, string]>([
    ['without a place, of a work that appeared at two', noted, [{ venue: icml }, { venue: moss }],
      `${start} (pages, doi): it does not say where, and the work appeared at Journal of Moss and ICML 2025`,
      'add to it "kind": "journal", "containerTitle": "Journal of Moss" or "venue": { "series": "icml", "year": 2025 }'],
    ['with another place than the pages say', { ...noted, kind: 'journal', containerTitle: 'J. Ferns' }, [{ venue: moss }],
      `${start} (pages, doi): it says "J. Ferns", and the pages say Journal of Moss`,
      'add to it "kind": "journal", "containerTitle": "Journal of Moss"'],
    ['of a series that nobody knows', { ...noted, venue: { series: 'imcl', year: 2025 } }, [{ venue: icml }],
      `${start} (pages, doi): the registry knows no series "imcl"`,
      'add to it "venue": { "series": "icml", "year": 2025 }'],
    ['without a place, of a work known only as a preprint', noted, [{ identifiers: { arxiv: '2503.01234' } }],
      `${start} (pages, doi): neither it nor a page says where the work appeared`,
      'add to it "kind": "journal", "containerTitle": "…"'],
    ['the code alone', { title: entry.title, code: 'https://code.example/glow', identifiers: {}, sources: {}, place }, [{ venue: icml }, { venue: moss }],
      `${start} (code): it does not say where, and the work appeared at Journal of Moss and ICML 2025`,
      'add to it "kind": "journal", "containerTitle": "Journal of Moss" or "venue": { "series": "icml", "year": 2025 }'],
  ])('%s', (_, facts, changes, message, hint) => {
    expect(told(facts, ...changes)).toEqual([{ code: 'facts-unused', severity: 'warning', message, place, hint }])
  })

  test.each<[string, WorkFacts, readonly Partial<WorkEntry>[]]>([
    ['one place', noted, [{ venue: icml }]],
    ['one place and a preprint', noted, [{ venue: icml, identifiers: { arxiv: '2503.01234' } }]],
    ['no place at all', noted, [{}]],
    ['two places, of which it says one', { ...noted, venue: { series: 'icml', year: 2025 } }, [{ venue: icml }, { venue: moss }]],
    ['two places, of which it says one by the words of the hint', { ...noted, kind: 'journal', containerTitle: 'Journal of Moss' }, [{ venue: icml }, { venue: moss }]],
    ['a place that no page says', { ...noted, venue: { series: 'icml', year: 2025 } }, [{ venue: moss }]],
    ['two places, with nothing that belongs to one', { title: entry.title, authors: [{ family: 'Moreau' }], identifiers: { arxiv: '2503.01234' }, sources: {} }, [{ venue: icml }, { venue: moss }]],
    ['a preprint', { ...noted, kind: 'preprint' }, [{ venue: icml }, { venue: moss }]],
    ['what the pages say themselves', { title: entry.title, identifiers: { doi: '10.1234/glow' }, sources: {} }, [{ venue: icml, identifiers: { doi: '10.1234/glow' } }, { venue: moss }]],
    ['what the owner says otherwise in a bibliography', { ...noted, identifiers: {} }, [{ venue: icml, rule: 'records/fields', published: { pages: '11-19' } }, { venue: moss }]],
  ])('nothing is told of %s', (_, facts, changes) => {
    expect(told(facts, ...changes)).toEqual([])
  })
}) // prettier-ignore

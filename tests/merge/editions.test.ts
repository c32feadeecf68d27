import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { WorkEntry } from '../../src/model/entry.ts'
import type { VenueMention } from '../../src/model/venue.ts'
import { asOf, news, reading, work } from './said.ts'

const catalogOf = (venue: VenueMention, more: Partial<WorkEntry> = {}) =>
  merge({ readings: [reading('ada', [news('ada', 1, '2024-05-02', 'GLOW accepted', { venues: [venue] }), work('ada', 1, 'GLOW: Fast Graph Layouts', { venue, ...more })])], asOf }).catalog // prettier-ignore

describe('a workshop that no registry knows, held with a conference that one knows', () => {
  const venue: VenueMention = {
    name: 'GROVE',
    year: 2024,
    kind: 'workshop',
    host: { name: 'ICML', series: 'icml' },
  }

  it('is a tentative event on the days and at the place of its host', () => {
    const [event, ...others] = catalogOf(venue).events
    expect(others).toEqual([])
    expect(event).toMatchObject({
      kind: 'workshop',
      name: 'GROVE 2024',
      series: 'icml/grove',
      tentative: true,
      host: 'ICML 2024',
    })
    expect(event?.date).toMatch(/^2024-07/)
    expect(event?.location?.city).toBe('Vienna')
    expect(event?.news).toHaveLength(1)
  })

  it('is none when the host is not known either, or has no days in that year', () => {
    expect(catalogOf({ ...venue, host: { name: 'SMPL' } }).events).toEqual([])
    expect(catalogOf({ ...venue, year: 1903 }).events).toEqual([])
  })
})

describe('a venue that a list names', () => {
  it.each(['arXiv', 'bioRxiv', 'SSRN'])('is the preprint where it is %s, and no event', (name) => {
    const { works, events, diagnostics } = { diagnostics: [], ...catalogOf({ name }) }
    expect(works[0]?.versions.map(({ kind, venue }) => [kind, venue?.name])).toEqual([['preprint', name]])
    expect([events, diagnostics]).toEqual([[], []])
  })

  it('is one preprint with the number that a link gives', () => {
    const [only] = catalogOf({ name: 'arXiv' }, { identifiers: { arxiv: '2503.01234' } }).works
    expect(only?.versions).toMatchObject([
      { kind: 'preprint', venue: { name: 'arXiv' }, identifiers: { arxiv: '2503.01234' } },
    ])
  })

  it('is not called a conference when nothing says so, and still comes before the preprint', () => {
    const [only] = catalogOf({ name: 'SMPL', year: 2024 }, { identifiers: { arxiv: '2403.01234' } }).works
    expect(only?.versions.map(({ kind }) => kind)).toEqual(['unknown', 'preprint'])
  })

  it('has the authors that the page gives for the work elsewhere', () => {
    const readings = [reading('ada', [
      work('ada', 1, 'GLOW: Fast Graph Layouts', { venue: { name: 'SMPL', year: 2025 } }),
      work('ada', 9, 'GLOW: Fast Graph Layouts', { venue: { name: 'arXiv' }, authors: [{ given: 'Ada', family: 'Moreau' }] }),
    ])] // prettier-ignore
    const [version] = merge({ readings, asOf }).catalog.works[0]?.versions ?? []
    expect(version).toMatchObject({
      kind: 'unknown',
      venue: { name: 'SMPL' },
      authors: [{ family: 'Moreau' }],
    })
  })
})

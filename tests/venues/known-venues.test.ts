import { describe, expect, it } from 'vitest'
import type { EditionFacts } from '../../src/model/edition-facts.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { editionOf, knownVenues } from '../../src/venues/index.ts'

const says = (acronym: string, year: number, date: string, more: Partial<EditionFacts> = {}): EditionFacts => ({
  acronym,
  year,
  source: 'ccfddl',
  ...(date === '' ? {} : { date: date as PartialDate }),
  ...more,
}) // prettier-ignore
const own = (...facts: readonly EditionFacts[]) => knownVenues({ own: facts, listed: [] })
const listed = (...facts: readonly EditionFacts[]) => knownVenues({ own: [], listed: facts })
const yaml = { source: 'offprint.yaml' }

describe('what the owner says', () => {
  it('corrects the days and leaves the rest', () => {
    const known = editionOf('emnlp', 2025)
    const corrected = own(says('EMNLP', 2025, '2025-11-05/2025-11-09', yaml)).editionOf('emnlp', 2025)
    expect(corrected).toEqual({ ...known, date: '2025-11-05/2025-11-09', sources: 'offprint.yaml', evidence: 'one-source' })
  }) // prettier-ignore

  it('moves it to another town', () => {
    const moved = own(says('EMNLP', 2025, '', { ...yaml, city: 'Vienna', country: 'Austria' }))
    expect(moved.editionOf('emnlp', 2025)).toMatchObject({
      date: editionOf('emnlp', 2025)?.date,
      location: { city: 'Vienna', countryCode: 'AT' },
    })
  })

  it('adds an edition, and a series, found by its acronym or its name', () => {
    const venues = own(says('GROVECONF', 2026, '2026-06-03', { ...yaml, name: 'Conference on Groves' }))
    expect(['groveconf', 'Conference on Groves', 'GROVE'].map(venues.addedSeries)).toEqual(['groveconf', 'groveconf', undefined]) // prettier-ignore
    expect(venues.nextEdition('groveconf', '2026-01-01')).toMatchObject({ date: '2026-06-03' })
    expect(venues.all.at(-1)).toMatchObject({ id: 'groveconf', kind: 'conference' })
  })

  it('goes before a list', () => {
    const venues = knownVenues({ own: [says('GROVECONF', 2026, '2026-06-03', yaml)], listed: [says('GROVECONF', 2026, '2026-07-03')] }) // prettier-ignore
    expect(venues.editionOf('groveconf', 2026)).toMatchObject({
      date: '2026-06-03',
      sources: 'offprint.yaml',
    })
  })
})

describe('what a list says', () => {
  const known = editionOf('emnlp', 2025)

  it('changes nothing that two sources agree on, and is remembered', () => {
    const edition = listed(says('EMNLP', 2025, '2025-11-05/2025-11-09')).editionOf('emnlp', 2025)
    expect(edition?.date).toBe(known?.date)
    expect(edition?.alternatives).toContain('2025-11-05/2025-11-09')
  })

  it('agrees, and is named', () => {
    const edition = listed(says('EMNLP', 2025, known?.date ?? '')).editionOf('emnlp', 2025)
    expect(edition).toMatchObject({ evidence: 'two-sources', sources: `${known?.sources}, ccfddl` })
  })

  it('counts where it is a newer copy of the only source, for conferences move', () => {
    const before = says('GROVECONF', 2026, '2026-06-03/2026-06-05')
    const after = says('GROVECONF', 2026, '2026-06-10/2026-06-12')
    expect(listed(before, after).editionOf('groveconf', 2026)).toMatchObject({
      date: '2026-06-10/2026-06-12',
      alternatives: ['2026-06-03/2026-06-05'],
    })
    const other = { ...after, source: 'my-list' }
    expect(listed(before, other).editionOf('groveconf', 2026)).toMatchObject({
      date: '2026-06-03/2026-06-05',
    })
  })

  it('proves nothing by agreeing with another list', () => {
    const one = says('GROVECONF', 2026, '2026-06-03/2026-06-05')
    expect(listed(one, { ...one, source: 'my-list' }).editionOf('groveconf', 2026)).toMatchObject({
      evidence: 'one-source',
      sources: 'ccfddl, my-list',
    })
  })

  it('is refused where its name is that of several series, or is no name', () => {
    const { refused, all } = listed(says('!!!', 2026, '2026-06-03'))
    expect(refused).toMatchObject([{ reason: 'its name has no letter' }])
    expect(all).toHaveLength(knownVenues({ own: [], listed: [] }).all.length)
  })

  it('is never matched by a part of a name', () => {
    expect(listed(says('EMNLP Industry Forum', 2026, '2026-06-03')).all.at(-1)?.id).toBe(
      'emnlp-industry-forum',
    )
  })
})

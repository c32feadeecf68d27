import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Corrections } from '../../src/model/corrections.ts'
import { noCorrections } from '../../src/model/corrections.ts'
import type { Ledger } from '../../src/model/ledger.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { asOf, later, news, reading, work } from './said.ts'

const ferns = work('ada', 1, 'Counting Ferns in the Dark', { identifiers: { doi: '10.9999/ferns' } })
const leaves = work('ada', 2, 'A Census of Leaves at Night', { identifiers: { arxiv: '2501.01234' } })
const mosses = work('ada', 3, 'Sleeping Mosses', {
  authors: [{ family: 'Moreau', given: 'Ada' }],
  issued: '2024' as PartialDate,
  venue: { name: 'EMNLP', year: 2024, series: 'emnlp', kind: 'conference' },
  identifiers: { doi: '10.9999/mosses' },
})
const entries = [ferns, leaves, mosses, news('ada', 1, '2025-02-01', 'Counting Ferns in the Dark is out.')]

function built(corrections: Partial<Corrections>, ledger?: Ledger, all = entries) {
  const said = { ...noCorrections, ...corrections }
  const result = merge({ readings: [reading('ada', all)], asOf: ledger === undefined ? asOf : later, ledger, corrections: said }) // prettier-ignore
  const unused = result.diagnostics.filter(({ code }) => code === 'correction-unused')
  return { ...result, works: result.catalog.works, unused: unused.map(({ message }) => message) }
}

const titled = (works: readonly { readonly title: string; readonly key: string }[]) =>
  Object.fromEntries(works.map(({ title, key }) => [title, key]))

describe('same', () => {
  it.each([
    ['citation keys', ['counting', 'census2025']],
    ['identifiers', ['doi:10.9999/FERNS', 'arxiv:2501.01234v2']],
    ['addresses', ['https://doi.org/10.9999/ferns', 'https://arxiv.org/pdf/2501.01234']],
    ['titles', ['Counting ferns in the dark', 'A census of leaves at night']],
  ] as const)('makes two works one, by %s', (_, works) => {
    const first = built({})
    const second = built({ same: [{ works }] }, first.ledger)
    expect(second.works).toHaveLength(2)
    expect(second.unused).toEqual([])
    const merged = second.works.find(({ mentions }) => mentions.length > 1)
    expect([merged?.key, ...(merged?.aliases ?? [])].toSorted()).toEqual(['census2025', 'counting'])
    expect(second.decisions.find(({ same }) => same)?.because).toBe('offprint.yaml says so')
  })

  it('by ids', () => {
    const first = built({})
    const [a = '', b = ''] = first.works.filter(({ title }) => !title.startsWith('Sl')).map(({ id }) => id)
    expect(built({ same: [{ works: [a, b] }] }, first.ledger).works).toHaveLength(2)
  })

  it('changes nothing when it is built again, and the keys return when it is taken back', () => {
    const first = built({})
    const same = { same: [{ works: ['counting', 'census2025'] as const }] }
    const second = built(same, first.ledger)
    const third = built(same, second.ledger)
    expect(third.ledger).toEqual(second.ledger)
    expect(third.unused).toEqual([])
    const parted = built({}, third.ledger)
    expect(titled(parted.works)).toEqual(titled(first.works))
    expect(parted.works.flatMap(({ aliases }) => aliases)).toEqual([])
  })

  it('needs no ledger', () => {
    const same = { same: [{ works: ['counting', 'census2025'] as const }] }
    expect(titled(built(same).works)).toEqual(titled(built(same).works))
    expect(built(same).works).toHaveLength(2)
  })

  it('keeps the ids of the news about it', () => {
    const about = [ferns, leaves, news('ada', 2, '2025-02-01', 'A Census of Leaves at Night is out.', { kind: 'paper' })] // prettier-ignore
    const first = built({}, undefined, about)
    expect(first.catalog.news[0]?.works).toHaveLength(1)
    const second = built({ same: [{ works: ['counting', 'census2025'] }] }, first.ledger, about)
    expect(second.catalog.news.map(({ id }) => id)).toEqual(first.catalog.news.map(({ id }) => id))
  })

  it('is reported when it names nothing, or the two are one anyway', () => {
    const twice = [ferns, { ...ferns, place: { ...ferns.place, line: 9 } }]
    expect(
      built(
        { same: [{ works: ['doi:10.9999/ferns', 'Counting Ferns in the Dark'] }, { works: ['counting', 'gone2020'] }] },
        undefined,
        twice,
      ).unused,
    ).toEqual([
      'Cannot use the correction "same: [doi:10.9999/ferns, Counting Ferns in the Dark]": they are one work without it',
      'Cannot use the correction "same: [counting, gone2020]": no work is called "gone2020"',
    ])
  }) // prettier-ignore
})

describe('different', () => {
  const early = { ...ferns, identifiers: { arxiv: '2501.01234' } }
  const joined = [early, leaves]

  it('makes one work two, by its titles', () => {
    const first = built({}, undefined, joined)
    expect(first.works).toHaveLength(1)
    const pair = { different: [{ works: ['Counting Ferns in the Dark', 'A Census of Leaves at Night'] as const }] }
    const second = built(pair, first.ledger, joined)
    expect(second.works).toHaveLength(2)
    expect(second.unused).toEqual([])
    expect(second.decisions.find(({ same }) => !same)?.because).toBe('offprint.yaml says that they are two')
    const third = built(pair, second.ledger, joined)
    expect(third.ledger).toEqual(second.ledger)
  }) // prettier-ignore

  it('undoes a merge by the two keys', () => {
    const first = built({})
    const again = [{ ...ferns, identifiers: { doi: '10.9999/ferns', arxiv: '2501.01234' } }, leaves]
    const second = built({}, first.ledger, again)
    expect(second.works).toHaveLength(1)
    const parted = built({ different: [{ works: ['counting', 'census2025'] }] }, second.ledger, again)
    expect(titled(parted.works)).toEqual({
      'Counting Ferns in the Dark': 'counting',
      'A Census of Leaves at Night': 'census2025',
    })
    expect(parted.unused).toEqual([])
    const later = built({ different: [{ works: ['counting', 'census2025'] }] }, parted.ledger, again)
    expect(titled(later.works)).toEqual(titled(parted.works))
    expect(later.unused).toEqual([])
  })

  it('is reported when they are two anyway', () => {
    expect(built({ different: [{ works: ['counting', 'census2025'] }] }).unused).toEqual([
      'Cannot use the correction "different: [counting, census2025]": they are two works without it',
    ])
  })
})

describe('set', () => {
  const version = (corrections: Partial<Corrections>) =>
    built(corrections).works.find(({ key }) => key === 'moreau2024sleeping')?.versions

  it.each([
    [{ title: 'Mosses, Asleep' }],
    [{ authors: [{ family: 'Li', given: 'Ming' }] }],
    [{ issued: '2025-03' as PartialDate }],
    [{ pages: '1-9', volume: '3', issue: '2', publisher: 'Example Press', containerTitle: 'Proceedings' }],
    [{ kind: 'journal' as const }],
    [{ identifiers: { doi: '10.9999/right' } }],
    [{ venue: { name: 'ICML', year: 2024 } }],
  ])('%j wins over the page, and says where it comes from', (fields) => {
    const place = { source: 'offprint.yaml', line: 4, column: 5 }
    const [preferred] = version({ set: [{ work: 'moreau2024sleeping', fields, place }] }) ?? []
    expect(preferred).toMatchObject(fields)
    for (const field of Object.keys(fields))
      expect(preferred?.origins[field]).toEqual({ rule: 'corrections', source: 'offprint.yaml', line: 4 })
    expect(preferred?.links.filter(({ href }) => href.includes('10.9999/mosses'))).toHaveLength('identifiers' in fields ? 0 : 1) // prettier-ignore
  })

  it('wins over metadata.json, and sets the authors of every version', () => {
    const metadata = {
      version: 1 as const,
      works: [
        {
          title: 'A Census of Leaves at Night',
          authors: [{ family: 'Wrong' }],
          venue: { series: 'icml', year: 2025 },
          identifiers: { arxiv: '2501.01234' },
          sources: {},
        },
      ],
    }
    const authors = [{ family: 'Moreau', given: 'Ada' }]
    const corrections = { ...noCorrections, set: [{ work: 'arxiv:2501.01234', fields: { authors } }] }
    const { catalog } = merge({ readings: [reading('ada', [leaves])], metadata, asOf, corrections })
    expect(catalog.works[0]?.versions.map((one) => one.authors)).toEqual([authors, authors])
    expect(catalog.works[0]?.key).toBe('wrong2025census')
  })

  it('of a version changes only that one', () => {
    const both = work('ada', 4, 'Owls of the North', { venue: { name: 'ICML', year: 2025, kind: 'conference' }, identifiers: { arxiv: '2503.04567' } }) // prettier-ignore
    const set = [{ work: 'arxiv:2503.04567', version: 'preprint' as const, fields: { title: 'Owls' } }]
    const { works } = built({ set }, undefined, [both])
    expect(works[0]?.versions.map(({ title }) => title)).toEqual(['Owls of the North', 'Owls'])
  })

  it('is reported when it names nothing, several works, no version, or says what is said', () => {
    const set = [
      { work: 'gone', fields: { title: 'X' } },
      { work: 'doi:10.9999/mosses', fields: { title: 'Sleeping Mosses' } },
      { work: 'doi:10.9999/mosses', version: 'thesis' as const, fields: { title: 'X' } },
    ]
    expect(built({ set }).unused).toEqual([
      'Cannot use the correction "set title of gone": no work is called "gone"',
      'Cannot use the correction "set title of doi:10.9999/mosses": the work says so without it',
      'Cannot use the correction "set title of doi:10.9999/mosses": the work has no version of kind thesis',
    ])
  })
})

describe('hide', () => {
  it.each([
    ['a work by its key', 'counting', [2, 1]],
    ['a work by its title', 'Counting Ferns in the Dark', [2, 1]],
    ['news by its text', 'Counting Ferns in the Dark is out', [3, 0]],
  ] as const)('%s', (_, entry, counts) => {
    const { catalog, unused } = built({ hide: [{ entry }] })
    expect([catalog.works.length, catalog.news.length]).toEqual(counts)
    expect(unused).toEqual([])
  })

  it('keeps the key and the ids of the news, for when it is shown again', () => {
    const first = built({})
    const hidden = built({ hide: [{ entry: 'counting' }] }, first.ledger)
    expect(hidden.catalog.news.map(({ id, works }) => [id, works])).toEqual([[first.catalog.news[0]?.id, []]])
    const again = built({}, hidden.ledger)
    expect(titled(again.works)).toEqual(titled(first.works))
    expect(again.catalog.news).toEqual(first.catalog.news)
  })

  it('is reported when nothing is called so', () => {
    expect(built({ hide: [{ entry: 'nothing' }] }).unused).toEqual([
      'Cannot use the correction "hide: nothing": nothing is called so',
    ])
  })
})

describe('a bibliography of the owner', () => {
  it('wins over metadata.json, which wins over the words of the page', () => {
    const metadata = {
      version: 1 as const,
      works: [
        {
          title: 'Counting Ferns in the Dark: A Service',
          authors: [{ family: 'Service' }],
          identifiers: { doi: '10.9999/ferns' },
          pages: '1-9',
          sources: {},
        },
      ],
    }
    const recorded = work('ada', 5, 'Counting Ferns in the Dark: A File', {
      rule: 'records/fields',
      place: { source: 'profiles/ada.bib', line: 5, column: 1 },
      authors: [{ family: 'File' }],
      identifiers: { doi: '10.9999/ferns' },
    })
    const from = (all: typeof entries) =>
      merge({ readings: [reading('ada', all)], metadata, asOf }).catalog.works[0]?.versions[0]
    expect(from([ferns])).toMatchObject({ title: 'Counting Ferns in the Dark: A Service', authors: [{ family: 'Service' }] }) // prettier-ignore
    expect(from([ferns, recorded])).toMatchObject({ title: 'Counting Ferns in the Dark: A File', authors: [{ family: 'File' }], pages: '1-9' }) // prettier-ignore
    expect(from([ferns, { ...recorded, authorsTruncated: true }])).toMatchObject({ authors: [{ family: 'Service' }] }) // prettier-ignore
  })
})

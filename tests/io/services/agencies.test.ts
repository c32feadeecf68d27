import { describe, expect, test } from 'vitest'
import { arxiv } from '../../../src/io/services/arxiv.ts'
import { crossref } from '../../../src/io/services/crossref.ts'
import { arxivFeed, crossrefAnswer, crossrefWork } from './answers.ts'

const ada = { family: 'Moreau', given: 'Ada' }
const li = { family: 'Ming', given: 'Li' }

describe('arXiv', () => {
  test('asks for many ids at once and says how many, for else it gives ten', () => {
    expect(arxiv.request(['arxiv:2503.01234', 'arxiv:math/0309136'])).toEqual({
      path: '/api/query?id_list=2503.01234,math%2F0309136&max_results=2',
    })
  })

  test('gives the newest version and the day of that version, and folds of a title are spaces', () => {
    const text = arxivFeed([
      { arxiv: '2503.01234', version: 3, title: 'Glow: Fast\n  Graph Layouts', day: '2025-06-04' },
    ])
    expect(arxiv.recordsIn(text, ['arxiv:2503.01234'])?.get('arxiv:2503.01234')).toEqual({
      url: 'https://arxiv.org/abs/2503.01234v3',
      title: 'Glow: Fast Graph Layouts',
      authors: [ada, li],
      kind: 'preprint',
      issued: '2025-06-04',
      identifiers: { arxiv: '2503.01234' },
      version: 3,
    })
  })

  test('a comma inside a name is a slip, for names are in reading order', () => {
    const text = arxivFeed([{ arxiv: '2503.01234', title: 'Glow', authors: ['Moreau, Ada'] }])
    expect(arxiv.recordsIn(text, ['arxiv:2503.01234'])?.get('arxiv:2503.01234')?.authors).toEqual([
      { family: 'Ada', given: 'Moreau' },
    ])
  })

  test('knows the versions before the newest, and of a paper that changes for ever the first ones', () => {
    const record = { url: '', kind: 'preprint', identifiers: {} } as const
    expect(arxiv.earlier?.('arxiv:1', { ...record, version: 1 })).toEqual([])
    expect(arxiv.earlier?.('arxiv:1', { ...record, version: 3 })).toEqual(['arxiv:1v1', 'arxiv:1v2'])
    expect(arxiv.earlier?.('arxiv:1', { ...record, version: 400 })).toHaveLength(19)
  })

  test('an entry without title is no record; an entry that tells an error, and a cut answer, are no answer', () => {
    const empty = arxivFeed([{ arxiv: '2503.01234', title: '', authors: [] }])
    expect(arxiv.recordsIn(empty, ['arxiv:2503.01234'])?.size).toBe(0)
    const error = arxivFeed([{ arxiv: '1', title: 'Error' }]).replace(
      /<id>.*<\/id>/,
      '<id>http://arxiv.org/api/errors#incorrect_id_format_for_1</id>',
    )
    expect(arxiv.recordsIn(error, ['arxiv:1'])).toBeUndefined()
    expect(arxiv.recordsIn(empty.slice(0, -20), ['arxiv:2503.01234'])).toBeUndefined()
  })

  test.each([
    ['arxiv:2503.01234', true],
    ['arxiv:2503.01234v2', true],
    ['arxiv:math.GT/0309136', true],
    ['arxiv:2503.1', false],
    ['arxiv:1&max_results=9', false],
  ])('%s: asked %j', (key, accepted) => {
    expect(arxiv.accepts?.(key)).toBe(accepted)
  })
})

describe('Crossref', () => {
  test('gives an article with its volume, pages and plain title', () => {
    const text = crossrefAnswer([crossrefWork])
    expect(crossref.recordsIn(text, ['doi:10.1234/glow.2025.7'])?.get('doi:10.1234/glow.2025.7')).toEqual({
      url: 'https://api.crossref.org/works/10.1234%2Fglow.2025.7',
      kind: 'journal',
      title: 'Glow: Fast Graph Layouts & More',
      authors: [ada, { literal: 'The Glow Team' }],
      issued: '2025-09',
      containerTitle: 'Journal of Invented Results',
      publisher: 'Example Press',
      volume: '7',
      issue: '2',
      pages: '101-112',
      identifiers: { doi: '10.1234/glow.2025.7' },
    })
  })

  const about = (changes: object) =>
    crossref
      .recordsIn(crossrefAnswer([{ ...crossrefWork, ...changes }]), ['doi:10.1234/glow.2025.7'])
      ?.get('doi:10.1234/glow.2025.7')

  test('a series of books stands before the proceedings, which name the conference', () => {
    expect(
      about({
        type: 'book-chapter',
        'container-title': ['Lecture Notes in Computer Science', 'Computer Vision – ECCV 2024'],
        issued: { 'date-parts': [[2024]] },
      }),
    ).toMatchObject({
      kind: 'conference',
      containerTitle: 'Computer Vision – ECCV 2024',
      venue: { series: 'eccv', year: 2024 },
    })
  })

  test('proceedings without a year are those of the meeting, never of the year in which they were printed', () => {
    const proceedings = { 'type': 'proceedings-article', 'container-title': ['Proceedings of the Nineteenth ACM Conference on Recommender Systems'], 'issued': { 'date-parts': [[2026, 1]] } } // prettier-ignore
    const event = { name: 'RecSys', start: { 'date-parts': [[2025, 9, 22]] } }
    expect(about({ ...proceedings, event })).toMatchObject({ issued: '2026-01', venue: { series: 'recsys', year: 2025 } }) // prettier-ignore
    expect(about(proceedings)).not.toHaveProperty('venue')
  })

  test('a word of a table that JavaScript also has is no type', () => {
    expect(about({ type: 'constructor' })?.kind).toBe('unknown')
  })

  test('a subtitle is added where the title has it not', () => {
    expect(about({ title: ['Glow'], subtitle: ['Fast Layouts'] })?.title).toBe('Glow: Fast Layouts')
    expect(about({ title: ['Glow: Fast Layouts'], subtitle: ['Fast Layouts'] })?.title).toBe('Glow: Fast Layouts')
  }) // prettier-ignore

  test.each([
    [{ issued: { 'date-parts': [[null]] } }, undefined],
    [{ issued: { 'date-parts': [[2025]] } }, '2025'],
    [{ issued: { 'date-parts': [[2025, 2, 30]] } }, '2025'],
  ])('%j is %j', (changes, issued) => {
    expect(about(changes)?.issued).toBe(issued)
  })

  test('posted content is a preprint, and what is odd in one record does not lose the others', () => {
    expect(about({ type: 'posted-content' })?.kind).toBe('preprint')
    const text = crossrefAnswer([{ DOI: 7 }, 'x', null, crossrefWork])
    expect(crossref.recordsIn(text, ['doi:10.1234/glow.2025.7'])?.size).toBe(1)
  })

  test('a record that nobody asked about is left out', () => {
    expect(crossref.recordsIn(crossrefAnswer([crossrefWork]), ['doi:10.1234/other'])?.size).toBe(0)
  })

  test.each([
    ['doi:10.1234/glow', true],
    ['doi:10.5555/1234567', false],
    ['doi:10.48550/arxiv.2503.01234', false],
    ['doi:10.1234/a,b', false],
  ])('%s: asked %j', (key, accepted) => {
    expect(crossref.accepts?.(key)).toBe(accepted)
  })
})

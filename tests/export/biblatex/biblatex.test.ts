import { describe, expect, test } from 'vitest'
import { biblatex } from '../../../src/export/biblatex/index.ts'
import { versionKinds, type VersionKind, type Work } from '../../../src/model/catalog.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { completeVersions, workOf, written } from '../invented-works.ts'

describe('an entry has the type of its version and the field that the type requires', () => {
  test.each<[VersionKind, string, RegExp]>([
    ['journal', 'article', /^ {2}journaltitle +=/m],
    ['conference', 'inproceedings', /^ {2}booktitle +=/m],
    ['workshop', 'inproceedings', /^ {2}booktitle +=/m],
    ['book', 'book', /^ {2}publisher +=/m],
    ['chapter', 'inbook', /^ {2}booktitle +=/m],
    ['thesis', 'thesis', /^ {2}type +=[^]*^ {2}institution +=/m],
    ['report', 'report', /^ {2}type +=[^]*^ {2}institution +=/m],
    ['preprint', 'online', /^ {2}eprint +=[^]*^ {2}eprinttype += \{arxiv\}/m],
    ['unknown', 'misc', /^ {2}howpublished +=/m],
  ])('%s: @%s', (kind, type, field) => {
    const text = written(biblatex, [workOf({ kind, ...completeVersions[kind] })])
    expect(text).toMatch(new RegExp(`^@${type}\\{moreau2025quiet,$`, 'm'))
    expect(text).toMatch(field)
  })
})

test.each(versionKinds)('a %s has no field of BibTeX', (kind) => {
  const text = written(biblatex, [workOf({ kind, ...completeVersions[kind] })])
  expect(text).not.toMatch(/^ {2}(year|month|journal|school|address|archivePrefix|primaryClass) /m)
})

test.each(['2025', '2025-07', '2025-07-07', '2025-21', '2025-07-07/2025-07-10'])(
  'date %s is kept',
  (issued) => {
    expect(written(biblatex, [workOf({ issued: issued as PartialDate })])).toContain(`= {${issued}}`)
  },
)

test('keys that a work had live on', () => {
  const work = workOf(completeVersions.conference, { aliases: ['moreau2025calm', 'moreau2024quiet'] })
  expect(written(biblatex, [work])).toContain('ids           = {moreau2025calm, moreau2024quiet}')
})

test('a publisher with "and" in its name is one publisher', () => {
  const work = workOf({ ...completeVersions.conference, publisher: 'Ink and Quill' })
  expect(written(biblatex, [work])).toContain('= {{Ink and Quill}}')
})

test('an entry of PubMed without a preprint says so', () => {
  const work = workOf({ kind: 'journal', ...completeVersions.journal, identifiers: { pmid: '123' } })
  expect(written(biblatex, [work])).toMatch(/eprint +=.*\{123\},\n +eprinttype += \{pubmed\}/)
})

describe('the class that arXiv lists a preprint in', () => {
  const preprint = workOf({ kind: 'preprint', ...completeVersions.preprint, primaryClass: 'physics.flu-dyn' })
  const published = workOf({ ...completeVersions.conference, identifiers: { pmid: '123' } })
  const both = { ...published, versions: [...published.versions, ...preprint.versions] }

  test.each<[string, Work]>([
    ['of a preprint', preprint],
    ['of a published record with its preprint', both],
  ])('stands behind the type of the number %s', (_, work) => {
    expect(written(biblatex, [work])).toContain(
      '  eprinttype    = {arxiv},\n  eprintclass   = {physics.flu-dyn},\n',
    )
  })

  test.each<[string, Work]>([
    ['nobody knows it', workOf({ kind: 'preprint', ...completeVersions.preprint })],
    ['the number is of PubMed', published],
  ])('is not written where %s', (_, work) => {
    expect(written(biblatex, [work])).not.toContain('eprintclass')
  })
})

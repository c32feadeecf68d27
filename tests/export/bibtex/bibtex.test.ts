import { describe, expect, test } from 'vitest'
import { bibtex } from '../../../src/export/bibtex/index.ts'
import { versionKinds, type VersionKind, type Work } from '../../../src/model/catalog.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { completeVersions, workOf, written } from '../invented-works.ts'

describe('an entry has the type of its version and the field that the type requires', () => {
  test.each<[VersionKind, string, RegExp]>([
    ['journal', 'article', /^ {2}journal +=/m],
    ['conference', 'inproceedings', /^ {2}booktitle +=/m],
    ['workshop', 'inproceedings', /^ {2}booktitle +=/m],
    ['book', 'book', /^ {2}publisher +=/m],
    ['chapter', 'incollection', /^ {2}booktitle +=/m],
    ['thesis', 'phdthesis', /^ {2}school +=/m],
    ['report', 'techreport', /^ {2}institution +=/m],
    ['preprint', 'misc', /^ {2}eprint +=/m],
    ['unknown', 'misc', /^ {2}howpublished +=/m],
  ])('%s: @%s', (kind, type, field) => {
    const text = written(bibtex, [workOf({ kind, ...completeVersions[kind] })])
    expect(text).toMatch(new RegExp(`^@${type}\\{moreau2025quiet,$`, 'm'))
    expect(text).toMatch(field)
  })
})

function withoutAuthors(work: Work): Work {
  return { ...work, versions: work.versions.map(({ authors: _, ...version }) => version) }
}

test.each(versionKinds)('a %s without authors is @misc with a key, and no author is made up', (kind) => {
  const text = written(bibtex, [withoutAuthors(workOf({ kind, ...completeVersions[kind] }))])
  expect(text).toMatch(/^@misc\{/)
  expect(text).toMatch(/^ {2}key +=/m)
  expect(text).not.toMatch(/^ {2}author/m)
})

test.each<VersionKind>(['thesis', 'report', 'book', 'chapter', 'journal'])(
  'a %s without what its type requires is @misc, and says what is known',
  (kind) => {
    expect(written(bibtex, [workOf({ kind })])).toMatch(/^@misc\{/)
  },
)

test('what an incomplete article appeared in is not lost', () => {
  const text = written(bibtex, [workOf({ kind: 'journal', ...completeVersions.journal, authors: [] })])
  expect(text).toMatch('{Journal of Invented Results, volume 12, number 3, pages 1-40, Quill}')
})

test('a published record keeps its preprint as eprint', () => {
  const published = workOf({ ...completeVersions.conference, identifiers: { doi: '10.9999/x_1' } })
  const preprint = workOf({ kind: 'preprint', ...completeVersions.preprint })
  const text = written(bibtex, [{ ...published, versions: [...published.versions, ...preprint.versions] }])
  expect(text).toBe(`@inproceedings{moreau2025quiet,
  author        = {Moreau, Ada},
  title         = {Quiet Layouts for Small Screens},
  booktitle     = {Proceedings of the 3rd {VISCONF}},
  publisher     = {Invented Press},
  year          = {2025},
  month         = jul,
  pages         = {101--112},
  doi           = {10.9999/x_1},
  eprint        = {2503.01234},
  archivePrefix = {arXiv},
  url           = {https://doi.org/10.9999/x_1}
}

`)
})

test.each([
  ['01', 'jan'], ['02', 'feb'], ['03', 'mar'], ['04', 'apr'], ['05', 'may'], ['06', 'jun'],
  ['07', 'jul'], ['08', 'aug'], ['09', 'sep'], ['10', 'oct'], ['11', 'nov'], ['12', 'dec'],
])('month %s is the macro %s', (month, macro) => {
  const text = written(bibtex, [workOf({ issued: `2025-${month}` as PartialDate })])
  expect(text).toContain(`  month         = ${macro}`)
}) // prettier-ignore

test.each(['2025', '2025-21'])('%s has no month', (issued) => {
  const text = written(bibtex, [workOf({ issued: issued as PartialDate })])
  expect(text).toContain('= {2025}')
  expect(text).not.toContain('month')
})

test.each([
  ['19474-19488', '{19474--19488}'],
  ['1–40', '{1--40}'],
  ['12--15', '{12--15}'],
  ['7', '{7}'],
  ['e12', '{e12}'],
])('pages %s', (pages, expected) => {
  expect(written(bibtex, [workOf({ ...completeVersions.conference, pages })])).toContain(
    `pages         = ${expected}`,
  )
})

test('a truncated list of authors ends in "and others"', () => {
  const text = written(bibtex, [workOf({ ...completeVersions.conference, authorsTruncated: true })])
  expect(text).toContain('{Moreau, Ada and others}')
})

test('an empty catalog is an empty file', () => {
  expect(written(bibtex, [])).toBe('')
})

describe('the class that arXiv lists a preprint in', () => {
  const preprint = workOf({ kind: 'preprint', ...completeVersions.preprint, primaryClass: 'cs.LG' })
  const published = workOf(completeVersions.conference)
  const both = { ...published, versions: [...published.versions, ...preprint.versions] }

  test.each<[string, Work]>([
    ['of a preprint', preprint],
    ['of a published record with its preprint', both],
  ])('stands behind the archive %s', (_, work) => {
    expect(written(bibtex, [work])).toContain('  archivePrefix = {arXiv},\n  primaryClass  = {cs.LG},\n')
  })

  test('is not written where it is not known', () => {
    const work = workOf({ kind: 'preprint', ...completeVersions.preprint })
    expect(written(bibtex, [work])).not.toContain('primaryClass')
  })
})

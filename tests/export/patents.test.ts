import { expect, it } from 'vitest'
import { biblatex } from '../../src/export/biblatex/index.ts'
import { bibtex } from '../../src/export/bibtex/index.ts'
import { cslJson } from '../../src/export/csl-json/index.ts'
import { ris } from '../../src/export/ris/index.ts'
import { extractSource } from '../../src/index.ts'
import { completeVersions, workOf, written } from './invented-works.ts'

const patent = workOf({ kind: 'patent', ...completeVersions.patent })

it('a patent has its number where each format has it', () => {
  expect(written(bibtex, [patent])).toMatch(/^@misc/m)
  expect(written(bibtex, [patent])).toContain('  howpublished  = {US Patent 10,123,456},\n  year')
  const entry = written(biblatex, [patent])
  expect(entry).toMatch(/^@patent/m)
  expect(entry).toMatch(/ {2}type +=.\{US Patent\}/)
  expect(entry).toMatch(/ {2}number +=.\{10,123,456\}/)
  const [item] = JSON.parse(written(cslJson, [patent])) as readonly unknown[]
  expect(item).toMatchObject({ type: 'patent', genre: 'US Patent', number: '10,123,456' })
  expect(written(ris, [patent])).toMatch(/TY {2}- PAT[^]*M3 {2}- US Patent[^]*SN {2}- 10,123,456/)
})

it('a patent without a number is no @patent, which must have one', () => {
  const entry = written(biblatex, [workOf({ kind: 'patent', genre: 'US Patent' })])
  expect(entry).toMatch(/^@misc/m)
  expect(entry).toContain('{US Patent}')
})

it.each([
  ['bib', written(biblatex, [patent])],
  ['json', written(cslJson, [patent])],
])('a patent of a %s file is a work', (extension, text) => {
  const source = { path: `works.${extension}`, bytes: new TextEncoder().encode(text) }
  expect(extractSource(source).extraction.works).toMatchObject([{ title: patent.title, year: 2025 }])
})

import { expect, test } from 'vitest'
import { bibtex } from '../../../src/export/bibtex/index.ts'
import type { Version, VersionKind } from '../../../src/model/catalog.ts'
import { completeVersions, viewOf, workOf } from '../invented-works.ts'

function reported(version: Partial<Version>, ascii = false): readonly string[] {
  return (bibtex.report?.({ ...viewOf([workOf(version)]), ascii }) ?? []).map(
    ({ code, message }) => `${code}: ${message}`,
  )
}

test.each(Object.entries(completeVersions))('a complete %s is not reported', (kind, version) => {
  expect(reported({ kind: kind as VersionKind, ...version })).toEqual([])
})

test.each<[VersionKind, string]>([
  ['journal', '@article: no source says its journal'],
  ['conference', '@inproceedings: no source says its booktitle'],
  ['workshop', '@inproceedings: no source says its booktitle'],
  ['book', '@book: no source says its publisher'],
  ['chapter', '@incollection: no source says its booktitle and publisher'],
  ['thesis', '@phdthesis: no source says its school'],
  ['report', '@techreport: no source says its institution'],
])('a %s without what its type requires is reported', (kind, end) => {
  expect(reported({ kind })).toEqual([
    `record-incomplete: Cannot write "Quiet Layouts for Small Screens" as a complete ${end}`,
  ])
})

test('that nobody knows the authors is reported once, by those who looked for them', () => {
  expect(reported({ kind: 'thesis', authors: [] })).toEqual([])
})

test('letters without a command are reported when all has to be ASCII', () => {
  const version = { ...completeVersions.conference, title: '漢字 à la carte' }
  expect(reported(version)).toEqual([])
  expect(reported(version, true)).toEqual([
    'letters-beyond-ascii: Cannot write 漢 字 of "漢字 à la carte" in ASCII: LaTeX has no command for it',
  ])
})

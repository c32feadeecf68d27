import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ris } from '../../../src/export/ris/index.ts'
import type { Version, VersionKind } from '../../../src/model/catalog.ts'
import type { PartialDate } from '../../../src/model/partial-date.ts'
import { completeVersions, workOf, written } from '../invented-works.ts'

function lines(version: Partial<Version>): readonly string[] {
  return written(ris, [workOf(version)]).split('\r\n')
}

test.each<[VersionKind, string]>([
  ['journal', 'JOUR'],
  ['conference', 'CONF'],
  ['workshop', 'CONF'],
  ['book', 'BOOK'],
  ['chapter', 'CHAP'],
  ['thesis', 'THES'],
  ['report', 'RPRT'],
  ['preprint', 'MANSCPT'],
  ['unknown', 'MANSCPT'],
])('a %s is %s', (kind, type) => {
  expect(lines({ kind, ...completeVersions[kind] })[0]).toBe(`TY  - ${type}`)
})

test('a record has a line for each field, in CRLF', () => {
  const version: Partial<Version> = {
    ...completeVersions.conference,
    authors: [
      { family: 'Cruz', given: 'María', 'non-dropping-particle': 'de la' },
      { family: 'King', given: 'Martin', suffix: 'Jr.' },
      { literal: 'The GLOW Consortium' },
    ],
    issued: '2025-10-07' as PartialDate,
    identifiers: { doi: '10.9999/x' },
    links: [{ href: 'https://ada.example/quiet.pdf', text: 'PDF', role: 'paper' }],
  }
  expect(lines(version)).toEqual([
    'TY  - CONF',
    'ID  - moreau2025quiet',
    'AU  - de la Cruz, María',
    'AU  - King, Martin, Jr.',
    'AU  - The GLOW Consortium',
    'TI  - Quiet Layouts for Small Screens',
    'T2  - Proceedings of the 3rd VISCONF',
    'PY  - 2025',
    'DA  - 2025/10/07/',
    'SP  - 101',
    'EP  - 112',
    'PB  - Invented Press',
    'DO  - 10.9999/x',
    'UR  - https://doi.org/10.9999/x',
    'L1  - https://ada.example/quiet.pdf',
    'ER  - ',
    '',
    '',
  ])
})

test.each([
  ['2025', '2025///'],
  ['2025-07', '2025/07//'],
  ['2025-07-07', '2025/07/07/'],
  ['2025-07-07/2025-07-10', '2025/07/07/'],
  ['2025-21', '2025///Spring'],
  ['2025-24', '2025///Winter'],
])('%s is %s', (issued, expected) => {
  expect(lines({ issued: issued as PartialDate })).toContain(`DA  - ${expected}`)
})

test('a long title stays in one line', () => {
  const title = 'Layout '.repeat(100).trim()
  expect(lines({ title })).toContain(`TI  - ${title}`)
})

test('no text can begin a line of its own', () => {
  const breaks = fc.constantFrom('\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f')
  const hostile = fc
    .tuple(fc.string(), breaks)
    .map(([text, lineBreak]) => `${text}${lineBreak}ER  - ${lineBreak}TY  - JOUR`)
  fc.assert(
    fc.property(hostile, hostile, (title, family) => {
      const text = written(ris, [workOf({ title, authors: [{ family, given: 'A' }], publisher: title })])
      expect(
        text.split(/[\r\n\u0085\u2028\u2029\v\f]/u).filter((line) => line.startsWith('ER  - ')),
      ).toHaveLength(1)
    }),
  )
})

import { readFileSync } from 'node:fs'
import { parse } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { biblatex } from '../../src/export/biblatex/index.ts'
import { bibtex } from '../../src/export/bibtex/index.ts'
import { splitMath } from '../../src/export/latex-math.ts'
import type { Catalog, Work } from '../../src/model/catalog.ts'
import type { Exporter } from '../../src/export/exporter.ts'
import { workOf, written } from './invented-works.ts'

function readBack(exporter: Exporter, works: readonly Work[]) {
  const { entries, errors } = parse(written(exporter, works), { sentenceCase: false })
  // It does not know commands inside of formulas.
  expect(errors.filter(({ error }) => !error.startsWith('unhandled macro'))).toEqual([])
  return entries
}

const hostileWords = [
  '\\', '{', '}', '$', '&', '%', '#', '_', '^', '~', '<b>', '"', '@misc{x,', '=', ',', '|', '\\input{/etc/passwd}',
  '\\write18', '}}', '$x$$', 'KVPR:', 'I/O-Aware', 'LLMs', 'and', 'others', 'de', 'la', 'naïve', 'Łódź', '李明', 'Ωμέγα',
  '🎉', 'Jr.', '1984', 'a', 'Layout',
] // prettier-ignore
const hostileName = textOf(hostileWords)
/** The parser loses white space beside these in names. */
const hostileTitle = textOf([...hostileWords, '--', '---', "''", '``'])

/** Formulas are kept for LaTeX, and every reader makes something else of them. */
function textOf(words: readonly string[]): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
    .chain((some) => fc.constantFrom(some.join(' '), some.join('')))
    .filter((text) => !splitMath(text).some(({ math }) => math))
}

describe.each([bibtex, biblatex])('$title', (exporter) => {
  test('the invented catalog is read back whole', () => {
    const catalog: Catalog = JSON.parse(readFileSync(new URL('catalog.json', import.meta.url), 'utf8'))
    const entries = readBack(exporter, catalog.works)
    expect(entries.map(({ key }) => key)).toEqual(catalog.works.map(({ key }) => key))
    expect(entries[0]?.fields['title']).toBe(catalog.works[0]?.title)
    expect(entries[0]?.fields.author).toEqual([
      { lastName: 'Moreau', firstName: 'Ada' },
      { lastName: 'Cruz', firstName: 'José María', prefix: 'de la' },
      { lastName: '李', firstName: '明' },
      { name: 'The GLOW Consortium & Friends' },
    ])
  })

  test('any title and any name are read back as they were', () => {
    fc.assert(
      fc.property(hostileTitle, hostileName, hostileName, (title, family, given) => {
        const [entry, ...others] = readBack(exporter, [
          workOf({ title, containerTitle: title, authors: [{ family, given }, { literal: given }] }),
        ])
        expect(others).toEqual([])
        expect(entry?.fields['title']).toBe(title)
        expect(
          entry?.fields.author?.map(
            ({ name, prefix, lastName }) => name ?? [prefix, lastName].filter(Boolean).join(' '),
          ),
        ).toEqual([family, given])
      }),
      { numRuns: 500 },
    )
  })
})

import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { readMetadata } from '../../src/io/metadata.ts'
import { scratchFolder } from './scratch-folder.ts'

const work = {
  title: 'Glow',
  titleHistory: [{ version: 'v1', date: '2024-11', title: 'Shine' }],
  authors: [{ family: 'Moreau', given: 'Ada' }, { literal: 'The Glow Team' }],
  issued: '2025-07-07',
  venue: { series: 'visconf', year: 2025, track: 'main' },
  containerTitle: 'Proceedings',
  pages: '1-12',
  primaryClass: 'cs.LG',
  identifiers: { doi: '10.5555/1', arxiv: '2503.01234' },
  code: 'https://code.example/glow',
  sources: { title: 'the publisher' },
}

async function read(file: unknown): Promise<unknown> {
  const folder = scratchFolder({ 'profiles/metadata.json': JSON.stringify(file, null, 2) })
  return readMetadata(folder, [join(folder, 'profiles')])
}

describe('readMetadata', () => {
  test('reads every fact as it is, with its place', async () => {
    const other = { title: 'Shine "2"', identifiers: {}, sources: {} }
    const placed = (facts: object, line: number) => ({ ...facts, place: { source: 'profiles/metadata.json', line, column: 7 } }) // prettier-ignore
    expect(await read({ version: 1, works: [work, other, work] })).toEqual({
      version: 1,
      works: [placed(work, 5), placed(other, 41), placed(work, 46)],
    })
  })

  test.each([
    ['a word without quotes', '{\n  "works": [\n    {"title": glow}\n  ]\n}\n', 3, 15, "Unexpected token 'g'"],
    ['a comma too many', '{\n  "works": [\n    {"title": "Glow"},\n  ]\n}\n', 4, 3, "Unexpected token ']'"],
    ['a comma too few', '{\n  "version": 1\n  "works": []\n}\n', 3, 3, "Expected ',' or '}' after property value"],
    ['a missing end', '{\n  "works": [', 2, 13, 'Unexpected end of JSON input'],
  ])('names the place of %s', async (_, text, line, column, reason) => {
    const folder = scratchFolder({ 'profiles/metadata.json': text })
    const message = `Cannot read "profiles/metadata.json": ${reason}`
    const place = { source: 'profiles/metadata.json', line, column }
    await expect(readMetadata(folder, [join(folder, 'profiles')])).rejects.toMatchObject({
      diagnostics: [{ message, place }],
    })
  }) // prettier-ignore

  test('puts the facts of several folders together, and needs none', async () => {
    const file = JSON.stringify({ version: 1, works: [{ title: 'Glow', identifiers: {}, sources: {} }] })
    const folder = scratchFolder({ 'a/metadata.json': file, 'b/metadata.json': file, 'c/page.md': '' })
    const folders = ['a', 'b', 'c'].map((name) => join(folder, name))
    expect((await readMetadata(folder, folders))?.works).toHaveLength(2)
    expect(await readMetadata(folder, folders.slice(2))).toBeUndefined()
  })

  test.each([
    [{ version: 2, works: [] }, '2:14', 'Cannot use version: expected 1, found 2'],
    [{ version: 1 }, '1:1', 'Missing key "works"'],
    [
      { version: 1, works: [{ ...work, issued: '7 July' }] },
      '22:17',
      'Cannot use works[0].issued "7 July": expected a date such as 2025, 2025-07 or 2025-07-07 (EDTF)',
    ],
    [
      { version: 1, works: [{ ...work, identifiers: { doy: '1' } }] },
      '32:9',
      'Unknown key "doy" in works[0].identifiers',
    ],
    [{ version: 1, works: [{ ...work, author: [] }] }, '39:7', 'Unknown key "author" in works[0]'],
    [
      { version: 1, works: [{ ...work, authors: ['Ada Moreau'] }] },
      '14:9',
      'Cannot use works[0].authors[0] "Ada Moreau": expected keys with values, found "Ada Moreau"',
    ],
    [
      { version: 1, works: [{ ...work, sources: { title: 1 } }] },
      '37:18',
      'Cannot use works[0].sources.title: expected text, found 1',
    ],
    [
      { version: 1, works: [{ ...work, primaryClass: 'Machine Learning' }] },
      '30:23',
      'Cannot use works[0].primaryClass "Machine Learning": expected a class of arXiv such as cs.LG, math.GT or hep-th',
    ],
  ])('%j is refused', async (file, place, message) => {
    const [line, column] = place.split(':').map(Number)
    await expect(read(file)).rejects.toMatchObject({
      diagnostics: [
        { code: 'configuration-invalid', message, place: { source: 'profiles/metadata.json', line, column } },
      ],
    })
  })
})

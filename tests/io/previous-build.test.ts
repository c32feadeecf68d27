import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { outputAt } from '../../src/io/output.ts'
import { readPreviousBuild, type PreviousBuild } from '../../src/io/previous-build.ts'
import { emptyLedger } from '../../src/model/ledger.ts'
import { scratchFolder } from './scratch-folder.ts'

const catalog = readFileSync('tests/export/catalog.json', 'utf8')

const line = {
  id: 'urn:uuid:1',
  type: 'work',
  key: 'moreau2025glow',
  evidence: ['title:glow'],
  fingerprint: 'f',
  published: '2025-07-07T12:00:00Z',
  updated: '2025-07-07T12:00:00Z',
  sequence: 0,
  generation: 1,
  people: ['ada-moreau'],
}

const ledger = {
  ...emptyLedger,
  generation: 1,
  files: ['.nojekyll', 'ada/feed.xml', 'ledger.json'],
  lines: [line],
}

async function read(files: Readonly<Record<string, string>>): Promise<PreviousBuild> {
  const folder = scratchFolder(files)
  return readPreviousBuild(folder, outputAt(folder, 'out'))
}

describe('readPreviousBuild', () => {
  test('there is none before the first build', async () => {
    expect(await read({})).toEqual({})
  })

  test('gives back what was written', async () => {
    const files = { 'out/ledger.json': JSON.stringify(ledger), 'out/catalog.json': catalog }
    expect(await read(files)).toEqual({ ledger, catalog: JSON.parse(catalog) })
  })

  test.each([
    ['ledger', 'catalog', { 'out/catalog.json': catalog }],
    ['catalog', 'ledger', { 'out/ledger.json': JSON.stringify({ ...ledger, files: ['catalog.json'] }) }],
  ])('without the %s, the %s is of no use', async (gone, other, files) => {
    await expect(read(files)).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'configuration-invalid',
          message: `Cannot read "out/${gone}.json": it is missing, and out/${other}.json is there`,
          hint: expect.stringContaining(`remove out/${other}.json too to start anew`),
        },
      ],
    })
  })

  test.each([
    ['marks of a merge', '{\n<<<<<<< HEAD\n  "version": 1,\n', '2:1', 'it has the marks of a merge conflict'],
    ['half a file', '{\n  "version": 1', '2:15', "Expected ',' or '}'"],
    ['nothing', '', '1:1', 'Unexpected end of JSON input'],
  ])('%s is not JSON', async (_, text, place, reason) => {
    const [line, column] = place.split(':').map(Number)
    await expect(read({ 'out/ledger.json': text })).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'configuration-invalid',
          message: expect.stringContaining(`Cannot read "out/ledger.json": ${reason}`),
          place: { source: 'out/ledger.json', line, column },
          hint: expect.stringContaining('Restore it from version control'),
        },
      ],
    })
  })

  test.each([
    [{ ...ledger, version: 2 }, 'Cannot use version: expected 1, found 2'],
    [{ ...ledger, lines: 'none' }, 'Cannot use lines "none": expected a list, found "none"'],
    [
      { ...ledger, files: ['../../precious'] },
      'Cannot use files[0] "../../precious": this path is not allowed in an output',
    ],
    [{ ...ledger, lines: [line, line] }, 'Cannot use lines: an id stands in two lines'],
    [
      { ...ledger, lines: [line, { ...line, id: 'urn:uuid:2' }] },
      'Cannot use lines: a citation key stands in two lines',
    ],
    [
      { ...ledger, lines: [{ ...line, published: 'yesterday' }] },
      'Cannot use lines[0].published "yesterday": expected an instant such as 2026-01-31T12:00:00Z',
    ],
    [{ ...ledger, lines: [{ ...line, evidence: undefined }] }, 'Missing key "evidence" in lines[0]'],
    [{ ...ledger, generation: -1 }, 'Cannot use generation: expected 0, 1, 2 …'],
  ])('a damaged ledger is refused: %#', async (damaged, message) => {
    const result = await read({ 'out/ledger.json': JSON.stringify(damaged) }).catch((error: unknown) => error)
    expect(result).toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ message })]),
    })
  })

  test.each([
    '{}',
    '[]',
    catalog.replace('"version": 1', '"version": 2'),
    catalog.replace('"works": [', '"work": ['),
  ])('a damaged catalog is refused: %#', async (damaged) => {
    await expect(read({ 'out/catalog.json': damaged })).rejects.toHaveProperty('diagnostics')
  })
})

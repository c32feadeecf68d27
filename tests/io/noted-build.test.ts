import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { build, formatInstant, type Catalog, type Source } from '../../src/index.ts'
import { outputAt } from '../../src/io/output.ts'
import { notePreviousBuild, readPreviousBuild } from '../../src/io/previous-build.ts'
import { previousCatalogOf } from '../../src/merge/previous-catalog.ts'
import { emptyLedger } from '../../src/model/ledger.ts'
import type { PreviousCatalog } from '../../src/model/previous-catalog.ts'
import { profiles } from '../cli/invoke.ts'
import { answersOf } from './previous-answers.ts'
import { scratchFolder } from './scratch-folder.ts'

const text = readFileSync('tests/export/catalog.json', 'utf8')
const whole = previousCatalogOf(JSON.parse(text) as Catalog)
const ledgerText = JSON.stringify(emptyLedger)

describe('a catalog of which only notes are held', () => {
  test.each([
    ['as it is written', text],
    ['in one line', JSON.stringify(JSON.parse(text))],
    ['with its lists the other way round', reversed(text)],
  ])('%s, answers as the whole catalog does', async (_, contents) => {
    const { catalog } = await noted(contents)
    expect(answersOf(catalog)).toEqual(answersOf(whole))
  })

  test.each([
    ['was written again', (path: string) => writeFileSync(path, `${text} `)],
    ['has the time of another', (path: string) => utimesSync(path, 1, 1)],
    ['is gone', (path: string) => rmSync(path)],
  ])('is not believed when the file %s meanwhile', async (_, change) => {
    const { catalog, path } = await noted(text)
    change(path)
    expect(() => catalog.entriesOf(new Set(['nobody']))).not.toThrow()
    const message = 'Cannot read "out/catalog.json" again: it has changed since this command began'
    expect(() => catalog.entriesOf(new Set(catalog.people.map(({ id }) => id)))).toThrow(message)
  })

  test('makes the same build as the whole catalog, over random edits and with people who come and go', async () => {
    const names = Object.keys(pages)
    const codes = new Set<string>()
    const edit = fc.record({
      page: fc.constantFrom(...names),
      change: fc.constantFrom('away', 'unread', 'emptied', 'added', 'edited', 'halved'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (steps) => {
          const first = build({ ...settings, sources: names.map((path) => changed(path, undefined)) })
          let before = { ledger: first.ledger, catalog: first.catalog }
          for (const edits of steps) {
            const folder = scratchFolder({
              'out/ledger.json': JSON.stringify(before.ledger),
              'out/catalog.json': JSON.stringify(before.catalog),
            })
            const sources = names.flatMap((path) => {
              const change = edits.find(({ page }) => page === path)?.change
              return change === 'away' ? [] : [changed(path, change)]
            })
            const output = outputAt(folder, 'out')
            const [a, b] = [await readPreviousBuild(folder, output), await notePreviousBuild(folder, output)]
            const [held, notes] = [a, b].map((previous) => build({ ...settings, sources, ...previous }))
            expect(notes?.catalog).toEqual(held?.catalog)
            expect(notes?.ledger).toEqual(held?.ledger)
            expect(notes?.diagnostics).toEqual(held?.diagnostics)
            for (const { code } of held?.diagnostics ?? []) codes.add(code)
            if (held !== undefined) before = { ledger: held.ledger, catalog: held.catalog }
          }
        },
      ),
      {
        numRuns: 8,
        examples: [
          [
            [
              [{ page: 'profiles/cid-lund.md', change: 'halved' }],
              [{ page: 'profiles/ada-moreau.md', change: 'unread' }],
              [{ page: 'profiles/cid-lund.md', change: 'away' }],
            ],
          ],
        ],
      },
    )
    expect([...codes]).toEqual(expect.arrayContaining(['entries-kept', 'person-kept', 'source-encoding']))
  })
})

const days = Array.from(
  { length: 12 },
  (_, index) => `- ${index + 1}/03/2025: I saw fern number ${index} in garden ${index * 7}.`,
)

/** One of them has so many lines that it can shrink. */
const pages: Readonly<Record<string, string>> = {
  ...profiles,
  'profiles/cid-lund.md': `# Cid Lund\n\n## News\n${days.join('\n')}\n`,
}

const settings = { configuration: { site: { language: 'en' }, people: [] }, asOf: formatInstant(0) } as const

function changed(path: string, change: string | undefined): Source {
  const page = pages[path] ?? ''
  const lines = page.split('\n')
  const edited: Readonly<Record<string, string>> = {
    emptied: '# Not found\n',
    added: `${page}\n- 03/02/2025: I joined the Institute of Ferns.\n`,
    edited: page.replaceAll('2025', '2024'),
    halved: lines.slice(0, lines.length / 2).join('\n'),
  }
  const bytes =
    change === 'unread' ? Uint8Array.of(0xff, 0xfe, 0xff) : Buffer.from(edited[change ?? ''] ?? page)
  return { path, bytes }
}

async function noted(
  contents: string,
): Promise<{ readonly catalog: PreviousCatalog; readonly path: string }> {
  const folder = scratchFolder({ 'out/ledger.json': ledgerText, 'out/catalog.json': contents })
  const { catalog } = await notePreviousBuild(folder, outputAt(folder, 'out'))
  if (catalog === undefined) throw new Error('there is a catalog')
  return { catalog, path: join(folder, 'out/catalog.json') }
}

function reversed(json: string): string {
  return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json)).toReversed()))
}

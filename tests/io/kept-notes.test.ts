import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { build, type Catalog, formatInstant } from '../../src/index.ts'
import { outputAt } from '../../src/io/output.ts'
import { notePreviousBuild } from '../../src/io/previous-build.ts'
import { profiles } from '../cli/invoke.ts'
import { answersOf } from './previous-answers.ts'
import { scratchFolder } from './scratch-folder.ts'

interface Identified {
  readonly id: string
}

/** What a build has left. */
interface Left {
  readonly catalog: Readonly<Record<'news' | 'works', readonly Identified[]>>
  readonly ledger: { readonly lines: readonly Identified[]; readonly files: readonly string[] }
}

const long = longBuild()

test('answers from notes as from the files themselves, over random edits, and reads only what has changed', async () => {
  const edit = fc.record({
    list: fc.constantFrom('news' as const, 'works' as const, 'lines' as const, 'files' as const),
    at: fc.nat(),
    change: fc.constantFrom('removed', 'added', 'of another'),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      async (steps) => {
        const folder = folderOf(long)
        await read(folder, 'program')
        let left = long
        let known = notesIn(folder).length
        expect(known).toBeGreaterThan(7)
        for (const edits of steps) {
          for (const { list, at, change } of edits) left = edited(left, list, at, change)
          write(folder, left)
          expect(await read(folder, 'program')).toEqual(await read(folder))
          const notes = notesIn(folder).length
          // An edit may move where the passages beside it end.
          expect(notes).toBeLessThanOrEqual(known + 3 * edits.length)
          known = notes
        }
      },
    ),
    { numRuns: 4 },
  )
})

test.each([
  ['catalog', 'refused', 'x', /^Cannot use works\[\d+\]\.published .*: expected an instant/],
  ['catalog', 'no JSON', '"', /^Cannot read "out\/catalog.json": /],
  ['ledger', 'refused', 'x', /^Cannot use lines\[\d+\]\.published .*: expected an instant/],
  ['ledger', 'no JSON', '"', /^Cannot read "out\/ledger.json": /],
] as const)(
  'tells of the %s each time it is read of an element that is %s',
  async (name, _, put, message) => {
    const folder = folderOf(long)
    await read(folder, 'program')
    const path = join(folder, `out/${name}.json`)
    const text = readFileSync(path, 'utf8')
    const before = '"published": "'
    const at = text.indexOf(before, text.length / 2) + before.length
    writeFileSync(path, `${text.slice(0, at)}${put}${text.slice(at)}`)
    const line = text.slice(0, at).split('\n').length
    for (let time = 0; time < 2; time += 1) {
      const failure = await read(folder, 'program').catch((error: unknown) => error)
      expect(failure).toMatchObject({
        diagnostics: [{ message: expect.stringMatching(message) as string, place: { line } }],
      })
    }
  },
)

test.each([
  ['damaged', (note: string) => note.replaceAll('ada-moreau', 'eve')],
  ['empty', () => ''],
  ['of another place', (_: string, other: string) => other],
])('reads again where a note is %s', async (_, change) => {
  const folder = folderOf(long)
  await read(folder, 'program')
  const notes = notesIn(folder)
  const texts = notes.map((path) => readFileSync(path, 'utf8'))
  for (const [index, path] of notes.entries())
    writeFileSync(path, change(texts[index] ?? '', texts[index - 1] ?? ''))
  expect(await read(folder, 'program')).toEqual(await read(folder))
})

test('believes no note of another program', async () => {
  const folder = folderOf(long)
  await read(folder, 'program')
  const known = notesIn(folder).length
  await read(folder, 'another program')
  expect(notesIn(folder)).toHaveLength(2 * known)
})

async function read(folder: string, program?: string) {
  const { catalog, ledger } = await notePreviousBuild(folder, outputAt(folder, 'out'), { program })
  return { ledger, catalog: catalog && answersOf(catalog) }
}

function folderOf(left: Left): string {
  const folder = scratchFolder({ 'out/.nojekyll': '' })
  write(folder, left)
  return folder
}

function write(folder: string, { catalog, ledger }: Left): void {
  writeFileSync(join(folder, 'out/catalog.json'), JSON.stringify(catalog, null, 2))
  writeFileSync(join(folder, 'out/ledger.json'), JSON.stringify(ledger, null, 2))
}

function notesIn(folder: string): readonly string[] {
  const notes = join(folder, '.offprint/noted')
  return readdirSync(notes).map((name) => join(notes, name))
}

function edited({ catalog, ledger }: Left, list: string, at: number, change: string): Left {
  const [news, works] = [catalog.news, catalog.works]
  const { lines, files } = ledger
  const other = <Item extends Identified>(item: Item): Item => ({ ...item, id: `${item.id}x` })
  return {
    catalog: {
      ...catalog,
      news: list === 'news' ? changed(news, at, change, other) : news,
      works: list === 'works' ? changed(works, at, change, other) : works,
    },
    ledger: {
      ...ledger,
      lines: list === 'lines' ? changed(lines, at, change, other) : lines,
      files: list === 'files' ? changed(files, at, change, (path) => `${path}x`) : files,
    },
  }
}

function changed<Item>(
  list: readonly Item[],
  at: number,
  change: string,
  other: (item: Item) => Item,
): readonly Item[] {
  return list.flatMap((item, index) => {
    if (index !== at % list.length) return [item]
    return change === 'removed' ? [] : change === 'added' ? [item, other(item)] : [other(item)]
  })
}

/** Its entries so many times, under other ids, that the files are longer than what is read at a time. */
function longBuild(): Left {
  const sources = Object.entries(profiles).map(([path, text]) => ({ path, bytes: Buffer.from(text) }))
  const configuration = { site: { language: 'en' }, people: [] }
  const { ledger } = build({ sources, configuration, asOf: formatInstant(0) })
  const catalog = JSON.parse(readFileSync('tests/export/catalog.json', 'utf8')) as Catalog
  const lines = ledger.lines.map(({ key: _, ...line }) => line)
  return {
    catalog: { ...catalog, news: many(catalog.news), works: many(catalog.works) },
    ledger: {
      ...ledger,
      lines: many(many(lines)).slice(0, 1500),
      files: ['catalog.json', ...Array.from({ length: 7000 }, (_, index) => `${index}/atom.xml`)],
    },
  }
}

function many<Item extends Identified>(items: readonly Item[]): readonly Item[] {
  const times = Array.from({ length: 45 }, (_, index) => index)
  return times.flatMap((time) => items.map((item) => ({ ...item, id: `${time}${item.id}` })))
}

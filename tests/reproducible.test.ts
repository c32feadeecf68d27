import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Metadata, News, Source } from '../src/index.ts'
import { build, formatInstant, parseInstant } from '../src/index.ts'
import { root } from './architecture/repository.ts'
import { buildOf, sourcesIn } from './sources.ts'

const someday = parseInstant('2031-12-31T12:00:00Z')
const later = someday === undefined ? {} : { asOf: someday }
const folders = ['tests/extract/fixtures', 'profiles']

describe.each(folders)('the pages of %s', (folder) => {
  const sources = sourcesIn(folder)
  const first = buildOf(sources)

  test('a first build depends on the pages alone, not on the time', () => {
    expect(buildOf(sources, later).files).toEqual(first.files)
  })

  test('building again changes nothing', () => {
    expect(buildOf(sources, { ...later, ledger: first.ledger, catalog: first.catalog }).files).toEqual(
      first.files,
    )
  })

  test('the order of the sources does not matter', () => {
    const anyOrder = fc.shuffledSubarray([...sources], { minLength: sources.length })
    fc.assert(
      fc.property(anyOrder, (shuffled) => {
        expect(buildOf(shuffled).files).toEqual(first.files)
      }),
      { numRuns: 5 },
    )
  })

  test('an edited line keeps its id and its date, and only edited lines are updated', () => {
    const edited = sources.map((source) =>
      rewritten(source, (text) => text.replaceAll('has been accepted', 'was accepted')),
    )
    const second = buildOf(edited, { ...later, ledger: first.ledger, catalog: first.catalog })
    const identity = ({ id, published }: News) => [id, published]
    expect(second.catalog.news.map(identity)).toEqual(first.catalog.news.map(identity))
    expect(second.catalog.works.map(({ id, key }) => [id, key])).toEqual(
      first.catalog.works.map(({ id, key }) => [id, key]),
    )
    expect(second.ledger.generation).toBe(first.ledger.generation)

    const before = new Map(first.catalog.news.map(({ id, updated }) => [id, updated]))
    const moved = second.catalog.news.filter(({ id, updated }) => updated !== before.get(id))
    expect(moved.map(({ id }) => id)).toEqual(
      first.catalog.news
        .filter(({ mentions }) => mentions.some(({ text }) => text.includes('has been accepted')))
        .map(({ id }) => id),
    )
    expect(moved.filter(({ updated }) => updated.slice(0, 10) !== someday?.slice(0, 10))).toEqual([])
    expect(new Set(second.catalog.news.map(({ updated }) => updated)).size).toBe(second.catalog.news.length)
  })

  test('a line that is taken out leaves the exports and keeps its line in the ledger', () => {
    const [gone] = first.catalog.news.filter(({ mentions }) => mentions.length === 1)
    const place = gone?.mentions[0]?.place
    const without = sources.map((source) =>
      source.path === place?.source ? rewritten(source, (text) => withoutLine(text, place.line)) : source,
    )
    const second = buildOf(without, { ...later, ledger: first.ledger, catalog: first.catalog })
    expect(gone).toBeDefined()
    expect(second.catalog.news.map(({ id }) => id)).toEqual(
      first.catalog.news.map(({ id }) => id).filter((id) => id !== gone?.id),
    )
    expect(second.ledger.lines.map(({ id }) => id)).toContain(gone?.id)
  })
})

test('another machine, time zone, language and folder write the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-'))
  const program = `
    import { buildOf, sourcesIn } from './tests/sources.ts'
    process.stdout.write(JSON.stringify(${JSON.stringify(folders)}.map((folder) => buildOf(sourcesIn(folder)).files)))`
  const outfile = join(folder, 'build.cjs')
  const stdin = { contents: program, resolveDir: root, loader: 'ts' } as const
  const define = { 'import.meta.dirname': JSON.stringify(join(root, 'tests/architecture')) }
  buildSync({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', define, logLevel: 'error' })
  const elsewhere = [
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/Adak', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  ]
  const run = (env: Readonly<Record<string, string>>) =>
    execFileSync(process.execPath, [outfile], {
      env: { ...env },
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
  const [here, ...others] = elsewhere.map(run)
  rmSync(folder, { recursive: true })
  expect(others.map((text) => text === here)).toEqual([true, true])
  expect(JSON.parse(here ?? '')).toEqual(folders.map((name) => buildOf(sourcesIn(name)).files))
})

describe('the two homepages', () => {
  const sources = sourcesIn('profiles')
  const metadata: Metadata = JSON.parse(readFileSync(join(root, 'profiles/metadata.json'), 'utf8'))

  test('by themselves: eight works, and nobody is made their author', () => {
    const { works } = buildOf(sources).catalog
    expect(works).toHaveLength(8)
    expect(works.flatMap(({ versions }) => versions.flatMap(({ authors = [] }) => authors))).toEqual([])
  })

  test('with what metadata.json knows: six works with authors', () => {
    const { works } = buildOf(sources, { metadata }).catalog
    expect(works).toHaveLength(6)
    expect(works.filter(({ versions }) => (versions[0]?.authors ?? []).length === 0)).toEqual([])
  })

  test('works keep their keys and ids when their authors become known', () => {
    const first = buildOf(sources)
    const second = buildOf(sources, { metadata, ...later, ledger: first.ledger, catalog: first.catalog })
    const known = new Map(first.catalog.works.map(({ id, key }) => [id, key]))
    expect(second.catalog.works.map(({ id, key }) => known.get(id) === key)).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
    ])
    expect(second.ledger.lines.map(({ id }) => id)).toEqual(expect.arrayContaining([...known.keys()]))
  })

  test.each([
    ['without', undefined],
    ['with', metadata],
  ] as const)('%s metadata the feed of the group has 10 items, 3 of them of both', (_, known) => {
    const { catalog, files } = buildOf(sources, known === undefined ? {} : { metadata: known })
    expect(files['feed.xml']?.match(/<item>/g)).toHaveLength(10)
    expect(files['atom.xml']?.match(/<entry>/g)).toHaveLength(10)
    expect(JSON.parse(files['feed.json'] ?? '').items).toHaveLength(10)
    expect(catalog.news.filter(({ people }) => people.length === 2)).toHaveLength(3)
  })

  test('dates are as precise as on the pages: days for the news, the year for the talks', () => {
    const { news, events } = buildOf(sources, { metadata }).catalog
    expect(news.map(({ date = '' }) => date.length)).toEqual(news.map(() => 'YYYY-MM-DD'.length))
    expect(events.filter(({ kind }) => kind === 'talk').map(({ date }) => date)).toEqual([
      '2025',
      '2025',
      '2025',
    ])
  })
})

function rewritten(source: Source, edit: (text: string) => string): Source {
  if (!('bytes' in source)) return source
  return { ...source, bytes: new TextEncoder().encode(edit(new TextDecoder().decode(source.bytes))) }
}

function withoutLine(text: string, line: number): string {
  return text
    .split('\n')
    .toSpliced(line - 1, 1)
    .join('\n')
}

test('whoever goes through a file of the output again finds the same in it', () => {
  const { files } = build({
    sources: sourcesIn('profiles'),
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
    also: ['academicpages'],
  })
  const texts = () => files.map(({ path, chunks }) => [path, [...chunks].join('')])
  for (const { path, chunks } of files) expect([path, [...chunks]]).toEqual([path, [...chunks]])
  expect(texts()).toEqual(texts())
})

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import type { Source } from '../../src/index.ts'
import { readProfiles } from '../../src/io/profiles.ts'
import { readingCache } from '../../src/io/reading-cache.ts'
import { sourceDigest } from '../../src/io/source-digest.ts'
import type { Circumstances, Recall, SourceContents } from '../../src/pipeline.ts'
import { root } from '../architecture/repository.ts'
import { buildOf } from '../sources.ts'
import { scratchFolder } from './scratch-folder.ts'

const fixtures = join(root, 'tests/accuracy/fixtures')
const pages = readdirSync(fixtures)
  .filter((name) => !name.endsWith('.gold.json'))
  .slice(0, 4)
  .map((name): Source => ({ path: `profiles/${name}`, bytes: readFileSync(join(fixtures, name)) }))

const ada: Source = {
  path: 'profiles/ada-moss.md',
  bytes: Buffer.from('# News\n\n- 07/30/2025: I joined the Institute of Ferns.\n'),
}

/** Looks at every entry: of none of them anything is noted. */
const unnoted: Recall = (_source, _circumstances, read) => {
  const { notes: _, ...contents } = read()
  return contents
}

test('what is noted of entries changes no file: neither of the first build, nor of those after it', () => {
  const first = buildOf(pages)
  expect(buildOf(pages, { recall: unnoted })).toEqual(first)
  const { ledger, catalog } = first
  const edited = pages.map((page, index) =>
    'bytes' in page
      ? {
          ...page,
          bytes: Buffer.from(
            `${Buffer.from(page.bytes)}\n\n# News\n\n- 2025-03-0${index + 1}: A [poster](p.pdf).\n`,
          ),
        }
      : page,
  )
  for (const sources of [edited, edited.slice(1), edited.toReversed()])
    expect(buildOf(sources, { ledger, catalog, recall: unnoted })).toEqual(
      buildOf(sources, { ledger, catalog }),
    )
})

describe('what was read before', () => {
  test('gives the same files as reading it again, over random edits', () => {
    const edit = fc.record({
      page: fc.nat(pages.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat(80),
      inserted: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.constantFrom(
          '\n- 2025-03-04: I joined the Institute of Ferns.\n',
          '\n## News\n',
          '<!--',
          '-->',
          '',
        ),
      ),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const { recall } = readingCache(scratchFolder(), 'program')
        const sources = [...pages]
        const { ledger, catalog } = buildOf(pages, { recall })
        for (const { page, at, removed, inserted } of edits) {
          const old = sources[page]
          if (old === undefined || !('bytes' in old)) continue
          const text = Buffer.from(old.bytes).toString()
          const start = Math.floor(at * text.length)
          const bytes = Buffer.from(text.slice(0, start) + inserted + text.slice(start + removed))
          sources[page] = { ...old, bytes }
        }
        expect(buildOf(sources, { recall, ledger, catalog })).toEqual(buildOf(sources, { ledger, catalog }))
        expect(buildOf(pages, { recall })).toEqual(buildOf(pages))
      }),
      { numRuns: 4 },
    )
  })

  test('is not read again, and anything else that matters is', () => {
    const cwd = scratchFolder()
    expect(read(cwd, ada)).toBe('read')
    expect(read(cwd, { ...ada })).toBe('recalled')
    expect(read(cwd, { ...ada, path: 'profiles/ada.md' })).toBe('read')
    expect(read(cwd, { ...ada, kind: 'html' }, { circumstances: ['ada-moss', 'html', undefined] })).toBe(
      'read',
    )
    expect(read(cwd, ada, { circumstances: ['ada', undefined, undefined] })).toBe('read')
    expect(read(cwd, { ...ada, bytes: Buffer.from('# News') })).toBe('read')
    expect(read(cwd, ada, { program: 'the next one' })).toBe('read')
    vi.stubGlobal('process', Object.create(process, { version: { value: 'v99.0.0' } }))
    onTestFinished(() => void vi.unstubAllGlobals())
    expect(read(cwd, ada)).toBe('read')
  })

  test('is found by what a file holds, though nobody looked at it before', () => {
    const cwd = scratchFolder()
    const unopened = (text: string): Source => ({
      path: 'ada.md',
      open: () => ({ bytes: Buffer.from(text) }),
    })
    expect(read(cwd, unopened('# News'))).toBe('read')
    expect(read(cwd, unopened('# News'))).toBe('recalled')
    expect(read(cwd, unopened('# Old news'))).toBe('read')
  })

  test('of a site counts with every file, its name and the links out of it', () => {
    const cwd = scratchFolder()
    const site = (files: Readonly<Record<string, string>>, outside: readonly string[] = []): Source => ({
      path: 'profiles/site',
      files: { list: () => Object.keys(files), read: (path) => Buffer.from(files[path] ?? ''), outside },
    })
    expect(read(cwd, site({ 'a.md': 'ab', 'b.md': '' }))).toBe('read')
    expect(read(cwd, site({ 'b.md': '', 'a.md': 'ab' }))).toBe('recalled')
    expect(read(cwd, site({ 'a.md': 'a', 'b.md': 'b' }))).toBe('read')
    expect(read(cwd, site({ 'a.md': 'ab', 'c.md': '' }))).toBe('read')
    expect(read(cwd, site({ 'a.md': 'ab' }))).toBe('read')
    expect(read(cwd, site({ 'a.md': 'ab' }, ['b.md']))).toBe('read')
    const unreadable = {
      list: () => ['a.md', 'b.md'],
      read: (path: string) => (path === 'a.md' ? Buffer.from('ab') : undefined),
    }
    expect(read(cwd, { path: 'profiles/site', files: unreadable })).toBe('read')
  })

  test.each([
    ['is empty', () => ''],
    ['was cut off', (text: string) => text.slice(0, -3)],
    ['was edited', (text: string) => text.replace('Ferns', 'Trees')],
    ['is no JSON', () => 'x\n{'],
  ])('is read again when its entry %s', (_, damaged) => {
    const cwd = scratchFolder()
    read(cwd, ada)
    const [entry = ''] = entries(cwd)
    writeFileSync(entry, damaged(readFileSync(entry, 'utf8')))
    expect(read(cwd, ada)).toBe('read')
    expect(read(cwd, ada)).toBe('recalled')
  })

  test('is read again when another entry lies under its name, or a folder', () => {
    const cwd = scratchFolder()
    read(cwd, ada)
    const [entry = ''] = entries(cwd)
    const text = readFileSync(entry)
    rmSync(join(cwd, '.offprint'), { recursive: true })
    const other = { ...ada, path: 'profiles/ben.md' }
    read(cwd, other)
    const [name = ''] = entries(cwd)
    writeFileSync(name, text)
    expect(read(cwd, other)).toBe('read')
    rmSync(join(cwd, '.offprint'), { recursive: true })
    writeFileSync(join(cwd, '.offprint'), 'somebody put a file here')
    expect(read(cwd, ada)).toBe('read')
  })

  test('is kept under what was parsed, though the file changed after it was looked at', () => {
    const news = (text: string): string => `# News\n\n- 2025-03-04: ${text}\n`
    const folder = scratchFolder({ 'ada.md': news('I joined the Institute of Ferns.') })
    const file = join(folder, 'ada.md')
    const find = () => readProfiles(folder, ['ada.md']).sources
    const looked = find()
    for (const source of looked) sourceDigest(source)
    writeFileSync(file, news('I left the Institute of Ferns.'))
    const { recall } = readingCache(folder, 'program')
    const left = buildOf(looked, { recall })
    expect(left.files['feed.xml']).toContain('I left')
    expect(buildOf(find(), { recall })).toEqual(left)
    writeFileSync(file, news('I joined the Institute of Ferns.'))
    expect(buildOf(find(), { recall }).files['feed.xml']).toContain('I joined')
  })

  test('is not kept of a file that is gone', () => {
    const folder = scratchFolder({ 'ada.md': '# News\n\n- 2025-03-04: I joined the Institute of Ferns.\n' })
    const { sources } = readProfiles(folder, ['ada.md'])
    rmSync(join(folder, 'ada.md'))
    buildOf(sources, { recall: readingCache(folder, 'program').recall })
    expect(readdirSync(folder)).toEqual([])
  })

  test('needs no second look at a file that was looked at', () => {
    const folder = scratchFolder({ 'ada.md': '# News\n\n- 2025-03-04: I joined the Institute of Ferns.\n' })
    const find = () => readProfiles(folder, ['ada.md']).sources
    const { recall } = readingCache(folder, 'program')
    const first = buildOf(find(), { recall })
    const looked = find()
    for (const source of looked) sourceDigest(source)
    rmSync(join(folder, 'ada.md'))
    expect(buildOf(looked, { recall })).toEqual(first)
  })

  test('is found too where another thread has read it meanwhile, in a folder that had no cache', () => {
    const folder = scratchFolder()
    const [here, there] = [readingCache(folder, 'program'), readingCache(folder, 'program')]
    expect(readWith(there.recall, ada)).toBe('read')
    expect(readWith(here.recall, ada)).toBe('recalled')
  })

  test('does not pile up', () => {
    const cwd = scratchFolder()
    for (let index = 0; index < 150; index += 1)
      read(cwd, { ...ada, bytes: Buffer.from(`# News\n\n- 2025: ${index}`) })
    const cache = readingCache(cwd, 'program')
    readWith(cache.recall, ada)
    cache.removeUnused()
    expect(entries(cwd)).toHaveLength(1)
    expect(read(cwd, ada)).toBe('recalled')
  })

  test('lies in a folder that Git does not see', () => {
    const cwd = scratchFolder()
    read(cwd, ada)
    expect(readFileSync(join(cwd, '.offprint/.gitignore'), 'utf8')).toBe('*\n')
    expect(readProfiles(cwd, ['.']).sources).toEqual([])
  })
})

interface Asking {
  readonly program?: string
  readonly circumstances?: Circumstances
}

function read(cwd: string, source: Source, { program = 'program', circumstances }: Asking = {}) {
  return readWith(readingCache(cwd, program).recall, source, circumstances)
}

function readWith(
  recall: Recall,
  source: Source,
  circumstances: Circumstances = ['ada-moss', undefined, undefined],
) {
  const nothing: SourceContents = { heads: [{ title: 'Ferns' }], entries: [], diagnostics: [] }
  let was: 'read' | 'recalled' = 'recalled'
  if ('failure' in source) return was
  const contents = recall(source, circumstances, () => {
    was = 'read'
    return nothing
  })
  expect(contents).toEqual(nothing)
  return was
}

function entries(cwd: string): readonly string[] {
  const folder = join(cwd, '.offprint/read')
  return readdirSync(folder).map((name) => join(folder, name))
}

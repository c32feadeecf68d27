import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { readProfiles } from '../../src/io/profiles.ts'
import { sizeLimit } from '../../src/io/stored-source.ts'
import type { SiteFiles, Source } from '../../src/index.ts'
import { buildOf } from '../sources.ts'
import { scratchFolder } from './scratch-folder.ts'

const pages = {
  'profiles/b.md': '# B',
  'profiles/A.html': '<h1>A</h1>',
  'profiles/a.md': '# a',
  'profiles/ä.md': '# ä',
}

function pathsOf(folder: string, ...paths: readonly string[]): readonly string[] {
  return readProfiles(folder, paths).sources.map(({ path }) => path)
}

describe('readProfiles', () => {
  test('takes every file of a folder, in code-unit order', () => {
    const folder = scratchFolder(pages)
    expect(pathsOf(folder, 'profiles')).toEqual([
      'profiles/A.html',
      'profiles/a.md',
      'profiles/b.md',
      'profiles/ä.md',
    ])
  })

  test('is the same whatever order the paths come in, and however often', () => {
    const folder = scratchFolder(pages)
    const paths = ['profiles/a.md', 'profiles/b.md']
    expect(pathsOf(folder, ...paths.toReversed(), './profiles/../profiles/a.md')).toEqual(paths)
  })

  test('gives the bytes untouched', () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0x00, 0xff, 0x0d, 0x0a])
    const [source] = readProfiles(scratchFolder({ 'a.md': bytes }), ['a.md']).sources
    expect(source?.path).toBe('a.md')
    expect(contentOf(source)).toEqual({ bytes: Buffer.from(bytes) })
  })

  test('passes over metadata.json and all that begins with a dot', () => {
    const folder = scratchFolder({
      ...pages,
      'profiles/metadata.json': '{}',
      'profiles/.cache/x': '',
      'profiles/.DS_Store': '',
    })
    expect(readProfiles(folder, ['profiles', 'profiles/metadata.json'])).toMatchObject({ diagnostics: [] })
    expect(pathsOf(folder, 'profiles', 'profiles/metadata.json')).toHaveLength(4)
  })

  test('names the folders where facts may lie, also beside a single profile', () => {
    const folder = scratchFolder({ ...pages, 'more/c.md': '' })
    const { folders } = readProfiles(folder, ['profiles/a.md', 'profiles', 'more/c.md'])
    expect(folders).toEqual([join(folder, 'more'), join(folder, 'profiles')])
  })

  test('follows symbolic links to files', () => {
    const folder = scratchFolder({ 'elsewhere/a.md': '# A', 'profiles/b.md': '# B' })
    symlinkSync('../elsewhere/a.md', join(folder, 'profiles/a.md'))
    const [source] = readProfiles(folder, ['profiles']).sources
    expect(source?.path).toBe('profiles/a.md')
    expect(contentOf(source)).toEqual({ bytes: Buffer.from('# A') })
  })

  test('a folder among the profiles that is no site says so', () => {
    const folder = scratchFolder({ ...pages, 'profiles/site/index.md': '# site' })
    const { sources, diagnostics } = readProfiles(folder, ['profiles'])
    expect(sources).toHaveLength(4)
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'source-unknown',
        message: 'Cannot read "profiles/site": it is a folder, but no site',
      }),
    ])
  })

  test('a folder with the configuration of a generator is one source, alone or among others', () => {
    const site = {
      'profiles/site/_config.yml': '',
      'profiles/site/_news/a.md': 'A',
      'profiles/site/logo.png': '',
    }
    const folder = scratchFolder({ ...pages, ...site, 'profiles/site/_site/news/index.html': 'built' })
    expect(pathsOf(folder, 'profiles')).toContain('profiles/site')
    const [source] = readProfiles(folder, ['profiles/site']).sources
    expect(filesOf(source)?.list()).toEqual(['_config.yml', '_news/a.md'])
  })

  test('a site keeps to its folder, whatever its links say', () => {
    const folder = scratchFolder({
      'profiles/site/_config.yml': '',
      'secrets/a.md': 'secret',
      'profiles/site/about.md': '',
    })
    symlinkSync('../../secrets', join(folder, 'profiles/site/_news'))
    symlinkSync('about.md', join(folder, 'profiles/site/index.md'))
    const [source] = readProfiles(folder, ['profiles/site']).sources
    expect(filesOf(source)?.list()).toEqual(['_config.yml', 'about.md', 'index.md'])
    expect(filesOf(source)?.outside).toEqual(['_news'])
  })

  test('an empty folder is an error', () => {
    const folder = scratchFolder({ 'empty/.gitkeep': '' })
    const { diagnostics } = readProfiles(folder, ['empty'])
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'no-profiles',
        severity: 'error',
        message: 'Cannot read "empty": it holds no profile',
      }),
    ])
  })

  test.each(['gone.md', 'gone/', 'profiles/a.md/below', 'broken.md', 'loop.md', `${'x'.repeat(300)}.md`])(
    'a source %s that cannot be had keeps its place',
    (path) => {
      const folder = scratchFolder(pages)
      symlinkSync('nowhere', join(folder, 'broken.md'))
      symlinkSync('loop.md', join(folder, 'loop.md'))
      const { sources, diagnostics } = readProfiles(folder, [path])
      const place = expect.objectContaining({ line: 1, column: 1 })
      const failure = expect.objectContaining({ code: 'source-missing', place, hint: expect.any(String) })
      expect([
        ...sources.flatMap((source) => ('failure' in source ? [source.failure] : [])),
        ...diagnostics,
      ]).toEqual([failure])
    },
  )

  test('never suggests the link that leads nowhere itself', () => {
    const folder = scratchFolder()
    symlinkSync('nowhere', join(folder, 'broken.md'))
    symlinkSync('nowhere', join(folder, 'broker.md'))
    const hint = expect.stringMatching(/^Did you mean "broker.md"/)
    expect(readProfiles(folder, ['broken.md']).sources).toMatchObject([{ failure: { hint } }])
    rmSync(join(folder, 'broker.md'))
    expect(readProfiles(folder, ['broken.md']).sources).toMatchObject([
      { failure: { hint: 'Check the path' } },
    ])
  })

  test('refuses what is too large without reading it', () => {
    const folder = scratchFolder({ 'large.md': '', 'limit.md': '' })
    truncateSync(join(folder, 'large.md'), sizeLimit + 1)
    truncateSync(join(folder, 'limit.md'), sizeLimit)
    const [large, limit] = readProfiles(folder, ['large.md', 'limit.md']).sources
    expect(large).toMatchObject({ failure: { code: 'source-too-large' } })
    expect(contentOf(limit)).toHaveProperty('bytes')
  })

  test('reads a file whenever its content is wanted, and holds nothing of it', () => {
    const folder = scratchFolder({ 'a.md': '# A' })
    const [source] = readProfiles(folder, ['a.md']).sources
    expect(digestOf(source)).toBeUndefined()
    writeFileSync(join(folder, 'a.md'), '# B')
    expect(contentOf(source)).toEqual({ bytes: Buffer.from('# B') })
    const before = digestOf(source)
    writeFileSync(join(folder, 'a.md'), '# C')
    expect(digestOf(source)).toBe(before)
    expect(contentOf(source)).toEqual({ bytes: Buffer.from('# C') })
    expect(digestOf(source)).not.toBe(before)
  })

  const file = 'profiles/ada-moreau.md'
  test.each<[string, string, (path: string) => void]>([
    ['vanishes', 'source-missing', (path) => rmSync(path)],
    ['becomes too large', 'source-too-large', (path) => truncateSync(path, sizeLimit + 1)],
    ['becomes a folder', 'source-missing', (path) => (rmSync(path), mkdirSync(path))],
  ])('a file that %s after it was found keeps what was published of it', (_, code, change) => {
    const folder = scratchFolder({
      [file]: '# News\n\n- 2025-03-02: I joined the University of Examples.\n',
    })
    const { sources } = readProfiles(folder, ['profiles'])
    const before = buildOf(sources)
    change(join(folder, file))
    const { catalog } = buildOf(sources, before)
    expect(catalog.news).toEqual(before.catalog.news)
    expect(catalog.news).toHaveLength(1)
    expect(catalog.diagnostics).toContainEqual(
      expect.objectContaining({ code, place: { source: file, line: 1, column: 1 } }),
    )
  })

  test.skipIf(process.platform === 'win32')('does not wait at a named pipe', () => {
    const folder = scratchFolder()
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    expect(readProfiles(folder, ['pipe.md'])).toMatchObject({
      sources: [],
      diagnostics: [{ code: 'source-unknown' }],
    })
  })
})

function contentOf(source: Source | undefined): object | undefined {
  return source !== undefined && 'open' in source ? source.open() : undefined
}

function filesOf(source: Source | undefined): SiteFiles | undefined {
  const content = source !== undefined && 'open' in source ? source.open() : undefined
  return content !== undefined && 'files' in content ? content.files : undefined
}

function digestOf(source: Source | undefined): string | undefined {
  return source !== undefined && 'open' in source ? source.digest?.() : 'none'
}

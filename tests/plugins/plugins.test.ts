import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { invoke, profiles } from '../cli/invoke.ts'
import { root } from '../architecture/repository.ts'
import { offline } from '../io/played-network.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { example, exporter, folderWith, reader } from './invented-plugins.ts'

/** What no handler of errors may take for an error with words. */
const oddities = [
  ['an object without anything', 'Object.create(null)'],
  ['an error whose message is no text', 'Object.assign(new Error(), { message: {} })'],
  [
    'an error whose message is nothing at all',
    'Object.assign(new Error(), { message: Object.create(null) })',
  ],
  ['what throws again', '{ toString() { throw 1 } }'],
  ['nothing', 'undefined'],
  ['a symbol', 'Symbol("no")'],
] as const

describe('a plug-in', () => {
  test('reads and writes beside what comes along', async () => {
    const folder = folderWith(example)
    const { status, stderr } = await invoke(folder, ['build', '--plugins'])
    expect([status, stderr]).toEqual([0, expect.stringContaining('cleo        1 news item')])
    const files = contentsOf(join(folder, 'out'))
    expect(files['cleo/counts.txt']).toBe('1 news, 0 works, 0 events\n')
    expect(files['counts.txt']).toBe('5 news, 1 works, 1 events\n')
    expect(files['cleo/feed.xml']).toContain('Institute of Ferns')
    expect((await invoke(folder, ['check', '--plugins'])).status).toBe(0)
  })

  test('is asked in every build, for nobody knows what it would do now', async () => {
    const write =
      "() => [{ path: 'mine.txt', chunks: [readFileSync(new URL('mine.txt', import.meta.url), 'utf8')] }]"
    const folder = folderWith(`import { readFileSync } from 'node:fs'\n${exporter(write)}`)
    for (const text of ['one', 'one', 'two']) {
      place(folder, { 'mine.txt': text })
      await invoke(folder, ['build', '--plugins'], {}, offline, 'program')
      expect(contentsOf(join(folder, 'out'))['mine.txt']).toBe(text)
    }
  })

  test('comes from a package too', async () => {
    const folder = folderWith('', ['leaf-plugin'])
    place(folder, {
      'node_modules/leaf-plugin/package.json': '{ "type": "module", "exports": "./index.js" }',
      'node_modules/leaf-plugin/index.js': example,
    })
    expect((await invoke(folder, ['build', '--plugins'])).status).toBe(0)
    expect(contentsOf(join(folder, 'out'))['cleo/counts.txt']).toBeDefined()
  })

  test('takes only what it says that it takes', async () => {
    const takes = "(text) => text.startsWith('%leaf') ? 1 : undefined"
    const recognises = `recognises: ${takes}`
    const folder = folderWith(
      reader('() => { throw new Error("no") }')
        .replace('recognises: () => false', recognises)
        .replace("['leaf']", "['twig']"),
    )
    expect((await invoke(folder, ['build', '--plugins'])).stderr).not.toContain('[plugin-failed]')
  })

  test.each(oddities)('that throws %s at import stops the command', async (_, thrown) => {
    const { status, stderr } = await invoke(folderWith(`throw ${thrown}`), ['build', '--plugins'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('[plugin-failed]')])
  })

  test('never runs unasked', async () => {
    const folder = folderWith('process.exitCode = 77; throw new Error("it ran")')
    for (const command of ['build', 'check']) {
      const { status, stderr } = await invoke(folder, [command])
      expect(status).toBe(0)
      expect(stderr).toMatch(
        /note: Did not load the plug-ins of offprint\.yaml \(\.\/plugin\.mjs\).*\[plugins-not-loaded\]\n  hint: If you trust them, add --plugins\n/,
      )
    }
  })

  test('that is not loaded loses nothing of what it wrote, until it is configured no more', async () => {
    const folder = folderWith(example)
    await invoke(folder, ['build', '--plugins'])
    const before = contentsOf(join(folder, 'out'))
    await invoke(folder, ['build'])
    const after = contentsOf(join(folder, 'out'))
    for (const path of ['counts.txt', 'cleo/counts.txt', 'ledger.json'])
      expect(after[path]).toBe(before[path])
    expect((await invoke(folder, ['check'])).stderr).not.toContain('counts.txt')
    place(folder, { 'offprint.yaml': '' })
    await invoke(folder, ['build'])
    expect(Object.keys(contentsOf(join(folder, 'out')))).not.toContain('counts.txt')
  })

  test('keeps nothing of somebody who is forgotten', async () => {
    const folder = folderWith(example)
    await invoke(folder, ['build', '--plugins'])
    expect((await invoke(folder, ['forget', 'cleo'])).status).toBe(0)
    const files = Object.entries(contentsOf(join(folder, 'out')))
    expect(files.filter(([path]) => path.includes('cleo') || path.endsWith('counts.txt'))).toEqual([])
  })

  test.each([
    ['that is not there', undefined, /Cannot find module/],
    ['that throws', 'throw new Error("no")', /Cannot load the plug-in ".*": no/],
    [
      'that throws many lines',
      'throw new Error("no\\n::error::more")',
      /Cannot load the plug-in ".*": no \[plugin-failed\]/,
    ],
    [
      'whose reader is for paths',
      reader('() => []').replace("['leaf']", "['../leaf']"),
      /readers\.0: expected a reader/,
    ],
    ['that is no JavaScript', '{{', /Cannot load the plug-in/],
    ['that exports nothing', '', /exports neither `readers` nor `exporters`/],
    ['whose exporter has no write()', exporter('3'), /exporters\.0: expected an exporter/],
    ['whose reader has no read()', reader('undefined'), /readers\.0: expected a reader/],
    ['whose readers are no list', 'export const readers = 3', /readers/],
    ['with the name of a format', example.replace('"counts"', '"rss"'), /two have the exporter "rss"/],
    [
      'with the name of a reader',
      example.replace('name: "leaf"', 'name: "html"'),
      /two have the reader "html"/,
    ],
    ['whose exports throw', 'export const readers = [{ get name() { throw new Error("boo") } }]', /boo/],
  ])('%s stops the command, and nothing is written', async (_, plugin, reason) => {
    const folder = folderWith(plugin ?? '', plugin === undefined ? ['./absent.mjs'] : undefined)
    const { status, stderr } = await invoke(folder, ['build', '--plugins'])
    expect([status, stderr]).toEqual([1, expect.stringMatching(reason)])
    expect(stderr).toContain('[plugin-failed]')
    expect(Object.keys(contentsOf(folder)).filter((path) => path.startsWith('out/'))).toEqual([])
  })

  test.each([['plugin.mjs'], ['./plugim.mjs']])(
    'that is called %s wrongly is told by its name',
    async (name) => {
      const { status, stderr } = await invoke(folderWith(example, [name]), ['build', '--plugins'])
      expect([status, stderr]).toEqual([1, expect.stringContaining('hint: Did you mean "./plugin.mjs"?')])
    },
  )

  test.each<readonly [string, string, RegExp]>([
    ['throws', '() => { throw new Error("no") }', /for Ada Moreau: no/],
    [
      'throws while it is written',
      '() => [{ path: "mine.txt", chunks: { *[Symbol.iterator]() { yield "a"; throw new Error("no") } } }]',
      /: no/,
    ],
    ['gives no files', '() => 3', /Cannot write the plug-in's format "mine"/],
    ['gives a file without a path', '() => [{ chunks: [] }]', /is no path of a file/],
    ['gives an absolute path', '() => [{ path: "/etc/passwd", chunks: [] }]', /is no path of a file/],
    ['climbs out of the output', '() => [{ path: "../mine.txt", chunks: [] }]', /is no path of a file/],
    ['hides a file', '() => [{ path: ".git/config", chunks: [] }]', /is no path of a file/],
    ['takes a name of a device', '() => [{ path: "con.txt", chunks: [] }]', /is no path of a file/],
    ['takes the file of another', '() => [{ path: "FEED.xml", chunks: [] }]', /is the file of another/],
    ['takes the ledger', '() => [{ path: "ledger.json", chunks: [] }]', /is the file of another/],
    [
      'writes a file twice',
      '() => [{ path: "a.txt", chunks: [] }, { path: "A.txt", chunks: [] }]',
      /is written twice/,
    ],
    [
      'takes the file of another for a folder',
      '() => [{ path: "INDEX.html/x.txt", chunks: [] }]',
      /is the file of another/,
    ],
    [
      'has a file in a file',
      '() => [{ path: "a", chunks: [] }, { path: "a/b", chunks: [] }]',
      /is written twice/,
    ],
    [
      'has a file round a file',
      '() => [{ path: "a/b", chunks: [] }, { path: "a", chunks: [] }]',
      /is written twice/,
    ],
    [
      'writes a file twice whose name only looks other',
      '() => [{ path: "caf\\u00e9.txt", chunks: [] }, { path: "CAFE\\u0301.txt", chunks: [] }]',
      /is written twice/,
    ],
    [
      'writes a file twice in letters of another length',
      '() => [{ path: "stra\\u00dfe.txt", chunks: [] }, { path: "STRASSE.txt", chunks: [] }]',
      /is written twice/,
    ],
    ['has a name too long', '() => [{ path: "é".repeat(128), chunks: [] }]', /is no path of a file/],
    ['has a path too long', '() => [{ path: "a/".repeat(500) + "b", chunks: [] }]', /is no path of a file/],
    [
      'writes what is no text',
      '() => [{ path: "a.txt", chunks: [new Date(0)] }]',
      /"a\.txt" holds what is no text/,
    ],
    ['is asynchronous', 'async () => [{ path: "a.txt", chunks: ["x"] }]', /for Ada Moreau: /],
    [
      'changes what it is shown',
      '(view) => { view.catalog.people.length = 0; view.catalog.news[0].text = "gone"; throw new Error("no") }',
      /: no/,
    ],
    ...oddities.map(
      ([name, thrown]) => [`throws ${name}`, `() => { throw ${thrown} }`, /\[plugin-failed\]/] as const,
    ),
    ['fails later', 'async () => { throw new Error("no") }', /it is asynchronous/],
    ['gives nothing', '() => undefined', /it gives no list/],
    ['gives a file', '() => ({ path: "mine.txt", chunks: ["x"] })', /it gives no list/],
    ['gives a text for the chunks', '() => [{ path: "mine.txt", chunks: 7 }]', /it gives no list/],
    ['reports later', '() => [], report: async () => { throw new Error("no") }', /it is asynchronous/],
    ...['null', '{}', '{ source: "x", line: 1 }', '{ source: "x", line: NaN, column: 1 }'].map(
      (at) =>
        [
          `reports the place ${at}`,
          `() => [], report: () => [{ code: 'no-news', severity: 'note', message: 'x', place: ${at} }]`,
          /no diagnostic/,
        ] as const,
    ),
    [
      'reports what is of no severity',
      '() => [], report: () => [{ code: "no-news", message: "x" }]',
      /no diagnostic/,
    ],
    [
      'reports what is no diagnostic',
      '() => [], report: () => [{ code: "toString", message: "x" }]',
      /no diagnostic/,
    ],
    [
      'writes into the folder of a person',
      '({ person }) => [{ path: person ? "mine.txt" : "li-ming/x.txt", chunks: ["mine"] }]',
      /in the folder of a person/,
    ],
  ])('whose exporter %s loses nothing of what was published', async (_, write, reason) => {
    const folder = folderWith(exporter('() => [{ path: "mine.txt", chunks: ["mine"] }]'))
    await invoke(folder, ['build', '--plugins'])
    const before = contentsOf(join(folder, 'out'))
    place(folder, { 'broken.mjs': exporter(write), 'offprint.yaml': 'plugins: [./broken.mjs]\n' })
    const { status, stderr } = await invoke(folder, ['build', '--plugins'])
    expect([status, stderr]).toEqual([1, expect.stringMatching(reason)])
    const { 'ledger.json': __, ...after } = contentsOf(join(folder, 'out'))
    for (const [path, text] of Object.entries(after))
      if (path !== 'catalog.json') expect(text).toBe(before[path])
    expect(after['mine.txt']).toBe('mine')
    expect(after['ada-moreau/mine.txt']).toBe('mine')
  })

  test.each<readonly [string, string, RegExp]>([
    ['throws', '() => { throw new Error("no") }', /with the plug-in "leaf": no/],
    ['gives nothing', '() => undefined', /it gave no page/],
    [
      'gives a diagnostic that is none',
      '() => ({ frontMatter: {}, lineStarts: [0], nodes: [], diagnostics: [{ code: "mine", message: "x" }] })',
      /it gave no page/,
    ],
    ['gives a page without contents', '() => ({ source: "x", format: "leaf" })', /it gave no page/],
    [
      'gives a tree that is none',
      '() => ({ frontMatter: {}, lineStarts: [0], diagnostics: [], nodes: [{ type: "element" }] })',
      /it gave no page/,
    ],
    [
      'gives a record that is none',
      '() => ({ frontMatter: {}, lineStarts: [0], diagnostics: [], nodes: [], records: [{ type: "news", place: {} }] })',
      /with the plug-in "leaf"/,
    ],
    ...oddities.map(
      ([name, thrown]) => [`throws ${name}`, `() => { throw ${thrown} }`, /with the plug-in "leaf"/] as const,
    ),
    ['fails later', 'async () => { throw new Error("no") }', /it is asynchronous/],
  ])(
    'whose reader %s costs its own source alone, and what was published of it stays',
    async (_, read, reason) => {
      const folder = folderWith(example)
      await invoke(folder, ['build', '--plugins'])
      const before = contentsOf(join(folder, 'out'))
      place(folder, { 'broken.mjs': reader(read), 'offprint.yaml': 'plugins: [./broken.mjs]\n' })
      const { status, stderr } = await invoke(folder, ['build', '--plugins'])
      expect([status, stderr]).toEqual([1, expect.stringMatching(reason)])
      const after = contentsOf(join(folder, 'out'))
      expect(after['cleo/feed.xml']).toBe(before['cleo/feed.xml'])
      expect(after['ada-moreau/feed.xml']).toBe(before['ada-moreau/feed.xml'])
    },
  )
})

test('no workflow of ours loads plug-ins, whatever offprint.yaml says', async () => {
  const folder = scratchFolder(profiles)
  await invoke(folder, ['init', '--pull-requests'])
  const texts = [
    ...['action.yml', '.github/workflows/exports.yml'].map((path) => readFileSync(join(root, path), 'utf8')),
    contentsOf(folder)['.github/workflows/exports.yml'],
  ]
  for (const text of texts) expect(text).not.toMatch(/--plugins/)
  expect(texts[2]).toContain('pull_request')
})

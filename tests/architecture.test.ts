import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findTraces, tracesOf } from './architecture/profile-traces.ts'
import { readRepository, root } from './architecture/repository.ts'
import { violationsOf } from './architecture/rules.ts'
import { codeOf } from './architecture/source-code.ts'

const repository = readRepository()

test('the house keeps its rules', () => {
  expect(violationsOf(repository).map(({ message }) => message)).toEqual([])
})

test('the program has no rule for a page of this repository', () => {
  const folder = join(root, 'profiles')
  const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))
  const traces = tracesOf(pages.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })))
  expect(traces.names.length).toBeGreaterThan(pages.length)
  expect(traces.addresses.length).toBeGreaterThan(pages.length)
  const sources = repository.files.filter(({ path }) => path.startsWith('src/'))
  expect(sources.flatMap((file) => findTraces(file, traces))).toEqual([])
})

describe('each rule bites', () => {
  /** The rule that is broken, the file, what it says. */
  const broken: readonly (readonly [string, string, string])[] = [
    ['direction', 'src/model/a.ts', "import { format } from 'date-fns/format'"],
    ['direction', 'src/model/a.ts', "import { find } from '../venues/index.ts'"],
    ['direction', 'src/venues/a.ts', "import { parse } from 'yaml'"],
    ['direction', 'src/venues/a.ts', "import type { Rule } from '../extract/rule.ts'"],
    ['direction', 'src/read/a.ts', "import { merge } from '../merge/index.ts'"],
    ['direction', 'src/normalize/a.ts', "import type { Finding } from '../extract/index.ts'"],
    ['direction', 'src/merge/a.ts', "export { read } from '../read/index.ts'"],
    ['direction', 'src/export/a.ts', "export type { Reader } from '../read/index.ts'"],
    ['direction', 'src/export/a.ts', "const later = () => import('../merge/index.ts')"],
    ['direction', 'src/export/a.ts', "export type Page = import('../read/page.ts').Page"],
    ['direction', 'src/extract/a.ts', "import {\n  build,\n} from '../pipeline.ts'"],
    ['direction', 'src/extract/a.ts', "import { now } from '../io/clock.ts'"],
    ['direction', 'src/pipeline.ts', "import { rss } from './export/rss/index.ts'"],
    ['direction', 'src/pipeline.ts', "import { series } from './venues/index.ts'"],
    ['direction', 'src/pipeline.ts', "import { writeOutput } from './io/output.ts'"],
    ['direction', 'src/index.ts', "export { run } from './cli/run.ts'"],
    ['direction', 'src/cli/a.ts', "import { build } from '../index.ts'"],
    ['direction', 'src/cli/a.ts', "import { test } from 'vitest'"],
    ['direction', 'src/cli/a.ts', "import { sample } from '../../tests/sample.ts'"],
    ['direction', 'src/merge/a.ts', "import { readFileSync } from 'node:fs'"],
    ['direction', 'src/rank/a.ts', "import type { Page } from '../model/page.ts'"],
    ['direction', 'src/export/rss/a.ts', "import { atom } from '../atom/index.ts'"],
    ['direction', 'src/export/a.ts', "import { rss } from './rss/index.ts'"],
    ['direction', 'src/export/rss/a.ts', "import type { View } from '@scope/name/view'"],
    ['registry', 'src/export/formats.ts', "import { rss } from './rss/index.ts'"],
    ['registry', 'src/extract/rules.ts', 'export const rules = []'],
    ['re-exports', 'src/index.ts', 'export const version = 1'],
    ['clock', 'src/merge/a.ts', 'export const now = Date.now()'],
    ['clock', 'src/merge/a.ts', 'export const now = `${new Date().toISOString()}`'],
    ['randomness', 'src/merge/a.ts', 'export const id = Math.random()'],
    ['randomness', 'src/merge/a.ts', 'export const id = crypto.randomUUID()'],
    ['randomness', 'src/merge/a.ts', "import { v4 } from 'uuid'"],
    ['network', 'src/read/a.ts', 'export const page = await fetch(url)'],
    ['machine', 'src/read/a.ts', 'export const home = process.env'],
    ['machine', 'src/read/a.ts', "export const bytes = Buffer.from('a')"],
    ['machine', 'src/read/a.ts', "const yaml = require('yaml')"],
    ['console', 'src/read/a.ts', "console.log('read')"],
    ['locale', 'src/merge/a.ts', 'names.toSorted((a, b) => a.localeCompare(b))'],
    ['locale', 'src/merge/a.ts', 'export const shown = count.toLocaleString()'],
    ['time zone', 'src/merge/a.ts', 'export const year = date.getFullYear()'],
    ['time zone', 'src/merge/a.ts', 'export const date = new Date(2025, 6, 7)'],
    ['class', 'src/model/a.ts', 'export class Page {}'],
    ['any', 'src/model/a.ts', 'export const parse = (value: any) => value'],
    ['any', 'tests/a.test.ts', 'const value = JSON.parse(text) as any[]'],
    ['non-null', 'src/io/a.ts', 'export const first = names[0]!.length'],
    ['enum', 'src/io/a.ts', 'export const enum Kind { news }'],
    ['double cast', 'src/io/a.ts', 'export const page = value as unknown as Page'],
    ['default export', 'src/io/a.ts', 'export default {}'],
    ['default export', 'src/io/a.ts', 'export { read as default }'],
    ['suppression', 'src/io/a.ts', '// @ts-expect-error it works\nread()'],
    ['suppression', 'src/io/a.ts', '/* oxlint-disable */'],
    ['ending', 'src/merge/a.ts', "import { likeness } from './likeness'"],
    ['ending', 'src/merge/a.ts', "import { likeness } from './likeness.js'"],
    ['length', 'src/merge/a.ts', 'read()\n'.repeat(301)],
    ['name', 'src/merge/utils.ts', ''],
    ['name', 'src/merge/helpers/title.ts', ''],
    ['name', 'tests/shared/a.ts', ''],
    ['kebab-case', 'src/merge/workGroups.ts', ''],
    ['kebab-case', 'tests/Merge/works.test.ts', ''],
    ['top level', 'vitest.config.ts', ''],
    ['cycle', 'src/merge/a.ts', "import type { A } from './a.ts'"],
  ]

  test.each(broken)('%s, in %s', (rule, path, text) => {
    const violations = violationsOf({ files: [{ path, text }], dependencies: repository.dependencies })
    expect(violations.map((violation) => violation.rule)).toEqual([rule])
  })

  test('a circle of three files, one of its imports a type', () => {
    const files = [
      { path: 'src/merge/a.ts', text: "import { b } from './b.ts'" },
      { path: 'src/merge/b.ts', text: "\nexport type { C } from './c.ts'" },
      { path: 'src/merge/c.ts', text: "import type { A } from './a.ts'\nimport { d } from './d.ts'" },
      { path: 'src/merge/d.ts', text: '' },
    ]
    const violations = violationsOf({ files, dependencies: [] })
    expect(violations.map(({ message }) => message)).toEqual([
      'src/merge/c.ts:1: cycle: a.ts → b.ts → c.ts → a.ts',
    ])
  })

  test('a message names file, line and rule', () => {
    const files = [{ path: 'src/read/a.ts', text: '/** Reads. */\n\nexport const page = fetch(url)\n' }]
    const [violation] = violationsOf({ files, dependencies: [] })
    expect(violation?.message).toBe('src/read/a.ts:3: network: fetch(: only the edge touches it')
  })
})

describe('what is allowed passes', () => {
  const allowed: readonly (readonly [string, string])[] = [
    ['src/read/a.ts', '// process.env, any, fetch(url), new Date()'],
    ['src/read/a.ts', "export const hint = 'console.log(Date.now()), any'"],
    ['src/read/a.ts', 'export const hint = `process.exit() ${name} is any! ${`Date.now()`}`'],
    ['src/read/a.ts', 'export const pattern = /["\'`]class x process.env/\nexport const next = 1'],
    ['src/read/a.ts', 'export const half = all / 2 // any\nexport const third = all / 3'],
    ['src/read/a.ts', "import { parse } from 'yaml'\nimport type { Page } from '../model/page.ts'"],
    [
      'src/read/formats.ts',
      "export { html } from './html/index.ts'\nexport { markdown } from './markdown/index.ts'\n",
    ],
    ['src/read/html/a.ts', "import type { Reader } from '../reader.ts'\nimport { b } from './b.ts'"],
    [
      'src/merge/a.ts',
      'export const date = new Date(Date.UTC(2025, 6, 7))\nexport const other = a !== b && !c',
    ],
    ['src/io/clock.ts', 'export const now = (): number => Date.now()\nexport class Failure extends Error {}'],
    ['src/cli/a.ts', "import { argv } from 'node:process'\nimport { build } from '../pipeline.ts'"],
    [
      'src/index.ts',
      "export { build } from './pipeline.ts'\nexport type {\n  Page,\n} from './model/page.ts'\n",
    ],
    ['src/venues/data/places.ts', 'export const row = 1\n'.repeat(400)],
    ['tests/export/rss/feed.test.ts', "import { rss } from '../../../src/export/rss/index.ts'"],
    ['.github/workflows/CI.yml', ''],
  ]

  test.each(allowed)('%s', (path, text) => {
    expect(violationsOf({ files: [{ path, text }], dependencies: repository.dependencies })).toEqual([])
  })
})

test('code is what is left without comments, strings and regular expressions', () => {
  expect(codeOf("a('b') // c")).toBe("a(' ')     ")
  expect(codeOf('`{${a}}` / b / `c`')).toBe('` ${a} ` / b / ` `')
  expect(codeOf('x.replace(/[/`]/g, y)')).toBe('x.replace(       , y)')
})

test('a page leaves its traces by name, address and host', () => {
  const text =
    '---\ntitle: "Ada Moss"\n---\n[Fern](https://fern.example/papers/1) [Leaf](https://arxiv.org/abs/1)\n'
  const traces = tracesOf([{ path: 'ada-moss.md', text }])
  expect(traces).toEqual({
    names: ['ada-moss', 'Ada Moss'],
    addresses: ['fern.example/papers/1', 'arxiv.org/abs/1'],
    hosts: ['fern.example'],
  })
  expect(findTraces({ path: 'src/a.ts', text: '\n// like https://fern.example' }, traces)).toEqual([
    'src/a.ts:2: names fern.example',
  ])
  expect(
    findTraces({ path: 'src/venues/links.ts', text: "website: 'https://fern.example'" }, traces),
  ).toEqual([])
})

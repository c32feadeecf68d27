import { readFileSync, writeFileSync } from 'node:fs'

import { toJsonSchema } from '@valibot/to-json-schema'
import { Ajv } from 'ajv'
import { safeParse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { configurationSchema, schemaWithPlugins } from '../../src/io/configuration-schema.ts'

const file = new URL('../../schema/configuration-1.json', import.meta.url)

/** What JSON Schema cannot say (checks that are code) is left to the program. */
const [made, withPlugins] = [configurationSchema, schemaWithPlugins].map(
  (schema) => toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }) as Described,
)
const { items: formats, ...outputs } = made?.properties?.['outputs'] ?? {}
const published: Described = {
  $id: 'https://unpkg.com/offprint/schema/configuration-1.json',
  title: 'offprint.yaml',
  ...made,
  properties: {
    ...made?.properties,
    outputs: { ...outputs, items: { anyOf: [formats, withPlugins?.properties?.['outputs']?.items] } },
  },
  // Editors offer the formats that come along; only plug-ins have others.
  if: { type: 'object', required: ['plugins'], properties: { plugins: { type: 'array', minItems: 1 } } },
  else: { properties: { outputs: { type: 'array', items: formats } } },
}
/** As the program chooses between them. */
const accepted = (value: unknown): boolean => {
  const { plugins = [] } = value as { readonly plugins?: readonly unknown[] }
  return safeParse(plugins.length > 0 ? schemaWithPlugins : configurationSchema, value).success
}
const text = `${JSON.stringify(published, null, 2)}\n`

describe('schema/configuration-1.json', () => {
  it('is what the program itself checks by; after a change: UPDATE=1', () => {
    if (process.env['UPDATE'] === '1') writeFileSync(file, text)
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  it('describes every key', () => {
    expect(keysWithoutMeaning(published)).toEqual([])
  })

  const accepts = new Ajv({ strict: true, allowUnionTypes: true }).compile(published)

  it.each([
    '{}',
    'site: { url: https://group.example/, title: Group, language: en, feedLength: 20 }',
    'people: [{ id: ada, name: Ada Moreau, names: [A. Moreau], orcid: 0000-0002-1825-0097, homepage: https://ada.example/ }]',
    'people: [{ id: ada, source: ada/index.html, kind: html }]',
    'works: { versions: all }',
    'corrections: { same: [[a, b]], different: [], set: [{ work: a, title: B, volume: 3 }], hide: [c] }',
    'venues: { add: [{ acronym: GROVE, year: 2026, dates: 2026-06-03/2026-06-05 }], import: [a, b] }',
    'feeds: [{ name: prizes, kinds: [award], words: [prize], since: 2024 }]',
    'outputs: [rss, opml, bibtex]',
    '{ plugins: [./mine.js], outputs: [rss, mine] }',
    'site: { url: "HTTPS://group.example/a b/", language: zh-Hant-TW }',
    ...[
      'https://ada.example',
      'http:ada.example',
      'github:ada/site@main:docs',
      '.',
      './',
      '../site',
      'C:/site',
      'profiles/ada',
    ].map((homepage) => `people: [{ id: ada, homepage: "${homepage}" }]`),
    'corrections: { set: [{ work: a, authors: [Ada Moreau, { family: Moreau }], date: 2025 }] }',
    'venues: { add: [{ acronym: GROVE, year: 1900, url: "http://grove.example" }], import: a }',
    'feeds: [{ name: papers-2, since: 2024-05 }, { name: archive-1 }]',
  ])('accepts what the program accepts: %s', (yaml) => {
    expect([accepted(parse(yaml)), accepts(parse(yaml))]).toEqual([true, true])
  })

  it.each([
    'sites: {}',
    'site: { feedLength: none }',
    'site: [title]',
    'people: [{ name: Ada }]',
    'people: [{ id: Ada }]',
    'people: [{ id: ada, orcid: 0000 }]',
    'people: [{ id: ada, kind: folder }]',
    'works: { versions: newest }',
    'corrections: { set: [{ title: A }] }',
    'venues: { add: [{ acronym: GROVE }] }',
    'feeds: [{ name: prizes, kinds: [prize] }]',
    'outputs: [word]',
    '{ plugins: [], outputs: [word] }',
    '{ plugins: [./mine.js], outputs: [My Format] }',
    'site: { url: group.example }',
    'site: { url: "javascript:alert(1)" }',
    'site: { language: English please }',
    'site: { feedLength: 1.5 }',
    'people: [{ id: ada, homepage: ada.example }]',
    'corrections: { same: [[a]] }',
    'corrections: { same: [[a, b, c]] }',
    'corrections: { set: [{ work: a, authors: [] }] }',
    'corrections: { set: [{ work: a }] }',
    'corrections: { hide: [""] }',
    'venues: { add: [{ acronym: GROVE, year: 20260 }] }',
    'venues: { add: [{ acronym: GROVE, year: 2026, url: grove.example }] }',
    'feeds: [{ name: papers }]',
    'feeds: [{ name: prizes, kinds: [] }]',
    'plugins: [""]',
  ])('refuses what the program refuses: %s', (yaml) => {
    expect([accepted(parse(yaml)), accepts(parse(yaml))]).toEqual([false, false])
  })
})

interface Described {
  readonly [keyword: string]: unknown
  readonly description?: string | undefined
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
}

function keysWithoutMeaning(schema: Described, path = ''): readonly string[] {
  const inItems = schema.items === undefined ? [] : keysWithoutMeaning(schema.items, `${path}[]`)
  return Object.entries(schema.properties ?? {}).reduce<readonly string[]>((all, [name, of]) => {
    const here = path === '' ? name : `${path}.${name}`
    return [...all, ...(of.description === undefined ? [here] : []), ...keysWithoutMeaning(of, here)]
  }, inItems)
}

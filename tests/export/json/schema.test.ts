import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { catalogShape } from '../../../src/export/json/catalog-shape.ts'
import { json } from '../../../src/export/json/index.ts'
import { versionKinds } from '../../../src/model/catalog.ts'
import { diagnosticCodes } from '../../../src/model/diagnostic.ts'
import { newsKinds } from '../../../src/model/entry.ts'
import { schemes } from '../../../src/model/identifier.ts'
import type { Instant } from '../../../src/model/instant.ts'
import { emptyLedger, type Ledger, type LedgerLine } from '../../../src/model/ledger.ts'
import { linkRoles } from '../../../src/model/link.ts'
import { tracks } from '../../../src/model/venue.ts'
import { fileOf, group } from '../invented-views.ts'

type Json = Readonly<Record<string, unknown>>

const catalogSchema = readSchema('catalog-1.json')
const ledgerSchema = readSchema('ledger-1.json')
const catalog = JSON.parse(fileOf(json, group, 'catalog.json')) as Json

const instant = '2025-07-07T12:00:00Z' as Instant
const line: LedgerLine = {
  id: 'urn:uuid:00000000-0000-5000-8000-000000000011',
  type: 'work',
  key: 'moreau2025glow',
  aliases: ['moreau2025fast'],
  evidence: ['arxiv:2503.01234', 'title:glow'],
  fingerprint: 'f00d',
  published: instant,
  updated: instant,
  sequence: 0,
  generation: 1,
  people: ['ada-moreau'],
}
const ledger: Ledger = {
  ...emptyLedger,
  generation: 1,
  files: ['index.html', 'ada-moreau/feed.xml'],
  lines: [line],
}

describe('schema/catalog-1.json', () => {
  const accepts = validator(catalogSchema)

  it('accepts the catalog that goes through every exporter', () => {
    expect(accepts(catalog)).toEqual([])
  })

  it('has every field of the model, in its order', () => {
    expect(shapeOf(catalogSchema, catalogSchema)).toEqual(catalogShape)
    expect(JSON.stringify(shapeOf(catalogSchema, catalogSchema))).toBe(JSON.stringify(catalogShape))
  })

  it.each([
    ['version', 'kind', versionKinds],
    ['newsKind', undefined, newsKinds],
    ['track', undefined, tracks],
    ['link', 'role', linkRoles],
    ['diagnostic', 'code', Object.keys(diagnosticCodes)],
  ])('lists the words that the model has for %s %s', (definition, property, words) => {
    const path = ['$defs', definition, ...(property === undefined ? [] : ['properties', property]), 'enum']
    expect(at(catalogSchema, path)).toEqual(words)
  })

  it('knows the schemes of identifiers', () => {
    expect(Object.keys(at(catalogSchema, ['$defs', 'identifiers', 'properties']) as Json)).toEqual(schemes)
  })

  it.each([
    ['another version', ['version'], 2],
    ['an unknown field', ['extra'], 1],
    ['an unknown field of an entry', ['works', 0, 'authors'], []],
    ['a person with a path for an id', ['people', 0, 'id'], '../etc'],
    ['a homepage that is no address', ['people', 0, 'homepage'], 'javascript:alert(1)'],
    ['an id that is no URN', ['news', 0, 'id'], '1'],
    ['an id of another version of UUID', ['news', 0, 'id'], 'urn:uuid:00000000-0000-4000-8000-000000000001'],
    ['a date in another notation', ['news', 0, 'date'], '07/07/2025'],
    ['a date with a 13th month', ['news', 0, 'date'], '2025-13'],
    ['a day of a season', ['news', 0, 'date'], '2025-22-01'],
    ['an open interval', ['events', 0, 'date'], '2025-10-07/'],
    ['an instant of another zone', ['news', 0, 'published'], '2025-07-07T12:00:00+02:00'],
    ['an unknown kind of news', ['news', 0, 'kind'], 'gossip'],
    ['one entry in place of another', ['news', 0, 'type'], 'work'],
    ['an unknown role', ['news', 0, 'links', 0, 'role'], 'download'],
    ['a citation key with a space', ['works', 0, 'key'], 'moreau 2025'],
    ['a work without versions', ['works', 0, 'versions'], []],
    ['an empty name', ['works', 0, 'versions', 0, 'authors', 0], {}],
    ['an unknown scheme', ['works', 0, 'versions', 0, 'identifiers', 'handle'], '1/2'],
    ['an origin in one word', ['works', 0, 'versions', 0, 'origins', 'title'], 'DBLP'],
    ['a latitude beyond the pole', ['events', 0, 'location', 'latitude'], 91],
    ['half of the coordinates', ['events', 0, 'location', 'longitude'], undefined],
    ['a country by its name', ['events', 0, 'location', 'countryCode'], 'Canada'],
    ['a negative sequence', ['events', 0, 'sequence'], -1],
    ['tentative: false', ['events', 0, 'tentative'], false],
    ['an unknown code', ['diagnostics', 0, 'code'], 'oops'],
    ['line 0', ['diagnostics', 0, 'place', 'line'], 0],
  ] as const)('refuses %s', (_what, path, value) => {
    expect(accepts(changed(catalog, path, value))).not.toEqual([])
  })

  it.each([
    ['the catalog', []],
    ['a person', ['people', 1]],
    ['a news item', ['news', 2]],
    ['a mention of a news item', ['news', 2, 'mentions', 0]],
    ['a work', ['works', 0]],
    ['a version', ['works', 0, 'versions', 2], ['venue', 'track', 'authors']],
    ['a mention of a work', ['works', 1, 'mentions', 0], ['issued']],
    ['an event', ['events', 3], ['date', 'venue']],
    ['a mention of a talk', ['events', 2, 'mentions', 0], ['occasion', 'date']],
    ['a link', ['news', 0, 'links', 0]],
    ['a place', ['diagnostics', 0, 'place']],
    ['a diagnostic', ['diagnostics', 0], ['place']],
  ] as const)(
    'demands the fields of %s that are always there',
    (_what, path, optional: readonly string[] = ['approximate']) => {
      const fields = Object.keys(at(catalog, path) as Json)
      const demanded = fields.filter(
        (field) => accepts(changed(catalog, [...path, field], undefined)).length > 0,
      )
      expect(demanded).toEqual(fields.filter((field) => !optional.includes(field) && field !== 'approximate'))
    },
  )
})

describe('schema/ledger-1.json', () => {
  const accepts = validator(ledgerSchema)

  it('accepts the ledger of a first build and an empty one', () => {
    expect(accepts(ledger)).toEqual([])
    expect(accepts(emptyLedger)).toEqual([])
  })

  it('accepts what remains of an entry when its person is forgotten', () => {
    const { key: _key, aliases: _aliases, ...rest } = line
    expect(accepts({ ...ledger, lines: [{ ...rest, evidence: [], people: [] }] })).toEqual([])
  })

  it('has every field of the model, in its order', () => {
    const lineFields: Readonly<Record<keyof Required<LedgerLine>, unknown>> = {
      id: 'value',
      type: 'value',
      key: 'value',
      aliases: ['value'],
      versions: [{ key: 'value', evidence: ['value'] }],
      evidence: ['value'],
      fingerprint: 'value',
      published: 'value',
      updated: 'value',
      sequence: 'value',
      generation: 'value',
      people: ['value'],
    }
    const fields: Readonly<Record<keyof Required<Ledger>, unknown>> = {
      $schema: 'value',
      version: 'value',
      generation: 'value',
      files: ['value'],
      lines: [lineFields],
    }
    expect(JSON.stringify(shapeOf(ledgerSchema, ledgerSchema))).toBe(JSON.stringify(fields))
  })

  it.each([
    ['another version', ['version'], 2],
    ['an unknown field', ['lines', 0, 'note'], ''],
    ['a file outside the folder', ['files', 0], '../passwd'],
    ['a file outside the folder, on a way round', ['files', 0], 'a/../../passwd'],
    ['an absolute path', ['files', 0], '/etc/passwd'],
    ['a path with back slashes', ['files', 0], String.raw`..\passwd`],
    ['evidence without a name', ['lines', 0, 'evidence', 0], 'arxiv'],
    ['the citation key of a talk', ['lines', 0, 'type'], 'event'],
    ['an instant without a zone', ['lines', 0, 'updated'], '2025-07-07T12:00:00'],
    ['a generation that is no number', ['generation'], '1'],
    ['a line without times', ['lines', 0, 'published'], undefined],
  ] as const)('refuses %s', (_what, path, value) => {
    expect(accepts(changed(ledger, path, value))).not.toEqual([])
  })
})

describe.each([
  ['catalog-1.json', catalogSchema],
  ['ledger-1.json', ledgerSchema],
])('every part of schema/%s', (file, schema) => {
  const parts = partsOf(schema)

  it('is found under the address that it names', () => {
    expect(schema['$id']).toBe(`https://unpkg.com/offprint/schema/${file}`)
    expect(at(schema, ['properties', '$schema', 'const'])).toBe(schema['$id'])
  })

  it('is described', () => {
    const silent = parts.filter((part) => !('description' in part) && !('$ref' in part))
    expect(silent).toEqual([])
  })

  it('is closed', () => {
    const objects = parts.filter(({ type, properties }) => type === 'object' && properties !== undefined)
    expect(objects.length).toBeGreaterThan(1)
    for (const part of objects) expect(part).toHaveProperty('additionalProperties', false)
  })
})

function readSchema(file: string): Json {
  return JSON.parse(readFileSync(new URL(`../../../schema/${file}`, import.meta.url), 'utf8')) as Json
}

/** A function that gives the complaints about a value. */
function validator(schema: Json): (value: unknown) => readonly string[] {
  const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema)
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** What a schema says, in the form of `catalogShape`. */
function shapeOf(schema: Json, root: Json): unknown {
  const { $ref: reference, properties, items, type, additionalProperties } = schema
  if (typeof reference === 'string') return shapeOf(at(root, reference.split('/').slice(1)) as Json, root)
  if (type === 'array') return [shapeOf(items as Json, root)]
  if (type !== 'object') return 'value'
  if (properties === undefined) return { '*': shapeOf(additionalProperties as Json, root) }
  return Object.fromEntries(
    Object.entries(properties as Json).map(([name, inner]) => [name, shapeOf(inner as Json, root)]),
  )
}

/** The schema and every schema in it. */
function partsOf(schema: Json): readonly Json[] {
  const { properties, $defs, items, additionalProperties } = schema
  const inner = [items, additionalProperties, ...fieldsOf(properties), ...fieldsOf($defs)]
  return [
    schema,
    ...inner.filter((part) => typeof part === 'object').flatMap((part) => partsOf(part as Json)),
  ]
}

function fieldsOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Json)[step], value)
}

/** A copy with another value at a path; undefined takes it out. */
function changed(value: unknown, path: readonly (string | number)[], inner: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return inner
  const copy = structuredClone(value) as Record<string | number, unknown>
  const changedPart = changed(copy[step], rest, inner)
  if (changedPart === undefined) Reflect.deleteProperty(copy, step)
  else copy[step] = changedPart
  return copy
}

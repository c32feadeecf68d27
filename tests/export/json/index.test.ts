import { describe, expect, it } from 'vitest'
import { json } from '../../../src/export/json/index.ts'
import type { Catalog } from '../../../src/model/catalog.ts'
import { catalog, fileOf, group } from '../invented-views.ts'

describe('json', () => {
  const text = fileOf(json, group, 'catalog.json')

  it('writes the catalog and loses nothing of it', () => {
    const { news, ...rest } = JSON.parse(text) as Catalog
    const { news: expected, ...expectedRest } = catalog
    expect(rest).toEqual(expectedRest)
    expect(expected).toMatchObject(news)
  })

  it('names its schema', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://unpkg.com/offprint/schema/catalog-1.json',
      version: 1,
    })
  })

  it('has a line for each field of an entry, and for each record in it', () => {
    const person = { id: 'ada', name: 'Ada', names: ['A. Moreau', 'Moreau, A'], sources: [] }
    const [item] = catalog.news
    if (item === undefined) throw new Error('there is no news')
    const links = [
      { href: 'https://example.org/a', text: 'One', role: 'code' as const },
      { href: 'https://example.org/b', text: 'Two', role: 'paper' as const },
    ]
    const small = {
      ...catalog,
      people: [person],
      news: [{ ...item, links }],
      works: [],
      events: [],
      diagnostics: [],
    }
    const lines = fileOf(json, { ...group, catalog: small }, 'catalog.json').split('\n')
    expect(lines.slice(0, 12)).toEqual([
      '{',
      '  "$schema": "https://unpkg.com/offprint/schema/catalog-1.json",',
      '  "version": 1,',
      '  "people": [',
      '    {',
      '      "id": "ada",',
      '      "name": "Ada",',
      '      "names": ["A. Moreau","Moreau, A"],',
      '      "sources": []',
      '    }',
      '  ],',
      '  "news": [',
    ])
    const at = lines.indexOf('      "links": [')
    expect(lines.slice(at, at + 4)).toEqual([
      '      "links": [',
      '        {"href":"https://example.org/a","text":"One","role":"code"},',
      '        {"href":"https://example.org/b","text":"Two","role":"paper"}',
      '      ],',
    ])
    expect(lines.slice(-6)).toEqual([
      '  ],',
      '  "works": [],',
      '  "events": [],',
      '  "diagnostics": []',
      '}',
      '',
    ])
  })

  it.each([0, 1, 7, 8, 9, 17])('writes %i people as it writes one', (count) => {
    const people = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: 'A', sources: [] }))
    const long = fileOf(json, { ...group, catalog: { ...catalog, people } }, 'catalog.json')
    expect(JSON.parse(long)).toEqual({ ...JSON.parse(text), people })
    expect(long.match(/^ {6}"id": "p\d+",$/gm) ?? []).toHaveLength(count)
  })

  it('writes the same bytes whatever the order of the fields was', () => {
    const reversed = { ...group, catalog: reverseFields(catalog) as Catalog }
    expect(reverseFields(catalog)).toEqual(catalog)
    expect(JSON.stringify(reverseFields(catalog))).not.toBe(JSON.stringify(catalog))
    expect(fileOf(json, reversed, 'catalog.json')).toBe(text)
  })

  it('keeps text that is no well-formed Unicode readable for every program', () => {
    const people = [{ id: 'a', name: 'half \ud83c of a 🎉', sources: [] }]
    const view = { ...group, catalog: { ...catalog, people } }
    expect(fileOf(json, view, 'catalog.json')).toContain(String.raw`"half \ud83c of a 🎉"`)
  })
})

function reverseFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).toReversed()
  return Object.fromEntries(fields.map(([field, inner]) => [field, reverseFields(inner)]))
}

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

  it('indents by two spaces and ends with a line break', () => {
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`)
  })

  it.each([0, 1, 7, 8, 9, 17])('indents %i people as it indents one', (count) => {
    const people = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: 'A', sources: [] }))
    const long = fileOf(json, { ...group, catalog: { ...catalog, people } }, 'catalog.json')
    expect(long).toBe(`${JSON.stringify({ ...JSON.parse(text), people }, null, 2)}\n`)
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

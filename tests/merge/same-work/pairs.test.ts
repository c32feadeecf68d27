import { describe, expect, it } from 'vitest'
import { build, formatInstant, type Source } from '../../../src/index.ts'
import { allPairs } from './pairs.ts'

const pairs = allPairs()
const configuration = { site: { language: 'en' }, people: [] }

function titlesOf(sources: readonly Source[]): readonly string[] {
  const { catalog } = build({ sources, configuration, asOf: formatInstant(0) })
  return catalog.works.map(({ title }) => title)
}

function source(person: string, text: string): Source {
  return { path: `profiles/${person}.bib`, bytes: new TextEncoder().encode(text) }
}

describe('two records in the files of two people', () => {
  it.each(pairs.filter(({ works }) => works === 1))('are one work: $shape', ({ records: [one, other] }) => {
    expect(titlesOf([source('ada', one), source('bob', other)])).toHaveLength(1)
  })

  it.each(pairs.filter(({ works }) => works === 2))('are two works: $shape', ({ records: [one, other] }) => {
    expect(titlesOf([source('ada', one), source('bob', other)])).toHaveLength(2)
  })
})

describe('the pairs', () => {
  it('are many, each of its own shape', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300)
    expect(new Set(pairs.map(({ shape }) => shape)).size).toBe(pairs.length)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extractSource, type Extraction } from '../../src/index.ts'

const folder = join(import.meta.dirname, 'fixtures')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))

/** What a careful reader of the page would write down; venues by any name that the page's readers know. */
interface Gold {
  readonly items: readonly GoldItem[]
  readonly works: readonly GoldWork[]
}

type GoldItem = Omit<Extraction['items'][number], 'venues'> & { readonly venues: readonly GoldVenue[] }
type GoldVenue = Pick<Extraction['items'][number]['venues'][number], 'name' | 'year'>
type GoldWork = Omit<Extraction['works'][number], 'venueAliases'>

describe.each(pages)('%s', (name) => {
  const gold: Gold = JSON.parse(readFileSync(join(folder, name.replace(/\.md$/, '.gold.json')), 'utf8'))
  const { extraction } = extractSource({ path: name, bytes: readFileSync(join(folder, name)) })

  test('every item, and nothing else', () => {
    expect(extraction.items.map(({ line, text }) => `${line} ${text}`).toSorted()).toEqual(
      gold.items.map(({ line, text }) => `${line} ${text}`).toSorted(),
    )
  })

  test.each(gold.items)('item of line $line: $text', (wanted) => {
    const found = extraction.items.find(({ line, text }) => line === wanted.line && text === wanted.text)
    expect(found && { ...found, venues: found.venues.map((venue) => named(venue, wanted.venues)) }).toEqual(
      wanted,
    )
  })

  test('every work, and nothing else', () => {
    expect(extraction.works.map(({ title }) => title)).toEqual(gold.works.map(({ title }) => title))
  })

  test.each(gold.works)('work: $title', (wanted) => {
    const found = extraction.works.find(({ title }) => title === wanted.title)
    const { venue = null, venueAliases = [], ...facts } = found ?? {}
    const known = wanted.venue !== null && [venue, ...venueAliases].includes(wanted.venue)
    expect({ ...facts, venue: known ? wanted.venue : venue }).toEqual(wanted)
  })
})

/** A venue under the name that the gold uses for it, if it goes by that name. */
function named(
  { name, year, aliases }: Extraction['items'][number]['venues'][number],
  wanted: readonly GoldVenue[],
): GoldVenue {
  const known = wanted.find((venue) => venue.year === year && [name, ...aliases].includes(venue.name))
  return { name: known?.name ?? name, year }
}

import { describe, expect, it } from 'vitest'
import type { Instant } from '../../src/model/instant.ts'
import { formatInstant } from '../../src/model/instant.ts'
import type { BuildResult } from '../../src/pipeline.ts'
import { build } from '../../src/pipeline.ts'
import { drawWith } from './identity/draw.ts'
import type { World } from './identity/edits.ts'
import { drawEdits, edits, newWorld } from './identity/edits.ts'
import { writeHomepage } from './identity/invented-page.ts'

const start = Date.parse('2026-01-01T00:00:00Z')
const day = 24 * 3600 * 1000

describe('whoever follows homepages that are edited', () => {
  it.each(Array.from({ length: 10 }, (_, index) => index))(
    'sees nothing twice and misses nothing (%i hundred edit sequences and more)',
    (hundred) => {
      const faults = Array.from({ length: 100 }, (_, index) => follow(hundred * 100 + index + 1)).flat()
      expect(faults).toEqual([])
    },
    120_000,
  )
})

/** What a subscriber of a person's feed has been shown of an item. */
interface Shown {
  readonly number: number
  readonly guid: string
}

/** A subscriber through a sequence of builds: what was wrong with what was shown. */
function follow(seed: number): readonly string[] {
  const draw = drawWith(seed)
  const faults: string[] = []
  const guids = new Map<string, Shown>()
  let world = newWorld(draw)
  let before: BuildResult | undefined
  for (let round = 0; round < 4; round += 1) {
    const names = round === 0 ? [] : drawEdits(draw)
    world = names.reduce<World>((edited, name) => edits[name]?.(edited, draw) ?? edited, {
      ...world,
      edited: [],
    })
    const after = buildOf(world, before, formatInstant(start + round * day))
    faults.push(
      ...compare(world, after, guids).map(
        (fault) => `seed ${seed}, round ${round}, ${names.join(' + ')}: ${fault}`,
      ),
    )
    before = after
  }
  return faults
}

function buildOf({ pages }: World, before: BuildResult | undefined, asOf: Instant): BuildResult {
  return build({
    sources: pages.map((page) => ({
      path: page.file,
      bytes: new TextEncoder().encode(writeHomepage(page).text),
    })),
    configuration: {
      site: { language: 'en' },
      people: pages.map(({ person, file }) => ({ id: person, source: file })),
    },
    ...(before === undefined ? {} : { ledger: before.ledger, catalog: before.catalog }),
    asOf,
    allowShrink: true,
  })
}

/** The items of the pages, by what they were published as; `guids` learns the new ones. */
function compare({ pages }: World, { catalog }: BuildResult, guids: Map<string, Shown>): readonly string[] {
  const ids = new Map(
    catalog.news.flatMap(({ id, mentions }) =>
      mentions.map(({ place }) => [`${place.source}:${place.line}`, id]),
    ),
  )
  return pages.flatMap((page) => {
    const { text, lines } = writeHomepage(page)
    return [...lines].flatMap(([number, line]) => {
      const id = ids.get(`${page.file}:${line}`)
      const words = text.split('\n')[line - 1]
      if (id === undefined) return [`lost: ${words}`]
      const known = guids.get(`${page.person} ${number}`)?.guid
      const owner = [...guids.values()].find((other) => other.number !== number && other.guid === id)
      guids.set(`${page.person} ${number}`, { number, guid: id })
      if (owner !== undefined) return [`new item took an old id: ${words}`]
      return known === undefined || known === id ? [] : [`shown again: ${words}`]
    })
  })
}

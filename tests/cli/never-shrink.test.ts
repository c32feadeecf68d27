import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { Catalog } from '../../src/model/catalog.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

const mona = 'profiles/mona.md'

/** A homepage with so many items. */
function pageWith(items: number): string {
  const lines = Array.from({ length: items }, (_, index) => {
    const day = new Date(Date.UTC(2025, 5, 30) - index * 86_400_000).toISOString().slice(0, 10)
    return `- ${day}: I counted ${index * 3} ferns in forest ${index}.\n`
  })
  return `---\ntitle: Mona Birk\n---\n# News\n\n${lines.join('')}`
}

async function builtWith(items: number): Promise<string> {
  const folder = scratchFolder({ ...profiles, [mona]: pageWith(items) })
  await invoke(folder, ['build'])
  return folder
}

function itemsOf(folder: string, person = 'mona'): number {
  const { news } = JSON.parse(contentsOf(folder)['out/catalog.json'] ?? '') as Catalog
  return news.filter(({ people }) => people.includes(person)).length
}

describe('what was published', () => {
  test.each([
    ['of ten items the page has six', 10, 6, 6, 0],
    ['of ten items the page has five', 10, 5, 10, 1],
    ['of twenty-five items the page has twenty', 25, 20, 20, 0],
    ['of twenty-five items the page has nineteen', 25, 19, 25, 1],
    ['the page is emptied', 10, 0, 10, 1],
  ])('%s', async (_, had, has, stay, expected) => {
    const folder = await builtWith(had)
    place(folder, { [mona]: has === 0 ? '' : pageWith(has) })
    for (const _time of ['first', 'again']) {
      const { status, stderr } = await invoke(folder, ['build'])
      expect([status, itemsOf(folder)]).toEqual([expected, stay])
      expect(stderr.includes('[entries-kept]')).toBe(expected === 1)
    }
    if (expected === 0) return
    expect((await invoke(folder, ['check'])).status).toBe(1)
    const { status } = await invoke(folder, ['build', '--allow-shrink'])
    expect([status, itemsOf(folder)]).toEqual([0, has])
    expect((await invoke(folder, ['check'])).status).toBe(0)
  })

  test('a page that turned into something else keeps its items, and their feed is the same file', async () => {
    const folder = await builtWith(10)
    const { 'out/mona/feed.xml': before } = contentsOf(folder)
    for (const page of [
      '<!doctype html><title>404</title><h1>Not found</h1>',
      '<html><body><form>Log in</form>',
      'Moved.\n',
    ]) {
      place(folder, { [mona]: page })
      expect((await invoke(folder, ['build'])).status).toBe(1)
      expect(contentsOf(folder)['out/mona/feed.xml']).toBe(before)
    }
  })

  test('a person who is gone stays until forgotten, whatever may shrink', async () => {
    const folder = await builtWith(10)
    rmSync(join(folder, mona))
    for (const words of [['build'], ['build', '--allow-shrink']]) {
      const { status, stderr } = await invoke(folder, words)
      expect([status, itemsOf(folder)]).toEqual([0, 10])
      expect(stderr).toContain('hint: to remove them run: offprint forget mona')
    }
    expect((await invoke(folder, ['forget', 'mona'])).status).toBe(0)
    expect([itemsOf(folder), itemsOf(folder, 'ada-moreau')]).toEqual([0, 3])
    expect(Object.keys(contentsOf(folder)).filter((path) => path.startsWith('out/mona/'))).toEqual([])
    await invoke(folder, ['build'])
    expect([itemsOf(folder), (await invoke(folder, ['check'])).status]).toEqual([0, 0])
  })

  test('of a person with two homepages the one that is gone stays, and is told', async () => {
    const bib = Array.from(
      { length: 6 },
      (_, index) =>
        `@article{a${index}, title = {Ferns of Region ${index} and Their Leaves}, author = {Birk, Mona}, journal = {Leaf}, year = ${2015 + index}}\n`,
    )
    const folder = scratchFolder({ ...profiles, [mona]: pageWith(30), 'profiles/mona.bib': bib.join('') })
    await invoke(folder, ['build'])
    const { 'out/mona/works.bib': before } = contentsOf(folder)
    rmSync(join(folder, 'profiles/mona.bib'))
    const { status, stderr } = await invoke(folder, ['build'])
    expect([status, contentsOf(folder)['out/mona/works.bib']]).toEqual([1, before])
    expect(stderr).toContain(
      'error: Cannot find the page of 6 entries of Mona Birk any more, so these stay as published [entries-kept]',
    )
  })

  test('without the catalog of the last build nothing is written over it', async () => {
    const folder = await builtWith(10)
    rmSync(join(folder, 'out/catalog.json'))
    place(folder, { [mona]: '' })
    const before = contentsOf(folder)
    const { status, stderr } = await invoke(folder, ['build'])
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('Cannot read "out/catalog.json": it is missing'),
    ])
    expect(contentsOf(folder)).toEqual(before)
  })
})

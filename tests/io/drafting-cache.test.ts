import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { build, type BuildInput, type BuildResult } from '../../src/index.ts'
import { draftingCache } from '../../src/io/drafting-cache.ts'
import { shelf } from '../../src/io/shelf.ts'
import { inputOf, type Lists, lists, plain } from './paper-lists.ts'
import { scratchFolder } from './scratch-folder.ts'

type Before = Pick<BuildResult, 'ledger' | 'catalog'>

/** Builds with what was found in the folder before, and counts what is found anew. */
function builtIn(folder: string, input: BuildInput, before?: Before, program = 'program') {
  const { putAway, textOf } = shelf(folder)
  const cache = draftingCache(folder, program, textOf)
  let found = 0
  const draftedBefore: typeof cache = {
    ...cache,
    on: (person, said, find) =>
      cache.on(person, said, () => {
        found += 1
        return find()
      }),
  }
  const result = built({ ...input, putAway, draftedBefore }, before)
  return { result, found }
}

function built(input: BuildInput, before?: Before): Before & Pick<BuildResult, 'files' | 'diagnostics'> {
  const { catalog, ledger, files, diagnostics } = build({ ...input, ...before })
  const texts = files.map(({ path, chunks }) => ({ path, chunks: [...chunks] }))
  return plain({ catalog, ledger, files: texts, diagnostics }) as ReturnType<typeof built>
}

const [site, people] = [{ language: 'en' }, []]

/** What is said of works besides their pages, and how they are shown. */
const settings = {
  none: {},
  ascii: { ascii: true },
  preprints: { configuration: { site, people, works: { versions: 'preprint' } } },
  volume7: setting({ volume: '7' }),
  volume8: setting({ volume: '8' }),
  ofNone: setting({ volume: '7' }, 'doi:10.5555/none'),
  facts: { metadata: { version: 1, works: [{ title: 'Mosses of the Northern Slopes', identifiers: {}, pages: '1-2', sources: {} }] } },
} as const satisfies Readonly<Record<string, Partial<BuildInput>>> // prettier-ignore

function setting(fields: { readonly volume: string }, work = 'doi:10.5555/moss.1') {
  const corrections = { same: [], different: [], hide: [], set: [{ work, fields }] }
  return { configuration: { site, people, corrections } }
}

type Setting = keyof typeof settings

describe('what was found of works before', () => {
  test('is what would be found of them now, over random edits of lists, of corrections and of settings', () => {
    const edit = fc.oneof(
      fc.record({ list: lists }),
      fc.record({ setting: fc.constantFrom(...(Object.keys(settings) as Setting[])) }),
    )
    fc.assert(
      fc.property(lists, fc.array(edit, { maxLength: 4 }), (first, edits) => {
        const folder = scratchFolder()
        let now: { list: Lists; setting: Setting } = { list: first, setting: 'none' }
        let before: Before | undefined
        for (const one of [{}, {}, ...edits, {}]) {
          now = { ...now, ...one }
          const input = { ...inputOf(now.list), ...settings[now.setting], allowShrink: true }
          const anew = built(input, before)
          expect(builtIn(folder, input, before).result).toEqual(anew)
          before = anew
        }
      }),
      { numRuns: 25 },
    )
  })

  const one: Lists = [[0], [5, 6], [7]] // prettier-ignore

  /** Built until nothing is new. */
  function settled(folder: string): Before {
    const { result } = builtIn(folder, inputOf(one))
    return builtIn(folder, inputOf(one), result).result
  }

  test('is not found again, but of the works that an edit touches', () => {
    const folder = scratchFolder()
    const first = builtIn(folder, inputOf(one))
    expect(first.found).toBe(4)
    const second = builtIn(folder, inputOf(one), first.result)
    // Now each of them was published before.
    expect(second.found).toBe(4)
    expect(builtIn(folder, inputOf(one), second.result).found).toBe(0)
    // It moves up by a line.
    expect(builtIn(folder, inputOf([[0], [6], [7]]), second.result).found).toBe(1)
    expect(builtIn(folder, inputOf([[0], [6], [7, 3]]), second.result).found).toBe(1)
  })

  test.each<[string, Setting, number]>([
    ['a field of a work is set', 'volume7', 1],
    ['metadata.json knows more of it', 'facts', 1],
    ['other versions are listed', 'preprints', 4],
    ['other letters are asked for', 'ascii', 4],
  ])('is found again where %s', (_, name, wanted) => {
    const folder = scratchFolder()
    const before = settled(folder)
    expect(builtIn(folder, { ...inputOf(one), ...settings[name] }, before).found).toBe(wanted)
  })

  test('is not found again where metadata.json knows more of some', () => {
    const folder = scratchFolder()
    const titles = ['Reeds along the Southern Shores', 'Mosses of the Northern Slopes']
    const works = titles.map((title) => ({ title, identifiers: {}, pages: '1-2', sources: {} }))
    const input = { ...inputOf(one), metadata: { version: 1, works } as const }
    const first = builtIn(folder, input)
    const second = builtIn(folder, input, first.result)
    expect([first, second, builtIn(folder, input, second.result)].map(({ found }) => found)).toEqual([
      4, 4, 0,
    ])
  })

  test('counts for nothing to another program', () => {
    const folder = scratchFolder()
    expect(builtIn(folder, inputOf(one), settled(folder), 'another').found).toBe(4)
  })

  test.each(['', 'damaged', '{}\n', '\u0000'])('is found again where %j was kept', (text) => {
    const folder = scratchFolder()
    const before = settled(folder)
    const kept = filesIn(join(folder, '.offprint/drafted'))
    for (const [file, held] of kept)
      writeFileSync(file, text === 'damaged' ? held.replace('Mosses', 'Lichens') : text)
    const again = builtIn(folder, inputOf(one), before)
    expect(again.result).toEqual(built(inputOf(one), before))
    expect(filesIn(join(folder, '.offprint/drafted'))).toEqual(kept)
  })

  test('is forgotten with the works', () => {
    const [folder, fresh] = [scratchFolder(), scratchFolder()]
    const few: Lists = [[0], [6], [7]] // prettier-ignore
    const { result } = builtIn(folder, { ...inputOf(few), allowShrink: true }, settled(folder))
    builtIn(fresh, inputOf(few), result)
    builtIn(folder, inputOf(few), result)
    expect(textsIn(folder)).toEqual(textsIn(fresh))
  })
})

function filesIn(folder: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(folder).map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')])
}

function textsIn(folder: string): readonly string[] {
  return filesIn(join(folder, '.offprint/drafted')).map(([, text]) => text)
}

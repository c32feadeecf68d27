import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { build, type BuildInput } from '../../src/index.ts'
import { decidingCache } from '../../src/io/deciding-cache.ts'
import { shelf } from '../../src/io/shelf.ts'
import { inputOf, type Lists, lists, plain } from './paper-lists.ts'
import { scratchFolder } from './scratch-folder.ts'

interface Edit {
  readonly list?: Lists
  readonly names?: readonly string[]
}

/** Builds with what was decided in the folder before, and counts what is judged anew. */
function builtIn(folder: string, input: BuildInput, program = 'program') {
  const { putAway, textOf } = shelf(folder)
  const cache = decidingCache(folder, program, textOf)
  let judged = 0
  const decidedBefore: typeof cache = {
    ...cache,
    on: (said, judge) =>
      cache.on(said, () => {
        judged += 1
        return judge()
      }),
  }
  const { catalog, ledger, decisions } = build({ ...input, putAway, decidedBefore })
  return { result: plain({ catalog, ledger, decisions }), judged: () => judged }
}

function builtAnew(input: BuildInput) {
  const { catalog, ledger, decisions } = build(input)
  return plain({ catalog, ledger, decisions })
}

describe('what was decided on entries before', () => {
  test('is what would be decided on them now, over random edits of lists and of the names of their owners', () => {
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({ list: lists }),
      fc.record({ names: fc.constantFrom([], ['A. M. Moss'], ['Cleo Reed']) }),
    )
    fc.assert(
      fc.property(lists, fc.array(edit, { maxLength: 4 }), (first, edits) => {
        const folder = scratchFolder()
        let [list, names]: [Lists, readonly string[]] = [first, []]
        const nothing: Edit = {}
        for (const one of [nothing, nothing, ...edits]) {
          list = one.list ?? list
          names = one.names ?? names
          const input = inputOf(list, names)
          expect(builtIn(folder, input).result).toEqual(builtAnew(input))
        }
      }),
      { numRuns: 25 },
    )
  })

  const one: Lists = [[0, 3], [5, 0, 6], [5]] // prettier-ignore

  test('is not decided again, but for the sets that an edit touches', () => {
    const folder = scratchFolder()
    const judgedFor = (list: Lists): number => builtIn(folder, inputOf(list)).judged()
    expect(judgedFor([[0], [5, 0], [5]])).toBe(2)
    expect(judgedFor([[0], [5, 0], [5]])).toBe(0)
    expect(judgedFor([[0], [5, 0, 6], [5, 2]])).toBe(1)
    expect(judgedFor([[0], [5, 0], [5, 2]])).toBe(0)
    expect(judgedFor([[0], [5], [5, 2]])).toBe(1)
  })

  test('is decided again where the owner of one of the pages is called otherwise', () => {
    const folder = scratchFolder()
    const list: Lists = [[0], [5], [5, 2]]
    builtIn(folder, inputOf(list))
    expect(builtIn(folder, inputOf(list, ['A. M. Moss'])).judged()).toBe(1)
  })

  test('counts for nothing to another program', () => {
    const folder = scratchFolder()
    const { judged } = builtIn(folder, inputOf(one))
    expect(builtIn(folder, inputOf(one), 'another').judged()).toBe(judged())
  })

  test('counts for nothing where a person decides, and is kept', () => {
    const folder = scratchFolder()
    builtIn(folder, inputOf(one))
    const input = corrected(inputOf(one))
    expect(builtIn(folder, input).result).toEqual(builtAnew(input))
    expect(builtIn(folder, inputOf(one)).judged()).toBe(0)
  })

  test.each(['', 'damaged', '{}\n', '\u0000'])('is decided again where %j was kept', (text) => {
    const folder = scratchFolder()
    const before = builtIn(folder, inputOf(one))
    const file = join(folder, '.offprint/decided/sets')
    const kept = readFileSync(file, 'utf8')
    writeFileSync(file, text === 'damaged' ? kept.replace('"same":true', '"same":false') : text)
    const again = builtIn(folder, inputOf(one))
    expect([again.result, again.judged()]).toEqual([before.result, before.judged()])
    expect(readFileSync(file, 'utf8')).toBe(kept)
  })

  test('is forgotten with the entries', () => {
    const [folder, fresh] = [scratchFolder(), scratchFolder()]
    for (const list of [one, one.toReversed(), [[0], [0], []]]) builtIn(folder, inputOf(list))
    builtIn(fresh, inputOf([[0], [0], []]))
    const [kept, enough] = [folder, fresh].map((one) =>
      readFileSync(join(one, '.offprint/decided/sets'), 'utf8'),
    )
    expect(kept).toBe(enough)
  })
})

function corrected(input: BuildInput): BuildInput {
  const same = [{ works: ['Mosses of the Northern Slopes, Revisited', 'doi:10.5555/moss.1'] as const }]
  const corrections = { same, different: [], set: [], hide: [] }
  return { ...input, configuration: { ...input.configuration, corrections } }
}

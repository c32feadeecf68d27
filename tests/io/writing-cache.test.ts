import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { build, formatInstant, type BuildResult, type Source } from '../../src/index.ts'
import { withClaim } from '../../src/io/claim.ts'
import { outputAt } from '../../src/io/output.ts'
import { readPreviousBuild } from '../../src/io/previous-build.ts'
import { shelf } from '../../src/io/shelf.ts'
import { writeOutput } from '../../src/io/write-output.ts'
import { writingCache } from '../../src/io/writing-cache.ts'
import { exportMerged, mergeSources } from '../../src/pipeline.ts'
import { profiles } from '../cli/invoke.ts'
import { contentsOf, scratchFolder } from './scratch-folder.ts'

const day = '- 03/02/2025: I joined the Institute of Ferns.\n'

interface Edit {
  readonly page?: string
  readonly news?: string
  /** Put in the place of one that is there. */
  readonly digit?: number
  readonly language?: string
  readonly damaged?: number
  readonly removed?: number
}

describe('files that were made before', () => {
  test('are what a build without that knowledge writes, over random edits of pages and of the output', async () => {
    const names = Object.keys(profiles)
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({ page: fc.constantFrom(...names), news: fc.constantFrom('', day, `${day}${day}`) }),
      fc.record({ page: fc.constantFrom(...names), digit: fc.nat(9) }),
      fc.record({ damaged: fc.nat(30) }),
      fc.record({ removed: fc.nat(30) }),
      fc.record({ language: fc.constantFrom('en', 'de') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const [withIt, without] = [scratchFolder(), scratchFolder()]
        let [texts, language]: [Record<string, string>, string] = [{ ...profiles }, 'en']
        for (const { page, news = '', digit, language: said, damaged, removed } of [{}, ...edits]) {
          if (page !== undefined) texts = { ...texts, [page]: `${texts[page]}${news}` }
          if (page !== undefined && digit !== undefined)
            texts = { ...texts, [page]: texts[page]?.replace(/(I [^\n]*?)\d?\.$/m, `$1${digit}.`) ?? '' }
          if (said !== undefined) language = said
          if (damaged !== undefined) spoil(withIt, damaged, (path) => writeFileSync(path, 'damaged'))
          if (removed !== undefined) spoil(withIt, removed, (path) => rmSync(path))
          await write(withIt, texts, language, true)
          await write(without, texts, language, false)
          expect(outOf(withIt)).toEqual(outOf(without))
        }
      }),
      { numRuns: 6 },
    )
  })

  test('are not made again while they lie there, and are when they do not', async () => {
    const folder = scratchFolder()
    const made: string[] = []
    const files = [counted('a.txt', 'a', made), counted('b.txt', 'b', made)]
    const writeAll = (program = 'program') => {
      const output = outputAt(folder, 'out')
      return withClaim(output, () => writeOutput(output, files, [], { cache: writingCache(folder, program) }))
    }
    await writeAll()
    const { mtimeNs } = statSync(join(folder, 'out/a.txt'), { bigint: true })
    expect(made.splice(0)).toEqual(['a.txt', 'b.txt'])
    expect(await writeAll()).toEqual({ changed: [], removed: [] })
    expect(made.splice(0)).toEqual([])
    writeFileSync(join(folder, 'out/b.txt'), 'c')
    expect(await writeAll()).toEqual({ changed: ['b.txt'], removed: [] })
    expect(made.splice(0)).toEqual(['b.txt'])
    await writeAll('another program')
    expect(made).toEqual(['a.txt', 'b.txt'])
    expect(statSync(join(folder, 'out/a.txt'), { bigint: true }).mtimeNs).toBe(mtimeNs)
  })
})

async function write(folder: string, texts: Record<string, string>, language: string, isCached: boolean) {
  const sources = Object.entries(texts).map(([path, text]): Source => ({ path, bytes: Buffer.from(text) }))
  const output = outputAt(folder, 'out')
  await withClaim(output, async () => {
    const previous = await readPreviousBuild(folder, output)
    // Short feeds, so that they have archives.
    const configuration = { site: { language, feedLength: 2 }, people: [] }
    const input = { sources, configuration, asOf: formatInstant(0), ...previous }
    const before = previous.ledger?.files ?? []
    if (!isCached) return writeOutput(output, build(input).files, before)
    const { putAway, textOf } = shelf(folder)
    const cache = writingCache(folder, 'program', textOf)
    const merged = mergeSources({ ...input, putAway })
    const { files } = exportMerged(merged, { configuration, filesBefore: before, condense: cache.condense })
    return writeOutput(output, files, before, { cache })
  })
}

/** Does something to a file of the output that no build reads. */
function spoil(folder: string, index: number, damage: (path: string) => void): void {
  const paths = Object.keys(outOf(folder)).filter((path) => !/(?:ledger|catalog)\.json$/.test(path))
  const path = paths[index % paths.length]
  if (path !== undefined) damage(join(folder, path))
}

function outOf(folder: string) {
  const entries = Object.entries(contentsOf(folder)).filter(([path]) => path.startsWith('out/'))
  return Object.fromEntries(entries)
}

const material = ['what both are made from']

function counted(path: string, text: string, made: string[]): BuildResult['files'][number] {
  const chunks = {
    *[Symbol.iterator]() {
      made.push(path)
      yield text
    },
  }
  return { path, chunks, material: () => material }
}

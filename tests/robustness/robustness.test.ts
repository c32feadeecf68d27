import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type Extraction, extractSource, type PartialDate, partsOf } from '../../src/index.ts'
import * as formats from '../../src/read/formats.ts'
import { encodings } from './encodings.ts'

// Thousands of pages are read here, and machines differ.
vi.setConfig({ testTimeout: 120_000 })

const folder = join(import.meta.dirname, '../accuracy/fixtures')
const pages = readdirSync(folder)
  .filter((name) => !name.endsWith('.gold.json'))
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

const page = fc.constantFrom(...pages)
const encoding = fc.constantFrom(...Object.values(encodings))

/** What gets into files: signs of other systems, and bytes that are no text (as code units, before encoding). */
const strays = [
  '\0',
  '\uFEFF',
  '\r',
  '\r\n',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\ud800',
  '\udc00',
  '\uFFFD',
  '\t',
]

/** A line is counted wherever an editor begins one. */
function linesIn(text: string): number {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).length
}

function read(path: string, bytes: Uint8Array): Extraction {
  const { extraction, diagnostics } = extractSource({ path, bytes })
  const places = diagnostics.flatMap(({ place }) => (place === undefined ? [] : [place]))
  // Decoded as each of them the longest file has no more lines than bytes.
  const most =
    linesIn(new TextDecoder('utf-8').decode(bytes)) + linesIn(new TextDecoder('utf-16le').decode(bytes))
  const lines = [...extraction.items, ...extraction.works, ...places].map(({ line }) => line)
  expect(lines.filter((line) => line < 1 || line > most)).toEqual([])
  return extraction
}

/** 1 a year, 2 a month or a season, 3 a day; of an interval that of its start. */
function precision(date: PartialDate | null): number {
  if (date === null) return 0
  const { month, season, day } = partsOf(date)
  if (day !== undefined) return 3
  return month === undefined && season === undefined ? 1 : 2
}

const originals = new Map(
  pages.map(({ path, text }) => [path, read(path, encodings['UTF-8']?.(text) ?? new Uint8Array())]),
)

function precisionOf(path: string, text: string): number | undefined {
  const same = originals.get(path)?.items.filter((item) => item.text === text) ?? []
  return same.length === 0 ? undefined : Math.max(...same.map(({ date }) => precision(date)))
}

function expectNoGain(path: string, { items }: Extraction): void {
  const gains = items.filter(({ text, date }) => precision(date) > (precisionOf(path, text) ?? 3))
  expect(gains).toEqual([])
}

test('a page that is cut anywhere keeps its places and gains no precision', () => {
  fc.assert(
    fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), encoding, ({ path, text }, at, encode) => {
      expectNoGain(path, read(path, encode(text.slice(0, Math.floor(at * text.length)))))
    }),
    { numRuns: 150 },
  )
})

test('any line doubled, in any encoding, keeps its places and gains no precision', () => {
  fc.assert(
    fc.property(page, fc.nat(), encoding, ({ path, text }, nth, encode) => {
      const lines = text.split('\n')
      const at = nth % lines.length
      expectNoGain(path, read(path, encode(lines.toSpliced(at, 0, lines[at] ?? '').join('\n'))))
    }),
    { numRuns: 150 },
  )
})

test('any lines lost keep the places of the others', () => {
  fc.assert(
    fc.property(page, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), ({ path, text }, losses) => {
      const lines = text.split('\n')
      const lost = new Set(losses.map((nth) => nth % lines.length))
      read(path, new TextEncoder().encode(lines.filter((_, index) => !lost.has(index)).join('\n')))
    }),
    { numRuns: 150 },
  )
})

test('signs that got in anywhere are no harm', () => {
  const insertion = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    stray: fc.constantFrom(...strays),
  })
  fc.assert(
    fc.property(
      page,
      fc.array(insertion, { minLength: 1, maxLength: 5 }),
      encoding,
      ({ path, text }, insertions, encode) => {
        const changed = insertions.reduce((result, { at, stray }) => {
          const from = Math.floor(at * result.length)
          return result.slice(0, from) + stray + result.slice(from)
        }, text)
        expectNoGain(path, read(path, encode(changed)))
      },
    ),
    { numRuns: 200 },
  )
})

test('bytes that are no text are no harm', () => {
  fc.assert(
    fc.property(
      page,
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ path, text }, stray, at) => {
        const bytes = new TextEncoder().encode(text)
        const from = Math.floor(at * bytes.length)
        read(path, Uint8Array.of(...bytes.slice(0, from), ...stray, ...bytes.slice(from)))
      },
    ),
    { numRuns: 100 },
  )
})

test.each(pages)('$path says the same with the line ends of Windows', ({ path, text }) => {
  const saved = read(path, new TextEncoder().encode(text.replaceAll('\n', '\r\n')))
  expect(saved).toEqual(originals.get(path))
})

const extensions = Object.values(formats).flatMap((reader) => reader.extensions)

test.each(pages)('$path does no harm as every other kind of file', ({ path, text }) => {
  for (const extension of extensions) {
    const other = path.replace(/[^.]*$/, extension)
    const { items } = read(other, new TextEncoder().encode(text))
    expect(items.filter((item) => precision(item.date) > (precisionOf(path, item.text) ?? 3))).toEqual([])
  }
})

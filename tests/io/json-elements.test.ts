import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'

import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { elementsLike, readJsonElements } from '../../src/io/json-elements.ts'
import { scratchFolder } from './scratch-folder.ts'

/** What is read of a file, put together again. */
async function read(contents: string | Uint8Array): Promise<unknown> {
  const lists: Record<string, unknown[]> = {}
  const folder = scratchFolder({ 'a.json': contents })
  const take = (field: string) => elementsLike(v.unknown(), (value) => void (lists[field] ??= []).push(value))
  const elements = { lines: take('lines'), files: take('files') }
  const rest = await readJsonElements(
    folder,
    { source: 'a.json', hint: 'Restore it' },
    { elements, rest: v.unknown() },
  )
  return typeof rest === 'object' && rest !== null && !Array.isArray(rest) ? { ...rest, ...lists } : rest
}

async function faultsOf(
  contents: string | Uint8Array,
  rest: v.GenericSchema = v.unknown(),
): Promise<readonly string[]> {
  const folder = scratchFolder({ 'a.json': contents })
  const elements = { lines: elementsLike(v.object({ id: v.string() }), () => undefined) }
  try {
    await readJsonElements(folder, { source: 'a.json', hint: 'Restore it' }, { elements, rest })
    return []
  } catch (error) {
    const { diagnostics } = error as { diagnostics: readonly Diagnostic[] }
    return diagnostics.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`)
  }
}

describe('a file is read element by element', () => {
  const value = fc.jsonValue({ maxDepth: 3 })
  const file = fc.record(
    {
      version: value,
      lines: fc.array(value),
      files: fc.array(value),
      more: fc.dictionary(fc.string(), value),
    },
    { requiredKeys: [] },
  )
  const space = fc.constantFrom('', ' ', '\t', '\n', '\r\n', '\n  ')

  test('in whatever layout', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.array(space, { minLength: 1, maxLength: 9 }), async (data, spaces) => {
        let next = 0
        const between = () => spaces[next++ % spaces.length] ?? ''
        const text = JSON.stringify(data).replace(
          /"(?:[^"\\]|\\.)*"|[^"[\]{},:]+|./gsu,
          (token) => `${between()}${token}${between()}`,
        )
        expect(await read(text)).toEqual(JSON.parse(text))
      }),
      { numRuns: 200 },
    )
  })

  test('and refused where it is no JSON, wherever it was damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.nat(),
        fc.nat(1),
        fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '0', '\\', '\n', 'x'),
        async (data, at, cut, put) => {
          const text = JSON.stringify(data, null, 2)
          const index = at % text.length
          const damaged = `${text.slice(0, index)}${put}${text.slice(index + cut)}`
          const whole = parsed(damaged)
          // A key that stands there twice is refused here, and no fault of JSON.
          const isTwice =
            whole !== undefined &&
            (await faultsOf(damaged)).some((fault) => fault.includes('stands there twice'))
          if (isTwice) return
          expect(await read(damaged).catch(() => undefined)).toEqual(whole)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('when it is longer than what is read at a time, and letters lie across the border', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => ({ id: 'ก'.repeat(30_000 + index), text: '\\"é' }))
    expect(
      await read(JSON.stringify({ lines, files: ['🌿'.repeat(700_000)], version: 'ก'.repeat(700_000) })),
    ).toEqual({
      lines,
      files: ['🌿'.repeat(700_000)],
      version: 'ก'.repeat(700_000),
    })
  })

  test('with a byte order mark', async () => {
    expect(await read('\uFEFF{"lines": [1]}')).toEqual({ lines: [1] })
  })

  test('and is nothing where there is none', async () => {
    const missing = await readJsonElements(
      scratchFolder(),
      { source: 'none.json', hint: '' },
      { elements: {}, rest: v.unknown() },
    )
    expect(missing).toBeUndefined()
  })
})

describe('a fault has its place', () => {
  test.each([
    ['nothing', '', '1:1 Cannot read "a.json": Unexpected end of JSON input'],
    [
      'half a field',
      '{\n  "version": 1',
      "2:15 Cannot read \"a.json\": Expected ',' or '}' after property value",
    ],
    [
      'half an element',
      '{\n  "lines": [{ "id": "a"',
      "2:24 Cannot read \"a.json\": Expected ',' or '}' after property value",
    ],
    ['half a list', '{\n  "lines": [1,\n', '3:1 Cannot read "a.json": Unexpected end of JSON input'],
    [
      'a missing comma',
      '{"lines": [{"id": "a"}\n  {"id": "b"}]}',
      "2:3 Cannot read \"a.json\": Expected ',' or ']' after array element",
    ],
    ['a comma too many', '{"lines": [{"id": "a"},\n]}', '2:1 Cannot read "a.json": Unexpected token \']\''],
    ['a comma at first', '{"lines": [\n , 1]}', '2:2 Cannot read "a.json": Unexpected token \',\''],
    ['a word', '{"lines": [\n  {"id": yes}]}', '2:10 Cannot read "a.json": Unexpected token \'y\''],
    [
      'a word behind letters of several bytes',
      '{"lines": [\n  {"é🌿": "é🌿", "id": yes}]}',
      '2:24 Cannot read "a.json": Unexpected token \'y\'',
    ],
    [
      'a text without an end',
      '{"lines": [\n  {"id": "a},\n  {"id": "b"}]}',
      '2:14 Cannot read "a.json": Bad control character in string literal',
    ],
    [
      'a fault before that of an element',
      '{"version" 1,\n"lines": [x]}',
      '1:12 Cannot read "a.json": Expected \':\' after property name',
    ],
    [
      'something behind the end',
      '{"lines": []}\n[1]',
      '2:1 Cannot read "a.json": Unexpected non-whitespace character after JSON',
    ],
    [
      'one list twice',
      '{"lines": [],\n "lines": []}',
      '2:11 Cannot read "a.json": "lines" stands there twice',
    ],
    [
      'marks of a merge',
      '{"lines": [\n{"id": "a"}\n<<<<<<< HEAD\n{"id": 1}]}',
      '3:1 Cannot read "a.json": it has the marks of a merge conflict',
    ],
  ])('%s', async (_, text, fault) => {
    expect(await faultsOf(text)).toEqual([fault])
  })

  test('a folder in its place', async () => {
    const folder = scratchFolder({ 'a.json/b.json': '' })
    const reading = readJsonElements(
      folder,
      { source: 'a.json', hint: '' },
      { elements: {}, rest: v.unknown() },
    )
    await expect(reading).rejects.toThrow('Cannot read "a.json": ')
  })

  test('bytes that are no text', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"lines": [{"id": "'),
      Buffer.from([0xff]),
      Buffer.from('"}]}'),
    ])
    expect(await faultsOf(bytes)).toEqual(['1:12 Cannot read "a.json": it is not UTF-8'])
  })

  test('marks of a merge far from the beginning', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `{"id": "${index}é"}`).join(',\n')
    const text = `{"lines": [\n${lines}\n=======\n]}`
    expect(text.length).toBeGreaterThan(1 << 20)
    expect(await faultsOf(text)).toEqual([
      '60002:1 Cannot read "a.json": it has the marks of a merge conflict',
    ])
  })

  test('what the schemas refuse, from top to bottom', async () => {
    const text = '{\n  "lines": [\n    {"é": "é", "id": 1},\n    {"id": "a"}, {}\n  ],\n  "version": 2\n}'
    expect(await faultsOf(text, v.looseObject({ version: v.literal(1) }))).toEqual([
      '3:22 Cannot use lines[0].id: expected text, found 1',
      '4:18 Missing key "id" in lines[2]',
      '6:14 Cannot use version: expected 1, found 2',
    ])
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

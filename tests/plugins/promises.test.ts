import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { invoke } from '../cli/invoke.ts'
import { contentsOf, place } from '../io/scratch-folder.ts'
import { exporter, folderWith, reader } from './invented-plugins.ts'

/** What nobody heard of; Node.js ends at the first. */
let unheard: unknown[] = []
const hear = (reason: unknown): void => void unheard.push(reason)

beforeEach(() => {
  unheard = []
  process.on('unhandledRejection', hear)
})
afterEach(() => void process.off('unhandledRejection', hear))

const no = 'Promise.reject(new Error("no"))'

test.each([
  ['promises its chunks', '() => [{ path: "mine.txt", chunks: Promise.resolve(["x"]) }]', /it is asynchronous/],
  ['breaks the promise of its chunks', `() => [{ path: "mine.txt", chunks: ${no} }]`, /it is asynchronous/],
  ['promises a chunk', '() => [{ path: "mine.txt", chunks: ["x", Promise.resolve("y")] }]', /it is asynchronous/],
  ['breaks the promise of a chunk', `() => [{ path: "mine.txt", chunks: ["x", ${no}, ${no}] }]`, /it is asynchronous/],
  [
    'breaks a promise and throws midway',
    `() => [{ path: "mine.txt", chunks: (function* () { yield "x"; yield ${no}; throw new Error("midway") })() }]`,
    /: midway/,
  ],
  [
    'throws midway in one file and breaks a promise in the next',
    `() => [{ path: "mine.txt", chunks: (function* () { yield "x"; throw new Error("midway") })() }, { path: "b.txt", chunks: [${no}] }]`,
    /: midway/,
  ],
  [
    'throws between files',
    `function* () { yield { path: "mine.txt", chunks: [${no}] }; throw new Error("between") }`,
    /\[plugin-failed\]/,
  ],
  ['writes its chunks later', '() => [{ path: "mine.txt", chunks: (async function* () { yield "x" })() }]', /\[plugin-failed\]/],
  ['breaks the promise of a file', `() => [{ path: "mine.txt", chunks: ["x"] }, ${no}]`, /it is asynchronous/],
  ['breaks the promise of a path', `() => [{ path: ${no}, chunks: [${no}] }]`, /it is asynchronous/],
  ['breaks a promise of what it is like', '() => [{ path: "mine.txt", chunks: ["x"] }], report: () => [' + no + ']', /it is asynchronous/],
  ['gives a number', '() => [{ path: "mine.txt", chunks: ["x", 3] }]', /"mine\.txt" holds what is no text/],
  ['gives nothing', '() => [{ path: "mine.txt", chunks: [null] }]', /"mine\.txt" holds what is no text/],
  ['gives bytes', '() => [{ path: "mine.txt", chunks: new Uint8Array(2) }]', /"mine\.txt" holds what is no text/],
  ['gives no chunks', '() => [{ path: "mine.txt" }]', /\[plugin-failed\]/],
])('an exporter that %s fails by its name, and leaves what it wrote before', async (_, write, reason) => {
  const folder = folderWith(exporter('() => [{ path: "mine.txt", chunks: ["before"] }]'))
  await invoke(folder, ['build', '--plugins'])
  place(folder, { 'broken.mjs': exporter(write), 'offprint.yaml': 'plugins: [./broken.mjs]\n' })
  const { status, stderr } = await invoke(folder, ['build', '--plugins'])
  await setImmediate()
  expect([status, stderr]).toEqual([1, expect.stringMatching(/Cannot write the plug-in's format "mine" for Ada Moreau: .*\[plugin-failed\]/)])
  expect(stderr).toMatch(reason)
  expect(unheard).toEqual([])
  const files = contentsOf(join(folder, 'out'))
  expect([files['mine.txt'], files['ada-moreau/mine.txt'], files['b.txt']]).toEqual(['before', 'before', undefined])
}) // prettier-ignore

test.each([
  ['its nodes', `({ source }) => ({ source, format: "leaf", frontMatter: {}, lineStarts: [0], diagnostics: [], nodes: ${no} })`],
  ['a record', `({ source }) => ({ source, format: "leaf", frontMatter: {}, lineStarts: [0], diagnostics: [], nodes: [], records: [${no}] })`],
])('a reader that breaks the promise of %s fails by its name', async (_, read) => {
  const { status, stderr } = await invoke(folderWith(reader(read)), ['build', '--plugins'])
  await setImmediate()
  expect([status, stderr]).toEqual([1, expect.stringMatching(/with the plug-in "leaf".*\[plugin-failed\]/)])
  expect(unheard).toEqual([])
}) // prettier-ignore

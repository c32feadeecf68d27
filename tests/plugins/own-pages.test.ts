import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { invoke } from '../cli/invoke.ts'
import { contentsOf, place } from '../io/scratch-folder.ts'
import { example, folderWith, reader } from './invented-plugins.ts'

const workReader = (fields: string) =>
  reader(
    `({ source }) => ({ frontMatter: {}, lineStarts: [0], nodes: [], diagnostics: [], records: [{ type: 'work', title: 'On Ferns', identifiers: [], links: [], place: { source, line: 1, column: 1 }, ${fields} }] })`,
  )
const talkReader = (fields: string) => workReader(`type: 'talk', ${fields}`)
const pageReader = (fields: string) =>
  reader(`({ source }) => ({ frontMatter: {}, lineStarts: [0], nodes: [], diagnostics: [], ${fields} })`)

describe('what a reader of a plug-in gives', () => {
  const wrong = [
    ['a place without a column', workReader('place: { source, line: 1 }')],
    ['a place of nothing', workReader('place: {}')],
    ['a line that is no number', workReader('place: { source, line: NaN, column: 1 }')],
    ['a line before the first', workReader('place: { source, line: 0, column: 1 }')],
    ['a column within a letter', workReader('place: { source, line: 1, column: 1.5 }')],
    ['an unknown kind', workReader("kind: 'article'")],
    ['an occasion that is a number', talkReader('occasion: 3')],
    ['a date that is a number', talkReader('date: 2024')],
    ['a given name that is a number', workReader("authors: [{ family: 'Moss', given: 7 }]")],
    ['a name with more parts than names have', workReader("authors: [{ family: 'Moss', age: '7' }]")],
    ['a volume that is no text', workReader('volume: {}')],
    ['an author who is nobody', workReader('authors: [null]')],
    ['a title that is a number', workReader('title: 3')],
    ['links that are texts', workReader("links: ['https://ferns.example/']")],
    ['identifiers that are one text', workReader("identifiers: 'doi:10.1000/1'")],
    ['an unknown type', workReader("type: 'book'")],
    ['news without a tree', workReader("type: 'news'")],
    ['a diagnostic of no place', pageReader("diagnostics: [{ code: 'no-news', severity: 'note', message: 'x', place: null }]")],
    ['a diagnostic of an empty place', pageReader("diagnostics: [{ code: 'no-news', severity: 'note', message: 'x', place: {} }]")],
    ['a diagnostic of no severity', pageReader("diagnostics: [{ code: 'no-news', message: 'x' }]")],
    ['a diagnostic whose code is a list', pageReader("diagnostics: [{ code: ['no-news'], severity: 'note', message: 'x' }]")],
    ['an address that is a number', pageReader('url: 3')],
    ['a body that is a text', pageReader("body: 'x'")],
    ['extents without an end', pageReader('extents: [{ start: 0 }]')],
    ['lines that begin nowhere', pageReader('lineStarts: [NaN]')],
    ['lines that begin behind their first', pageReader('lineStarts: [7]')],
    ['lines in no order', pageReader('lineStarts: [0, 9, 4]')],
    ['a text that begins nowhere', pageReader("nodes: [{ type: 'text', value: 'x', start: NaN, end: 1 }]")],
    ['an attribute that is no text', pageReader("nodes: [{ type: 'element', name: 'a', attributes: { href: 3 }, children: [], start: 0, end: 1 }]")],
    ['asking that takes time', reader('() => { throw new Error("no") }').replace('() => false', 'async () => { throw new Error("no") }').replace("['leaf']", "['twig']")],
  ] as const // prettier-ignore

  test.each(wrong)('is used by no build: %s', async (_, plugin) => {
    const folder = folderWith(plugin)
    const { status, stderr } = await invoke(folder, ['build', '--plugins'])
    expect([status, stderr]).toEqual([1, expect.stringMatching(/with the plug-in "leaf".*\[plugin-failed\]/)])
    place(folder, { 'mended.mjs': example, 'offprint.yaml': 'plugins: [./mended.mjs]\n' })
    expect((await invoke(folder, ['build', '--plugins'])).status).toBe(0)
    expect(contentsOf(join(folder, 'out'))['cleo/counts.txt']).toBe('1 news, 0 works, 0 events\n')
  })

  test.each([
    ['nothing that may be left out', workReader('')],
    ['what may be left out as undefined', workReader('kind: undefined, authors: undefined, venue: undefined, date: undefined')],
    ['all that there is', workReader("kind: 'journal', date: '2024', authors: ['Ada Moss', { family: 'Li', given: undefined }], venue: 'Ferns', volume: '3', issue: '1', pages: '1-9', publisher: 'Fern Press', primaryClass: 'cs.CL', links: [{ href: 'https://ferns.example/', text: 'paper' }], identifiers: ['doi:10.1000/1', '__proto__:1']")],
    ['a talk', talkReader("occasion: 'Fern Days, Bergen', date: '2024-05-01'")],
  ])('is used where it is right: %s', async (_, plugin) => {
    const folder = folderWith(plugin)
    for (const __ of [1, 2]) {
      const { status, stderr } = await invoke(folder, ['build', '--plugins'])
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('plugin-failed')])
    }
  }) // prettier-ignore
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Node, type Page, placeAt, textOf } from '../../src/model/page.ts'
import * as formats from '../../src/read/formats.ts'
import { readPage } from '../../src/read/index.ts'

const folder = new URL('.', import.meta.url)

const sources = Object.values(formats)
  .flatMap(({ name }) => readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`))
  .filter((file) => !file.endsWith('.json'))
  .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }))

const source = fc.constantFrom(...sources)

function read(file: string, text: string): Page | undefined {
  return readPage(file, new TextEncoder().encode(text)).page
}

const insertions = [
  '\0', '\uFEFF', '\r', '\r\n', '\ud800', '\u2028', '\t', '<', '</', '<!--', '-->', '---\n', '[', '](', '**', '`', '```\n',
  '{%', '%}', '{{', '}}', '> ', '- ', '1. ', '&', '&nbsp', '|', '<table>', '</p>', 'â€™', '<svg>', '<template>', '<pre>',
] // prettier-ignore

/** What happens to files: they are cut, lines are lost or doubled, signs get in. */
const mutated = fc
  .tuple(
    source,
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        insertion: fc.constantFrom(...insertions),
        kind: fc.constantFrom('cut', 'delete', 'double', 'insert'),
      }),
      { maxLength: 5 },
    ),
  )
  .map(([{ file, text }, changes]) => ({
    file,
    text: changes.reduce((result, { at, length, insertion, kind }) => {
      const from = Math.floor(at * result.length)
      const [head, tail] = [result.slice(0, from), result.slice(from)]
      if (kind === 'cut') return length > 35 ? head : result
      if (kind === 'delete') return head + tail.slice(length)
      return kind === 'double' ? head + tail.slice(0, length) + tail : head + insertion + tail
    }, text),
  }))

function strays(nodes: readonly Node[], start: number, end: number): readonly Node[] {
  return nodes.flatMap((node) => [
    ...(node.start < start || node.end > end || node.end < node.start ? [node] : []),
    ...(node.type === 'element' ? strays(node.children, node.start, node.end) : []),
  ])
}

test('every node lies inside of its parent and of the file', () => {
  fc.assert(
    fc.property(mutated, ({ file, text }) => {
      const page = read(file, text)
      if (page === undefined) return text.includes('\0')
      const length = new TextDecoder().decode(new TextEncoder().encode(text)).length
      return strays(page.nodes, 0, length).length === 0
    }),
    { numRuns: 1500 },
  )
})

test('every diagnostic has a place inside of the file', () => {
  fc.assert(
    fc.property(mutated, ({ file, text }) => {
      const { diagnostics } = readPage(file, new TextEncoder().encode(text))
      const lengths = text.replaceAll('\r\n', '\n').split('\n').map((line) => line.length)
      return diagnostics.every(({ place }) => {
        const length = lengths[(place?.line ?? 0) - 1]
        return place !== undefined && length !== undefined && place.column >= 1 && place.column <= length + 1
      })
    }),
  ) // prettier-ignore
})

test('the same bytes give the same page', () => {
  fc.assert(
    fc.property(mutated, ({ file, text }) => {
      expect(read(file, text)).toEqual(read(file, text))
    }),
  )
})

test('CRLF and LF give the same page', () => {
  fc.assert(
    fc.property(mutated, ({ file, text }) => {
      const unix = text.replace(/\r+\n/g, '\n')
      expect(read(file, unix.replaceAll('\n', '\r\n'))).toEqual(read(file, unix))
    }),
  )
})

test('text that nothing changed is the source at its place', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const inline = fc.oneof(
    word,
    word.map((text) => `**${text}**`),
    word.map((text) => `[${text}](https://a.example/)`),
    word.map((text) => `<b>${text}</b>`),
  )
  const item = fc.array(inline, { minLength: 1 }).map((parts) => parts.join(' '))
  const block = fc.oneof(
    item,
    item.map((text) => `# ${text}`),
    item.map((text) => `> ${text}`),
    word.map((text) => `<div>\n<p>${text}</p>\n</div>`),
    fc.array(item, { minLength: 1 }).map((items) => items.map((text) => `- ${text}`).join('\n')),
  )
  const document = fc.array(block).map((blocks) => blocks.join('\n\n'))
  const differing = (nodes: readonly Node[], text: string): readonly Node[] =>
    nodes.flatMap((node) => {
      if (node.type === 'element') return differing(node.children, text)
      return node.value === text.slice(node.start, node.end) ? [] : [node]
    })
  fc.assert(
    fc.property(document, (text) => {
      const page = read('a.md', text)
      expect(differing(page?.nodes ?? [], text)).toEqual([])
      expect(textOf(page?.nodes ?? []).match(/[a-z]+/g) ?? []).toEqual(
        text.replace(/\(https:[^)]*\)|<[^>]*>/g, ' ').match(/[a-z]+/g) ?? [],
      )
    }),
  )
})

test('lines and columns are those of an editor', () => {
  const page = read('a.md', '---\r\ntitle: x\r\n---\r\n\r\n🎉 one *two*\r\n- [three](u)')
  const places = (nodes: readonly Node[]): readonly string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'element') return places(node.children)
      const { line, column } = placeAt(page ?? { source: '', lineStarts: [] }, node.start)
      return [`${node.value.trim()} ${line}:${column}`]
    })
  expect(places(page?.nodes ?? [])).toEqual(['🎉 one 5:1', 'two 5:9', 'three 6:4'])
})

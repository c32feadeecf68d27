import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { root } from './architecture/repository.ts'

/** The exported names, and every declaration that they need, as `.ci/api-report.mjs` writes them. */
const [head = '', ...blocks] = readFileSync(`${root}/.ci/api-report.txt`, 'utf8').split(
  /^\/\/ (?=\S+\.d\.ts )/m,
)
const exported = new Set(head.replace('//', '').trim().split(/\s+/))
const declarations = new Map(
  blocks.map((block) => {
    const [heading = '', ...code] = block.split('\n')
    return [heading.split(' ')[1] ?? '', code.join('\n')]
  }),
)

/** The types that stand in what a function gives, and in these. */
function typesGivenBy(name: string): readonly string[] {
  const given = /\): ([^]*)$/.exec(declarations.get(name) ?? '')?.[1] ?? ''
  const found = new Set<string>()
  const waiting = [given]
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop())
    for (const [word] of text.matchAll(/\b[A-Z]\w+\b/g)) {
      const declaration = declarations.get(word)
      if (declaration === undefined || found.has(word)) continue
      found.add(word)
      waiting.push(declaration)
    }
  return [...found].toSorted()
}

test('what extract gives has a name for each of its types, and so a page of the reference', () => {
  const types = typesGivenBy('extractSource')
  expect(types).toEqual(expect.arrayContaining(['Diagnostic', 'ExtractedItem', 'Extraction', 'ReadSource']))
  expect(types.filter((name) => !exported.has(name))).toEqual([])
})

import { expect, test } from 'vitest'

import type { OutputFile, View } from '../../src/export/exporter.ts'
import { viewsInTurn } from '../../src/export/views-in-turn.ts'
import { group } from './invented-views.ts'

const write = ({ title }: View): readonly OutputFile[] =>
  ['feed.xml', 'works.bib'].map((path) => ({
    path,
    chunks: [`${path} of ${title}`],
    material: () => [title],
  }))

const texts = (files: readonly OutputFile[]): readonly string[] =>
  files.map(({ path, chunks, material }) => [path, ...chunks, ...(material?.() ?? [])].join(', '))

test('each of many views is made once more at most, and its files are the same in any order', () => {
  const made: string[] = []
  const later = viewsInTurn(write)
  const files = Array.from({ length: 1500 }, (_, index) => `person ${index}`).flatMap((title) => {
    const make = () => (made.push(title), { ...group, title })
    return later(make, write(make()), `${title}/`)
  })
  made.splice(0)
  const inOrder = texts(files)
  expect(inOrder[2999]).toBe('person 1499/works.bib, works.bib of person 1499, person 1499')
  expect(made).toHaveLength(500)
  expect(texts(files.toReversed()).toReversed()).toEqual(inOrder)
})

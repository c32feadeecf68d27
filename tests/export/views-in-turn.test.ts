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
  const later = viewsInTurn(write, { count: 2500 })
  const files = Array.from({ length: 2500 }, (_, index) => `person ${index}`).flatMap((title) => {
    const make = () => (made.push(title), { ...group, title })
    return later(make, write(make()), `${title}/`)
  })
  made.splice(0)
  const inOrder = texts(files)
  expect(inOrder[4999]).toBe('person 2499/works.bib, works.bib of person 2499, person 2499')
  expect(made).toHaveLength(2500)
  expect(texts(files.toReversed()).toReversed()).toEqual(inOrder)
})

test('a file that was copied is the same file, and no view is made for what nobody reads', () => {
  let made = 0
  const make = (): View => ((made += 1), { ...group, title: 'Ada Moreau' })
  const later = viewsInTurn(write, { count: 2 })
  const [first] = later(make, write(group), 'ada-moreau/')
  const listed = later(make, write(group), 'grace-quill/').map(({ path, chunks, material }) => ({
    path,
    chunks,
    material,
  }))
  expect(made).toBe(0)
  expect(texts(first === undefined ? [] : [{ ...first }])).toEqual(texts(first === undefined ? [] : [first]))
  expect(listed.map(({ path }) => path)).toEqual(['grace-quill/feed.xml', 'grace-quill/works.bib'])
})

test('nor to say what its files are made from, where that is told in short', () => {
  let made = 0
  const make = (): View => ((made += 1), { ...group, title: 'Ada Moreau' })
  const told: string[] = []
  const later = viewsInTurn(write, {
    count: 20_000,
    condense: (material) => (told.push([...material].join()), ['in short']),
  })
  const whole = ['all that they show']
  const listed = write(group).map((file) => ({ ...file, material: () => whole }))
  const files = later(make, listed, 'ada-moreau/')
  expect(files.map(({ material }) => [...(material?.() ?? [])])).toEqual([['in short'], ['in short']])
  expect([made, told]).toEqual([0, whole])
  expect([...(files[0]?.chunks ?? [])]).toEqual(['feed.xml of Ada Moreau'])
  expect(made).toBe(1)
})

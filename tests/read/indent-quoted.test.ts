import { expect, test } from 'vitest'
import { readPage } from '../../src/read/index.ts'

const read = (yaml: string) => readPage('ada.md', new TextEncoder().encode(`---\n${yaml}\n---\nText.\n`)).page

test.each([
  ['the paragraphs of an abstract at the margin', 'title: T\nabstract: "One.\n\n\nTwo."\ndate: 2024', { title: 'T', date: 2024 }],
  ['a quote with a backslash does not end it', 'abstract: "One \\"\nTwo."\ntitle: T', { abstract: 'One " Two.', title: 'T' }],
] as const)('%s', (_, yaml, data) => {
  const page = read(yaml)
  expect(page?.diagnostics).toEqual([])
  expect(page?.frontMatter).toMatchObject(data)
}) // prettier-ignore

test('a quote that is never closed is a fault where it opens, as before', () => {
  expect(read('title: "T\ndate: 2024')?.diagnostics).toMatchObject([{ code: 'front-matter-invalid' }])
})

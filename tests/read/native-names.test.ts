import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'

function authorsIn(path: string, text: string): readonly string[] {
  const { extraction } = extract({ path, bytes: new TextEncoder().encode(text) })
  return extraction.works.flatMap(({ authors }) => authors ?? [])
}

const bib = (authors: string): string =>
  `@article{a, author={${authors}}, title={Counting Leaves}, journal={Journal of Leaves}, year=2020}`

describe('a name that stands in its own script behind itself is one name', () => {
  test.each([
    ['Wei Li (李伟) and Ada Fern', ['Wei Li', 'Ada Fern']],
    ['Li, Wei (李伟) and Fern, Ada', ['Wei Li', 'Ada Fern']],
    ['Li (李), Wei (伟)', ['Wei Li']],
    ['Kim, Min-jun（김민준）', ['Min-jun Kim']],
    ['Boris Fern (Борис Ферн)', ['Boris Fern']],
    ['{Wei Li (李伟)}', ['Wei Li']],
    ["Ren{\\'e} Li (李) and {\\'E}lo{\\\"i} (李伟) Li", ['René Li', 'Éloï Li']],
    ['\\textbf{Wei Li (李伟)}', ['Wei Li']],
  ])('in BibTeX: %s', (written, names) => {
    expect(authorsIn('a.bib', bib(written))).toEqual(names)
  })

  test.each([
    ['李伟 and 张三', ['李伟', '张三']],
    ['Ada (Moss) Fern', ['Ada (Moss) Fern']],
  ])('what is no such pair stays: %s', (written, names) => {
    expect(authorsIn('a.bib', bib(written))).toEqual(names)
  })

  test('in CSL-JSON', () => {
    const author = [{ family: 'Li', given: 'Wei (李伟)' }, { literal: 'Ada Fern (艾达)' }]
    const item = { id: 'a', type: 'article-journal', title: 'Counting Leaves', author }
    expect(authorsIn('a.json', JSON.stringify([item]))).toEqual(['Wei Li', 'Ada Fern'])
  })
})

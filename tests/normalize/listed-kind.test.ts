import { expect, it } from 'vitest'
import { buildOf } from '../sources.ts'

/** What each entry of a list is in `works.bib`: its type, and where it appeared. */
function typeOf(entry: string): string {
  const page = `# Ada Moss\n\n## Publications\n\n- Moss, A., & Alder, B. (2019). Counting quiet leaves in the wind. ${entry}\n`
  const { files } = buildOf([{ path: 'profiles/ada-moss.md', bytes: new TextEncoder().encode(page) }])
  const [, type, where] =
    /^@(\w+)[^]*?(?:journal|booktitle|howpublished) += \{(.*)\},?$/m.exec(files['works.bib'] ?? '') ?? []
  return `${type} ${where}`
}

it.each([
  ['*Journal of Ferns, 12*(3), 3–9.', 'article Journal of Ferns'],
  ['*Fern Days, 12*, 3–9.', 'article Fern Days'],
  ['*Fern Days, 12*(3), 3–9.', 'article Fern Days'],
  ['*Fern Days* 2019, 12, 3–9.', 'article Fern Days'],
  ['*Fern Days*. 2019;12(3):3–9.', 'article Fern Days'],
  ['In *Fern Days*, 2019, pp. 3–9.', 'misc Fern Days, pages 3-9'],
  ['*Fern Days*, 2019, Leafton.', 'misc Fern Days'],
])('a year is no volume, and a volume in italics no part of the name: %s', (entry, wanted) => {
  expect(typeOf(entry)).toBe(wanted)
})

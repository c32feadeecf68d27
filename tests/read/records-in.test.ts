import { expect, test } from 'vitest'
import { readPage } from '../../src/read/index.ts'

test.each([
  ['- date: 2025-01-01\n  text: We won.\n- draft: true\n  text: We [moved](https://a.example/).\n', '3:3: Left out "We moved.": it is a draft'],
  ['- title: Moss\n  text: It grows.\n  hidden: true\n', '1:3: Left out "Moss": it is hidden'],
])('of a data file only the entry is left out that is kept from readers: %j', (text, said) => {
  const { diagnostics } = readPage('_data/news.yml', new TextEncoder().encode(text))
  expect(diagnostics.map(({ message, place }) => `${place?.line}:${place?.column}: ${message}`)).toEqual([said])
}) // prettier-ignore

import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/read/index.ts'

const read = (text: string) => readPage('profiles/ada.csl', new TextEncoder().encode(text)).page
const said = (text: string) =>
  read(text)?.records?.map((record) => [
    record.type === 'work' ? record.title : record.type,
    record.place.line,
    record.place.column,
  ])

describe('the items of CSL-JSON', () => {
  const strict = `[
  {"id": "a", "type": "book", "title": "Owls } [ \\"x\\" \\\\", "author": [{"family": "Moreau"}]},
  {"id": "b", "type": "report", "title": "Ferns", "issued": {"date-parts": [[2024, 5]]}}
]`

  test.each([
    ['as programs write them', strict],
    ['with a comma too many', strict.replace('}}\n]', '}},\n]')],
    ['under a key', `{"items":${strict.slice(1)}`.replace('{"items":\n', '{"items": [\n').concat('}')],
  ])('%s have their places', (_, text) => {
    expect(said(text)).toEqual([
      ['Owls } [ "x" \\', 2, 3],
      ['Ferns', 3, 3],
    ])
  })

  test('with few fields are whole', () => {
    expect(said('[{"type": "book", "title": "Owls", "author": [{"family": "Moreau"}]}]')).toEqual([['Owls', 1, 2]])
  }) // prettier-ignore

  test('that are cut off are an error with its place', () => {
    const page = read(strict.slice(0, 150))
    expect(page?.diagnostics.map(({ code }) => code)).toEqual(['data-invalid'])
  })
})

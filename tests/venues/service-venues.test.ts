import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'

function venuesOf(item: string): readonly string[] {
  const bytes = new TextEncoder().encode(`# Ada Moss\n\n## News\n\n- **May 2024** ${item}\n`)
  const { items } = extractSource({ path: 'ada-moss.md', bytes }).extraction
  return items.flatMap(({ venues }) => venues.map(({ name }) => name))
}

it.each([
  ['Reviewer for SCIR, CHI, and Fern Letters.', ['SCIR', 'CHI', 'Fern Letters']],
  ['I will be a PC member for SCIR.', ['SCIR']],
  ['Serving on the SCIR program committee.', ['SCIR']],
  ['Elected to the steering committee of SCIR', ['SCIR']],
  ['See you at SCIR!', ['SCIR']],
])('knows a venue that no registry lists by who serves there: %s', (item, venues) => {
  expect(venuesOf(item)).toEqual(venues)
})

it.each([
  'Reviewer for NSF and DAAD',
  'Member of the ethics committee of SCIR',
  'Member of the thesis committee at KAUST',
  'New PC arrived',
])('takes no other body for one: %s', (item) => {
  expect(venuesOf(item)).toEqual([])
})

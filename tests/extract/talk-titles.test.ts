import { expect, it } from 'vitest'
import { buildOf } from '../sources.ts'

function talkIn(line: string) {
  const page = `# Ada Moss\n\n## Talks\n\n- ${line}\n`
  const { catalog } = buildOf([{ path: 'profiles/ada.md', bytes: new TextEncoder().encode(page) }])
  return catalog.events.map(({ name, venue, url }) => ({ name, venue, url }))
}

const url = 'https://ada.example/leaves'

it.each([
  [`Leaves of the East, Example Labs, June 2025 [[slides](${url})]`, 'Leaves of the East, Example Labs', undefined],
  [`Leaves of the Sky, Example Labs, June 2025 ([video](${url}))`, 'Leaves of the Sky, Example Labs', undefined],
  [`"Leaves of the Sea", Example Labs, June 2025 [[recording](${url})]`, 'Leaves of the Sea', 'Example Labs'],
  [`[Leaves (of the North)](${url}), June 2025`, 'Leaves (of the North)', undefined],
])('names no talk by what its links are called: %s', (line, name, venue) => {
  expect(talkIn(line)).toEqual([{ name, venue, url }])
}) // prettier-ignore

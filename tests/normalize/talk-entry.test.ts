import { expect, it } from 'vitest'
import { build, formatInstant } from '../../src/index.ts'

const talkOn = (line: string) => {
  const text = `# Ada Moreau\n\n## Talks\n\n- ${line}\n`
  const sources = [{ path: 'profiles/ada.md', bytes: new TextEncoder().encode(text) }]
  const configuration = { site: { language: 'en' }, people: [] }
  const [event] = build({ sources, configuration, asOf: formatInstant(0) }).catalog.events
  return event
}

it.each([
  ['its time where the page gives it with a zone', '"Layouts for everyone", Example Labs, March 4, 2025, 14:00–15:00 CET', '2025-03-04T13:00:00Z', '2025-03-04T14:00:00Z'],
  ['no time without a zone', '"Layouts for everyone", Example Labs, March 4, 2025, 14:00', undefined, undefined],
  ['no time without a day', '"Layouts for everyone", Example Labs, March 2025, 14:00 CET', undefined, undefined],
])('a talk has %s', (_why, line, begins, ends) => {
  const event = talkOn(line)
  expect(event).toMatchObject({ kind: 'talk', name: 'Layouts for everyone' })
  expect([event?.begins, event?.ends]).toEqual([begins, ends])
}) // prettier-ignore

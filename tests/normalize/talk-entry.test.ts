import { expect, it } from 'vitest'
import { normalizeTalk } from '../../src/normalize/talk-entry.ts'
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

it.each([
  ['the year behind it', '"Quiet", Sample Woods Symposium. Springfield, 5–6 June 2025', 2025],
  ['a year at its head', '2024: "Quiet", Sample Woods Symposium, Springfield', 2024],
  ['no year of a day at its head, which may be that of the news', '2024-06-05: "Quiet", Sample Woods Symposium, Springfield', undefined],
  ['its own year', '"Quiet", Sample Woods Symposium 2023, Springfield, January 2024', 2023],
])('the meeting of a talk has %s', (_why, text, year) => {
  const place = { source: 'ada.md', line: 1, column: 1 }
  const [, occasion = ''] = /(Sample Woods Symposium.*Springfield)/.exec(text) ?? []
  const found = { rule: 'events/talks-list', place, under: [], content: { text, marks: [] } }
  const { venues } = normalizeTalk({ type: 'talk', ...found, title: 'Quiet', occasion }, 'ada')
  expect(venues.map((venue) => [venue.name, venue.year])).toEqual([['Sample Woods Symposium', year]])
}) // prettier-ignore

import { expect, it } from 'vitest'
import { extract } from '../../src/index.ts'
import { normalizeTalk } from '../../src/normalize/talk-entry.ts'
import { buildOf } from '../sources.ts'

const talkOn = (line: string) => {
  const text = `# Ada Moreau\n\n## Talks\n\n- ${line}\n`
  const { catalog } = buildOf([{ path: 'profiles/ada.md', bytes: new TextEncoder().encode(text) }])
  return catalog.events[0]
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

it.each([
  ['with a zone in brackets', '"Quiet", Example Labs, Springfield, March 4, 2025, 16:15 (CET)', '2025-03-04T15:15:00Z', undefined, 'Example Labs, Springfield'],
  ['of half a day', '"Quiet", Example Labs, March 5, 2025 at 3 pm EST, Room 12', '2025-03-05T20:00:00Z', undefined, 'Example Labs, Room 12'],
  ['from one to another', '"Quiet", Example Labs, July 2, 2025, at 14:00–15:00 CEST', '2025-07-02T12:00:00Z', '2025-07-02T13:00:00Z', 'Example Labs'],
  ['in front of the date', '"Quiet", Example Labs, 16:15 (CET), 12 March 2025', '2025-03-12T15:15:00Z', undefined, 'Example Labs'],
  ['between words for a range', '"Quiet", Example Labs, 11 March 2025, from 4:15 pm to 5 pm (GMT+1)', '2025-03-11T15:15:00Z', '2025-03-11T16:00:00Z', 'Example Labs'],
  ['behind the name of the day', '"Quiet", Example Labs, Monday, 10 March 2025, 16:15 (CET), Hall B', '2025-03-10T15:15:00Z', undefined, 'Example Labs, Hall B'],
  ['with a zone of the tz database', '"Quiet", Example Labs, 14 July 2025, 16:15 Europe/Paris', '2025-07-14T14:15:00Z', undefined, 'Example Labs'],
  ['with a zone in words', '"Quiet", Example Labs, 17 March 2025, 10am Pacific Time', '2025-03-17T17:00:00Z', undefined, 'Example Labs'],
  ['with the room on both sides of the title', '8 March 2025, 16:15 CET, Room A.12: "Quiet". Example Labs, Room A.12', '2025-03-08T15:15:00Z', undefined, 'Example Labs, Room A.12'],
  ['of a whole hour in German', '"Quiet", Example Labs, 17 March 2025, 14 Uhr (MEZ)', '2025-03-17T13:00:00Z', undefined, 'Example Labs'],
  ['of a whole hour without a zone', '"Quiet", Example Labs, 17 March 2025, 14 Uhr', undefined, undefined, 'Example Labs'],
  ['without a zone, which is no point in time', '"Quiet", Example Labs, 16:15, 9 March 2025', undefined, undefined, 'Example Labs'],
])('a time %s is no part of where the talk is', (_why, line, begins, ends, venue) => {
  const event = talkOn(line)
  expect([event?.name, event?.begins, event?.ends, event?.venue]).toEqual(['Quiet', begins, ends, venue])
}) // prettier-ignore

it.each([
  ['"Room 14:30", Example Labs, 4 March 2025', 'Room 14:30', 'Example Labs'],
  ['"Quiet", Meeting 12:30 Club, 4 March 2025', 'Quiet', 'Meeting 12:30 Club'],
  ['"Quiet", Example Labs, Room 14.30, 4 March 2025', 'Quiet', 'Example Labs, Room 14.30'],
])('figures in a name are no time: %s', (line, name, venue) => {
  const event = talkOn(line)
  expect([event?.name, event?.venue]).toEqual([name, venue])
})

const hugo = (fields: string) => {
  const text = `---\ntitle: Quiet\nevent: Example Days\n${fields}\n---\n`
  const files = new Map([
    ['config.toml', 'title = "Ada"'],
    ['content/event/quiet/index.md', text],
  ])
  const read = (path: string) => new TextEncoder().encode(files.get(path))
  const { catalog } = buildOf([{ path: 'profiles/ada', files: { list: () => [...files.keys()], read } }])
  return catalog.events[0]
}

const start = 'date: 2026-03-04T14:00:00+01:00'
const end = 'date_end: 2026-03-04T15:00:00+01:00'

it.each([
  ['that is meant, in the zone of the place', `${start}\n${end}\nall_day: false`, '2026-03-04T13:00:00Z', '2026-03-04T14:00:00Z'],
  ['without an end', `${start}\nall_day: false`, '2026-03-04T13:00:00Z', undefined],
  ['that nobody says is meant', `${start}\n${end}`, undefined, undefined],
  ['of a whole day', `${start}\n${end}\nall_day: true`, undefined, undefined],
  ['with the Z of the template', `date: '2026-03-04T14:00:00Z'\nall_day: false`, undefined, undefined],
  ['without a zone', 'date: 2026-03-04T14:00:00\nall_day: false', undefined, undefined],
  ['of the first of two days', `${start}\ndate_end: 2026-03-05T15:00:00+01:00\nall_day: false`, undefined, undefined],
  ['in a field of its own', 'date: 2026-03-04\ntime: 14:00–15:00 CET', '2026-03-04T13:00:00Z', '2026-03-04T14:00:00Z'],
  ['that does not exist', 'date: 2026-03-04T25:00:00+01:00\nall_day: false', undefined, undefined],
])('an event of a site made with Hugo has the time %s', (_why, fields, begins, ends) => {
  const event = hugo(fields)
  expect([event?.begins, event?.ends]).toEqual([begins, ends])
}) // prettier-ignore

it.each([
  ['location: Room 12, Example Days', 'Room 12, Example Days'],
  ["location: 'Room 12, '", 'Example Days, Room 12'],
  ['location: Example Days', 'Example Days'],
])('two fields that say one place say it once: %s', (fields, venue) => {
  expect(hugo(`date: 2026-03-04\n${fields}`)?.venue).toBe(venue)
})

it.each([
  ['the words around its title', '2024.05, Presented my work on "Quiet" at the Fern Summit 2021.', 'Presented my work on "Quiet" at the Fern Summit 2021.'],
  ['no date at its head', '**May 2024**: "Quiet", Fern Summit, Leafton', '"Quiet", Fern Summit, Leafton'],
  ['no date at its end', '"Quiet", Fern Summit, Leafton, 5 May 2024', '"Quiet", Fern Summit, Leafton'],
  ['a date between its words', '"Quiet", Fern Summit, 5 May 2024, Leafton', '"Quiet", Fern Summit, 5 May 2024, Leafton'],
  ['the words of its links, on one line', '2024, *Quiet*, Fern Summit<br>[[slides]](quiet.pdf)', 'Quiet, Fern Summit [slides]'],
  ['H₂O as it looks', '2024, *Quiet H<sub>2</sub>O*, Fern Summit', 'Quiet H₂O, Fern Summit'],
])('the text of a talk has %s', (_why, line, text) => {
  expect(itemsOf(line).map((item) => item.text)).toEqual([text])
}) // prettier-ignore

it('the text of each of several talks in one entry is its title and where it was given', () => {
  const items = itemsOf('*Quiet ferns at night.* 2025: Example Labs; 2024: Fern Summit')
  expect(items.map(({ text }) => text)).toEqual([
    'Quiet ferns at night (Example Labs)',
    'Quiet ferns at night (Fern Summit)',
  ])
})

function itemsOf(line: string) {
  const text = `# Ada Moreau\n\n## Talks\n\n- ${line}\n`
  return extract({ path: 'profiles/ada.md', bytes: new TextEncoder().encode(text) }).extraction.items
}

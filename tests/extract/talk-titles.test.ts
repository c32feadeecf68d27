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
  [`Leaves of the West, Example Labs, 2 November 2025, 14:00-15:30 PST [[slides](${url})]`, 'Leaves of the West, Example Labs', undefined],
  [`Leaves of the South, Example Labs, 31 December 2025, 23:30 (UTC+14) [[slides](${url})]`, 'Leaves of the South, Example Labs', undefined],
  [`Leaves of Lisbon, May 2025 (PT) [[slides](${url})]`, 'Leaves of Lisbon, (PT)', undefined],
  [`Leaves at Night, May 2025, EPFL [[slides](${url})]`, 'Leaves at Night, EPFL', undefined],
])('names no talk by what its links or its zone are called: %s', (line, name, venue) => {
  expect(talkIn(line)).toEqual([{ name, venue, url }])
}) // prettier-ignore

it.each([
  ['*Leaves of the East*, Example Labs, 4 June 2025', 'Leaves of the East', 'Example Labs'],
  ['4 June 2025: *Leaves of the East*. Example Labs', 'Leaves of the East', 'Example Labs'],
  ['Invited talk at *Nature of the East Group*, 4 June 2025', 'Invited talk at Nature of the East Group', undefined],
  ['**Leaves of the East**, ICML 2025 Workshop on Leaves, 4 June 2025', 'Leaves of the East', 'ICML 2025 Workshop on Leaves'],
  ['**Leaves of the East**, Example Labs 2025', 'Leaves of the East', 'Example Labs'],
])('takes what is set off at the head for the title, and leaves a year in the name of the occasion: %s', (line, name, venue) => {
  expect(talkIn(line)).toEqual([{ name, venue, url: undefined }])
}) // prettier-ignore

it.each([
  ['Keynote at the Fern Forum: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Keynote at the Fern Forum'],
  ['4 June 2025: Invited talk at Example Labs: Leaves of the East', 'Leaves of the East', 'Invited talk at Example Labs'],
  ['Guest lecture for Botany 101: Leaves of the East: a history (June 2025)', 'Leaves of the East: a history', 'Guest lecture for Botany 101'],
  ['Talk at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Talk at Example Labs'],
  ['Lecture at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Lecture at Example Labs'],
  ['Address at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Address at Example Labs'],
  ['Speech at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Speech at Example Labs'],
  ['Seminar at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Seminar at Example Labs'],
  ['Tutorial at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Tutorial at Example Labs'],
  ['Plenary at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Plenary at Example Labs'],
  ['Plenary lecture at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Plenary lecture at Example Labs'],
  ['Contributed talk at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Contributed talk at Example Labs'],
  ['Opening keynote at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Opening keynote at Example Labs'],
  ['Tutorial lecture at Example Labs: Leaves of the East, 4 June 2025', 'Leaves of the East', 'Tutorial lecture at Example Labs'],
  ['@ FERNCON: Leaves of the East, 4 June 2025', 'Leaves of the East', 'FERNCON'],
  ['Talk at Example Labs, 4 June 2025: Leaves of the East', 'Talk at Example Labs: Leaves of the East', undefined],
  ['Keynote at Example Labs: online, 4 June 2025', 'Keynote at Example Labs: online', undefined],
])('tells the occasion that stands before its title: %s', (line, name, venue) => {
  expect(talkIn(line)).toEqual([{ name, venue, url: undefined }])
}) // prettier-ignore

it.each([
  ['**Northern Fern Society** – Ferns and the seasons, Leafton, Germany (2024)', 'Ferns and the seasons', 'Northern Fern Society, Leafton, Germany'],
  ['**Example University** - Moss, reeds and the wind (2024)', 'Moss, reeds and the wind', 'Example University'],
  ['**Eastern Moss Forum** – *Whose Ferns? Mosses, and Reeds in the wind*, Leafton (2024)', 'Whose Ferns? Mosses, and Reeds in the wind', 'Eastern Moss Forum, Leafton'],
  ['**Ferns and the seasons** – Example University, Leafton (2024)', 'Ferns and the seasons', 'Example University, Leafton'],
  ['**Ferns at the University** – Example Society (2024)', 'Ferns at the University', 'Example Society'],
  ['**Eastern Moss Forum** – *Ferns and Reeds* workshop, Leafton (2024)', 'Eastern Moss Forum', 'Ferns and Reeds workshop, Leafton'],
  ['**A Day for Ferns** – Leafton, Germany (2024)', 'A Day for Ferns', 'Leafton, Germany'],
])('tells a title in bold from an occasion in bold: %s', (line, name, venue) => {
  expect(talkIn(line)).toEqual([{ name, venue, url: undefined }])
}) // prettier-ignore

it.each([
  ['**8 October 2025, 11:00 am PT** — *Leaves of the East*, Example Labs', 'Leaves of the East', 'Example Labs'],
  ['**2025-03-19, 16:00 UTC** — *Leaves of the East* (with Cyd Hazel), Example Labs', 'Leaves of the East', 'with Cyd Hazel, Example Labs'],
  ['**8 October 2025, 3:00 PM (Eastern)** — *Leaves of the East*, Example Labs', 'Leaves of the East', 'Example Labs'],
  ['8 October 2025 2:00 PM — 3:00 PM Leaves of the East, Example Labs', 'Leaves of the East, Example Labs', undefined],
  ['**November 12–14, 2024** — Leaves of the East, Example Labs', 'Leaves of the East, Example Labs', undefined],
])('takes no date and no time for a part of the title: %s', (line, name, venue) => {
  expect(talkIn(line)).toEqual([{ name, venue, url: undefined }])
}) // prettier-ignore

it.each(['Slides', 'Recording', 'Video', 'Zoom'])('leaves the link "%s" out of the occasion', (word) => {
  const [talk] = talkIn(`"Leaves of the East", Example Labs, 4 June 2025. [${word}](${url})`)
  expect(talk).toEqual({ name: 'Leaves of the East', venue: 'Example Labs', url })
})

it.each([
  ['Upcoming', 'Past'],
  ['Latest', 'Earlier'],
])('keeps "%s" and "%s" below a heading of talks', (first, second) => {
  const page = `# Talks\n\n## ${first}\n\n- *Leaves of the East*, Example Labs, 4 June 2025\n\n## ${second}\n\n- *Leaves of the West*, Example Labs, 4 June 2024\n`
  const { catalog } = buildOf([{ path: 'profiles/ada.md', bytes: new TextEncoder().encode(page) }])
  expect(catalog.events.map(({ name }) => name).toSorted()).toEqual(['Leaves of the East', 'Leaves of the West'])
  expect(catalog.news).toEqual([])
}) // prettier-ignore

it('takes the heading of a box for the title of its talk, and keeps the time', () => {
  const box = (title: string, day: string, place: string) =>
    `<div class="card"><h4><a href="${url}">${title}</a></h4><p>${day}</p><p>${place}</p></div>`
  const page = `<!doctype html><h2>Talks</h2>${box('Leaves of the East', 'Jan 15, 2026 2:00 PM — 3:00 PM CET', 'Example Labs')}${box('Leaves of the West', 'Aug 12, 2025', 'Globex')}`
  const { catalog } = buildOf([{ path: 'profiles/ada.html', bytes: new TextEncoder().encode(page) }])
  expect(catalog.events).toMatchObject([
    { name: 'Leaves of the East', venue: 'Example Labs', begins: '2026-01-15T13:00:00Z', ends: '2026-01-15T14:00:00Z', url },
    { name: 'Leaves of the West', venue: 'Globex', date: '2025-08-12', url },
  ])
}) // prettier-ignore

it.each([
  ['Leaves of the East, invited talk at Example Labs, May 3, 2025', 'Leaves of the East', 'invited talk at Example Labs'],
  ['May 3, 2025: Leaves of the East, invited talk at Example Labs', 'Leaves of the East', 'invited talk at Example Labs'],
  ['Leaves of the East. Seminar, Department of Botany, University of Leafton. 3 May 2025.', 'Leaves of the East', 'Seminar, Department of Botany, University of Leafton'],
  ['[Leaves of the East](slides.pdf) (with Cyd Hazel), Example Labs, May 2025', 'Leaves of the East', 'with Cyd Hazel, Example Labs'],
])('tells the title from the words for how it was given: %s', (line, name, venue) => {
  expect(talkIn(line).map((talk) => [talk.name, talk.venue])).toEqual([[name, venue]])
}) // prettier-ignore

it.each([
  'Botany Seminar of the East, invited talk at Example Labs, 2025',
  '[Fern Forum of the East](https://forum.example), Leafton, 2025',
  'Invited talk, Example Labs, 2025',
])('takes no occasion for a title: %s', (line) => {
  expect(talkIn(line).map((talk) => talk.venue)).toEqual([undefined])
})

it('who spoke, before a year in brackets, is no part of a title', () => {
  const lines =
    '*Leaves of the North*, Example Labs, June 2025\n- Moss, A. (2025, May). Leaves of the East. Invited talk at Example Labs.'
  expect(talkIn(lines).map((talk) => [talk.name, talk.venue])).toContainEqual([
    'Leaves of the East',
    'Invited talk at Example Labs',
  ])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { catalogsByPerson } from '../../src/export/catalogs-by-person.ts'
import type { Catalog, Event, News, Work } from '../../src/model/catalog.ts'
import type { NewsEntry } from '../../src/model/entry.ts'
import type { Instant } from '../../src/model/instant.ts'
import { catalog as invented, newsOf } from './invented-views.ts'

const people = ['ada-moreau', 'grace-quill', 'noor-hale'].map((id) => ({
  id,
  name: id,
  sources: [`${id}.md`],
}))
const instant = '2025-07-07T12:00:00Z' as Instant
const entry = { published: instant, updated: instant }

function workOf(id: string, owners: readonly string[]): Work {
  const [work] = invented.works
  if (work === undefined) throw new RangeError('there is no invented work')
  return { ...work, ...entry, id, key: id, people: owners, news: [] }
}

function eventOf(id: string, works: readonly Work[]): Event {
  const owners = people
    .map((person) => person.id)
    .filter((one) => works.some((work) => work.people.includes(one)))
  return {
    ...entry, type: 'event', kind: 'conference', name: id, id, people: owners, works: works.map((work) => work.id),
    news: [], remarks: [], sequence: 0, mentions: [], origins: {},
  } // prettier-ignore
}

/** Works of one or several, and events of any of them in any order. */
const drawn = fc
  .array(fc.subarray(['ada-moreau', 'grace-quill', 'noor-hale'], { minLength: 1 }), { maxLength: 30 })
  .map((owners) => owners.map((own, index) => workOf(`work ${index}`, own)))
  .chain((works) =>
    fc.array(fc.shuffledSubarray(works), { maxLength: 4 }).map((lists): Catalog => ({
      ...invented,
      people,
      news: [],
      works,
      events: lists.map((list, index) => eventOf(`event ${index}`, list)),
      diagnostics: [],
    })),
  )

test('of an event, everybody is shown their own works alone, in its order', () => {
  fc.assert(
    fc.property(drawn, (catalog) => {
      const catalogOf = catalogsByPerson(catalog)
      for (const person of people) {
        const { works, events } = catalogOf(person)
        expect(works).toEqual(catalog.works.filter((work) => work.people.includes(person.id)))
        const own = new Set(works.map(({ id }) => id))
        expect(events).toEqual(
          catalog.events
            .filter((event) => event.people.includes(person.id))
            .map((event) => ({ ...event, works: event.works.filter((id) => own.has(id)) })),
        )
      }
    }),
  )
})

test('what several announce is told to each in their own words', () => {
  const saidBy = (person: string): NewsEntry => ({
    type: 'news', person, rule: 'list', place: { source: `${person}.md`, line: 3, column: 1 }, kind: 'other',
    text: `${person} has moved.`, html: `<em>${person}</em> has moved.`, links: [{ href: `https://${person}.example`, text: person, role: 'other' }],
    titles: [], venues: [],
  }) // prettier-ignore
  const mentions = ['ada-moreau', 'grace-quill'].map(saidBy)
  const [{ text, html, links } = saidBy('nobody')] = mentions
  const news: readonly News[] = [
    newsOf({ text, html, links, mentions, people: ['ada-moreau', 'grace-quill'] }),
  ]
  const catalogOf = catalogsByPerson({ ...invented, people, news, works: [], events: [], diagnostics: [] })
  const shown = people.map((person) => catalogOf(person).news)
  expect(shown[0]).toEqual(news)
  const { text: own, html: markup, links: leading } = saidBy('grace-quill')
  expect(shown[1]).toEqual([
    { ...news[0], text: own, html: markup, links: leading, mentions: mentions.toReversed() },
  ])
  expect(shown[2]).toEqual([])
})

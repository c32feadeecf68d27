import * as v from 'valibot'

import { instant } from './ledger-schemas.ts'

const text = v.string()
const texts = v.array(text)

const number = v.number()
const mention = {
  person: text,
  place: v.looseObject({ source: text, line: number, column: number }),
}
const mentions = v.array(v.looseObject(mention))

const entry = { id: text, people: texts, published: instant, updated: instant }
const link = v.looseObject({ href: text })
const newsMentions = v.array(v.looseObject({ ...mention, text, links: v.array(link) }))
const versions = v.array(v.looseObject({}))

/** The elements of the catalog's lists. It is our own file: enough is looked at to know that it is whole, the rest is believed. */
export const catalogElements = {
  people: v.looseObject({ id: text, name: text, sources: texts }),
  news: v.looseObject({
    type: v.literal('news'),
    ...entry,
    text,
    html: text,
    works: texts,
    events: texts,
    mentions: newsMentions,
  }),
  works: v.looseObject({ type: v.literal('work'), ...entry, key: text, title: text, versions, mentions }),
  events: v.looseObject({
    type: v.literal('event'),
    ...entry,
    name: text,
    works: texts,
    news: texts,
    mentions,
  }),
  deadlines: v.looseObject({ id: text, name: text, people: texts, updated: instant }),
  diagnostics: v.looseObject({ message: text }),
}

export const catalogItem = v.variant('type', [
  catalogElements.news,
  catalogElements.works,
  catalogElements.events,
])

/** Our own file holds more than what was looked at. */
export function believed<Whole extends object>(part: object): Whole {
  return part as Whole
}

const noElements = v.array(v.never())

export const catalogRest = v.looseObject({
  $schema: text,
  version: v.literal(1),
  people: noElements,
  news: noElements,
  works: noElements,
  events: noElements,
  deadlines: v.exactOptional(noElements),
  diagnostics: noElements,
})

import * as v from 'valibot'

import { instant } from './ledger-schemas.ts'

const text = v.string()
const texts = v.array(text)

const entry = {
  id: text,
  people: texts,
  published: instant,
  updated: instant,
  mentions: v.array(v.looseObject({ person: text, place: v.looseObject({ source: text }) })),
}

/** The elements of the catalog's lists. It is our own file: enough is looked at to know that it is whole, the rest is believed. */
export const catalogElements = {
  people: v.looseObject({ id: text, name: text, sources: texts }),
  news: v.looseObject({ ...entry, text, html: text, works: texts, events: texts }),
  works: v.looseObject({ ...entry, key: text, title: text, versions: v.array(v.looseObject({})) }),
  events: v.looseObject({ ...entry, name: text, works: texts, news: texts }),
  deadlines: v.looseObject({ id: text, name: text, people: texts, updated: instant }),
  diagnostics: v.looseObject({ message: text }),
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

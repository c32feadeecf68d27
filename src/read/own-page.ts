import * as v from 'valibot'
import { isDiagnostic } from '../model/diagnostic.ts'
import type { Node, Page } from '../model/page.ts'
import { isPlace } from '../model/place.ts'
import { publicationTexts } from '../model/publication.ts'
import { versionKinds } from '../model/version-kind.ts'

/** Whether a value that somebody's own reader gave is a page, so that nothing of it surprises a later step. */
export function isPage(value: unknown): value is Page {
  return v.is(pageSchema, value)
}

const text = v.optional(v.string())
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const place = v.custom(isPlace)
const diagnostics = v.array(v.custom(isDiagnostic))

/** Arrays are objects too. */
const fields = v.pipe(
  v.looseObject({}),
  v.check((value) => !Array.isArray(value)),
)

const lineStarts = v.pipe(
  v.array(offset),
  v.check((starts) => starts.every((start, index) => start > (starts[index - 1] ?? -1))),
  v.check(([first = 0]) => first === 0),
)

const spanned = { start: offset, end: offset }

const node: v.GenericSchema<Node> = v.lazy(() => nodeSchema)

const nodeSchema: v.GenericSchema<Node> = v.variant('type', [
  v.looseObject({ type: v.literal('text'), value: v.string(), ...spanned }),
  v.looseObject({ type: v.literal('comment'), value: v.string(), ...spanned }),
  v.looseObject({
    type: v.literal('element'),
    name: v.string(),
    attributes: v.record(v.string(), v.string()),
    children: v.array(node),
    ...spanned,
  }),
])

const links = v.array(v.looseObject({ href: v.string(), text: v.string() }))

/** It is published as it is. */
const name = v.strictObject({
  family: text,
  given: text,
  'non-dropping-particle': text,
  'dropping-particle': text,
  suffix: text,
  literal: text,
})

const names = v.array(v.union([v.string(), name]))

const recorded = { place, date: text }

const work = v.looseObject({
  type: v.literal('work'),
  kind: v.optional(v.picklist(versionKinds)),
  title: v.string(),
  authors: v.optional(v.union([v.string(), names])),
  venue: text,
  editors: v.optional(names),
  translators: v.optional(names),
  ...v.entriesFromList(publicationTexts, text),
  primaryClass: text,
  identifiers: v.array(v.string()),
  links,
  ...recorded,
})

const record = v.variant('type', [
  v.looseObject({ type: v.literal('news'), nodes: v.array(node), ...recorded }),
  v.looseObject({ type: v.literal('talk'), title: v.string(), occasion: text, links, ...recorded }),
  work,
])

const pageSchema = v.looseObject({
  frontMatter: fields,
  title: text,
  language: text,
  url: text,
  nodes: v.array(node),
  body: v.optional(v.array(node)),
  records: v.optional(v.array(record)),
  citations: v.optional(v.array(work)),
  extents: v.optional(v.array(v.looseObject(spanned))),
  lineStarts,
  diagnostics,
  silent: v.optional(diagnostics),
  repairs: v.optional(v.array(v.looseObject({ place, found: v.string(), text: v.string() }))),
})

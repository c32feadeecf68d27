import * as v from 'valibot'

import type { Catalog } from '../model/catalog.ts'
import { diagnostic } from '../model/diagnostic.ts'
import { parseInstant, type Instant } from '../model/instant.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import { Failure } from './failure.ts'
import { readJson } from './json-file.ts'
import { isOutputPath } from './output-path.ts'
import type { Output } from './output.ts'

/** What the build before has left for this one; nothing before the first. */
export interface PreviousBuild {
  readonly ledger?: Ledger
  readonly catalog?: Catalog
}

/** Reads `ledger.json` and `catalog.json` of an output. A damaged one stops the command: ids would change. */
export async function readPreviousBuild(cwd: string, { name }: Output): Promise<PreviousBuild> {
  const hint = 'Restore it from version control; without it published ids would change'
  const ledger = await readJson(cwd, { source: `${name}/ledger.json`, hint }, ledgerSchema)
  const catalog = await readJson(cwd, { source: `${name}/catalog.json`, hint }, catalogSchema)
  // Without the one ids would change, without the other what a page has lost would be lost.
  if (ledger === undefined && catalog !== undefined)
    throw missing(`${name}/ledger.json`, `${name}/catalog.json`)
  if (catalog === undefined && ledger?.files.includes('catalog.json') === true)
    throw missing(`${name}/catalog.json`, `${name}/ledger.json`)
  return { ...(ledger === undefined ? {} : { ledger }), ...(catalog === undefined ? {} : { catalog }) }
}

function missing(source: string, other: string): Failure {
  const message = `Cannot read "${source}": it is missing, and ${other} is there`
  const hint = `Restore it from version control, or remove ${other} too to start anew`
  return new Failure([
    diagnostic('configuration-invalid', message, { place: { source, line: 1, column: 1 }, hint }),
  ])
}

const text = v.string()
const texts = v.array(text)

const instant = v.custom<Instant>(
  (value) => typeof value === 'string' && parseInstant(value) !== undefined,
  'expected an instant such as 2026-01-31T12:00:00Z',
)

const outputPath = v.pipe(text, v.check(isOutputPath, 'this path is not allowed in an output'))

const count = v.pipe(
  v.number(),
  v.check((number) => Number.isInteger(number) && number >= 0, 'expected 0, 1, 2 …'),
)

const line: v.GenericSchema<unknown, LedgerLine> = v.looseObject({
  id: text,
  type: v.picklist(['news', 'work', 'event']),
  key: v.exactOptional(text),
  aliases: v.exactOptional(texts),
  versions: v.exactOptional(v.array(v.object({ key: text, evidence: texts }))),
  evidence: texts,
  fingerprint: text,
  published: instant,
  updated: instant,
  sequence: count,
  generation: count,
  people: texts,
})

/** A merge that kept the lines of both sides shows itself by an id or a key that is there twice. */
const lines = v.pipe(
  v.array(line),
  v.check((all) => areUnique(all.map(({ id }) => id)), 'an id stands in two lines'),
  v.check((all) => areUnique(all.flatMap(({ key }) => key ?? [])), 'a citation key stands in two lines'),
)

const ledgerSchema: v.GenericSchema<unknown, Ledger> = v.looseObject({
  $schema: text,
  version: v.literal(1),
  generation: count,
  files: v.array(outputPath),
  lines,
})

const entry = {
  id: text,
  people: texts,
  published: instant,
  updated: instant,
  mentions: v.array(v.looseObject({})),
}

/** Our own file: enough of it is looked at to know that it is whole, the rest is believed. */
const catalogSchema = v.pipe(
  v.looseObject({
    $schema: text,
    version: v.literal(1),
    people: v.array(v.looseObject({ id: text, name: text, sources: texts })),
    news: v.array(v.looseObject({ ...entry, text, html: text, works: texts, events: texts })),
    works: v.array(v.looseObject({ ...entry, key: text, title: text, versions: v.array(v.looseObject({})) })),
    events: v.array(v.looseObject({ ...entry, name: text, works: texts, news: texts })),
    diagnostics: v.array(v.looseObject({ message: text })),
  }),
  v.transform((catalog) => believed(catalog)),
)

function believed(catalog: object): Catalog {
  return catalog as Catalog
}

function areUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

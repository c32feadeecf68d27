import { join } from 'node:path'

import * as v from 'valibot'

import { schemes, type Identifiers } from '../model/identifier.ts'
import type { FactSource, Metadata, PastTitle, WorkFacts } from '../model/metadata.ts'
import { parseDate, type PartialDate } from '../model/partial-date.ts'
import type { Name } from '../model/person.ts'
import type { Place } from '../model/place.ts'
import { isPrimaryClass } from '../model/primary-class.ts'
import { publicationTexts } from '../model/publication.ts'
import { tracks } from '../model/venue.ts'
import { versionKinds } from '../model/version-kind.ts'
import { type JsonFile, readJson, validJson } from './json-file.ts'
import { metadataName } from './profiles.ts'
import { shownPath } from './shown-path.ts'
import { readText } from './text-file.ts'

/** The facts of the `metadata.json` of each folder, together; undefined when no folder has one. `isOfAll`: all of each folder is read. */
export async function readMetadata(
  cwd: string,
  folders: readonly string[],
  isOfAll = false,
): Promise<Metadata | undefined> {
  const read = folders.map((folder) => rowsIn(cwd, folder))
  const found = (await Promise.all(read)).filter((metadata) => metadata !== undefined)
  return found.length === 0 ? undefined : { version: 1, works: found.flat(), ...(isOfAll ? { isOfAll } : {}) }
}

/** Each row with its place. */
async function rowsIn(cwd: string, folder: string): Promise<readonly WorkFacts[] | undefined> {
  const file = fileIn(cwd, folder)
  const text = readText(cwd, file.source)
  if (text === undefined) return undefined
  const { works } = await validJson(text, file, metadataSchema)
  const places = placesOf(text, file.source, works)
  return works.map((facts, index) => ({ ...facts, place: places[index] ?? { source: file.source, line: 1, column: 1 } }))
} // prettier-ignore

/** Where the title of each row stands, which is what a person looks for. */
function placesOf(text: string, source: string, works: readonly WorkFacts[]): readonly Place[] {
  const places: Place[] = []
  let [line, start] = [1, 0]
  for (const { index, 0: found, 1: title } of text.matchAll(/\n|"title"[ \t]*:[ \t]*("(?:[^"\\\n]|\\.)*")/g)) {
    if (found === '\n') [line, start] = [line + 1, index + 1]
    else if (title !== undefined && JSON.parse(title) === works[places.length]?.title)
      places.push({ source, line, column: index - start + 1 })
  }
  return places
} // prettier-ignore

/** One `metadata.json`, with the schema that it may name. */
export interface MetadataFile extends Metadata {
  readonly $schema?: string
}

/** The `metadata.json` of a folder; undefined when there is none. */
export function readMetadataFile(cwd: string, folder: string): Promise<MetadataFile | undefined> {
  return readJson(cwd, fileIn(cwd, folder), metadataSchema)
}

function fileIn(cwd: string, folder: string): JsonFile {
  const hint = 'Correct it, or restore it from version control'
  return { source: shownPath(cwd, join(folder, metadataName)), hint }
}

/** The file as it is printed, so that a later fetch changes only what it learns. */
export function metadataText({ $schema, version, works }: MetadataFile): string {
  return `${JSON.stringify({ ...($schema === undefined ? {} : { $schema }), version, works }, null, 2)}\n`
}

const text = v.string()

export const date = v.custom<PartialDate>(
  (value) => typeof value === 'string' && parseDate(value) !== undefined,
  'expected a date such as 2025, 2025-07 or 2025-07-07 (EDTF)',
)

export const primaryClass = v.pipe(
  text,
  v.check(isPrimaryClass, 'expected a class of arXiv such as cs.LG, math.GT or hep-th'),
)

export const name: v.GenericSchema<unknown, Name> = v.strictObject({
  family: v.exactOptional(text),
  given: v.exactOptional(text),
  'non-dropping-particle': v.exactOptional(text),
  'dropping-particle': v.exactOptional(text),
  suffix: v.exactOptional(text),
  literal: v.exactOptional(text),
})

export const identifiers: v.GenericSchema<unknown, Identifiers> = v.strictObject(
  v.entriesFromList(schemes, v.exactOptional(text)),
)

const pastTitle: v.GenericSchema<unknown, PastTitle> = v.strictObject({
  version: text,
  date: v.exactOptional(date),
  title: text,
})

export const venue = v.strictObject({
  series: text,
  year: v.number(),
  track: v.exactOptional(v.picklist(tracks)),
})

const sighting = v.strictObject({ service: text, url: text, seen: date })

/** The message for a source is about text, which most are. */
const factSource = v.lazy((source): v.GenericSchema<unknown, FactSource> =>
  typeof source === 'object' && source !== null ? sighting : text,
)

const workFacts: v.GenericSchema<unknown, WorkFacts> = v.strictObject({
  title: text,
  titleHistory: v.exactOptional(v.array(pastTitle)),
  authors: v.exactOptional(v.array(name)),
  kind: v.exactOptional(v.picklist(versionKinds)),
  issued: v.exactOptional(date),
  venue: v.exactOptional(venue),
  containerTitle: v.exactOptional(text),
  editors: v.exactOptional(v.array(name)),
  translators: v.exactOptional(v.array(name)),
  ...v.entriesFromList(publicationTexts, v.exactOptional(text)),
  accessed: v.exactOptional(date),
  primaryClass: v.exactOptional(primaryClass),
  identifiers,
  code: v.exactOptional(text),
  sources: v.record(text, factSource),
})

/** `profiles/metadata.json`. Unknown keys are refused: a misspelt fact would be lost in silence. */
const metadataSchema = v.strictObject({
  $schema: v.exactOptional(text),
  version: v.literal(1),
  works: v.array(workFacts),
})

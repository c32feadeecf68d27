import { closeSync, fstatSync, openSync, readSync, statSync, type BigIntStats } from 'node:fs'
import { resolve } from 'node:path'

import * as v from 'valibot'

import { type CatalogItem, catalogNotes, type ItemNote, noteOf } from '../../merge/previous-catalog.ts'
import { diagnostic } from '../../model/diagnostic.ts'
import type { Person } from '../../model/person.ts'
import type { PreviousCatalog } from '../../model/previous-catalog.ts'
import { Failure } from '../failure.ts'
import { elementsLike, type JsonElement, readJsonElements } from '../json-elements.ts'
import type { JsonFile } from '../json-file.ts'
import { readingFile } from '../text-file.ts'
import { believed, catalogElements, catalogItem, catalogRest } from './catalog-schemas.ts'
import { type NoteCache, notedElements } from './noted-elements.ts'

/**
 * Reads `catalog.json` and holds only what every build needs; the rest is read again when it is asked for. With a
 * cache, what has not changed since it was noted last is not even parsed.
 */
export async function noteCatalog(
  cwd: string,
  file: JsonFile,
  cache?: NoteCache,
): Promise<PreviousCatalog | undefined> {
  const path = resolve(cwd, file.source)
  const stat = readingFile(file.source, () => statSync(path, { bigint: true }))
  if (stat === undefined) return undefined
  const people: Person[] = []
  const extents: number[] = []
  const notes = catalogNotes()
  const take = (note: ItemNote | null, start: number, end: number): void => {
    if (note === null) return
    notes.add(note, extents.length)
    extents.push(start, end)
  }
  const noted =
    cache &&
    notedElements<ItemNote | null>(cache, (known, { start }) => {
      for (const [note, from, to] of known) take(note, start + from, start + to)
    })
  const note = (one: ItemNote | null, { start, end }: JsonElement): void => {
    noted?.note(one, start, end)
    take(one, start, end)
  }
  const noteItem = (item: object, element: JsonElement): void => note(noteOf(believed(item)), element)
  const noteNothing = (_: object, element: JsonElement): void => note(null, element)
  const of = catalogElements
  const rest = await readJsonElements(cwd, file, {
    elements: {
      people: elementsLike(of.people, (one) => void people.push(believed(one))),
      news: elementsLike(of.news, noteItem),
      works: elementsLike(of.works, noteItem),
      events: elementsLike(of.events, noteItem),
      diagnostics: elementsLike(of.diagnostics, noteNothing),
      deadlines: elementsLike(of.deadlines, noteNothing),
    },
    memory: noted,
    rest: catalogRest,
  })
  if (rest === undefined) return undefined
  return notes.noted(people, (positions) =>
    positions.length === 0 ? [] : itemsIn({ path, source: file.source, stat }, positions, extents),
  )
}

/** A file as it was when it was read. */
interface ReadFile {
  readonly path: string
  readonly source: string
  readonly stat: BigIntStats
}

function itemsIn(
  { path, source, stat }: ReadFile,
  positions: readonly number[],
  extents: readonly number[],
): readonly CatalogItem[] {
  const descriptor = readingFile(source, () => openSync(path, 'r'))
  if (descriptor === undefined) throw changed(source)
  try {
    if (!isSame(fstatSync(descriptor, { bigint: true }), stat)) throw changed(source)
    return positions.map((position) => {
      const [start = 0, end = 0] = extents.slice(position, position + 2)
      const bytes = Buffer.allocUnsafe(end - start)
      readSync(descriptor, bytes, 0, bytes.length, start)
      const item = parsed(bytes.toString())
      if (!v.is(catalogItem, item)) throw changed(source)
      return believed(item)
    })
  } finally {
    closeSync(descriptor)
  }
}

function isSame(a: BigIntStats, b: BigIntStats): boolean {
  return a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function changed(source: string): Failure {
  const message = `Cannot read "${source}" again: it has changed since this command began`
  const hint = 'Run the command again while nothing else writes there'
  const place = { source, line: 1, column: 1 }
  return new Failure([diagnostic('configuration-invalid', message, { place, hint })])
}

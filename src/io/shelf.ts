import { join } from 'node:path'

import type { Place } from '../model/place.ts'
import { awayMark, keepHere, type PutAway } from '../model/put-away.ts'
import { ownCacheFolder } from './cache-folder.ts'
import { disk as realDisk, type Disk } from './disk.ts'
import { type Records, recordsIn } from './records-in-file.ts'
import { unlessRefused } from './system-error.ts'

/** Where records lie that nobody looks at. */
export interface Shelf {
  readonly putAway: PutAway
  /**
   * A text that another value does not have, and that an equal one has that came about alike. Nothing that was put away
   * is fetched for it: it is JSON without that, and then the digest of what was put away, a line for each field.
   */
  readonly textOf: (value: object) => string
}

/** For those who put nothing away. */
const noShelf: Shelf = { putAway: keepHere, textOf: (value) => JSON.stringify(value) }

/**
 * Puts records into a file in `.offprint/` that has no name any more, and so goes with the process. Where no file can
 * be had, or it cannot grow, records stay where they are: that costs memory, and nothing else.
 */
export function shelf(cwd: string, disk: Disk = realDisk): Shelf {
  const file = unlessRefused(
    () => namelessFile(disk, ownCacheFolder(cwd)),
    () => undefined,
  )
  return file === undefined ? noShelf : shelfOf(recordsIn(disk, file))
}

function namelessFile(disk: Disk, folder: string | undefined): number | undefined {
  if (folder === undefined) return undefined
  const path = join(folder, `shelf.${process.pid}`)
  const file = disk.openSync(path, 'w+')
  disk.rmSync(path)
  return file
}

/** Equal records with the same fields in the same order: those that are not at hand know the record's number. */
function shelfOf(records: Records): Shelf {
  /** While something is made JSON without what was put away. */
  let leftOut: LeftOut | undefined
  const getters = new Map<string, PropertyDescriptor>()
  const getterOf = (field: string): PropertyDescriptor => {
    const known = getters.get(field) ?? {
      enumerable: true,
      get(this: Numbered) {
        return leftOut === undefined ? records.get(this[awayMark])[field] : leftOut.markOf(this, field)
      },
    }
    // One function for all records: so they are of one shape, and none needs functions of its own.
    getters.set(field, known)
    return known
  }
  const held = heldOnce()
  const putAway: PutAway = (record, atHand) => {
    const fields = Object.entries(record)
    const away: Record<string, unknown> = {}
    for (const [field, value] of fields) if (!atHand.includes(field)) away[field] = value
    const number = records.put(away)
    if (number === undefined) return record
    const thin = Object.defineProperty({}, awayMark, { value: number })
    for (const [field, value] of fields)
      Object.defineProperty(
        thin,
        field,
        atHand.includes(field) ? { enumerable: true, value: held(value) } : getterOf(field),
      )
    return thin as typeof record
  }
  const textOf = (value: object): string => {
    const { numbers } = (leftOut = leavingOut())
    const near = JSON.stringify(value)
    leftOut = undefined
    // Where a text at hand is the very mark nobody could tell which is which.
    if (near.split(JSON.stringify(mark)).length !== numbers.length + 1) return JSON.stringify(value)
    return [near, ...numbers.map(records.digestOf)].join('\n')
  }
  return { putAway, textOf }
}

interface LeftOut {
  /** Of the records that were left out, in their order. */
  readonly numbers: readonly number[]
  /** What stands in the place of a field. */
  readonly markOf: (record: Numbered, field: string) => string | undefined
}

/** A mark stands for all that is left out of a record, in the place of its first field: the digest knows the names of the others. */
function leavingOut(): LeftOut {
  const numbers: number[] = []
  let latest: { readonly record: Numbered; readonly first: string } | undefined
  return {
    numbers,
    markOf(record, field) {
      if (latest?.record === record && latest.first !== field) return undefined
      latest = { record, first: field }
      numbers.push(record[awayMark])
      return mark
    },
  }
}

/** So many texts are looked at for one that is held already: records that say the same lie near each other. */
const mostHeld = 1000

/** Of what is at hand, a text that many records have, by itself or in a place, is held once. */
function heldOnce(): (value: unknown) => unknown {
  const known = new Map<string, string>()
  const heldText = (text: string): string => {
    const same = known.get(text)
    if (same !== undefined) return same
    if (known.size === mostHeld) known.clear()
    known.set(text, text)
    return text
  }
  return (value) => {
    if (typeof value === 'string') return heldText(value)
    return isPlace(value) ? { ...value, source: heldText(value.source) } : value
  }
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string'
}

/** Stands for what was put away: a control character, which no text needs. */
const mark = '\u0001'

/** A record that is not all there, with its number. */
interface Numbered {
  readonly [awayMark]: number
}

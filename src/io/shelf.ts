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
   * is fetched for it: it is JSON with a digest in the place of that.
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
  let isLeftOut = false
  const getters = new Map<string, PropertyDescriptor>()
  const getterOf = (field: string): PropertyDescriptor => {
    const known = getters.get(field) ?? {
      enumerable: true,
      get(this: Numbered) {
        return isLeftOut ? away : records.get(this[awayMark])[field]
      },
    }
    // One function for all records: so they are of one shape, and none needs functions of its own.
    getters.set(field, known)
    return known
  }
  const thinRecord = {
    /** Asked once for all fields, JSON is made in half the time. */
    toJSON(this: Numbered & Readonly<Record<string, unknown>>): object {
      if (!isLeftOut) return { ...this }
      const atHand: Record<string, unknown> = {}
      for (const field of Object.keys(this)) {
        const value = this[field]
        if (value !== away) atHand[field] = value
      }
      atHand[digestField] = records.digestOf(this[awayMark])
      return atHand
    },
  }
  const held = heldOnce()
  const putAway: PutAway = (record, atHand) => {
    const fields = Object.entries(record)
    const rest: Record<string, unknown> = {}
    for (const [field, value] of fields) if (!atHand.includes(field)) rest[field] = value
    const number = records.put(rest)
    if (number === undefined) return record
    const thin: object = Object.defineProperty(Object.create(thinRecord), awayMark, { value: number })
    for (const [field, value] of fields)
      Object.defineProperty(
        thin,
        field,
        atHand.includes(field) ? { enumerable: true, value: held(value) } : getterOf(field),
      )
    return thin as typeof record
  }
  const textOf = (value: object): string => {
    isLeftOut = true
    try {
      return JSON.stringify(value)
    } finally {
      isLeftOut = false
    }
  }
  return { putAway, textOf }
}

/** What stands for a field that was put away, and for nothing else. */
const away = Symbol('away')

/** Where the digest of what was put away stands: a control character, by which no field is named. */
const digestField = '\u0001'

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

/** A record that is not all there, with its number. */
interface Numbered {
  readonly [awayMark]: number
}

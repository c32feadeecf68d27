import { hash } from 'node:crypto'

import type { FilePart } from '../pipeline.ts'
import { blocksOf } from './blocks.ts'

/** What a file held when it was written last, part by part. */
export interface WrittenPart {
  /** Stands for the material of the part. */
  readonly name: string
  /** SHA-256 of its bytes. */
  readonly digest: string
  /** In bytes. */
  readonly length: number
}

interface Manner {
  /** As the file was written last. */
  readonly known: readonly WrittenPart[]
  readonly nameOf: (part: FilePart) => string
  /** What the file holds now at some place, good until the next place is asked for; undefined where it ends before. */
  readonly present: (start: number, length: number) => Uint8Array | undefined
  /** Hears of all parts when somebody has gone through them. */
  readonly onEnd: (written: readonly WrittenPart[]) => void
}

/** The blocks of a file: parts that lie there as they were written are copied, and the others made. */
export function* blocksOfParts(
  parts: Iterable<FilePart>,
  { known, nameOf, present, onEnd }: Manner,
): Generator<Uint8Array> {
  const places = placesOf(known)
  const written: WrittenPart[] = []
  for (const part of parts) {
    const name = nameOf(part)
    const place = places.get(name)
    const bytes = place && present(place.start, place.part.length)
    if (place !== undefined && bytes !== undefined && digestOf(bytes) === place.part.digest) {
      written.push(place.part)
      yield bytes
    } else {
      // A run of entries, which is never long.
      const made = Buffer.concat([...blocksOf(part.chunks)])
      written.push({ name, digest: digestOf(made), length: made.length })
      yield made
    }
  }
  onEnd(written)
}

interface PlacedPart {
  readonly part: WrittenPart
  readonly start: number
}

function placesOf(known: readonly WrittenPart[]): ReadonlyMap<string, PlacedPart> {
  const places = new Map<string, PlacedPart>()
  let start = 0
  for (const part of known) {
    places.set(part.name, { part, start })
    start += part.length
  }
  return places
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex')
}

/** A part a line: `NAME DIGEST LENGTH`. */
export function textOfParts(parts: readonly WrittenPart[]): string {
  return parts.map(({ name, digest, length }) => `${name} ${digest} ${length}\n`).join('')
}

export function partsInText(text: string): readonly WrittenPart[] {
  return [...text.matchAll(/^([0-9a-f]{64}) ([0-9a-f]{64}) (\d{1,15})$/gm)].map(
    ([, name = '', digest = '', length = '']) => ({ name, digest, length: Number(length) }),
  )
}

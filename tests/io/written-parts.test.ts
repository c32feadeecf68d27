import { hash } from 'node:crypto'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { blocksOfParts, partsInText, textOfParts, type WrittenPart } from '../../src/io/written-parts.ts'

/** Writes a file of these texts over what it holds, and gives what it holds then and which texts had to be made. */
function write(texts: readonly string[], known: readonly WrittenPart[], held: Buffer) {
  const made: string[] = []
  let written: readonly WrittenPart[] = []
  const parts = texts.map((text) => ({
    material: [text],
    chunks: {
      *[Symbol.iterator]() {
        made.push(text)
        yield text
      },
    },
  }))
  const blocks = blocksOfParts(parts, {
    known,
    nameOf: ({ material }) => hash('sha256', [...material].join(''), 'hex'),
    present: (start, length) =>
      start + length > held.length ? undefined : held.subarray(start, start + length),
    onEnd: (all) => void (written = all),
  })
  return { bytes: Buffer.concat([...blocks]), made, written }
}

const nothing = Buffer.alloc(0)
const texts = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 12 })

describe('the parts of a file', () => {
  test('are what they would be if nothing was known of it, whatever it held, whoever changed it since', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.nat(40),
        fc.option(fc.uint8Array({ maxLength: 3 })),
        (before, now, at, spoilt) => {
          const { bytes, written } = write(before, [], nothing)
          const held = Buffer.from(bytes)
          if (spoilt !== null)
            held.set(spoilt.subarray(0, Math.max(0, held.length - at)), Math.min(at, held.length))
          expect(bytes.toString()).toBe(Buffer.from(before.join('')).toString())
          for (const rest of [held, held.subarray(0, at)])
            expect(write(now, written, rest).bytes.equals(Buffer.from(now.join('')))).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('that lie there as they were written are not made again, wherever they stand now', () => {
    const { bytes, written } = write(['ä', 'b', 'c'], [], nothing)
    expect(write(['c', 'new', 'ä', 'b'], written, bytes).made).toEqual(['new'])
    expect(write(['ä', 'b', 'c'], written, bytes).made).toEqual([])
    expect(write(['ä', 'b', 'c'], written, Buffer.from('äxc')).made).toEqual(['b'])
  })

  test('are remembered as text, of which a damaged line is as good as none', () => {
    const { written } = write(['a', '', 'longer'], [], nothing)
    expect(partsInText(textOfParts(written))).toEqual(written)
    expect(partsInText('a b 3\n\n')).toEqual([])
  })
})

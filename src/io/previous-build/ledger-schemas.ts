import * as v from 'valibot'

import { parseInstant, type Instant } from '../../model/instant.ts'
import type { Ledger, LedgerLine } from '../../model/ledger.ts'
import { isOutputPath } from '../../model/output-path.ts'

const text = v.string()
const texts = v.array(text)

export const instant = v.custom<Instant>(
  (value) => typeof value === 'string' && parseInstant(value) !== undefined,
  'expected an instant such as 2026-01-31T12:00:00Z',
)

const count = v.pipe(
  v.number(),
  v.check((number) => Number.isInteger(number) && number >= 0, 'expected 0, 1, 2 …'),
)

export const outputPath = v.pipe(text, v.check(isOutputPath, 'this path is not allowed in an output'))

export const ledgerLine: v.GenericSchema<LedgerLine> = v.looseObject({
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

const noElements = v.array(v.never())

/** The ledger without its lists. A merge that kept the lines of both sides shows itself by an id or a key that is there twice. */
export function ledgerRest(
  areIdsUnique: () => boolean,
  areKeysUnique: () => boolean,
): v.GenericSchema<unknown, Ledger> {
  return v.looseObject({
    $schema: text,
    version: v.literal(1),
    generation: count,
    files: noElements,
    lines: v.pipe(
      noElements,
      v.check(areIdsUnique, 'an id stands in two lines'),
      v.check(areKeysUnique, 'a citation key stands in two lines'),
    ),
  })
}

import { expect, test } from 'vitest'

import { chunksOf } from '../../src/export/file-parts.ts'
import { ledgerText } from '../../src/export/ledger-text.ts'
import { emptyLedger, type Ledger, type LedgerLine } from '../../src/model/ledger.ts'
import { formatInstant } from '../../src/model/instant.ts'

const line = (number: number): LedgerLine => ({
  id: `urn:uuid:${number}`,
  type: 'work',
  key: `moreau${number}`,
  versions: [{ key: `moreau${number}-preprint`, evidence: [] }],
  evidence: ['title:"lines": []', `text:one\n  "lines": []`],
  fingerprint: 'f',
  published: formatInstant(0),
  updated: formatInstant(number * 1000),
  sequence: 0,
  generation: 1,
  people: ['ada-moreau'],
})

const lines = (count: number): readonly LedgerLine[] =>
  Array.from({ length: count }, (_, number) => line(number))

test.each([0, 1, 99, 100, 101, 250])(
  'a ledger of %d lines has the bytes that it had as one string',
  (count) => {
    const ledger: Ledger = {
      ...emptyLedger,
      files: count === 1 ? [] : ['a/feed.xml', 'ledger.json'],
      lines: lines(count),
    }
    expect([...chunksOf(ledgerText(ledger))].join('')).toBe(`${JSON.stringify(ledger, null, 2)}\n`)
  },
)

test('a line is printed in one order, without lists that are empty, whoever made it', () => {
  const [one] = lines(1)
  const turned = Object.fromEntries(
    Object.entries({ ...one, aliases: [] }).toReversed(),
  ) as unknown as LedgerLine
  const text = (all: readonly LedgerLine[]): string =>
    [...chunksOf(ledgerText({ ...emptyLedger, lines: all }))].join('')
  expect(text([turned])).toBe(text(lines(1)))
})

test('what else a ledger says stays where it was', () => {
  const ledger = { before: { lines: [] }, ...emptyLedger, lines: lines(2), after: [{ lines: [] }] }
  expect([...chunksOf(ledgerText(ledger))].join('')).toBe(`${JSON.stringify(ledger, null, 2)}\n`)
})

test('no chunk of a large ledger is large', () => {
  const longest = Math.max(
    ...[...chunksOf(ledgerText({ ...emptyLedger, lines: lines(1000) }))].map(({ length }) => length),
  )
  expect(longest).toBeLessThan(100_000)
})

import { expect, test } from 'vitest'

import { merge } from '../../src/merge/index.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { emptyLedger, type Ledger } from '../../src/model/ledger.ts'
import type { PartialDate } from '../../src/model/partial-date.ts'
import { asOf, later, news, reading, work } from './said.ts'

const title = 'Counting Ferns in the Dark'
const date = (text: string): PartialDate => text as PartialDate

function built(
  entries: Parameters<typeof reading>[1],
  ledger: Ledger = emptyLedger,
  instant = asOf,
): {
  readonly catalog: Omit<Catalog, 'diagnostics'>
  readonly ledger: Ledger
  readonly codes: readonly string[]
} {
  const { diagnostics, ...made } = merge({ readings: [reading('ada', entries)], ledger, asOf: instant })
  return { ...made, codes: diagnostics.map(({ code }) => code) }
}

const announced = (day: string, more = {}) => [
  news('ada', 1, day, `Our paper "${title}" is out.`),
  work('ada', 1, title, more),
]

test('a line tells when its entry is published now, though nothing else of it has changed', () => {
  const first = built(announced('2025-03-04'))
  const { catalog, ledger } = built(announced('2025-04-05'), first.ledger, later)
  expect(catalog.works[0]?.published.slice(0, 10)).toBe('2025-04-05')
  const [before, now] = [first.ledger, ledger].map(({ lines }) => lines.find(({ type }) => type === 'work'))
  expect(now).toEqual({ ...before, published: catalog.works[0]?.published })
})

test('a line that says what it said is the very same, and one whose entry is gone too', () => {
  const first = built([
    ...announced('2025-03-04'),
    news('ada', 9, '2024-01-02', 'I joined the Institute of Ferns.'),
  ])
  const { ledger } = built(announced('2025-03-04'), first.ledger, later)
  expect(ledger.lines).toHaveLength(3)
  for (const line of ledger.lines) expect(first.ledger.lines).toContain(line)
})

test('what a reader sees of a work moves its line on; an identifier more is seen, another place on the page is not', () => {
  const first = built(announced('2025-03-04'))
  const lineIn = ({ lines }: Ledger) => lines.find(({ type }) => type === 'work')
  const moved = built(
    [news('ada', 5, '2025-03-04', `Our paper "${title}" is out.`), work('ada', 5, title)],
    first.ledger,
    later,
  )
  expect(lineIn(moved.ledger)).toEqual(lineIn(first.ledger))
  const known = built(announced('2025-03-04', { identifiers: { arxiv: '2503.01234' } }), first.ledger, later)
  expect(lineIn(known.ledger)).toMatchObject({
    id: lineIn(first.ledger)?.id,
    sequence: 1,
    updated: later,
    generation: 1,
  })
})

test('what a line is recognised by may grow unseen: it stays as it was updated', () => {
  const saying = (text: string) => news('ada', 1, '2025-03-04', text)
  const first = built([saying(`Our paper "${title}" is out.`)])
  const second = built([saying(`Our paper "${title}" is out now.`)], first.ledger, later)
  const [known, ...others] = second.ledger.lines
  expect([known?.updated, known?.sequence, others]).toEqual([later, 1, []])
  const entries = [saying(`Our paper "${title}" is out now.`), work('ada', 1, title)]
  const { ledger } = built(entries, second.ledger, '2026-03-03T00:00:00Z' as typeof later)
  const line = ledger.lines.find(({ type }) => type === 'news')
  expect(line?.evidence).not.toEqual(known?.evidence)
  expect(line).toEqual({ ...known, evidence: line?.evidence })
})

test('without news a work is published in its year, and with authors nobody asks for them', () => {
  const said = { issued: date('2019'), authors: [{ family: 'Moreau' }] }
  const named = built([work('ada', 1, title, said)])
  expect(named.catalog.works[0]).toMatchObject({ published: '2019-12-31T23:59:59Z', approximate: true })
  expect(named.codes).not.toContain('authors-unknown')
  expect(built([work('ada', 1, title)]).codes).toContain('authors-unknown')
})

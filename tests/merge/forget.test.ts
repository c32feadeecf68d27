import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { forgetPerson, peopleOf } from '../../src/merge/forget.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { parseInstant } from '../../src/model/instant.ts'
import { emptyLedger, type Ledger, type LedgerLine } from '../../src/model/ledger.ts'

const catalog = JSON.parse(readFileSync('tests/export/catalog.json', 'utf8')) as Catalog
const noon = parseInstant('2025-07-07T12:00:00Z') ?? expect.fail()

function line(id: string, people: readonly string[]): LedgerLine {
  const times = { published: noon, updated: noon, sequence: 2, generation: 1 }
  return {
    id,
    type: 'work',
    key: `key${id}`,
    aliases: ['old'],
    evidence: ['title:glow'],
    fingerprint: 'f',
    ...times,
    people,
  }
}

const ledger: Ledger = {
  ...emptyLedger,
  lines: [
    line('1', ['ada-moreau']),
    line('2', ['ada-moreau', 'li-ming']),
    line('3', ['li-ming']),
    line('4', ['zoe-gone']),
  ],
}

describe('forgetPerson', () => {
  const forgotten = forgetPerson({ catalog, ledger }, 'ada-moreau')

  test('leaves no mention of the person', () => {
    expect(JSON.stringify(forgotten.catalog.people)).not.toContain('ada-moreau')
    const { news, works, events } = forgotten.catalog
    for (const entry of [...news, ...works, ...events]) {
      expect(entry.people).not.toContain('ada-moreau')
      expect(entry.people.length).toBeGreaterThan(0)
      expect(entry.mentions.map(({ person }) => person)).not.toContain('ada-moreau')
    }
    expect(forgotten.catalog.diagnostics.map(({ place }) => place?.source)).not.toContain(
      'profiles/ada-moreau.md',
    )
  })

  test('keeps what others said', () => {
    const theirs = catalog.news.filter(({ people }) => people.includes('li-ming')).map(({ id }) => id)
    expect(forgotten.catalog.news.map(({ id }) => id)).toEqual(theirs)
  })

  test('keeps tombstones of ids and keys', () => {
    expect(forgotten.ledger.lines).toEqual([
      { ...line('1', []), evidence: [], fingerprint: '' },
      line('2', ['li-ming']),
      line('3', ['li-ming']),
      line('4', ['zoe-gone']),
    ])
  })

  test('keeps of the versions of a work their keys alone', () => {
    const versions = [{ key: 'key1-preprint', evidence: ['arxiv:2503.01234'] }]
    const known = { ...ledger, lines: [{ ...line('1', ['ada-moreau']), versions }] }
    expect(forgetPerson({ catalog, ledger: known }, 'ada-moreau').ledger.lines).toEqual([
      { ...line('1', []), evidence: [], fingerprint: '', versions: [{ key: 'key1-preprint', evidence: [] }] },
    ])
  })

  test('somebody whose page is long gone can be forgotten too', () => {
    expect(peopleOf({ catalog, ledger })).toEqual(['ada-moreau', 'li-ming', 'zoe-gone'])
    expect(forgetPerson({ catalog, ledger }, 'zoe-gone').ledger.lines[3]).toMatchObject({
      evidence: [],
      people: [],
    })
  })

  test('does not change what it is given', () => {
    const given = structuredClone({ catalog, ledger })
    forgetPerson(given, 'ada-moreau')
    expect(given).toEqual({ catalog, ledger })
  })
})

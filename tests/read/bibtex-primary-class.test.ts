import { expect, test } from 'vitest'
import type { WorkEntry } from '../../src/model/entry.ts'
import { normalizeRecordedWork } from '../../src/normalize/recorded-work.ts'
import { workOf } from '../../src/read/bibtex/record.ts'

const place = { source: 'moreau.bib', line: 1, column: 1 }

function entryOf(properties: Readonly<Record<string, string>>): WorkEntry {
  const record = workOf({ type: 'misc', properties: { title: 'Glow', ...properties } }, place)
  return record === undefined
    ? expect.fail('no work')
    : normalizeRecordedWork({ type: 'recorded-work', record, rule: 'records/bibtex', place }, 'ada-moreau')
}

const arxiv = { eprint: '2503.01234', archiveprefix: 'arXiv' }

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['a subject class', { ...arxiv, primaryclass: 'cs.LG' }, 'cs.LG'],
  ['an archive without subject classes', { ...arxiv, primaryclass: 'hep-th' }, 'hep-th'],
  ['a subject class of several words', { ...arxiv, primaryclass: 'physics.flu-dyn' }, 'physics.flu-dyn'],
  ['the field of BibLaTeX', { eprint: '2503.01234', eprinttype: 'arxiv', eprintclass: 'math.GT' }, 'math.GT'],
  ['a number without its archive', { eprint: '2503.01234', primaryclass: 'q-bio.NC' }, 'q-bio.NC'],
  ['a number before 2007', { ...arxiv, eprint: '0309136', primaryclass: 'math.GT' }, 'math.GT'],
])('%s is the class of the preprint', (_, properties, expected) => {
  expect(entryOf(properties).published?.primaryClass).toBe(expected)
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['none', arxiv],
  ['an empty field', { ...arxiv, primaryclass: ' ' }],
  ['a name in words', { ...arxiv, primaryclass: 'Machine Learning' }],
  ['several classes', { ...arxiv, primaryclass: 'cs.LG, cs.CL' }],
  ['a command', { ...arxiv, primaryclass: '\\input{cs.LG}' }],
  ['a class of another archive', { eprint: '123', eprinttype: 'pubmed', eprintclass: 'cs.LG' }],
])('%s is no class of arXiv', (_, properties) => {
  expect(entryOf(properties).published ?? {}).not.toHaveProperty('primaryClass')
})

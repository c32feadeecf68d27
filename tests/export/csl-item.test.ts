import { expect, test } from 'vitest'
import { cslItem } from '../../src/export/csl-item.ts'
import type { Link } from '../../src/model/link.ts'
import type { Identifiers } from '../../src/model/identifier.ts'
import { workOf } from './invented-works.ts'

const paper: Link = { href: 'https://press.example/quiet', text: 'paper', role: 'paper' }
const preprint: Link = { href: 'https://archive.example/quiet', text: 'preprint', role: 'preprint' }
const relative: Link = { href: 'files/quiet.pdf', text: 'PDF', role: 'paper' }
const code: Link = { href: 'https://code.example/quiet', text: 'code', role: 'code' }

test.each<[string, Identifiers, readonly Link[], string | undefined]>([
  ['the DOI', { doi: '10.9999/x', acl: '2025.x-1.1' }, [paper], 'https://doi.org/10.9999/x'],
  [
    'the Anthology',
    { acl: '2025.x-1.1', openreview: 'abc' },
    [paper],
    'https://aclanthology.org/2025.x-1.1/',
  ],
  ['OpenReview', { openreview: 'abc' }, [paper], 'https://openreview.net/forum?id=abc'],
  ['the link to the paper', { arxiv: '2503.01234' }, [preprint, paper], 'https://press.example/quiet'],
  ['arXiv', { arxiv: '2503.01234' }, [preprint, relative], 'https://arxiv.org/abs/2503.01234'],
  ['the link to the preprint', {}, [code, preprint], 'https://archive.example/quiet'],
  ['nothing', {}, [code, relative], undefined],
])('cslItem leads to %s', (_, identifiers, links, expected) => {
  expect(cslItem(workOf({ identifiers, links })).URL).toBe(expected)
})

test('cslItem takes the year from the edition of the venue, and makes up none', () => {
  const version = { kind: 'conference', title: 'Quiet', identifiers: {}, links: [], origins: {} } as const
  expect(
    cslItem(workOf({}, { versions: [{ ...version, venue: { name: 'VISCONF', year: 2025 } }] })).issued,
  ).toEqual({
    'date-parts': [[2025]],
  })
  expect(cslItem(workOf({}, { versions: [version] })).issued).toBeUndefined()
})

test('cslItem keeps every value in one line', () => {
  const item = cslItem(workOf({ title: 'Quiet\nLayouts\u0000 \uD800', publisher: 'Ink\r\nQuill' }))
  expect(item.title).toBe('Quiet Layouts \uFFFD')
  expect(item.publisher).toBe('Ink Quill')
})

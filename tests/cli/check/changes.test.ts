import { expect, test } from 'vitest'

import { changeText, headlineOf } from '../../../src/cli/check/change-text.ts'
import { changesBetween } from '../../../src/cli/check/changes.ts'
import type { Catalog } from '../../../src/model/catalog.ts'
import { catalog } from '../../export/invented-views.ts'

const [item, ...otherNews] = catalog.news
const [work, ...otherWorks] = catalog.works
const [event, ...otherEvents] = catalog.events
if (item === undefined || work === undefined || event === undefined) throw new Error('no catalog')
const [version, preprint, ...versions] = work.versions
if (version === undefined || preprint === undefined) throw new Error('no version')

const withNews = (changes: object): Catalog => ({ ...catalog, news: [{ ...item, ...changes }, ...otherNews] })
const withWork = (changes: object): Catalog => ({
  ...catalog,
  works: [{ ...work, ...changes }, ...otherWorks],
})
const withVersion = (changes: object): Catalog =>
  withWork({ versions: [{ ...version, ...changes }, preprint, ...versions] })
const withPreprint = (changes: object): Catalog =>
  withWork({ versions: [version, { ...preprint, ...changes }, ...versions] })
const withEvent = (changes: object): Catalog => ({
  ...catalog,
  events: [{ ...event, ...changes }, ...otherEvents],
})

test.each([
  ['changed date', withNews({ date: '2025-07-08' })],
  ['changed text', withNews({ text: 'Another.' })],
  ['changed kind', withNews({ kind: 'talk' })],
  ['changed link list', withNews({ links: [] })],
  ['changed venue list', withNews({ venues: [] })],
  ['changed paper list', withNews({ works: [] })],
  ['changed people list', withNews({ people: [] })],
  ['changed title', withWork({ title: 'GLOW' })],
  ['changed people list', withWork({ people: [] })],
  ['changed author list', withVersion({ authors: [] })],
  ['changed author list', withVersion({ authorsTruncated: true })],
  ['changed editor list', withVersion({ editors: [{ family: 'Alder' }] })],
  ['changed translator list', withVersion({ translators: [{ family: 'Alder' }] })],
  ['changed date', withVersion({ issued: '2025' })],
  ['changed kind, 1 changed version list', withVersion({ kind: 'journal' })],
  ['changed venue', withVersion({ venue: { ...version.venue, year: 2026 } })],
  ['changed venue', withVersion({ venue: { ...version.venue, host: { name: 'GROVECONF' } } })],
  ['changed track', withVersion({ track: 'demo' })],
  ['changed proceedings', withVersion({ containerTitle: 'Proceedings' })],
  ['changed publisher', withVersion({ publisher: 'ACM' })],
  ['changed volume', withVersion({ volume: '1' })],
  ['changed issue', withVersion({ issue: '1' })],
  ['changed page range', withVersion({ pages: '1-2' })],
  ['changed identifier list', withVersion({ identifiers: {} })],
  ['changed identifier list', withPreprint({ identifiers: {} })],
  ['changed link list', withVersion({ links: preprint.links })],
  ['changed link list', withPreprint({ links: [] })],
  ['changed title of the preprint', withPreprint({ title: 'Fast Graph Layouts' })],
  ['changed author list of the preprint', withPreprint({ authors: [] })],
  ['changed date of the preprint', withPreprint({ issued: '2025-04' })],
  ['changed arXiv subject of the preprint', withPreprint({ primaryClass: 'cs.GR' })],
  ['changed version list', withWork({ versions: [version, preprint] })],
  ['changed name', withEvent({ name: 'VISCONF' })],
  ['changed date', withEvent({ date: '2025-10-07' })],
  ['changed time of day', withEvent({ begins: '14:00Z' })],
  ['changed time of its end', withEvent({ ends: '15:00Z' })],
  ['changed full name', withEvent({ fullName: 'Conference on Visible Things' })],
  ['changed kind', withEvent({ kind: 'workshop' })],
  ['changed venue', withEvent({ venue: 'Fern Hall' })],
  ['changed host', withEvent({ host: 'GROVECONF 2025' })],
  ['changed remark list', withEvent({ remarks: [] })],
  ['changed paper list', withEvent({ works: [] })],
  ['changed link list', withEvent({ mentions: [{ links: preprint.links }] })],
  ['changed town', withEvent({ location: undefined })],
  ['changed address', withEvent({ url: 'https://visconf.example/' })],
  ['changed status', withEvent({ tentative: true })],
  ['changed people list', withEvent({ people: [] })],
])('%s', (headline, after) => {
  expect(headlineOf(changesBetween(catalog, after))).toBe(`1 ${headline}`)
})

test('what a reader does not see is no change', () => {
  expect(changesBetween(catalog, withNews({ html: 'x', updated: '2026-01-01T00:00:00Z' }))).toEqual([])
  expect(headlineOf([])).toBe('no entry changed')
})

test('links are told with what they lead to, and of which version they are', () => {
  const [link] = preprint.links
  const code = { href: 'https://code.example/glow', text: 'Code', role: 'code' }
  const after = withPreprint({ links: [link, code] })
  const elsewhere = withPreprint({ links: [link, { ...code, href: 'https://code.example/glow2' }] })
  const [change] = changesBetween(after, elsewhere)
  expect(change && changeText(change)).toBe(
    'changed work moreau2025glow: link list "… https://code.example/glow (preprint)" → "… https://code.example/glow2 (preprint)" (key kept)',
  )
})

test('of a long list what was added to it is told', () => {
  const links = ['a', 'b', 'c', 'd'].map((name) => ({ href: `https://moss.example/${name}` }))
  const [change] = changesBetween(withNews({ links: links.slice(0, 3) }), withNews({ links }))
  expect(change && changeText(change)).toContain(': link list "…" → "… https://moss.example/d"')
})

test('of two preprints the second is told apart from the first', () => {
  const later = { ...preprint, title: 'Layouts' }
  const before = withWork({ versions: [version, preprint, later] })
  const after = withWork({ versions: [version, preprint, { ...later, title: 'Graphs' }] })
  expect(headlineOf(changesBetween(before, after))).toBe('1 changed title of preprint 2')
})

test('what changes in the same words in every version is told once', () => {
  const withTitle = (title: string) =>
    withWork({ title, versions: [{ ...version, title }, { ...preprint, title }, ...versions] })
  expect(headlineOf(changesBetween(withTitle('Glow'), withTitle('Glow 2')))).toBe('1 changed title')
})

test('several changes of one kind are counted in words', () => {
  const withVersions = (changes: object): Catalog => ({
    ...catalog,
    works: catalog.works.map((one) => ({ ...one, versions: [{ ...version, ...changes }] })),
  })
  const before = withVersions({ publisherPlace: 'Graz' })
  const after = withVersions({ publisherPlace: 'Linz', series: 'Leaves' })
  const count = catalog.works.length
  expect(headlineOf(changesBetween(before, after))).toBe(
    `${count} changed towns of the publisher, ${count} changed series`,
  )
})

test('a long text is told by its beginning, with no letter cut', () => {
  const [change] = changesBetween(catalog, withNews({ text: '🌿'.repeat(100) }))
  expect(change && changeText(change)).toContain(`→ "${'🌿'.repeat(79)}…"`)
})

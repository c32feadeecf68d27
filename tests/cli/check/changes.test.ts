import { expect, test } from 'vitest'

import { changeText, headlineOf } from '../../../src/cli/check/change-text.ts'
import { changesBetween } from '../../../src/cli/check/changes.ts'
import type { Catalog } from '../../../src/model/catalog.ts'
import { catalog } from '../../export/invented-views.ts'

const [item, ...otherNews] = catalog.news
const [work, ...otherWorks] = catalog.works
const [event, ...otherEvents] = catalog.events
if (item === undefined || work === undefined || event === undefined) throw new Error('no catalog')
const [version, ...versions] = work.versions
if (version === undefined) throw new Error('no version')

const withNews = (changes: object): Catalog => ({ ...catalog, news: [{ ...item, ...changes }, ...otherNews] })
const withWork = (changes: object): Catalog => ({
  ...catalog,
  works: [{ ...work, ...changes }, ...otherWorks],
})
const withVersion = (changes: object): Catalog =>
  withWork({ versions: [{ ...version, ...changes }, ...versions] })
const withEvent = (changes: object): Catalog => ({
  ...catalog,
  events: [{ ...event, ...changes }, ...otherEvents],
})

test.each([
  ['changed date', withNews({ date: '2025-07-08' })],
  ['changed text', withNews({ text: 'Another.' })],
  ['changed kind', withNews({ kind: 'talk' })],
  ['changed link list', withNews({ links: [] })],
  ['changed people list', withNews({ people: [] })],
  ['changed title', withWork({ title: 'GLOW' })],
  ['changed people list', withWork({ people: [] })],
  ['changed author list', withVersion({ authors: [] })],
  ['changed date', withVersion({ issued: '2025' })],
  ['changed kind, 1 changed version list', withVersion({ kind: 'journal' })],
  ['changed venue', withVersion({ venue: { ...version.venue, year: 2026 } })],
  ['changed proceedings', withVersion({ containerTitle: 'Proceedings' })],
  ['changed publisher', withVersion({ publisher: 'ACM' })],
  ['changed volume', withVersion({ volume: '1' })],
  ['changed issue', withVersion({ issue: '1' })],
  ['changed page range', withVersion({ pages: '1-2' })],
  ['changed identifier list', withVersion({ identifiers: {} })],
  ['changed name', withEvent({ name: 'VISCONF' })],
  ['changed date', withEvent({ date: '2025-10-07' })],
  ['changed time of day', withEvent({ begins: '14:00Z' })],
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

test('a long text is told by its beginning, with no letter cut', () => {
  const [change] = changesBetween(catalog, withNews({ text: '🌿'.repeat(100) }))
  expect(change && changeText(change)).toContain(`→ "${'🌿'.repeat(79)}…"`)
})

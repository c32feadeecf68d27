import { expect, test } from 'vitest'
import { venueTitle } from '../../src/export/venue-title.ts'
import type { Version } from '../../src/model/catalog.ts'

const version: Version = {
  kind: 'conference',
  title: 'Quiet Layouts',
  identifiers: {},
  links: [],
  origins: {},
}

test.each<[string, Partial<Version>, string | undefined]>([
  ['what the source says', { containerTitle: 'Proceedings of VISCONF', venue: { name: 'VISCONF' } }, 'Proceedings of VISCONF'],
  ['the edition of a conference', { venue: { name: 'VISCONF', year: 2025 } }, 'VISCONF 2025'],
  ['the volume of a track', { venue: { name: 'VISCONF', year: 2025, track: 'findings' } }, 'VISCONF 2025 Findings'],
  ['the track of the version', { venue: { name: 'VISCONF', year: 2025 }, track: 'demo' }, 'VISCONF 2025 Demonstrations'],
  ['no volume of the way of presenting', { venue: { name: 'VISCONF', year: 2025, track: 'oral' } }, 'VISCONF 2025'],
  ['a workshop with its host', { venue: { name: 'TINYVIS', year: 2025, host: { name: 'VISCONF' } } }, 'TINYVIS 2025 (workshop at VISCONF)'],
  ['a journal without year', { venue: { name: 'J. Vis.', year: 2025, kind: 'journal' } }, 'J. Vis.'],
  ['nothing', {}, undefined],
])('venueTitle gives %s', (_, given, expected) => {
  expect(venueTitle({ ...version, ...given })).toBe(expected)
}) // prettier-ignore

import { expect, it } from 'vitest'
import { placeInWords } from '../../src/export/place-in-words.ts'

const montreal = { city: 'Montreal', region: 'Quebec', country: 'Canada', countryCode: 'CA' }

it.each([
  ['a town', { location: montreal }, 'Montreal, Quebec, Canada'],
  ['a building', { venue: 'Hall A, 2nd floor', location: montreal }, 'Hall A, 2nd floor, Montreal, Quebec, Canada'],
  ['a building that repeats the town', { venue: 'Palais des Congrès, Montreal', location: montreal }, 'Palais des Congrès, Montreal, Quebec, Canada'],
  ['a building named for the town', { venue: 'Palais des Congrès de Montreal', location: montreal }, 'Palais des Congrès de Montreal, Quebec, Canada'],
  ['a town that is a country', { location: { city: 'Singapore', country: 'Singapore', countryCode: 'SG' } }, 'Singapore'],
  ['a building and nothing else', { venue: 'Online' }, 'Online'],
  ['nothing', {}, ''],
])('names %s once', (_what, event, words) => {
  expect(placeInWords(event)).toBe(words)
}) // prettier-ignore

import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'

/** The names of the venues that an item of the news gives. */
function venuesOf(item: string): readonly string[] {
  const bytes = new TextEncoder().encode(`# Ada Moss\n\n## News\n\n- **May 2024** ${item}\n`)
  const { items } = extractSource({ path: 'ada-moss.md', bytes }).extraction
  return items.flatMap(({ venues }) => venues.map(({ name }) => name))
}

it.each([
  ['R&R at Econometrica', 'Econometrica'],
  ['Our perspective in Neuron argues that leaves sleep.', 'Neuron'],
  ['Our Bioinformatics paper on leaves is online.', 'Bioinformatics'],
  ['Two Nature papers!', 'Nature'],
  ['My work is on the cover of Organometallics.', 'Organometallics'],
  ['Joined the editorial board of Cognition.', 'Cognition'],
  ['Reviewer for Biometrics', 'Biometrics'],
  ['Now online in Econometric Theory', 'Econometric Theory'],
  ['Paper accepted in Ecology and Leaves', 'Ecology and Leaves'],
])('knows a journal whose name is a plain word by what is said of it: %s', (item, venue) => {
  expect(venuesOf(item)).toEqual([venue])
})

it.each([
  'I moved to the Department of Ecology and Evolution',
  'I gave a talk on Evolution of leaves',
  'I teach a course in Genetics',
  'PhD position in Geology available',
  'New paper on Cognition in ferns',
  'I will teach an online course in Ecology this autumn.',
  'Presented a poster in Neurology at the hospital.',
  'Accepted a PhD position in Geology',
  'Published a review of my research in Genetics',
])('takes the word for no journal elsewhere: %s', (item) => {
  expect(venuesOf(item)).toEqual([])
})

it.each([
  ['I am attending WAFR in Leafton.', 'WAFR'],
  ['Our ICER paper is online.', 'ICER'],
  ['Thanks to everybody who came to our NordiCHI tutorial!', 'NordiCHI'],
  ['Our paper in Geometry & Topology is online.', 'Geometry & Topology'],
])('knows more conferences and journals: %s', (item, venue) => {
  expect(venuesOf(item)).toEqual([venue])
})

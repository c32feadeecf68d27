import { expect, it } from 'vitest'
import { bibliographyOf, section, summary, worksIn } from '../extract/papers/works-cited.ts'

const entry = (venue: string): string => `- Ada Moss, Ben Alder. Counting the ferns of old. ${venue}.`

it.each([
  ['*Nature*, 2024', 'Nature', '@article'],
  ['*Neuron*, 2024', 'Neuron', '@article'],
  ['Science, 2024', 'Science', '@article'],
  ['*PNAS*, 2024', 'PNAS', '@article'],
  [
    'In *Companion of the ACM/IEEE International Conference on Human-Robot Interaction (HRI)*, 2024',
    'HRI',
    '@inproceedings',
  ],
  ['*SIGGRAPH Asia (Conference Track)*, 2024', 'SIGGRAPH Asia', '@inproceedings'],
  ['*SIGGRAPH (Technical Papers)*, 2024', 'SIGGRAPH', '@inproceedings'],
  ['*IEEE Conference on Games (CoG)*, 2024', 'CoG', '@inproceedings'],
])('knows in the place of a venue what elsewhere is a common word: %s', (venue, name, type) => {
  expect(worksIn(section(entry(venue))).map((work) => summary(work).split(' | ').at(-1))).toEqual([name])
  expect(bibliographyOf(entry(venue)).type).toBe(type)
})

it.each(['*Nature of Ferns*, 2024', '*Science of Mosses Today*, 2024'])(
  'takes no common word for the venue that begins with it: %s',
  (venue) => {
    const [work] = worksIn(section(entry(venue)))
    expect(work?.venue).toBe(venue.slice(1, -7))
    expect(bibliographyOf(entry(venue)).type).not.toBe('@article')
  },
)

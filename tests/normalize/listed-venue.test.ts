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

it.each([
  ['*IEEE TVCG (Proc. VIS 2023)*', 'IEEE TVCG'],
  ['*Leaf Graphics Letters (Proc. LeafVis 2023)*, 30(1), 2024', 'Leaf Graphics Letters'],
  ['*Society on Leaves (PSL 7, LEAFCON)*, 2023', 'Society on Leaves'],
  ['*Symposium of Quiet Woods (Leafton 2023)*', 'Symposium of Quiet Woods'],
  ['*Leaf Letters (Leafton)*, 2023', 'Leaf Letters (Leafton)'],
  ['*ICML (Workshop on Leaves 2023)*', 'ICML (Workshop on Leaves)'],
  ['*IEEE Conference on Games (CoG 2023)*', 'CoG'],
])('cuts no name of a venue within a bracket: %s', (venue, name) => {
  expect(worksIn(section(entry(venue))).map((work) => work.venue)).toEqual([name])
})

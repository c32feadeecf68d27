import { expect, it } from 'vitest'
import { section, worksIn } from './works-cited.ts'

it.each([
  ['Journal of Ferns (IF: 5.2, Q1), 2021', 'Journal of Ferns'],
  ['Journal of Ferns, JCR Q1, IF 12.3, 2021', 'Journal of Ferns'],
  ['*Computers and Ferns* (CCF-A), 2021', 'Computers and Ferns'],
  ['*Computers and Ferns (CCF-A)*, 2021', 'Computers and Ferns'],
  ['In Conference on Computing Ferns (CCF-B), 2021', 'Conference on Computing Ferns'],
  ['**Science of Ferns (SCI, Q1, IF=8.1)**, 2021', 'Science of Ferns'],
  ['*Science of Ferns [JCR Q1]*, 12(3):4-5, 2021', 'Science of Ferns'],
  ['Annals of Sci-Fi Ferns, 12(3):4-5, 2021', 'Annals of Sci-Fi Ferns'],
  ['In Invented Ferns Conference (IFC), 2021', 'IFC'],
])('takes no ranking for a part of a venue, or for one: %s', (entry, venue) => {
  const works = worksIn(section(`- Ada Moss, Ben Alder. Counting quiet leaves in the wind. ${entry}.`))
  expect(works.map((work) => work.venue)).toEqual([venue])
})

it.each([
  'Journal of Ferns, March 12, 2021',
  '*Journal of Ferns, March 2021*',
  'Journal of Ferns, Sept. 2021',
])('takes no month for a part of it: %s', (entry) => {
  const works = worksIn(section(`- Ada Moss, Ben Alder. Counting quiet leaves in the wind. ${entry}.`))
  expect(works.map((work) => work.venue)).toEqual(['Journal of Ferns'])
})

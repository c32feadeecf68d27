import { expect, it } from 'vitest'
import { extractSource } from '../../../src/index.ts'

function titlesOf(text: string): readonly string[] {
  const { extraction } = extractSource({ path: 'ada-moss.md', bytes: new TextEncoder().encode(text) })
  return extraction.works.map(({ title }) => title)
}

it.each([
  'Independent Career',
  'Prior to independent career',
  'PhD work',
  'Postdoctoral research',
  'Earlier work',
  'Other works',
])('reads papers that a heading below "Publications" parts by when they were written: %s', (heading) => {
  expect(
    titlesOf(
      `## Publications\n\n### ${heading}\n\n1. Moss, A.; Alder, B.* "Counting Leaves at a Nickel Platform" *J. Am. Chem. Soc.* **2023**, *145*, 4011–4020.\n`,
    ),
  ).toEqual(['Counting Leaves at a Nickel Platform'])
})

it('takes no job below "Publications" for a paper', () => {
  expect(
    titlesOf(
      '## Publications\n\n- A. Moss, B. Alder. Counting quiet leaves in woods. *CHI*, 2023.\n\n### Work experience\n\n- 2019–2021: Engineer, Example Leaves, Springfield\n\n## Career\n\n- 2021–2023: Postdoctoral fellow, University of Leafton\n',
    ),
  ).toEqual(['Counting quiet leaves in woods'])
})

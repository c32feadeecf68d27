import { expect, it } from 'vitest'
import { companionRole } from '../../src/normalize/companion-link.ts'
import { section, worksIn } from '../extract/papers/works-cited.ts'

const [paper, deposit] = ['10.1234/leaf.7', '10.5061/dryad.abc']
const entry = (links: string): string =>
  section(`- Moss, A., Alder, B. Why roots listen to rain. *New Phytologist* 2022. ${links}`)

it.each([
  'Data',
  'Dataset',
  'Data set',
  'Replication package',
  'Artifact',
  'Artefact',
  'Code',
  'Code & data',
  'Data and code (Zenodo)',
  'Data on Dryad',
  'Supplement',
  'Supplementary material',
  'Online appendix',
  'Open materials',
  'Slides',
  'Poster',
  'Preregistration',
  'Pre-registration',
])('a DOI under the words "%s" is not that of the paper', (words) => {
  const link = `https://doi.org/${deposit}`
  const read = worksIn(entry(`[PDF](n.pdf) | [${words}](${link})`))
  expect(read.map(({ ids, links }) => ({ ids, links }))).toEqual([{ ids: {}, links: ['n.pdf', link] }])
})

it('of a data set before it the DOI of the paper is kept apart', () => {
  const links = `[[Dataset]](https://doi.org/${deposit}) [[DOI]](https://doi.org/${paper})`
  expect(worksIn(entry(links)).map(({ ids }) => ids)).toEqual([{ doi: paper }])
})

it('two papers of one data set stay two', () => {
  const shared = `[Data](https://doi.org/${deposit})`
  const list = `${entry(shared)}- Moss, A., Alder, B. Leaves hear the wind in winter. *Tree Physiology* 2023. ${shared}\n`
  expect(worksIn(list)).toHaveLength(2)
})

it.each(['DOI', 'PDF', 'Link', 'Paper', 'Paper and data', 'Published version', '10.5061/dryad.abc', 'Poster paper'])(
  'a DOI under the words "%s" is that of the paper, whoever gave it',
  (words) => {
    expect(worksIn(entry(`[${words}](https://doi.org/${deposit})`)).map(({ ids }) => ids)).toEqual([{ doi: deposit }])
  },
) // prettier-ignore

it.each([
  [
    'a data set of its own',
    `- Moss, A., Alder, B. (2022). [Replication data for quiet roots](https://doi.org/${deposit}). Zenodo.`,
    deposit,
  ],
  [
    'a paper in a journal that is called so',
    `- Moss, A., Alder, B. Why roots listen to rain. *[Data](https://doi.org/${paper})* 2022, 7, 12.`,
    paper,
  ],
  [
    'a paper whose publisher has the video on its page',
    `- Moss, A., Alder, B. Why roots listen to rain. *New Phytologist* 2022. [Video](https://dl.acm.org/doi/${paper})`,
    paper,
  ],
])('keeps the DOI of %s', (_, text, doi) => {
  expect(worksIn(section(text)).map(({ ids }) => ids)).toEqual([{ doi }])
})

it.each([
  'Data Mining and Leaf Discovery',
  'Scientific Data',
  'Leaf Software Letters',
  'Data in Brief',
  'Code of conduct',
  'Materials',
  'Information',
  'Model',
  'Poster abstract',
  'Leafton Weather Data',
])('"%s" need not lie beside a paper', (words) => {
  expect(companionRole(words)).toBeUndefined()
})

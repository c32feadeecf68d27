import { expect, it } from 'vitest'
import { worksIn } from './works-cited.ts'

const titlesUnder = (heading: string, ...entries: readonly string[]): readonly string[] => {
  const list = entries.map((entry) => `- ${entry}`).join('\n')
  return worksIn(`# Ada Fern\n\n## ${heading}\n\n${list}\n`).map(({ title }) => title)
}

it.each(['Technical reports', 'Tech Reports', 'Research Reports and Notes', 'Rapports de recherche', '技术报告'])(
  'a list of reports is one of works: %s',
  (heading) => {
    expect(titlesUnder(heading, 'A. Fern, B. Moss. Counting the ferns of iron. University of Leafton, 2021.')).toEqual([
      'Counting the ferns of iron',
    ])
  },
) // prettier-ignore

const things = [
  'A. Fern, B. Moss (2021). Photographs of ferns in winter. Zenodo. doi:10.5281/zenodo.123456',
  '[FernNet](https://github.example/fern/net): a collection of ferns, 2021',
  '[Ferns, lichens and all the mosses](https://github.example/fern/all)',
  'Ferns of the North, 3rd edition, 2019–2021',
  'A. Fern. Reading the mosses of the south. 2019.',
]

it.each(['Datasets', 'Data & Software', 'Software', 'Open Source Software', 'Reports', 'Datensätze', 'Berichte', 'Jeux de données', 'Logiciels', 'Rapports', 'Conjuntos de datos', 'Conjuntos de dados', 'Informes', 'Relatórios', 'Rapporti', 'Отчёты', '数据集', 'データセット', '데이터셋'])(
  'what a list cites under "%s" is a work, and what it only links is none',
  (heading) => {
    expect(titlesUnder(heading, ...things)).toEqual(['Photographs of ferns in winter', 'Reading the mosses of the south'])
  },
) // prettier-ignore

it('the names of others make no citation of a project', () => {
  const project = '[FernNet](https://github.example/fern/net), with Ben Moss and Cyd Alder, since 2021'
  expect(titlesUnder('Software', project)).toEqual([])
})

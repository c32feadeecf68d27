import fc from 'fast-check'

import { type BuildInput, formatInstant, type Source } from '../../src/index.ts'

const people = ['ada-moss', 'ben-fern', 'cleo-reed'] as const

/** Of one work and of works like it, as several pages give them. */
const papers = [
  'Ada Moss, Ben Fern. Mosses of the Northern Slopes. ICML 2023. [doi](https://doi.org/10.5555/moss.1)',
  'A. Moss, B. Fern: Mosses of the Northern Slopes. arXiv:2301.01234, 2022.',
  'Ada Moss, Cleo Reed. Mosses of the Northern Slopes. PhD thesis, 2009.',
  'Ada Moss and Ben Fern. Mosses of the Northern Slopes, Revisited. ICML 2024.',
  'Cleo Reed. Reeds along the Southern Shores. NeurIPS 2021. [doi](https://doi.org/10.5555/moss.1)',
  'C. Reed, B. Fern. Reeds along the Southern Shores. NeurIPS 2021.',
  'Cleo Reed, Ben Fern. Annual Report 2021 on Reeds. 2021.',
  'Cleo Reed, Ben Fern. Annual Report 2022 on Reeds. 2022.',
]

/** Indexes of papers, page by page. */
export type Lists = readonly (readonly number[])[]

export const lists = fc.tuple(...people.map(() => fc.array(fc.nat(papers.length - 1), { maxLength: 6 })))

/** Their pages; the first of the three people may have other names too. */
export function inputOf(list: Lists, names: readonly string[] = []): BuildInput {
  const sources = people.map((person, index): Source => {
    const lines = (list[index] ?? []).map((paper) => `- ${papers[paper]}\n`)
    return { path: `profiles/${person}.md`, bytes: Buffer.from(`# Publications\n\n${lines.join('')}`) }
  })
  const configured = { id: 'ada-moss', name: 'Ada Moss', names }
  return {
    sources,
    configuration: { site: { language: 'en' }, people: names.length === 0 ? [] : [configured] },
    asOf: formatInstant(0),
  }
}

/** As it is written into a file. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

import { describe, expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const glow = {
  title: 'GLOW: Fast Graph Layouts',
  titleHistory: [{ version: 'arXiv v1', title: 'FERN: Drawing Large Networks' }],
  authors: [
    { family: 'Moreau', given: 'Ada' },
    { family: 'Oak', given: 'Ben' },
  ],
  issued: '2025',
  identifiers: { arxiv: '2503.01234' },
  sources: { titleHistory: 'arXiv' },
}
const page = (...titles: readonly string[]): string =>
  `# Ada Moreau\n\n## Publications\n\n${titles.map((title) => `- Ada Moreau, Ben Oak. "${title}". EMNLP 2025.\n`).join('')}`

/** What is said of the work on line 5 of Ada's page, of which `metadata.json` knows more. */
async function explained(text: string, facts: object): Promise<string> {
  const folder = scratchFolder({
    'profiles/ada.md': text,
    'profiles/metadata.json': JSON.stringify({ version: 1, works: [facts] }),
  })
  return (await invoke(folder, ['explain', 'profiles/ada.md:5'])).stdout
}

describe('a work is explained', () => {
  test.each([
    ['that the titles agree', 'GLOW: Fast Graph Layouts', 'the titles agree'],
    ['that one is shortened', 'Fast Graph Layouts', 'one title is shortened'],
    ['that one is an earlier title', 'FERN: Drawing Large Networks', 'metadata.json gives the one as an earlier title of the other'],
    ['that one is an earlier title, shortened', 'Drawing Large Networks', 'metadata.json gives the one, shortened, as an earlier title of the other'],
  ])('says %s', async (_, title, reason) => {
    expect(await explained(page(title), glow)).toContain(`are one work: ${reason}, the authors agree`)
  })

  test('with the source of each identifier and of each link', async () => {
    const said = await explained(page('[GLOW: Fast Graph Layouts](https://glow.example/)'), {
      ...glow,
      venue: { series: 'emnlp', year: 2025 },
      code: 'https://code.example/glow',
      identifiers: { arxiv: '2503.01234', doi: '10.9999/glow', acl: '2025.glow-1.7', pmid: '1234567' },
      sources: { 'identifiers.arxiv': 'arXiv', 'identifiers.doi': 'Crossref', 'identifiers.acl': 'the Anthology', 'identifiers.pmid': 'Crossref', code: 'its page' },
    })
    const rows = [...said.matchAll(/^ {2}(identifiers|links) +(.*)\n +(.*)$/gm)].map(([, ...row]) => row.join(' | '))
    const made = 'made from an identifier that is noted in metadata.json, from:'
    expect(rows).toEqual([
      'identifiers | doi:10.9999/glow, pmid:1234567 | noted in metadata.json, from: Crossref',
      'identifiers | acl:2025.glow-1.7 | noted in metadata.json, from: the Anthology',
      'links | other: https://glow.example/ | in the list of publications (papers/listed), profiles/ada.md:5',
      'links | code: https://code.example/glow | noted in metadata.json, from: its page',
      `links | paper: https://doi.org/10.9999/glow, paper: https://pubmed.ncbi.nlm.nih.gov/1234567/ | ${made} Crossref`,
      `links | paper: https://aclanthology.org/2025.glow-1.7/ | ${made} the Anthology`,
      'identifiers | arxiv:2503.01234 | noted in metadata.json, from: arXiv',
      `links | preprint: https://arxiv.org/abs/2503.01234 | ${made} arXiv`,
    ])
  })
}) // prettier-ignore

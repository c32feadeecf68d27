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

describe('why what was said is one work', () => {
  test.each([
    ['that the titles agree', 'GLOW: Fast Graph Layouts', 'the titles agree'],
    ['that one is shortened', 'Fast Graph Layouts', 'one title is shortened'],
    ['that one is an earlier title', 'FERN: Drawing Large Networks', 'metadata.json gives the one as an earlier title of the other'],
    ['that one is an earlier title, shortened', 'Drawing Large Networks', 'metadata.json gives the one, shortened, as an earlier title of the other'],
  ])('says %s', async (_, title, reason) => {
    expect(await explained(page(title), glow)).toContain(`are one work: ${reason}, the authors agree`)
  })
}) // prettier-ignore

import { expect, test } from 'vitest'

import { buildOf } from './sources.ts'

const lines = [
  'A. Moreau and K. Lin. Growing ferns in the dark. Journal of Ferns, 12(3):101–112, 2019.',
  'A. Moreau and K. Lin. Growing mosses in the rain. arXiv preprint arXiv:2001.01234, 2020.',
  'A. Moreau and K. Lin. Growing firs in the snow. In Proceedings of the Conference on Firs (FIRCONF), pp. 3–14, 2021.',
]

function exported(path: string): string {
  const page = `# Ada Moreau\n\n## Publications\n\n${lines.map((line) => `- ${line}\n`).join('')}`
  const { files } = buildOf([{ path: 'profiles/ada-moreau.md', bytes: new TextEncoder().encode(page) }])
  return files[path] ?? ''
}

test('volume, number and pages of a list of publications are in BibTeX, those of a conference as far as they are called so', () => {
  const entries = exported('works.bib').split('\n@')
  const [journal, preprint, conference] = ['ferns', 'mosses', 'firs'].map((plant) =>
    entries.find((entry) => entry.includes(`Growing ${plant}`)),
  )
  expect(journal).toMatch(/volume += \{12\},\n +number += \{3\},\n +pages += \{101--112\}/)
  expect(conference).toMatch(/pages += \{3--14\}/)
  expect(conference).not.toMatch(/volume|number/)
  expect(preprint).not.toMatch(/volume|number|pages/)
})

test('and in RIS', () => {
  const [entry] = exported('works.ris')
    .split('ER  -')
    .filter((text) => text.includes('Growing ferns'))
  expect(entry).toMatch(/^VL {2}- 12$/m)
  expect(entry).toMatch(/^IS {2}- 3$/m)
  expect(entry).toMatch(/^SP {2}- 101$/m)
  expect(entry).toMatch(/^EP {2}- 112$/m)
})

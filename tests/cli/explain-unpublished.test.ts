import { describe, expect, test } from 'vitest'

import { place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page = `# Ada Moreau

## News

- 2025-07-01: I planted a fern.

## Publications

- Ada Moreau. "Glow: Fast Graph Layouts". EMNLP 2025.
- Ada Moreau. "Counting Ferns". ICML 2024.
`

async function explained(folder: string, reference: string): Promise<readonly [number, string]> {
  const { status, stdout, stderr } = await invoke(folder, ['explain', reference])
  return [status, stdout + stderr]
}

describe('what is hidden', () => {
  const hide = 'corrections:\n  hide:\n    - moreau2025glow\n    - I planted a fern.\n'

  test.each([
    [
      'a key',
      'moreau2025glow',
      '“Glow: Fast Graph Layouts (moreau2025glow)”',
      'offprint.yaml:3 hides it (hide: moreau2025glow)',
    ],
    [
      'a title',
      'Glow: Fast Graph Layouts',
      '“Glow: Fast Graph Layouts (moreau2025glow)”',
      'offprint.yaml:3 hides it (hide: moreau2025glow)',
    ],
    [
      'a line',
      'profiles/ada.md:9',
      '“Glow: Fast Graph Layouts (moreau2025glow)”',
      'offprint.yaml:3 hides it (hide: moreau2025glow)',
    ],
    [
      'a line of news',
      'profiles/ada.md:5',
      '“I planted a fern.”',
      'offprint.yaml:4 hides it (hide: I planted a fern.)',
    ],
    ['an event', 'EMNLP 2025', '“EMNLP 2025”', 'offprint.yaml hides what leads to it'],
  ])('is told, asked by %s', async (_, reference, name, reason) => {
    const folder = scratchFolder({ 'profiles/ada.md': page, 'offprint.yaml': hide })
    expect(await explained(folder, reference)).toEqual([
      0,
      `Nothing is published of ${name}\n\nWhy\n  ${reason}\n`,
    ])
  })

  test('is not said of what is published, and of nothing', async () => {
    const folder = scratchFolder({ 'profiles/ada.md': page, 'offprint.yaml': hide })
    expect(await explained(folder, 'moreau2024counting')).toEqual([
      0,
      expect.stringMatching(/^Work “Counting Ferns”/),
    ])
    expect(await explained(folder, 'moreau1999nothing')).toEqual([
      2,
      expect.stringContaining('nothing is called so'),
    ])
  })
})

describe('a page that is not read', () => {
  test('for a wrong byte is told with its remedy', async () => {
    const folder = scratchFolder({ 'profiles/ada.md': page })
    place(folder, {
      'profiles/cy.md': Buffer.from('# Cy\n\n## News\n\n- 2025-07-01: A caf\u00e9.\n', 'latin1'),
    })
    expect(await explained(folder, 'profiles/cy.md:3')).toEqual([
      0,
      'Nothing is taken from profiles/cy.md:3\n\nWhy\n  Cannot decode byte E9: the file is not valid UTF-8; Save it as UTF-8; it may be Windows-1252 (Latin 1) now (line 5)\n',
    ])
  })

  test('because a plug-in would have to is told, where there is one', async () => {
    const folder = scratchFolder({ 'profiles/ada.md': page, 'profiles/bo.fern': 'A fern.\n' })
    const unknown =
      /^Nothing is taken from profiles\/bo\.fern:1\n\nWhy\n {2}Cannot read "profiles\/bo\.fern": no reader knows .*\n/
    expect(await explained(folder, 'profiles/bo.fern:1')).toEqual([
      0,
      expect.stringMatching(new RegExp(`${unknown.source}$`)),
    ])
    place(folder, { 'offprint.yaml': 'plugins: [./ferns.mjs]\n', 'ferns.mjs': 'throw new Error()\n' })
    const unasked =
      'A plug-in of offprint\\.yaml may read it \\(\\./ferns\\.mjs\\), but offprint explain loads none'
    expect(await explained(folder, 'profiles/bo.fern:1')).toEqual([
      0,
      expect.stringMatching(new RegExp(`${unknown.source} {2}${unasked}\n$`)),
    ])
  })
})

describe('what is commented out', () => {
  const commented = `# Ada Moreau

## News

- 2025-07-01: I planted a fern.
<!-- 2025-06-01: I planted
an oak.
- 2025-05-01: I planted

a fir.
-->
- 2025-04-01: I planted a beech.
`
  test.each([
    ['profiles/ada.md:6', 'Left out "2025-06-01: I planted an oak. - 2025-05-01: I planted a fir."'],
    ['profiles/ada.md:7', 'Left out "2025-06-01: I planted an oak. - 2025-05-01: I planted a fir."'],
    ['profiles/ada.md:10', 'Left out "2025-06-01: I planted an oak. - 2025-05-01: I planted a fir."'],
    ['profiles/bo.md:7', 'Left out "- 2025-06-01: I planted an oak."'],
    ['profiles/bo.md:10', 'Left out "- 2025-05-01: I planted a fir."'],
    ['profiles/bo-news.yml:5', 'Left out "- date: 2024-04-15 text: I planted an elm."'],
  ])('is told of %s, wherever the comment begins', async (line, words) => {
    const folder = scratchFolder({
      'profiles/ada.md': commented,
      'profiles/bo.md': commented.replace('<!-- 2025', '<!-- - 2025'),
      'profiles/bo-news.yml':
        '- date: 2024-05-01\n  text: I planted a fir.\n# - date: 2024-04-15\n#   text:\n#     I planted an elm.\n',
    })
    const [status, text] = await explained(folder, line)
    expect([status, text]).toEqual([
      0,
      expect.stringMatching(/\nWhy\n {2}Left out .*: it is commented out\n$/),
    ])
    expect(text).toContain(words)
  })

  test('is not said of what stands behind the comment', async () => {
    const folder = scratchFolder({ 'profiles/ada.md': commented })
    expect(await explained(folder, 'profiles/ada.md:12')).toEqual([
      0,
      expect.stringMatching(/^News “I planted a beech\.”/),
    ])
  })
})

describe('a work that left its page', () => {
  test.each(['moreau2025glow', 'Glow: Fast Graph Layouts'])('is known as %s', async (reference) => {
    const folder = scratchFolder({ 'profiles/ada.md': page })
    await invoke(folder, ['build'])
    place(folder, { 'profiles/ada.md': page.replace(/.*Glow.*\n/, '') })
    for (let times = 0; times < 2; times += 1) {
      expect(await explained(folder, reference)).toEqual([
        0,
        `Nothing is published of “${reference}”

Why
  It is published since the first build, from what ada said, and no homepage names it any more
  What it was called is kept for it alone: when a homepage names it again, it is the same
`,
      ])
      await invoke(folder, ['build'])
    }
  })
}) // prettier-ignore

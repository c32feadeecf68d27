import { expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page = `# Ada Moreau

## News

- 2025-05-28: I received the \u001b[2J prize.

## Publications

- A. Moreau. Glow: Fast \u001b[2J Layouts. EMNLP 2025.
`

test.each([
  ['an item', 5, 'News “I received the ␛[2J prize.”'],
  ['a work', 9, 'Work “Glow: Fast [2J Layouts”'],
])('%s that would move the cursor moves it nowhere', async (_, line, head) => {
  const folder = scratchFolder({ 'profiles/ada-moreau.md': page })
  const { stdout } = await invoke(folder, ['explain', `profiles/ada-moreau.md:${line}`])
  expect(stdout).toContain(head)
  expect(stdout).not.toContain('\u001b')
})

test.each([
  ['an item', 5, 'profiles/ada␛[2J-moreau.md:5'],
  ['a work', 9, 'profiles/ada␛[2J-moreau.md:9'],
  ['a talk', 13, 'profiles/ada␛[2J-moreau.md:13'],
])('%s of a page whose name would move the cursor moves it nowhere', async (_, line, place) => {
  const talks = `${page}\n## Talks\n\n- **Counting Ferns**, Example Labs, 2024\n`
  const folder = scratchFolder({ 'profiles/ada\u001b[2J-moreau.md': talks })
  const { stdout } = await invoke(folder, ['explain', `profiles/ada\u001b[2J-moreau.md:${line}`])
  expect(stdout).toContain(`, ${place}\n`)
  expect(stdout).not.toContain('\u001b')
})

test('a page that is suggested moves the cursor nowhere', async () => {
  const folder = scratchFolder({ 'profiles/ada\u001b[31m-x.md': page })
  const { status, stderr } = await invoke(folder, ['explain', 'profiles/ada-x.md:5'])
  expect([status, stderr]).toEqual([2, expect.stringContaining('did you mean "profiles/ada␛[31m-x.md"?')])
})

test.each([
  ['index.md:7', 'News “I planted a fern.”'],
  ['./index.md:7', 'News “I planted a fern.”'],
  ['_pages/../index.md:7', 'News “I planted a fern.”'],
  ['profiles/bo.md:5', 'News “I planted a fern.”'],
  ['pmid:12345678', 'Work “Glow over Ferns”'],
])('beside the site that the folder is, %s names what it should', async (reference, head) => {
  const folder = scratchFolder({
    '_config.yml': 'title: Ada Moreau\n',
    'index.md': `---
title: Ada Moreau
---
## News

- 2025-05-01: Our paper [Glow over Ferns](https://pubmed.ncbi.nlm.nih.gov/12345678/) was accepted at EMNLP 2025.
- 2025-04-01: I planted a fern.
`,
    'profiles/bo.md': '# Bo\n\n## News\n\n- 2025-04-01: I planted a fern.\n',
    'offprint.yaml': 'people: [{ id: ada, homepage: ./ }]\n',
  })
  const { status, stdout } = await invoke(folder, ['explain', reference])
  expect([status, stdout]).toEqual([0, expect.stringContaining(head)])
})

const talk = '# Ada Moreau\n\n## Talks\n\n- **Counting Ferns**, Example Labs, 2024\n'

test.each([
  ['a path with steps', 'profiles/../profiles/./ada.md:5'],
  ['a path that begins at the root', 'ROOT/profiles/ada.md:5:1'],
])('%s names the line too, and a talk is as its page says', async (_, reference) => {
  const folder = scratchFolder({ 'profiles/ada.md': talk })
  const { status, stdout } = await invoke(folder, ['explain', reference.replace('ROOT', folder)])
  expect([status, stdout]).toEqual([0, expect.stringContaining('Talk “Counting Ferns”')])
  for (const field of ['days', 'place', 'id'])
    expect(stdout).toMatch(new RegExp(`^  ${field} +.*\\n {8,}\\S`, 'm'))
})

test.each([
  ['ada.md:5', 'did you mean "profiles/ada.md"?'],
  ['../../etc/passwd:1', 'name it as the diagnostics do'],
])('%s is no page that was read', async (reference, remedy) => {
  const folder = scratchFolder({ 'profiles/ada.md': talk })
  const { status, stdout, stderr } = await invoke(folder, ['explain', reference])
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(remedy)])
})

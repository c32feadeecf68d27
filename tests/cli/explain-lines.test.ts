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

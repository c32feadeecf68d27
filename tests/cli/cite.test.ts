import { expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

test.each(['text', 'html'])('a reference in %s does not turn the words of a terminal', async (format) => {
  const folder = scratchFolder({
    'profiles/ada.md':
      '# Ada Moreau\n\n## Publications\n\n- A. Moreau. Glow: Fast\u202e Layouts. EMNLP 2025.\n',
  })
  await invoke(folder, ['build'])
  const { status, stdout } = await invoke(folder, ['cite', 'moreau2025glow', '--format', format])
  expect([status, stdout]).toEqual([0, expect.stringContaining('Glow: Fast� Layouts.')])
})

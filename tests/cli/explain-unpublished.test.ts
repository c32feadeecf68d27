import { describe, expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

async function explained(folder: string, reference: string): Promise<readonly [number, string]> {
  const { status, stdout, stderr } = await invoke(folder, ['explain', reference])
  return [status, stdout + stderr]
}

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
}) // prettier-ignore

import { expect, test } from 'vitest'

import { gatherInput } from '../../src/cli/gather-input.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { quiet } from './quiet-surroundings.ts'

test.each([
  [3999, false],
  [4000, true],
])('of %i homepages, what is not looked at is put away: %s', async (count, isPutAway) => {
  const pages = Array.from({ length: count }, (_, index) => [`profiles/p${index}.md`, ''])
  const options = { profiles: ['profiles'], versions: undefined, allowShrink: false, also: undefined }
  const { input } = await gatherInput(
    { ...options, config: undefined, asOf: undefined, ascii: false },
    { ...quiet, cwd: scratchFolder(Object.fromEntries(pages)) },
  )
  expect(input.sources).toHaveLength(count)
  expect(input.putAway !== undefined).toBe(isPutAway)
})

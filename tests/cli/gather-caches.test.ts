import { expect, test } from 'vitest'
import { gatherCaches } from '../../src/cli/gather-caches.ts'
import { scratchFolder } from '../io/scratch-folder.ts'

test.each([
  [3999, 'program', ['recall']],
  [4000, 'program', ['decidedBefore', 'draftedBefore', 'putAway', 'recall']],
  [4000, undefined, ['putAway']],
])('a build of %d homepages by the program %s recalls %j', async (homepages, program, wanted) => {
  const { recalled } = await gatherCaches(homepages, { cwd: scratchFolder(), program })
  expect(Object.keys(recalled).toSorted()).toEqual(wanted)
})

import { defineGroup } from './command.ts'
import { fetchHomepages } from './fetch-homepages.ts'
import { fetchWorks } from './fetch-works.ts'

/** `offprint fetch`: the only commands that use the network; what they learn goes into files for review. */
export const fetch = defineGroup({
  word: 'fetch',
  summary: 'Learn from the Internet what the homepages do not say',
  commands: [fetchHomepages, fetchWorks],
})

import type { Addition } from '../series.ts'

/**
 * What the fact files do not say: new series with all their fields, or more names, hosts and editions of a series
 * that is known. One line each, with where it was seen.
 */
export const byHand: readonly Addition[] = [
  { id: 'largevideorecsys', hosts: ['largeandvideorecsys.github.io', 'largerecsys.github.io'] }, // links of homepages
  { id: 'rss', hosts: ['roboticsconference.org'] }, // its website
  { id: 'tpami', aliases: ['PAMI', 'T-PAMI'] }, // as people write it
  { id: 'ra-l', aliases: ['RAL'] }, // as people write it
  { id: 't-ro', aliases: ['TRO'] }, // as people write it
]

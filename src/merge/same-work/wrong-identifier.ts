import type { Objection } from './pair.ts'
import { closenessOf, shareWord } from './titles.ts'

/* What says that an identifier which two records share is wrong in one: people copy entries and forget to change it. */

export const strangers: Objection = ({ a, b, titles, authors, apart }) => {
  if (titles !== undefined) return undefined
  if (authors === 'other') return 'the identifier is the same, but neither titles nor authors agree'
  const isDoubtful = authors === 'alike' || (apart ?? 0) > 1
  return isDoubtful && !shareWord(a.titles, b.titles)
    ? 'the identifier is the same, but no word of the titles is, and authors or years differ'
    : undefined
}

/** Who lists two titles on one page means two works, though both link to one preprint. */
export const listedTwice: Objection = ({ a, b, titles }) =>
  titles === undefined &&
  a.listedIn !== undefined &&
  a.listedIn === b.listedIn &&
  closenessOf(a.titles, b.titles) < 0.8
    ? 'one list of publications has both, under two titles'
    : undefined

/** A paper keeps its title in the proceedings, while that of a preprint can change; a short title is a nickname. */
export const copied: Objection = ({ a, b, titles, shared, weight, apart }) =>
  titles === undefined &&
  !shared.some((text) => text.startsWith('arxiv:')) &&
  weight >= 4 &&
  apart !== undefined &&
  apart > 0 &&
  closenessOf(a.titles, b.titles) < 0.4
    ? 'the identifier is the same, but neither titles nor years agree'
    : undefined

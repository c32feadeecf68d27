import type { Published } from '../model/entry.ts'
import type { ListedParts } from '../model/finding.ts'
import type { Span } from '../model/rich-text.ts'
import type { ThesisLabel } from '../model/thesis-genres.ts'
import { thesisClause, thesisGenreAt, thesisLabelBefore } from '../model/thesis-genres.ts'
import { schoolIn } from './written-school.ts'

/** A thesis of the kind that an entry of a list of publications names behind its title, at the school behind that. */
export function writtenThesis(text: string, title: Span, listed: ListedParts): Published | undefined {
  const { venue } = listed
  const label = thesisLabelBefore(text, title.start)
  if (label !== undefined) return labelledThesis(text, title, label)
  const behind = text.slice(title.end, title.end + 400)
  const clause = thesisClause(behind) ?? clauseAtEnd(behind)
  // `J. Algebra 3 (2018). PhD thesis, University of Leafton`: what appeared elsewhere only comes from a thesis.
  const isElsewhere = venue !== undefined && venue.start < title.end + (clause?.start ?? 0)
  if (clause === undefined) return thesisUnderHeading(text, title, listed)
  if (isElsewhere) return undefined
  const school = schoolIn(behind.slice(clause.start + clause.genre.length))
  const isSure = school !== undefined || /\s|arbeit|schrift/i.test(clause.genre)
  if (!isSure) return undefined
  return { kind: 'thesis', genre: clause.genre, ...(school === undefined ? {} : { publisher: school }) }
}

/** An entry below "PhD Thesis" that says nothing else of its kind: its school, if any place at all, stands behind title and author. */
function thesisUnderHeading(
  text: string,
  title: Span,
  { thesisGenre, authors, venue }: ListedParts,
): Published | undefined {
  if (thesisGenre === undefined) return undefined
  const from = Math.max(title.end, ...authors.map(({ end }) => end))
  const school = schoolIn(text.slice(from, from + 400).replace(/^["”»]/, ''))
  if (school === undefined && venue !== undefined) return undefined
  return { kind: 'thesis', genre: thesisGenre, ...(school === undefined ? {} : { publisher: school }) }
}

/** `PhD thesis: Title, University of Leafton, 2019`, of which only the school can say more. */
function labelledThesis(text: string, { end }: Span, { genre }: ThesisLabel): Published | undefined {
  const school = schoolIn(text.slice(end, end + 400).replace(/^["”»]/, ''))
  if (school === undefined) return undefined
  return { kind: 'thesis', genre, publisher: school }
}

/** Where the title itself ended at a sign that parts them: ` PhD thesis, …`. */
function clauseAtEnd(behind: string): ReturnType<typeof thesisClause> {
  const start = /^\s{0,2}/.exec(behind)?.[0].length ?? 0
  const genre = thesisGenreAt(behind.slice(start))
  return genre === undefined ? undefined : { start, genre }
}

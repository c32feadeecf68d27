import { isPublishedIn, mentioned } from './journal-names.ts'
import type { LatinWord } from './latin-words.ts'
import { isSaid, leadBefore } from './lead-words.ts'
import { yearBehind } from './name-tail.ts'
import { shortenedTitleAt } from './shortened-title.ts'
import type { VenueMatch } from './venue-match.ts'

/** Journals in shortened words, by what leads to them: `published in IEEE Trans. Filic. Contr.` */
export function shortenedJournalsIn(text: string, words: readonly LatinWord[]): readonly VenueMatch[] {
  let free = 0
  return words.flatMap(({ capital, gap, start }) => {
    if (!capital || start < free || !/\s$/.test(gap)) return []
    const match = journalAt(text, start)
    free = match?.end ?? free
    return match ?? []
  })
}

function journalAt(text: string, start: number): VenueMatch | undefined {
  const lead = leadBefore(text, start)
  if (!prepositions.has(lead.preposition)) return undefined
  const title = shortenedTitleAt(text, start)
  if (title === undefined) return undefined
  const name = text.slice(start, title.end).replace(/\s+/g, ' ')
  const isMeant = mayBePerson.test(name)
    ? lead.preposition === 'in' && isPublishedIn(lead)
    : title.stops > 1 || isPublishedIn(lead) || isSaid(lead, mentioned, 95)
  if (!isMeant) return undefined
  const year = yearBehind(text, title.end)
  return {
    start,
    end: year?.end ?? title.end,
    name,
    series: [],
    kind: 'journal',
    ...(year === undefined ? {} : { year: year.year }),
  }
}

const prepositions: ReadonlySet<string> = new Set(['in', 'to', 'by', 'on', 'with', 'and', '&'])

/** `J. Reed`, `J. Filic.` */
const mayBePerson = /^\p{Lu}\.\s\p{Lu}\p{L}+\.?$/u

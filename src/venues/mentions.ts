import {
  isHalfOfName,
  isLedIn,
  isPaperOf,
  leadsToFindings,
  sponsorsBefore,
  yearBefore,
} from './mention-head.ts'
import { isField, leadBefore } from './lead-words.ts'
import { tailBehind, type Tail } from './mention-tail.ts'
import { withNeighbours } from './mention-neighbours.ts'
import { longestName, type NameFound } from './name-search.ts'
import { seriesById } from './registry.ts'
import type { VenueMatch } from './venue-match.ts'
import { wordsOf, type Word } from './words.ts'

/** Finds names of venues, the longest first, in one pass. */
export function venuesIn(text: string): readonly VenueMatch[] {
  const words = wordsOf(text)
  const matches: VenueMatch[] = []
  let free = 0
  for (let at = 0; at < words.length;) {
    const lead = leadsToFindings(words, at)
    const found = longestName(text, words, at + lead)
    if (found === undefined) {
      at += 1
      continue
    }
    const { match, next } = completed(text, words, { found, lead, at: at + lead, free })
    matches.push(match)
    at = next
    free = next
  }
  return withNeighbours(text, matches)
}

interface Site {
  readonly found: NameFound
  /** How many words of `Findings of` stand before it. */
  readonly lead: number
  readonly at: number
  /** The first word that belongs to no earlier match. */
  readonly free: number
}

/** The match with what stands before and behind its name. */
function completed(
  text: string,
  words: readonly Word[],
  { found, lead, at, free }: Site,
): { readonly match: VenueMatch; readonly next: number } {
  const head = sponsorsBefore(text, words, at, free)
  const nameStart = head < at ? (words[head]?.start ?? 0) : found.start
  const isJournal = found.series.every((id) => seriesById(id)?.kind === 'journal')
  const name = { start: nameStart, end: found.nameEnd, isJournal }
  const tail = tailBehind(text, words, startOfTail(found, lead), name)
  const before = tail.year === undefined && head > free ? yearBefore(text, words, head) : undefined
  const year = tail.year ?? before?.year
  // `The Invented Ecology Workshop` is none of the journal.
  const isOfOther = isJournal && tail.track !== undefined
  const said = !isOfOther && (tail.end > found.end || found.year !== undefined || tail.volume === true)
  const goesOn = /^ [A-Z]/.test(text.slice(tail.end, tail.end + 2))
  const isLed =
    (isLedIn(text, nameStart) && !(isJournal && isField(leadBefore(text, nameStart)))) ||
    isPaperOf(text, nameStart, tail.end)
  const isHalf = isHalfOfName(text.slice(nameStart, found.nameEnd), text.slice(tail.end, tail.end + 30))
  const proven = said || (!goesOn && !isHalf && (year !== undefined || head < at || isLed))
  const match = {
    start: lead > 0 ? (words[at - lead]?.start ?? nameStart) : (before?.start ?? nameStart),
    end: tail.end,
    name: text.slice(nameStart, found.nameEnd).replace(/\s+/g, ' '),
    series: found.series,
    ...(year === undefined ? {} : { year }),
    ...(found.written === undefined ? {} : { aliases: [found.written] }),
    ...(tail.track === undefined ? {} : { track: tail.track }),
    ...(found.weak && !proven ? { doubtful: true as const } : {}),
  }
  return { match, next: tail.next }
}

function startOfTail({ next, end, year, track }: NameFound, lead: number): Tail {
  const known = lead > 0 ? 'findings' : track
  return {
    next,
    end,
    ...(year === undefined ? {} : { year }),
    ...(known === undefined ? {} : { track: known }),
  }
}

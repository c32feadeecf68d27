import { acronymsIn } from './acronyms.ts'
import { datedNamesIn } from './dated-names.ts'
import { hangulNamesIn } from './hangul-names.ts'
import { hanNamesIn } from './han-names.ts'
import { journalNamesIn } from './journal-names.ts'
import { knownSign, latinWordsOf } from './latin-words.ts'
import { longNamesIn } from './long-names.ts'
import { saidNamesIn } from './said-names.ts'
import { shortenedJournalsIn } from './shortened-journals.ts'
import type { VenueMatch } from './venue-match.ts'

/** Venues that no registry knows, by the way they are written; `known` are the places that are taken. */
export function unknownVenuesIn(text: string, known: readonly Span[]): readonly VenueMatch[] {
  const open = withoutNames(text, known)
  const free = withoutQuotes(open)
  const words = latinWordsOf(free)
  const names = [
    ...saidNamesIn(open),
    ...longNamesIn(free, words),
    ...hanNamesIn(free),
    ...hangulNamesIn(free),
    ...shortenedJournalsIn(free, words),
    ...acronymsIn(free, words),
    ...journalNamesIn(free, words),
    ...datedNamesIn(free, words),
  ]
  const found = names.filter(({ end }) => !callsKnown.test(free.slice(end, end + 3)))
  const taken = new Uint8Array(text.length)
  for (const { start, end } of known) taken.fill(1, start, end)
  return found.filter(({ start, end }) => {
    const isFree = !taken.subarray(start, end).includes(1)
    if (isFree) taken.fill(1, start, end)
    return isFree
  })
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A long name of what stands behind it in brackets. */
const callsKnown = new RegExp(`^\\s?[(（]${knownSign}`, 'u')

/** The same length, with nothing of a known venue that could be part of another name. */
function withoutNames(text: string, known: readonly Span[]): string {
  const pieces = known.map(
    ({ start, end }, at) => text.slice(known[at - 1]?.end ?? 0, start) + covered(end - start),
  )
  return pieces.join('') + text.slice(known.at(-1)?.end ?? 0)
}

/** What stands in quotes is the title of something. */
function withoutQuotes(text: string): string {
  return text.replace(/[“"«][^“”"«»\n]{16,300}[”"»]/gu, (quoted) => covered(quoted.length))
}

function covered(length: number): string {
  return knownSign.repeat(length)
}

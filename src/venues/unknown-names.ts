import { acronymsIn } from './acronyms.ts'
import { datedNamesIn } from './dated-names.ts'
import { hangulNamesIn } from './hangul-names.ts'
import { hanNamesIn } from './han-names.ts'
import { journalNamesIn } from './journal-names.ts'
import { knownSign, latinWordsOf } from './latin-words.ts'
import { longNamesIn } from './long-names.ts'
import { saidNamesIn } from './said-names.ts'
import { shortenedJournalsIn } from './shortened-journals.ts'
import { withoutTimes } from './times.ts'
import type { VenueMatch } from './venue-match.ts'

/** Venues that no registry knows, by the way they are written; `known` are the places that are taken. */
export function unknownVenuesIn(text: string, known: readonly Span[]): readonly VenueMatch[] {
  const open = withoutNames(text, known)
  const free = withoutTimes(withoutQuotes(open))
  const words = latinWordsOf(free)
  const long = longNamesIn(free, words)
  // Behind a meeting comes where it is: `accepted to the Workshop on Leaves in Springfield`.
  const beside = withoutNames(free, long)
  const names = [
    ...saidNamesIn(open),
    ...long,
    ...hanNamesIn(free),
    ...hangulNamesIn(free),
    ...shortenedJournalsIn(free, words),
    ...acronymsIn(free, words),
    ...journalNamesIn(beside, words),
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

/** The same length, with nothing of venues in their order that could be part of another name. */
function withoutNames(text: string, known: readonly Span[]): string {
  let free = 0
  const pieces = known.map(({ start, end }) => {
    const before = text.slice(free, start)
    const hidden = covered(Math.max(0, end - Math.max(free, start)))
    free = Math.max(free, end)
    return before + hidden
  })
  return pieces.join('') + text.slice(free)
}

/** What stands in quotes is the title of something. */
function withoutQuotes(text: string): string {
  return text.replace(/[“"«][^“”"«»\n]{16,300}[”"»]/gu, (quoted) => covered(quoted.length))
}

function covered(length: number): string {
  return knownSign.repeat(length)
}

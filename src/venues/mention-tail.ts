import type { Track } from '../model/venue.ts'
import { isVolumeOfJournal, isVolumeOfYear } from './volume.ts'
import type { Word } from './words.ts'

/** What is said of an edition beside the name of its series. */
export interface Tail {
  readonly year?: number
  readonly track?: Track
  /** Two digits behind it are the number of its volume. */
  readonly volume?: true
  /** Where it ends in the text. */
  readonly end: number
  /** The index of the first word that does not belong to it. */
  readonly next: number
}

/** The name that it stands behind. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly isJournal: boolean
}

/** Year and track in any order behind a name: ` '24`, ` Findings 2025`, ` 2024 (Oral)`, ` 2023 Datasets and Benchmarks`. */
export function tailBehind(text: string, words: readonly Word[], found: Tail, name: Name): Tail {
  let tail = found
  let previousEnd = found.end
  for (let at = found.next; at < words.length && at - tail.next <= fillersInARow;) {
    const word = words[at]
    if (word === undefined || !isJoint(text.slice(previousEnd, word.start))) break
    const gap = text.slice(previousEnd, word.start)
    const number = tail.year === undefined ? numberOf(text, word, gap, name) : undefined
    const year = number?.year
    const track = tail.track === undefined ? trackAt(words, at) : undefined
    const length = track?.length ?? 1
    if (number === undefined && track === undefined && !fillers.has(word.key) && !isNumeral(gap, word)) break
    previousEnd = words[at + length - 1]?.end ?? word.end
    at += length
    if (number?.volume === true) tail = { ...tail, volume: true }
    if (year !== undefined) tail = { ...tail, year, end: previousEnd, next: at }
    if (track !== undefined) tail = { ...tail, track: track.track, end: previousEnd, next: at }
  }
  return tail
}

/** `2024` as a number, `24` as 2024 and `98` as 1998. */
export function fullYear(digits: string): number {
  const number = Number(digits)
  return digits.length === 4 ? number : number + (number < 60 ? 2000 : 1900)
}

interface TrackWords {
  readonly words: readonly string[]
  readonly track: Track
}

/** Longest first; a line adds one. */
const tracks: readonly TrackWords[] = [
  { words: ['datasets', 'and', 'benchmarks'], track: 'datasets' },
  { words: ['datasets', 'benchmarks'], track: 'datasets' },
  { words: ['d', 'and', 'b'], track: 'datasets' },
  { words: ['system', 'demonstrations'], track: 'demo' },
  { words: ['short', 'paper'], track: 'short' },
  { words: ['short', 'papers'], track: 'short' },
  { words: ['main'], track: 'main' },
  { words: ['findings'], track: 'findings' },
  { words: ['industry'], track: 'industry' },
  { words: ['industrial'], track: 'industry' },
  { words: ['seip'], track: 'industry' },
  { words: ['demo'], track: 'demo' },
  { words: ['demos'], track: 'demo' },
  { words: ['demonstration'], track: 'demo' },
  { words: ['demonstrations'], track: 'demo' },
  { words: ['workshop'], track: 'workshop' },
  { words: ['workshops'], track: 'workshop' },
  { words: ['tutorial'], track: 'tutorial' },
  { words: ['tutorials'], track: 'tutorial' },
  { words: ['short'], track: 'short' },
  { words: ['poster'], track: 'poster' },
  { words: ['posters'], track: 'poster' },
  { words: ['spotlight'], track: 'spotlight' },
  { words: ['oral'], track: 'oral' },
]

/** Words between a name, its year and its track that say nothing: `ICML 2024 as an oral`. */
const fillers: ReadonlySet<string> = new Set([
  'conference', 'conf', 'track', 'proceedings', 'paper', 'papers', 'full', 'long', 'research', 'as', 'a', 'an', 'the', 's',
]) // prettier-ignore

const fillersInARow = 3

/** What may stand between two words of a tail: ` `, ` '`, `-`, ` (`, `), `. */
function isJoint(gap: string): boolean {
  return /^[\s\-–—'’‘`´(),@:]{0,4}$/.test(gap) && !/:\s*['’]/.test(gap)
}

/** What follows a number that counts something: `ICLR 25 papers`. */
const counted =
  /^\s*(?:%|\/|\.\d|\+|papers?\b|submissions?\b|years?\b|days?\b|times\b|out of\b|people\b|authors?\b)/i

/** Two digits are a year behind an apostrophe or a hyphen, before an apostrophe, or where nothing is counted. */
function numberOf(
  text: string,
  { text: digits, end }: Word,
  gap: string,
  name: Name,
): Pick<Tail, 'year' | 'volume'> | undefined {
  if (/^(?:19[5-9]|20\d)\d$/.test(digits)) return { year: Number(digits) }
  if (!/^\d\d$/.test(digits)) return undefined
  const year = fullYear(digits)
  const signs = name.isJournal ? /['’‘`´]\s?$|^-$/ : /['’‘`´\-–]\s?$/
  if (signs.test(gap) || /^['’]/.test(text.slice(end, end + 1))) return { year }
  if (gap !== ' ' || counted.test(text.slice(end, end + 20))) return undefined
  const numbered = { start: name.start, nameEnd: name.end, end }
  const isVolume = name.isJournal ? isVolumeOfJournal(text, numbered) : isVolumeOfYear(text, end, year)
  return isVolume ? { volume: true } : { year }
}

/** The number of a workshop's edition: `ENLSP-IV`. */
function isNumeral(gap: string, { text }: Word): boolean {
  return gap === '-' && /^[IVX]+$/.test(text)
}

function trackAt(
  words: readonly Word[],
  at: number,
): { readonly track: Track; readonly length: number } | undefined {
  const row = tracks.find((one) => one.words.every((word, offset) => words[at + offset]?.key === word))
  return row === undefined ? undefined : { track: row.track, length: row.words.length }
}

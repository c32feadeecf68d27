import { everydayWords } from './everyday-words.ts'
import { isSaid, leadBefore } from './lead-words.ts'
import type { Word } from './words.ts'

/** How many words of `Findings of the Association for Computational Linguistics:` stand here, if any. */
export function leadsToFindings(words: readonly Word[], at: number): number {
  if (words[at]?.key !== 'findings') return 0
  const lead = findings.find((row) => row.every((word, offset) => words[at + offset]?.key === word))
  return lead?.length ?? 0
}

/** The index of the first of the sponsors that stand before a name, else of the name: `IEEE/CVF CVPR`. */
export function sponsorsBefore(text: string, words: readonly Word[], at: number, free: number): number {
  let head = at
  while (head > free) {
    const [before, word] = [words[head - 1], words[head]]
    if (before === undefined || word === undefined || !sponsors.has(before.text)) break
    if (!/^[\s/-]$/.test(text.slice(before.end, word.start))) break
    head -= 1
  }
  return head
}

/** The year of `2023 IEEE Symposium on …`, unless it belongs to a date: `May 2023`, `2022-2023`. */
export function yearBefore(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly year: number; readonly start: number } | undefined {
  const [word, name] = [words[at - 1], words[at]]
  if (word === undefined || name === undefined || !/^(?:19[5-9]|20\d)\d$/.test(word.text)) return undefined
  if (!/^\s$/.test(text.slice(word.end, name.start))) return undefined
  const before = text.slice(Math.max(0, word.start - 12), word.start).trimEnd()
  if (
    /[\d\-–/.,]$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|winter)[a-z]{0,6}\.?$/i.test(
      before,
    )
  )
    return undefined
  return { year: Number(word.text), start: word.start }
}

/** Whether something is said to be accepted, published or shown at what follows. */
export function isLedIn(text: string, start: number): boolean {
  const lead = leadBefore(text, start)
  if (lead.preposition === '@') return true
  if (lead.preposition === 'of' || lead.preposition === 'on') return isSaid(lead, issues, 20)
  return prepositions.has(lead.preposition) && isSaid(lead, leadIn, 80)
}

/** `Our Invented Results paper`, `two Examples articles`: what stands before the noun says where they are. */
export function isPaperOf(text: string, start: number, end: number): boolean {
  return counted.test(text.slice(Math.max(0, start - 12), start)) && papers.test(text.slice(end, end + 30))
}

const counted =
  /(?:(?<!\p{L})(?:our|my|his|her|their|the|an?|first|new|latest|recent|one|two|three|four|five|\d{1,2})|['’]s)\s$/iu
const papers =
  /^\s(?:\p{L}{3,12}\s)?(?:papers?|articles?|perspective|manuscripts?|submissions?|publications?)(?!\p{L})/u

/** `Invented and Real Ferns`: a plain word that is a journal alone begins another name here. */
export function isHalfOfName(name: string, behind: string): boolean {
  const next = /^\s(?:and|&|of|in|for)\s(\p{Lu}\p{Ll}+)(?!\p{L})/u.exec(behind)?.[1]
  return next !== undefined && /^\p{Lu}\p{Ll}+$/u.test(name) && !everydayWords.has(next)
}

const findings = [
  ['findings', 'of', 'the', 'association', 'for', 'computational', 'linguistics'],
  ['findings', 'of', 'the'],
  ['findings', 'of'],
  ['findings', 'in'],
] // prettier-ignore

const sponsors: ReadonlySet<string> = new Set([
  'ACM', 'IEEE', 'CVF', 'RSJ', 'RAS', 'SIAM', 'SPEC', 'IFIP', 'IACR', 'ISCA', 'ISOC', 'USENIX', 'Usenix', 'EATCS', 'SIGOPS',
  'SIGPLAN', 'SIGSOFT', 'SIGCHI', 'VGTC', 'EG', 'Intl', 'Proc',
]) // prettier-ignore

const prepositions: ReadonlySet<string> = new Set(['at', 'in', 'to', 'by', 'for'])

/** `on the cover of Examples`, `the editorial board of Examples`. */
const issues = /\b(?:cover|editorial board|editors?|issue|pages)\s?$/i

const leadIn =
  /\b(?:accepted|accept|appear(?:s|ed|ing)?|publish(?:ed)?|publication|present(?:ed|ing)?|papers?|posters?|submitted|camera-ready|articles?|(?:research )?highlight|(?<!carried )out|review(?:ers?|ing)|forthcoming|in press|online|r ?& ?r|resubmit|editors?)\b|\b(?:perspective|review|commentary|study|letter|editorial)\s$/i

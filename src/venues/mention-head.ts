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
  return lead.preposition === '@' || (prepositions.has(lead.preposition) && isSaid(lead, leadIn, 80))
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

const leadIn =
  /\b(?:accepted|accept|appear(?:s|ed|ing)?|publish(?:ed)?|publication|present(?:ed|ing)?|papers?|posters?|submitted|camera-ready|articles?|(?:research )?highlight|(?<!carried )out)\b/i

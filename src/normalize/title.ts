import { holdsOtherHalf } from '../model/quote-halves.ts'

/** A title as it is cited: one line, without the quotes or the full stop that set it off. */
export function normalizeTitle(written: string): string {
  const line = written
    .replace(/[\p{Cc}\u00ad](?<!\s)/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  const isQuoted = /["“”«»‘’《》「」']$/u.test(line)
  const bare = (isQuoted ? line.replace(/^["“”«»‘’《》「」']+/u, '') : line)
    .replace(/(?<!["“”«»‘’《》「」'])["“”«»‘’《》「」']+$/u, (quotes, at: number, all: string) =>
      holdsOtherHalf(all.slice(0, at), quotes.charAt(0)) ? quotes.charAt(0) : '',
    )
    .replace(/(?<![.\s])[.,;]$/, '')
  return bare === '' ? line : bare.trim()
}

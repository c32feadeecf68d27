/** A run of Latin letters and digits, or an ampersand: what names of venues are made of. */
export interface Word {
  readonly text: string
  /** As words are compared. */
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Letters of other scripts that touch a name do not belong to it: `被ICML接收`. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    key: wordKey(found),
    start: index,
    end: index + found.length,
  }))
}

/** Words are compared without case, `&` as *and*. */
export function wordKey(text: string): string {
  return text === '&' ? 'and' : text.toLowerCase()
}

export function wordKeysOf(text: string): readonly string[] {
  return (text.match(word) ?? []).map(wordKey)
}

/** Combining marks, Basic Latin, Latin-1, Extended-A and -B, Extended Additional. */
const word = /[\u0300-\u036fA-Za-z0-9\u00c0-\u024f\u1e00-\u1eff]+|&/g

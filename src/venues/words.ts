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
  const words: Word[] = []
  for (let at = 0; at < text.length;) {
    const start = at
    while (isOfWord(text.charCodeAt(at))) at += 1
    const isGap = at === start && text.charAt(at) !== '&'
    if (at === start) at += 1
    if (isGap) continue
    const found = text.slice(start, at)
    words.push({ text: found, key: wordKey(found), start, end: at })
  }
  return words
}

/** Words are compared without case, `&` as *and*. */
export function wordKey(text: string): string {
  return text === '&' ? 'and' : text.toLowerCase()
}

export function wordKeysOf(text: string): readonly string[] {
  return wordsOf(text).map(({ key }) => key)
}

/** Basic Latin, Latin-1, Extended-A and -B, combining marks, Extended Additional; no regular expression is as fast. */
function isOfWord(code: number): boolean {
  if (code < 0xc0)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return code <= 0x24f || (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff)
}

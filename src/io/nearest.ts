/** The one of the words that somebody who wrote `word` most likely meant; undefined when none is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const limit = word.length === 1 ? 0 : Math.ceil(word.length / 3)
  const [best] = words
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= limit || isBeginning(word, candidate))
    .toSorted((a, b) => a.distance - b.distance)
  return best?.candidate
}

/** `ada` for `ada-lovelace` */
function isBeginning(word: string, candidate: string): boolean {
  return word.length >= 3 && candidate.toLowerCase().startsWith(word.toLowerCase())
}

/** Levenshtein's distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

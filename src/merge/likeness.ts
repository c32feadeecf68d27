/** Text for comparing: NFKC, lower case, letters and digits of any script, single spaces. */
export function foldText(text: string): string {
  // Most text is ASCII, which needs no tables of Unicode: several times as fast, and asked of every entry.
  if (!/[^ -~]/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]{2,}|[^a-z0-9 ]/g, ' ')
      .trim()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** How alike two folded texts are, 0 to 1: the Dice coefficient over their words. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const left = wordsOf(a)
  const right = wordsOf(b)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared += 1
    counts.set(word, count - 1)
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

/** Words, or single characters where the script does not part words. */
export function wordsOf(folded: string): readonly string[] {
  return (
    folded.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  )
}

/** What stands in a file outside of the elements of its lists, and where. */
export interface Outline {
  /** JSON, where the file is. */
  readonly text: () => string
  readonly add: (text: string, start: number) => void
  /** Where a character of the text stands in the file. */
  readonly startOf: (index: number) => number
}

export function outline(): Outline {
  const pieces: { readonly text: string; readonly start: number }[] = []
  return {
    text: () => pieces.map(({ text }) => text).join(''),
    add: (text, start) => void pieces.push({ text, start }),
    startOf(index) {
      let rest = index
      for (const { text, start } of pieces) {
        if (rest < text.length) return start + Buffer.byteLength(text.slice(0, rest))
        rest -= text.length
      }
      const last = pieces.at(-1)
      return last === undefined ? 0 : last.start + Buffer.byteLength(last.text)
    },
  }
}

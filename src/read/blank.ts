/** Spaces in place of a text but for its line ends, so that all else stays where it is. */
export function blank(text: string): string {
  return text.replace(/[^\n]+/g, ({ length }) => ' '.repeat(length))
}

import type { ExtractedItem } from '../../src/index.ts'
import { extractSource } from '../../src/index.ts'

/** The news of a Markdown page that has nothing else; its text begins on line 3. */
export function newsIn(text: string): readonly ExtractedItem[] {
  const source = { path: 'profiles/ada-moss.md', bytes: new TextEncoder().encode(`# News\n\n${text}`) }
  return extractSource(source).extraction.items
}

/** `LINE DATE TEXT` of each. */
export function newsShown(text: string): readonly string[] {
  return newsIn(text).map(({ line, date, text: told }) => `${line} ${date} ${told}`)
}

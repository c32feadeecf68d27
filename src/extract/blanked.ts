import type { Span } from '../model/rich-text.ts'

/** A text with spaces where some parts of it stand, so that all else stays where it is. */
export function blanked(text: string, parts: readonly Span[]): string {
  const pieces: string[] = []
  let end = 0
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.end <= end) continue
    const start = Math.max(part.start, end)
    pieces.push(text.slice(end, start), ' '.repeat(part.end - start))
    end = part.end
  }
  return [...pieces, text.slice(end)].join('')
}

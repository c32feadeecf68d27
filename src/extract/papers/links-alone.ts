import type { RichText, Span } from '../../model/rich-text.ts'

/** `[Paper] [Code]`, `pdf / code`: whether a part of an entry holds links, signs and nothing else. */
export function areLinksAlone({ text, marks }: RichText, { start, end }: Span): boolean {
  const links = marks.filter((mark) => mark.type === 'link' && mark.start >= start && mark.end <= end)
  const edges = [start, ...links.flatMap((link) => [link.start, link.end]), end]
  return edges.every(
    (from, index) => index % 2 === 1 || /^[\s[\]().,|/·•"”-]*$/u.test(text.slice(from, edges[index + 1])),
  )
}

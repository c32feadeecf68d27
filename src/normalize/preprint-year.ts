import type { ListedParts } from '../model/finding.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import { linksOf } from '../model/rich-text.ts'

/** `arXiv:2301.01234, 2023. Accepted to GROVE`: the year is that of the preprint, not of the venue. */
export function isYearOfPreprint(content: RichText, title: Span, { venue, year }: ListedParts): boolean {
  if (venue === undefined || year === undefined) return false
  const { text } = content
  if (preprintServerIn(text.slice(venue.start, venue.end)) !== undefined) return false
  const start = Math.max(title.end, venue.end <= year.start ? venue.end : 0)
  const server = preprintServerIn(text.slice(start, Math.max(start, year.start)))
  return server !== undefined && !isLabel(content, start + server.start, start + server.end)
}

/** `[arXiv](…)` leads to a copy, and no year belongs to it. */
function isLabel(content: RichText, start: number, end: number): boolean {
  const link = linksOf(content).find((mark) => mark.start <= start && end <= mark.end)
  return link !== undefined && !/\d{4}/.test(content.text.slice(link.start, link.end))
}

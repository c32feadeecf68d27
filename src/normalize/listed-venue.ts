import type { ListedParts } from '../model/finding.ts'
import { lawCitationAt } from '../model/law-citation.ts'
import { leadsToVolume } from '../model/numbered-series.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { fullYear, isVolumeOfJournal, isVolumeOfYear, venuesIn } from '../venues/index.ts'
import { venueName } from './bare-venue-name.ts'
import { kindOf } from './kind-of-venue.ts'
import { withOwnFullStop } from './shortened-name.ts'
import { venuesNamedIn } from './venue.ts'
import { mentionOf } from './venue-mention.ts'

/** The venue of an entry of a list: as the registry knows it, else by the name on the page. */
export function listedVenue({ text }: RichText, parts: ListedParts): VenueMention | undefined {
  const { venue } = parts
  if (venue === undefined) return undefined
  const review = lawCitationAt(text, venue.start)?.review
  const [whole, behind] = [text.slice(venue.start, venue.end), text.slice(venue.end, venue.end + 80)]
  const written = withoutPublisher(whole, behind).replace(/\s+/g, ' ').trim()
  const name = venueName(written)
  if (!/\p{L}{2}|\p{L}&\p{L}/u.test(name)) return undefined
  const known = registeredVenue(name)
  const unknown = {
    name: preprintServerIn(name)?.name ?? name,
    ...(review === undefined ? kindOf(written, behind) : { kind: 'journal' as const }),
  }
  const { year: named, ...said } = { year: undefined, ...(known ?? unknown) }
  const stated = statedYear(text, parts)
  const isVolume = isVolumeAtEnd(text, venue, said.kind, stated) || isVolumeOfSeries(text, venue, stated)
  const year = isVolume ? undefined : (yearIn(written) ?? named)
  const full =
    review === undefined
      ? withOwnFullStop(said.name, `${written}${text.slice(venue.end, venue.end + 2)}`)
      : text.slice(review.start, review.end)
  return { ...said, name: full, ...(year === undefined ? {} : { year }) }
}

/** `Leaf Letters, Leaf Press` before `, vol. 12(3), pages 45-67`, as RePEc has it. */
function withoutPublisher(venue: string, behind: string): string {
  return /^,\svol\.\s\d{1,4}\([^()\n]{1,12}\),\spages\s/.test(behind) ? venue.replace(/,\s[^,]+$/, '') : venue
}

/** The year of four digits that the entry states, or the heading that it stands under. */
function statedYear(text: string, { year, headingYear }: ListedParts): number | undefined {
  return year === undefined ? headingYear : Number(text.slice(year.start, year.end))
}

/** `Ann. Invented Results 51`, `GROVE 25` before `, 2012`: two digits, not the last of a date, that are no year. */
function isVolumeAtEnd(
  text: string,
  { start, end }: Span,
  kind: VenueMention['kind'],
  stated: number | undefined,
): boolean {
  const written = text.slice(start, end).trimEnd()
  const digits = /\s(\d\d)$/.exec(written)?.[1]
  if (digits === undefined) return false
  const [year, numbersEnd] = [fullYear(digits), start + written.length]
  if (isVolumeOfYear(text, numbersEnd, year)) return true
  if (kind === 'conference' || kind === 'workshop' || stated === year) return false
  const numbered = { start, nameEnd: numbersEnd - 3, end: numbersEnd }
  return stated !== undefined || (kind === 'journal' && isVolumeOfJournal(text, numbered))
}

/** `LNCS 1999` before `: 3–9`, or where the entry states another year. */
function isVolumeOfSeries(text: string, { start, end }: Span, stated: number | undefined): boolean {
  const written = text.slice(start, end).trimEnd()
  const number = /(?:19|20)\d\d$/.exec(written)?.[0]
  if (number === undefined || !leadsToVolume(written.slice(0, -number.length))) return false
  return (
    /^:\s?\d/.test(text.slice(start + written.length)) || (stated !== undefined && stated !== Number(number))
  )
}

/** In the place of a venue a common word, if it is all that stands there, means the venue: "Nature", "HRI". */
function registeredVenue(name: string): VenueMention | undefined {
  if (!isRegistered(name)) return undefined
  const content = { text: name, marks: [] }
  const [known] = venuesNamedIn(content, [])
  const [whole] = venuesIn(name).filter(({ start, end }) => start === 0 && end === name.length)
  return known ?? (whole === undefined ? undefined : mentionOf(whole, content))
}

/** Most of the name is one that the registry knows: "Nature" in "Nature Inspired Networks" is another venue. */
function isRegistered(name: string): boolean {
  const known = venuesIn(name).filter(({ doubtful }) => doubtful !== true || name.length < 24)
  const { length } = name.replace(/\s\d\d$/, '')
  return known.some(({ start, end }) => end - start >= length * 0.6)
}

function yearIn(text: string): number | undefined {
  const full = /(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/.exec(text)?.[0]
  const short = /['’](?<year>\d\d)\b|(?<=\p{Lu})[\s-](?<last>\d\d)$/u.exec(text.trim())?.groups
  const written = full ?? short?.['year'] ?? short?.['last']
  return written === undefined ? undefined : fullYear(written)
}

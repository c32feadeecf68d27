import { months } from '../model/date-words.ts'
import { eastAsianNumbers } from '../model/east-asian-numbers.ts'
import type { ListedParts } from '../model/finding.ts'
import { lawCitationAt } from '../model/law-citation.ts'
import { leadsToVolume } from '../model/numbered-series.ts'
import { preprintServerIn } from '../model/preprint-servers.ts'
import { rankingIn } from '../model/rankings.ts'
import type { RichText, Span } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'
import { fullYear, isVolumeOfJournal, isVolumeOfYear, venuesIn } from '../venues/index.ts'
import { withOwnFullStop } from './shortened-name.ts'
import { venuesNamedIn } from './venue.ts'
import { mentionOf } from './venue-mention.ts'

/** The venue of an entry of a list: as the registry knows it, else by the name on the page. */
export function listedVenue({ text }: RichText, parts: ListedParts): VenueMention | undefined {
  const { venue } = parts
  if (venue === undefined) return undefined
  const review = lawCitationAt(text, venue.start)?.review
  const written = text.slice(venue.start, venue.end).replace(/\s+/g, ' ').trim()
  const name = venueName(written)
  if (!/\p{L}{2}/u.test(name)) return undefined
  const known = registeredVenue(name)
  const unknown = {
    name: preprintServerIn(name)?.name ?? name,
    ...(review === undefined
      ? kindOf(written, text.slice(venue.end, venue.end + 40))
      : { kind: 'journal' as const }),
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

/** What the words of a name, or a volume behind it, say of an unknown venue; a row a kind. */
const kinds: readonly { readonly kind: NonNullable<VenueMention['kind']>; readonly pattern: RegExp }[] = [
  { kind: 'workshop', pattern: /\b(?:workshops?|atelier)\b/i },
  {
    kind: 'conference',
    pattern:
      /\b(?:conference|conférence|konferenz|conf|symposium|symp|congress|meeting|proceedings of the \d)\b/i,
  },
  {
    kind: 'journal',
    pattern: /\b(?:journal|transactions|trans|letters|annals|review|revue|magazine|quarterly|bulletin)\b/i,
  },
  {
    kind: 'journal',
    pattern:
      /\n[\s,.]{0,4}(?:(?:19|20)\d\d[,;]\s?)?(?:vol(?:ume)?\.?\s\d|(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:\.\d+)?\s?(?:[(:,]|no\.))/i,
  },
  // `Invented Botany, 12` before `(3), 4–9` or `, 4–9`
  { kind: 'journal', pattern: /,\s\d{1,3}\n(?:\s?\(\d|,\s\d)/ },
  { kind: 'journal', pattern: new RegExp(`(?:${eastAsianNumbers})`, 'u') },
  // `Comm. Math. Phys` before `. 190 (2016)`
  { kind: 'journal', pattern: /\n\.?,?\s(?:\([^()\n]{1,8}\)\s)?\d{1,3}(?:\.\d+)?\s?[(:,]/ },
]

function kindOf(name: string, behind: string): Pick<VenueMention, 'kind'> {
  const kind = kinds.find(({ pattern }) => pattern.test(`${name}\n${behind}`))?.kind
  const isSeries = kind === 'journal' && /\blecture notes\b/i.test(name)
  return kind === undefined || isSeries || preprintServerIn(name) !== undefined ? {} : { kind }
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

/** What stands around the name of a venue, each taken away in turn; with what follows it where it is `cut`. */
const surroundings: readonly ({ readonly drop: RegExp; readonly unless?: RegExp } | { readonly cut: RegExp; readonly from?: number })[] = [
  { drop: /[*_`]/g },
  { drop: /^[^\p{L}\p{N}]{0,8}(?:(?:to appear|accepted|published|presented|early access|in press|conditionally accepted)\b[)\s]{0,3})?(?:(?:in|at|by|to|for)(?![\p{L}\p{N}]))?[:\s]{0,3}(?=["(\d\p{L}])/iu },
  { drop: /^(?:the\s)?(?:(?:revised )?selected papers\s(?:for|from|of)|companion(?: proceedings)? of|proc(?:eedings|\.)(?:\sof)?)(?:\sthe)?\s(?=.)/i, unless: /^proc(?:\.|eedings of the)\s(?:(?!conf|symp|meet|worksh|congr|annu|int)\p{L}{1,14}\.?\s){1,4}(?:soc|acad|inst|society|academy)(?!\p{L})|^proc(?:\.|eedings of the)\s(?:IEEE(?=[.,\s]{0,2}(?:\d|vol|$))|ACM\s(?:on\s|(?:hum|interact|manag|meas|netw|program|softw)\p{L}*\.))/iu },
  { drop: /^(?:19|20)\d\d\s/ },
  { drop: /^(?:the\s)?(?:(?:IEEE|ACM)\s(?=\d))?(?:\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|[a-z]{2,12}(?:teenth|tieth))\s(?:annual\s)?/i },
  { drop: /^(?:19|20)\d\d\s/ },
  { cut: /(?<=arXiv)(?:\se-?prints?|\spreprint)?[:\s]|(?<=arXiv)\spreprint/i },
  { drop: /\s\((?:conference|main|journal|research|technical|full|long|regular)\s(?:technical\s)?(?:track|papers?)\)(?=$|[,\s])/i },
  { cut: /['’]\d\d\b|(?<=\p{Lu})-\d\d$/u },
  { cut: /[\s,(](?:19|20)\d\d\b|(?<=\p{Lu}{2})(?:19|20)\d\d\b/u },
  { cut: new RegExp(eastAsianNumbers, 'u') },
  { cut: /,\s\d{1,3}$/ },
  { cut: new RegExp(String.raw`,\s${months}\.?$`, 'i') },
  { cut: /,?\s(?:vol(?:ume)?\b|no\.|nr\.|pp?\.|\(?eds?\.|\d{1,5}\s?[(:.]\s?\d|\d{1,5},)/i },
  { cut: /,\s(?:MDPI|Elsevier|Springer(?: Nature)?|Wiley|IEEE|ACM|SAGE|Frontiers|Hindawi|PLOS|De Gruyter|Brill|Taylor (?:&|and) Francis|(?:Oxford|Cambridge) University Press)$/i },
  { cut: /,\s(?:\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,2}\s\p{Lu}[\p{L}’'-]{1,25}(?:,?\s(?:and|&)\s|,\s|$)){1,8}$/u },
  { cut: /\s(?:at|co-located with|held with)\s\p{Lu}/u, from: 3 },
  { drop: /^(?:workshop|special session|poster|demo)\s(?:at|of)\s(?:the\s)?/i },
] // prettier-ignore

function venueName(written: string): string {
  const line = written.slice(0, rankingIn(written))
  return acronymIn(line) ?? withoutEnd(surroundings.reduce(without, line))
}

function without(name: string, around: (typeof surroundings)[number]): string {
  if ('drop' in around) {
    // `Proc. Amer. Math. Soc.` is what the journal of a society is called.
    return around.unless?.test(name) === true ? name : name.replace(around.drop, '').trim()
  }
  const at = around.cut.exec(name)?.index ?? -1
  const isName = at < (around.from ?? 0) || meetings.test(name.slice(at))
  return isName ? name : withoutEnd(name.slice(0, at))
}

/** `Society for Examples 2020 Annual Meeting`: the year is in the midst of the name. */
const meetings = /\bmeeting\b/i

function withoutEnd(name: string): string {
  let end = name.length
  while (end > 0 && ' \n,.;:()[]"”-'.includes(name.charAt(end - 1)) && !isClosed(name.slice(0, end))) end -= 1
  return name.slice(0, end)
}

/** `Invented Geography (UFEX)`: the bracket belongs to the name. */
function isClosed(name: string): boolean {
  return /\([^()\n]{2,80}\)$/.test(name)
}

/** `(CVPR)`, `(CoG 2024)`, `(GC Wkshps)` behind the long name, but no publisher: `Invented Geography (UFEX)`. */
function acronymIn(line: string): string | undefined {
  const match =
    /(?<=\p{L}\S*\s)\((?!\w+ (?:Track|Paper|Papers|Live|Session))(?<short>\p{L}[\p{L}\p{N}&/-]{1,16}(?:\s\p{Lu}\p{L}{2,8})?)(?:\s?['’]?(?:19|20)?\d\d)?\)/u.exec(
      line,
    )
  const short = match?.groups?.['short']?.replace(/-?(?:(?:19|20)\d\d|(?<=-)\d\d)$/, '')
  const initial = short?.charAt(0).toLowerCase() ?? ''
  const isInitial = line
    .slice(0, match?.index)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(initial))
  return short !== undefined && isInitial && (short.match(/\p{Lu}/gu) ?? []).length >= 2
    ? short.replace(/-$/, '')
    : undefined
}

function yearIn(text: string): number | undefined {
  const full = /(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/.exec(text)?.[0]
  const short = /['’](?<year>\d\d)\b|(?<=\p{Lu})[\s-](?<last>\d\d)$/u.exec(text.trim())?.groups
  const written = full ?? short?.['year'] ?? short?.['last']
  return written === undefined ? undefined : fullYear(written)
}

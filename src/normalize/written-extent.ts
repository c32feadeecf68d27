import { months } from '../model/date-words.ts'
import { eastAsianIssue, eastAsianVolume } from '../model/east-asian-numbers.ts'
import type { Published } from '../model/entry.ts'
import { lawCitationAt } from '../model/law-citation.ts'
import { numberedSeries } from '../model/numbered-series.ts'
import { pageRange } from '../model/page-range.ts'
import { withoutRankings } from '../model/rankings.ts'
import type { Span } from '../model/rich-text.ts'
import type { VenueMention } from '../model/venue.ts'

type Extent = Pick<Published, 'volume' | 'issue' | 'pages'>

/**
 * Volume, issue and pages that an entry of a list has behind its venue: `12(3), 101–112`, `vol. 12, no. 3, pp. 3–14`,
 * `2021;3(2):1–4`, `116, 061102 (2016)`. A number that could be anything else is none; of a conference only what is
 * called pages counts, for days and editions stand there too.
 */
export function writtenExtent(text: string, venue: Span, kind: VenueMention['kind']): Extent {
  const behind = withoutRankings(text.slice(venue.start, venue.end + longest)).replace(specialIssues, '·')
  const [called, other] = [...behind.matchAll(labelled)].map(([, pages = '']) => pageRange(pages))
  const law = lawCitationAt(text, venue.start)
  if (law !== undefined) return { volume: law.volume, ...(law.page === undefined ? {} : { pages: law.page }) }
  const start = kind === 'conference' || kind === 'workshop' ? -1 : behind.search(firstNumber)
  const { pages: found = called, ...numbers } = start < 0 ? {} : numbersIn(behind.slice(start))
  // Of two ranges nobody knows which is its own.
  return found === undefined || other !== undefined ? numbers : { ...numbers, pages: found }
}

/** So far behind a venue its pages may stand. */
const longest = 160

/** `Special Issue 20 Years of Woods`, `Сер. 1. Математика` */
const specialIssues = /\bspecial issue\b[^,.;()\n]*|(?<!\p{L})(?:сер\.|серия)\s\d{1,2}(?!\d)/giu

/** With the word before it; `Ann. of Math. (2) 180` is of the second series, `March 12, 2019` is a day. */
const firstNumber = new RegExp(
  String.raw`(?<!${months}\.?\s(?=\d{1,2}(?![\d(])))(?:[제第]\s?\d|(?<!\p{L})(?:(?:vol(?:ume)?|v|Bd|Band|Jg|т|no|nr|issue|pp?|pages)\.?\s?\d|${numberedSeries},?\s\d|\((?!\d\)\s\d)(?:\p{L}{3,9}\.?\s)?\d|(?<![\d(])\d))`,
  'iu',
)

const dash = String.raw`\s?[-–—−]{1,2}\s?`

const labelled = new RegExp(
  String.raw`(?<!\p{L})(?:pp\.?|pages)\s?([a-z]?\d{1,6}${dash}[a-z]?\d{1,6})(?!\d)`,
  'giu',
)

/** What a part of the numbers looks like at its beginning; a number by itself is told by what stands before and behind. */
const forms: readonly { readonly pattern: RegExp; readonly onlyBehindVolume?: true }[] = [
  { pattern: /^(?:\((?:\p{L}{3,9}\.?\s)?)?(?<year>(?:19|20)\d\d)[年년]?\)?(?![\d–—-])/u },
  { pattern: new RegExp(String.raw`^${numberedSeries},?\s(?<volume>\d{1,5})(?=:\s?\d)`, 'u') },
  { pattern: /^(?:vol(?:ume)?\.?|v\.|Bd\.|Band|Jg\.|т\.)\s?(?<volume>\d{1,4})(?:\.(?<issue>\d{1,2}))?(?!\d)/iu },
  { pattern: new RegExp(`^${eastAsianVolume}`, 'u') },
  { pattern: new RegExp(`^${eastAsianIssue}`, 'u') },
  { pattern: /^(?:no|nr|issue|iss|number|num|Heft|№)\.?\s?(?<issue>\d{1,3}(?:[-–/]\d{1,3})?)(?!\d)/iu },
  { pattern: new RegExp(String.raw`^(?:pp?|pages?|S|с)\.?\s?(?<pages>[a-z]?\d{1,6}${dash}[a-z]?\d{1,6}|\d{1,6})(?!\d)`, 'iu') },
  { pattern: /^\((?<issue>\d{1,3}(?:[-–/]\d{1,3})?)\)/u, onlyBehindVolume: true },
  // `38, 4 (July 2019), 1–12`, `38, 4, Article 65`
  { pattern: /^(?<issue>\d{1,2})(?=,\sArticle\s\d|\s\(\p{L}{3,9}\.?\s(?:19|20)\d\d\)|\s\((?:19|20)\d\d\),?\s\d)/u, onlyBehindVolume: true },
  // Two years could be when it was.
  { pattern: new RegExp(String.raw`^(?!(?:19|20)\d\d${dash}(?:19|20)\d\d(?!\d))第?(?<pages>[a-z]?\d{1,6}${dash}[a-z]?\d{1,6})(?=[쪽면页頁]|[^\d\p{L}]|$)`, 'iu'), onlyBehindVolume: true },
  { pattern: /^(?<pages>e\d{4,9}|\d{1,6}(?=\s?\((?:19|20)\d\d\)))(?!\d)/iu, onlyBehindVolume: true },
] // prettier-ignore

const bareVolume =
  /^(?!(?:19|20)\d\d(?!\d))(?<volume>\d{1,4})(?:\.(?<issue>\d{1,2})(?=\s?[(,:]))?(?![\d\p{L}.]|\s?[-–—−]\s?\d)/u

type Part = keyof Extent | 'year'
type Found = Readonly<Partial<Record<Part, string>>>

function numbersIn(text: string): Extent {
  let rest = text
  let found: Found = {}
  for (let next = partsAt(rest, found); next !== undefined; next = partsAt(rest, found)) {
    found = { ...found, ...next.parts }
    rest = next.rest
  }
  const { year: _, pages, ...numbers } = found
  return { ...numbers, ...(pages === undefined ? {} : { pages: pageRange(pages) }) }
}

interface Read {
  readonly parts: Found
  readonly rest: string
}

function partsAt(text: string, found: Found): Read | undefined {
  for (const { pattern, onlyBehindVolume } of forms) {
    const read =
      onlyBehindVolume === true && found.volume === undefined ? undefined : readAs(pattern, text, found)
    if (read !== undefined) return read
  }
  // A number is a volume where an issue, pages or the year of the volume follow it.
  const bare = readAs(bareVolume, text, found)
  const isSure =
    bare !== undefined && (bare.parts.issue ?? partsAt(bare.rest, { ...found, ...bare.parts })) !== undefined
  return isSure ? bare : undefined
}

/** Undefined where the text is another thing, or has a part for the second time. */
function readAs(pattern: RegExp, text: string, found: Found): Read | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const parts = Object.fromEntries(
    Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined),
  )
  if (Object.keys(parts).some((part) => part in found)) return undefined
  return { parts, rest: text.slice(match[0].length).replace(/^[\s,.;:]{1,4}/u, '') }
}

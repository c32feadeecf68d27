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
  const behind = withoutRankings(text.slice(venue.start, venue.end + longest))
    .replace(specialIssues, '·')
    .replace(days, '·')
  const [called, other] = [...behind.matchAll(labelled)].map(([, pages = '']) => pageRange(pages))
  const law = lawCitationAt(text, venue.start)
  if (law !== undefined) return { volume: law.volume, ...(law.page === undefined ? {} : { pages: law.page }) }
  const start = kind === 'conference' || kind === 'workshop' ? -1 : behind.search(firstNumber)
  const { pages: found = called ?? pagedIn(behind), ...numbers } =
    start < 0 ? {} : numbersIn(behind.slice(start))
  // Of two ranges nobody knows which is its own.
  return found === undefined || other !== undefined ? numbers : { ...numbers, pages: found }
}

function pagedIn(behind: string): string | undefined {
  const pages = paged.exec(behind)?.[1]
  return pages === undefined ? undefined : pageRange(pages)
}

/** So far behind a venue its pages may stand. */
const longest = 160

/** `Special Issue 20 Years of Woods`, `Сер. 1. Математика` */
const specialIssues = /\bspecial issue\b[^,.;()\n]*|(?<!\p{L})(?:сер\.|серия)\s\d{1,2}(?!\d)/giu

/** `1 March 2021; 12 (3)` */
const days = new RegExp(String.raw`(?<!\d)\d{1,2}\s${months}\.?\s(?:19|20)\d\d(?=;)`, 'gi')

/** With the word before it; `Ann. of Math. (2) 180` is of the second series, `March 12, 2019` is a day. */
const firstNumber = new RegExp(
  String.raw`(?<!${months}\.?\s(?=\d{1,2}(?![\d(])))(?:[제第]\s?\d|(?<!\p{L})(?:(?:vol(?:ume)?|v|Bd|Band|Jg|т|no|nr|issue|pp?|pages)\.?\s?\d|${numberedSeries},?\s\d|\((?!\d\)\s\d)(?:\p{L}{3,9}\.?\s)?\d|(?<![\d(])\d))`,
  'iu',
)

const dash = String.raw`\s?[-‐‑–—−]{1,2}\s?`

const labelled = new RegExp(
  String.raw`(?<!\p{L})(?:pp\.?|pages)\s?(\d{1,5}:\d{1,4}${dash}\d{1,5}:\d{1,4}|[a-z]?\d{1,6}${dash}[a-z]?\d{1,6})(?!\d)`,
  'giu',
)

/** `PMLR 139:123-134`, `GROVE 2021: 3-9`, `GROVE 2021. ACM, 3–9.`: no days stand there, nor are `, 123–130` any. */
const paged = new RegExp(
  String.raw`(?:(?<!\p{L})PMLR,?\s(?:vol(?:ume)?\.?\s)?\d{1,3}:\s?|(?<!\d)(?:19|20)\d\d:\s|[,.]\s(?=(?!(?:19|20)\d\d(?!\d))(?:3[2-9]|[4-9]\d|\d{3,6})${dash}(?!(?:19|20)\d\d(?!\d))\d{2,6}(?!\d))|(?<!\p{L})(?:ACM|Computing\sMachinery)(?:,\s[\p{L}\s]{2,20}){0,3}[,:]\s)(\d{1,6}${dash}\d{1,6})(?=[.,\s]|$)`,
  'u',
)

/** What a part of the numbers looks like at its beginning; a number by itself is told by what stands before and behind. */
const forms: readonly { readonly pattern: RegExp; readonly behind?: readonly Part[] }[] = [
  { pattern: new RegExp(String.raw`^(?:\((?:\p{L}{3,9}\.?\s)?)?(?<year>(?:19|20)\d\d)(?:[年년]|\s${months}\.?(?:\s\d{1,2})?(?=;))?\)?(?![\d–—-])`, 'iu') },
  { pattern: new RegExp(String.raw`^${numberedSeries},?\s(?<volume>\d{1,5})(?=:\s?\d)`, 'u') },
  { pattern: /^(?:vol(?:ume)?\.?|v\.|Bd\.|Band|Jg\.|т\.)\s?(?<volume>\d{1,4})(?:\.(?<issue>\d{1,2}))?(?!\d)/iu },
  { pattern: new RegExp(`^${eastAsianVolume}`, 'u') },
  { pattern: new RegExp(`^${eastAsianIssue}`, 'u') },
  { pattern: /^(?:no|nr|n[°º]|n(?=\.)|issue|iss|number|num|Heft|№)\.?\s?(?<issue>\d{1,3}(?:[-–/]\d{1,3})?)(?!\d)/iu },
  { pattern: new RegExp(String.raw`^(?:pp?|pages?|S|с)\.?\s?(?<pages>[a-z]?\d{1,6}${dash}[a-z]?\d{1,6}|\d{1,6})(?!\d)`, 'iu') },
  { pattern: /^\((?<issue>\d{1,3}(?:[-–/]\d{1,3})?)\)/u, behind: ['volume'] },
  // `38, 4 (July 2019), 1–12`, `38, 4, Article 65`
  { pattern: /^(?<issue>\d{1,2})(?=,\sArticle\s\d|\s\(\p{L}{3,9}\.?\s(?:19|20)\d\d\)|\s\((?:19|20)\d\d\),?\s\d)/u, behind: ['volume'] },
  // `ApJ, 912, 45`, as astronomers have it: volume and first page.
  { pattern: /^(?<volume>\d{1,4}),\s(?<pages>(?!(?:19|20)\d\d(?!\d))(?:[A-Z]\d{1,4}|\d{1,5}))(?=[.\s]{0,2}$|[.;,]\s(?:doi|https?:|arXiv|\()|\s\((?:19|20)\d\d\))/u },
  // `12:3, 45–67`, `12:123456`
  { pattern: /^(?<volume>\d{1,4}):(?<issue>\d{1,3})(?=,\s(?:pp?\.\s?)?\d{1,6}\s?[-–])/u },
  { pattern: /^(?!(?:19|20)\d\d:)(?<volume>\d{1,4}):(?<pages>\d{3,9})(?=[.,;]?(?:\s|$))/u },
  // `103 (2021) 123`, as physicists have it
  { pattern: /^(?<pages>\d{2,5})(?=\s?(?:$|\[|doi\b|arXiv|[.,;](?:\s|$)))/u, behind: ['volume', 'year'] },
  // Two years could be when it was.
  { pattern: new RegExp(String.raw`^(?!(?:19|20)\d\d${dash}(?:19|20)\d\d(?!\d))第?(?<pages>[a-z]?\d{1,6}${dash}[a-z]?\d{1,6})(?=[쪽면页頁]|[^\d\p{L}]|$)`, 'iu'), behind: ['volume'] },
  // `68(3): 12:1-12:34`, as DBLP has articles that have a number
  { pattern: new RegExp(String.raw`^(?<pages>(?<article>\d{1,5}):\d{1,4}${dash}\k<article>:\d{1,4})(?!\d)`, 'u'), behind: ['volume'] },
  { pattern: /^(?<pages>e\d{4}[A-Z]{2}\d{4,6}|e\d{4,12}|n\d{2,6}|0\d{4,5}|1\d{5}|\d{1,6}(?=\s?\((?:19|20)\d\d\)))(?![\d\p{L}])/iu, behind: ['volume'] },
] // prettier-ignore

const bareVolume =
  /^(?!(?:19|20)\d\d(?!\d))(?<volume>\d{1,4})(?:\.(?<issue>\d{1,2})(?=\s?[(,:]))?(?![\d\p{L}.]|\s?[-–—−]\s?\d)/u

type Part = keyof Extent | 'year' | 'article'
type Found = Readonly<Partial<Record<Part, string>>>

function numbersIn(text: string): Extent {
  let rest = text
  let found: Found = {}
  for (let next = partsAt(rest, found); next !== undefined; next = partsAt(rest, found)) {
    found = { ...found, ...next.parts }
    rest = next.rest
  }
  const { year: _, article: __, pages, ...numbers } = found
  return { ...numbers, ...(pages === undefined ? {} : { pages: pageRange(pages) }) }
}

interface Read {
  readonly parts: Found
  readonly rest: string
}

function partsAt(text: string, found: Found): Read | undefined {
  for (const { pattern, behind = [] } of forms) {
    const read = behind.every((part) => part in found) ? readAs(pattern, text, found) : undefined
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

import type { Track } from '../model/venue.ts'
import { anthologyAddress, seriesOfAnthologyId } from './anthology.ts'
import { fullYear } from './mention-tail.ts'
import { once } from '../model/once.ts'
import { allSeries } from './registry.ts'

/** The venue that an address or an identifier belongs to. */
export interface VenueOfLink {
  readonly series: string
  readonly year?: number
  readonly track?: Track
}

/** The series on whose site a URL lies, with the year that it says: `2025.emnlp.org`, `recsys.acm.org/recsys25/`. */
export function seriesOfUrl(url: string): VenueOfLink | undefined {
  const address = addressOf(url)
  if (address === undefined) return undefined
  const paper = anthologyAddress.exec(address)?.groups?.['id']
  if (paper !== undefined) return seriesOfAnthologyId(paper)
  const pieces = address.split('/')
  for (let count = Math.min(pieces.length, deepest); count > 0; count -= 1) {
    const prefix = pieces.slice(0, count).join('/').toLowerCase()
    const series = hosts().get(prefix.replace(years, '#'))
    if (series !== undefined) return { series, ...yearOf(address, prefix) }
  }
  return undefined
}

/** No address in the registry has more parts than this. */
const deepest = 8

const hosts = once(
  () => new Map(allSeries().flatMap(({ id, hosts: prefixes }) => prefixes.map((one) => [one, id] as const))),
)

/** Four digits of a year, or two, that no other digit touches. */
const years = /(?<!\d)(?:19|20)?\d\d(?!\d)/g

/** `host/path` in the form in which the registry writes it. */
function addressOf(url: string): string | undefined {
  if (!/^[\0-\x20]*https?:/i.test(url) || !URL.canParse(url)) return undefined
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  return [hostname.replace(/^www\d?\./, ''), ...pathname.split('/').filter((piece) => piece !== '')].join('/')
}

/** The first full year of the address; else two digits behind the name of the series, within or next to the prefix. */
function yearOf(address: string, prefix: string): { readonly year?: number } {
  const full = /(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/.exec(address)?.[0]
  if (full !== undefined) return { year: Number(full) }
  const [next = ''] = address.slice(prefix.length + 1).split('/')
  const short = /[a-z]-?(?<year>\d\d)(?!\d)/i.exec(`${prefix}/${next}`)?.groups?.['year']
  return short === undefined ? {} : { year: fullYear(short) }
}

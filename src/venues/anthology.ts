import { rowOf } from '../model/row-of.ts'
import type { Track } from '../model/venue.ts'
import { seriesById } from './registry.ts'

/** `aclanthology.org/ID` and the older addresses of the ACL Anthology, without scheme and `www.`. */
export const anthologyAddress =
  /^(?:aclanthology\.(?:org|info)|aclweb\.org\/anthology)\/(?:papers\/)?(?:[A-Z]\/[A-Z]\d\d\/)?(?<id>[\w.-]+?)(?:\.pdf|\.bib)?$/

/** `2024.findings-naacl.132` is Findings of NAACL 2024; ids before 2020 (`P19-1001`) tell venue and year. */
export function seriesOfAnthologyId(
  id: string,
): { readonly series: string; readonly year: number; readonly track?: Track } | undefined {
  const {
    year,
    venue = '',
    volume = '',
  } = /^(?<year>\d{4})\.(?<venue>\w+)-(?<volume>\w+)(?:\.\d+)?/.exec(id)?.groups ?? {}
  if (year !== undefined) {
    const findings = venue === 'findings'
    return placed(findings ? volume : venue, Number(year), findings ? 'findings' : rowOf(tracks, volume))
  }
  const { letter = '', digits = '' } = /^(?<letter>[A-Z])(?<digits>\d\d)-\d{4}/.exec(id)?.groups ?? {}
  return placed(letters[letter] ?? '', Number(digits) + (Number(digits) < 60 ? 2000 : 1900), undefined)
}

/** Volumes of a conference that are a track of it. */
const tracks: Readonly<Record<string, Track>> = {
  main: 'main',
  long: 'main',
  short: 'short',
  demo: 'demo',
  demos: 'demo',
  industry: 'industry',
  tutorials: 'tutorial',
  tutorial: 'tutorial',
}

/** First letters of the ids before 2020. */
const letters: Readonly<Record<string, string>> = {
  C: 'coling',
  D: 'emnlp',
  E: 'eacl',
  I: 'aacl',
  J: 'cl',
  K: 'conll',
  L: 'lrec',
  N: 'naacl',
  P: 'acl',
  Q: 'tacl',
  S: 'semeval',
}

/** Venues of the Anthology that have another id in the registry. */
const renamed: Readonly<Record<string, string>> = { ijcnlp: 'aacl' }

function placed(venue: string, year: number, track: Track | undefined) {
  const series = seriesById(rowOf(renamed, venue) ?? venue)
  return series === undefined
    ? undefined
    : { series: series.id, year, ...(track === undefined ? {} : { track }) }
}

import type { Version } from '../model/catalog.ts'
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Metadata, WorkFacts } from '../model/metadata.ts'
import { originOfPart } from '../model/part-origins.ts'
import { publicationTextsOf } from '../model/publication.ts'
import { registeredVenue } from '../venues/index.ts'
import type { UnusedRow, WorkGroup } from './work-groups.ts'

/** Reports a row that was dropped: a second one on a work, or one that a person wrote on a work that no page names. */
export function reportUnusedRow({ row, instead }: UnusedRow, metadata: Metadata | undefined): readonly Diagnostic[] {
  const { title, place } = row
  if (instead !== undefined) {
    const where = instead.place === undefined ? '' : ` (${instead.place.source}:${instead.place.line})`
    const message = `Cannot use a second row of metadata.json on one work, "${title}": the first is "${instead.title}"${where}`
    return [diagnostic('facts-unused', message, { place, hint: 'move what only it notes into the first row, and remove it' })]
  }
  // What a service said stays in the file when the news that it was asked about are no more.
  if (metadata?.isOfAll !== true || isLearnt(row)) return []
  const message = `Cannot use the row of metadata.json on "${title}": no homepage names such a work`
  return [diagnostic('facts-unused', message, { place, hint: 'write its title or an identifier as a homepage has it, or remove the row' })]
} // prettier-ignore

function isLearnt({ sources }: WorkFacts): boolean {
  const all = Object.values(sources)
  return all.length > 0 && all.every((source) => typeof source !== 'string')
}

/** Reports what `metadata.json` notes of a publication and no version of the work has, for nobody can tell which is meant. */
export function reportUnusedFacts({
  facts,
  versions,
}: WorkGroup & { readonly versions: readonly Version[] }): readonly Diagnostic[] {
  if (facts === undefined || facts.kind === 'preprint') return []
  const noted = notedOf(facts)
  const published = versions.filter(({ kind }) => kind !== 'preprint')
  const isUsed = published.some(({ origins }) => noted.some(({ origin, field }) => originOfPart(origins, origin, field)?.rule === 'metadata'))
  if (isUsed || noted.every((fact) => published.some((version) => isSaidBy(version, fact)))) return []
  const fields = noted.map(({ field }) => field).join(', ')
  const places = published.filter(({ venue }) => venue !== undefined)
  const message = `Cannot use what metadata.json notes of "${facts.title}" (${fields}): ${reasonFor(facts, places)}`
  return [diagnostic('facts-unused', message, { place: facts.place, hint: hintFor(places) })]
} // prettier-ignore

interface Noted {
  readonly field: string
  readonly value: string
  /** The name of its origin in a version. */
  readonly origin: string
}

/** What belongs to one publication; title, authors and arXiv number are the work's, whichever it is. */
function notedOf(facts: WorkFacts): readonly Noted[] {
  const { arxiv: _, ...published } = facts.identifiers
  const plain = Object.entries({ ...publicationTextsOf((name) => facts[name]), code: facts.code })
  return [
    ...plain.map(([field, value]) => ({ field, value, origin: field })),
    ...Object.entries(published).map(([field, value]) => ({ field, value, origin: 'identifiers' })),
  ].flatMap(({ value, ...one }) => (value === undefined ? [] : [{ ...one, value }]))
}

/** As noted; or otherwise by a record of the owner, which wins over what is noted. */
function isSaidBy({ origins, links, identifiers, ...fields }: Version, { field, value, origin }: Noted): boolean {
  const said: readonly (readonly [string, unknown])[] = Object.entries({ ...fields, ...identifiers })
  return (
    originOfPart(origins, origin, field)?.rule.startsWith('records/') === true ||
    links.some(({ href }) => href === value) ||
    said.some(([name, one]) => name === field && one === value)
  )
} // prettier-ignore

function reasonFor({ venue, containerTitle }: WorkFacts, published: readonly Version[]): string {
  const places = published.map(nameOf).join(' and ')
  if (venue !== undefined && registeredVenue(venue.series) === undefined)
    return `the registry knows no series "${venue.series}"`
  if (places === '') return 'neither it nor a page says where the work appeared'
  return containerTitle === undefined
    ? `it does not say where, and the work appeared at ${places}`
    : `it says "${containerTitle}", and the pages say ${places}`
}

function nameOf({ venue }: Version): string {
  return [venue?.name, venue?.year].filter(Boolean).join(' ')
}

function hintFor(published: readonly Version[]): string {
  const said = published.map(({ venue, kind }) =>
    venue?.series !== undefined && venue.year !== undefined
      ? `"venue": { "series": "${venue.series}", "year": ${venue.year} }`
      : `"kind": "${kind === 'unknown' ? 'conference' : kind}", "containerTitle": ${JSON.stringify(venue?.name)}`,
  )
  const [first = '"kind": "journal", "containerTitle": "…"', ...others] = said
  return `add to it ${[first, ...others].join(' or ')}`
}

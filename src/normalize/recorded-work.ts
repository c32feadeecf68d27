import type { Published, WorkEntry } from '../model/entry.ts'
import type { RecordedWork } from '../model/finding.ts'
import type { Identifiers } from '../model/identifier.ts'
import { normalizeDoi, targetOf } from '../model/link-target.ts'
import type { WorkRecord } from '../model/page.ts'
import { type PartialDate, partsOf } from '../model/partial-date.ts'
import type { Name } from '../model/person.ts'
import { primaryClassIn } from '../model/primary-class.ts'
import { publicationTextsOf } from '../model/publication.ts'
import { linkedWords } from '../model/rich-text.ts'
import { rowOf } from '../model/row-of.ts'
import type { VenueMention } from '../model/venue.ts'
import { isWhole } from '../model/version-kind.ts'
import { readNames } from '../model/written-names.ts'
import { venuesIn } from '../venues/index.ts'
import { linksWithRoles } from './link.ts'
import { listedVenue } from './listed-venue.ts'
import { parseName } from './name.ts'
import { recordedDate } from './recorded-date.ts'
import { normalizeTitle } from './title.ts'
import { venuesNamedIn } from './venue.ts'
import { identifiersShown } from './work-identifiers.ts'

/** A work that a structured source tells in fields. */
export function normalizeRecordedWork({ record, rule, place }: RecordedWork, person: string): WorkEntry {
  const issued = record.date === undefined ? undefined : recordedDate(record.date)
  const isPreprint = record.kind === 'preprint' || preprintServer.test(record.venue ?? '')
  const venue = isPreprint ? undefined : venueOf(record, issued)
  const links = linksWithRoles(linkedWords(record.links))
  const published = publishedAs(isPreprint ? { ...record, kind: 'preprint' } : record)
  return {
    type: 'work',
    person,
    rule,
    place,
    title: normalizeTitle(record.title),
    ...authorsOf(record.authors),
    ...(issued === undefined ? {} : { issued }),
    ...(venue === undefined ? {} : { venue }),
    ...(Object.keys(published).length === 0 ? {} : { published }),
    identifiers: { ...identifiersShown(links, record.venue ?? ''), ...identifiersOf(ownIdentifiers(record)) },
    links,
  }
}

/** bioRxiv's DOIs name its house in the place of a journal. */
const preprintServer = /^\W*(?:(?:ar|bio|med|chem|psyar)xiv|corr\b|ssrn|cold spring harbor laboratory$)/i

/** With the year of the work where its name has none; two digits may be the number of a volume: `Advances in Invented Results 25`. */
function venueOf(
  { venue: written = '', kind }: WorkRecord,
  issued: PartialDate | undefined,
): VenueMention | undefined {
  if (written === '' || isWhole(kind)) return undefined
  const named = registered(written) ?? (kind === 'journal' ? journal(written) : byName(written))
  if (named === undefined) return undefined
  const known = kind === 'journal' || kind === 'conference' || kind === 'workshop' ? { kind } : {}
  const isStated = named.year !== undefined && !/\s\d\d$/.test(written)
  const year = issued === undefined || isStated ? {} : { year: partsOf(issued).year }
  return { ...known, ...named, ...year }
}

/** Where most of the field is a name that the registry knows: `Proceedings of the National Academy of Sciences`. */
function registered(written: string): VenueMention | undefined {
  const name = written.replace(/(?<!\s)\s*\((?=[^()]*(?:volume|papers|track))[^()]*\)/i, '')
  const [match] = venuesIn(name).filter(
    ({ doubtful, start, end }) => doubtful !== true && end - start >= name.length / 2,
  )
  return match === undefined
    ? undefined
    : venuesNamedIn({ text: name, marks: [] }, []).find((venue) => venue.name === match.name)
}

/** A journal's name is all of the field but volume, issue and pages. */
function journal(written: string): VenueMention {
  const volume = written.search(/\(?(?:vol(?:ume)?\b|no\.|\d)/i)
  const name = volume < 0 ? written : written.slice(0, volume).trimEnd().replace(/,$/, '')
  return { name: name.trim() || written }
}

function byName(text: string): VenueMention | undefined {
  return listedVenue({ text, marks: [] }, { authors: [], venue: { start: 0, end: text.length } })
}

function publishedAs(record: WorkRecord): Published {
  const { kind, venue, accessed = '' } = record
  const said = {
    kind,
    containerTitle: kind === 'preprint' ? undefined : venue,
    editors: authorsOf(record.editors).authors,
    translators: authorsOf(record.translators).authors,
    ...publicationTextsOf((name) => record[name]),
    accessed: accessed === '' ? undefined : recordedDate(accessed),
    primaryClass: primaryClassIn(record.primaryClass ?? ''),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/** Names of a list as one text are cut apart; where that fails nobody is named, for an author is never guessed. */
function authorsOf(written: WorkRecord['authors'] = []): Pick<WorkEntry, 'authors' | 'authorsTruncated'> {
  const lists = typeof written === 'string' ? [readNames(written)] : written.map(namesIn)
  const names = lists.flatMap((list) => list?.names ?? [])
  if (names.length === 0) return {}
  const truncated = lists.some((list) => list?.truncated === true)
  const authors = names.map((name) => (typeof name === 'string' ? parseName(name) : name))
  return { authors, ...(truncated ? { authorsTruncated: true } : {}) }
}

interface Names {
  readonly names: readonly (string | Name)[]
  readonly truncated: boolean
}

/** One of a list: a name even when it looks like none, such as that of a collaboration. */
function namesIn(name: string | Name): Names {
  if (typeof name !== 'string') return { names: [name], truncated: false }
  if (/^\W*(?:et\.? al\.?|and others|others)\W*$/i.test(name)) return { names: [], truncated: true }
  return readNames(name) ?? { names: [name.replace(/[*†‡§¶#✉∗]/gu, '').trim()], truncated: false }
}

/** The ISBN beside a paper is that of the proceedings, which all their papers share. */
function ownIdentifiers({ identifiers, kind }: WorkRecord): readonly string[] {
  return isWhole(kind) ? identifiers : identifiers.filter((text) => !text.startsWith('isbn:'))
}

/** `doi:10.…`, `arxiv:2401.00001v2`; what is no identifier of its scheme is left out. */
function identifiersOf(written: readonly string[]): Identifiers {
  const known = written.map((text): Identifiers => {
    const [scheme = '', value = ''] = [
      text.slice(0, text.indexOf(':')).toLowerCase(),
      text.slice(text.indexOf(':') + 1).trim(),
    ]
    return rowOf(schemes, scheme)?.(value) ?? {}
  })
  return known.reduceRight<Identifiers>((all, more) => ({ ...all, ...more }), {})
}

const schemes: Readonly<Record<string, (value: string) => Identifiers>> = {
  doi: (value) => {
    const doi = normalizeDoi(value)
    return doi === undefined ? {} : (targetOf(`https://doi.org/${doi}`)?.identifiers ?? { doi })
  },
  arxiv: (value) => {
    const id = /(?:^|\/)((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?$/i.exec(
      value,
    )?.[1]
    return id === undefined ? {} : { arxiv: id }
  },
  pmid: (value) => (/^\d+$/.test(value) ? { pmid: value } : {}),
  pmcid: (value) => (/^PMC\d+$/i.test(value) ? { pmcid: value } : {}),
  isbn: (value) => (/^[\d-]{9,17}[\dX]$/i.test(value) ? { isbn: value.replaceAll('-', '') } : {}),
}

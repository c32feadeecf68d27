import { extract, reportNoNews } from '../extract/index.ts'
import { type Damaged, type EntryNote, noteOfEntry, type NoteOf, type Reading } from '../merge/index.ts'
import type { Configuration } from '../model/configuration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { NewsEntry, WorkEntry } from '../model/entry.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Page } from '../model/page.ts'
import type { PutAway } from '../model/put-away.ts'
import type { RecognisedSource, SourceKind } from '../model/source-kind.ts'
import { describePerson, isPersonId, normalize, personIdOf } from '../normalize/index.ts'
import type { Reader, SourceRead } from '../read/index.ts'
import { readerFailed, readOwn } from '../read/index.ts'
import {
  configuredOwner,
  type Content,
  contentOf,
  readAs,
  type ReadableSource,
  type Source,
} from './source.ts'

/** What a source was read as; nothing when it could not be read. */
export interface ReadSource {
  readonly path: string
  readonly person: string | undefined
  readonly recognised?: RecognisedSource
}

/**
 * Gives what `read` gives, perhaps without calling it: what it gave before for a source of this content and these
 * circumstances. The result is plain JSON, so that it can be kept between two runs. Who has looked at the content hands
 * it to `read`, so that what is kept is of that very content.
 */
export type Recall = (
  source: ReadableSource,
  circumstances: Circumstances,
  read: (content?: Content) => SourceContents,
) => SourceContents

/** What counts besides the content and the path of a source. */
export type Circumstances = readonly [person: string, kind: SourceKind | undefined, url: string | undefined]

/** All that a build needs of a source, in terms of nothing but the source, its person and its kind. */
export interface SourceContents {
  /** What its pages say of themselves; empty when the source cannot be read. */
  readonly heads: readonly Pick<Page, 'title' | 'url'>[]
  readonly entries: Reading['entries']
  /** Of each entry; without it every entry is looked at again. */
  readonly notes?: readonly EntryNote[]
  readonly diagnostics: readonly Diagnostic[]
  /** Files of which not all can be read. */
  readonly damaged?: readonly Damaged[]
  readonly recognised?: RecognisedSource
}

/** One source, read as far as it can be. */
export interface Said extends SourceContents {
  readonly source: string
  readonly person: string | undefined
}

const readAnew: Recall = (_source, _circumstances, read) => read()

/** How sources are read. */
export interface ReadOptions {
  readonly recall?: Recall | undefined
  readonly readers?: readonly Reader[]
}

/** Read, extract and normalize one source. */
export function saidIn(
  source: Source,
  { people }: Pick<Configuration, 'people'>,
  { recall = readAnew, readers = [] }: ReadOptions = {},
): Said {
  const { path } = source
  const configured = configuredOwner(source, people)
  const person = ownerOf(source, people)
  const nothing = { source: path, person, heads: [], entries: [] }
  if (person === undefined) return { ...nothing, diagnostics: [unusableOwner(source, people)] }
  if ('failure' in source) return { ...nothing, diagnostics: [source.failure] }
  const kind = source.kind ?? configured?.kind
  const own = kind === undefined ? ownContentsOf(source, person, readers) : undefined
  if (own !== undefined) return { source: path, person, ...own }
  const circumstances = [person, kind, source.url] as const
  const read = (content = contentOf(source)): SourceContents =>
    contentsIn(readAs(source, content, kind), source, person)
  return { source: path, person, ...recall(source, circumstances, read) }
}

/** The id of whose source it is; undefined when its name gives none, or what is said is none. */
export function ownerOf(source: Source, people: Configuration['people']): string | undefined {
  const said = saidOwner(source, people)
  if (said === undefined) return personIdOf(source.path)
  return isPersonId(said) ? said : undefined
}

function saidOwner(source: Source, people: Configuration['people']): string | undefined {
  return source.person ?? configuredOwner(source, people)?.id
}

/** What somebody's own reader makes of a source; a page that is not in order costs that source and no other. */
function ownContentsOf(
  source: ReadableSource,
  person: string,
  readers: readonly Reader[],
): SourceContents | undefined {
  const content = readers.length === 0 ? undefined : contentOf(source)
  if (content === undefined || !('bytes' in content)) return undefined
  const read = readOwn(source.path, content.bytes, readers)
  if (read === undefined) return undefined
  const { diagnostics } = read
  if (!('page' in read)) return { heads: [], entries: [], diagnostics }
  try {
    return contentsIn({ pages: [read.page], diagnostics }, source, person)
  } catch (error) {
    return { heads: [], entries: [], diagnostics: [readerFailed(source.path, read.page.format, error)] }
  }
}

function contentsIn(
  { pages, diagnostics, recognised }: SourceRead,
  source: ReadableSource,
  person: string,
): SourceContents {
  const normalized = pages.map((page) => normalize(extract(page), person))
  const entries = normalized.flatMap((one) => one.entries)
  const isSilent = !entries.some(({ type }) => type === 'news')
  const problems = [
    ...normalized.flatMap((one) => one.diagnostics),
    ...(isSilent ? reportNoNews(source.path, pages) : []),
  ]
  const damaged = damagedIn(pages, diagnostics)
  return {
    heads: pages.map(headOf),
    entries,
    notes: entries.map(noteOfEntry),
    diagnostics: [...diagnostics, ...problems],
    ...(damaged.length === 0 ? {} : { damaged }),
    ...(recognised === undefined ? {} : { recognised }),
  }
}

/** Those that an error is in, and single entries that nobody can read. */
function damagedIn(pages: readonly Page[], diagnostics: readonly Diagnostic[]): readonly Damaged[] {
  const files = diagnostics.flatMap(({ severity, place }) =>
    severity === 'error' && place !== undefined ? [place.source] : [],
  )
  const entries = pages.flatMap(({ source, unread = [] }) => unread.map((text) => ({ file: source, text })))
  return [...[...new Set(files)].map((file) => ({ file })), ...entries]
}

function headOf({ title, url }: Page): Pick<Page, 'title' | 'url'> {
  return { ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) }
}

/** Of an entry this is asked for again and again. */
const oftenAsked = ['type', 'person', 'rule', 'place', 'date', 'announcedAt'] as const satisfies readonly (
  | keyof NewsEntry
  | keyof WorkEntry
)[]

/** The same, of whose entries and diagnostics little is at hand. */
export function putSaidAway(said: Said, putAway: PutAway): Said {
  return {
    ...said,
    entries: said.entries.map((entry) => putAway(entry, oftenAsked)),
    diagnostics: said.diagnostics.map((one) => putDiagnosticAway(one, putAway)),
  }
}

/** Its words are for the end: until then it is counted, and found by its place. */
export function putDiagnosticAway(one: Diagnostic, putAway: PutAway): Diagnostic {
  return putAway(one, ['code', 'severity', 'place'] satisfies readonly (keyof Diagnostic)[])
}

/** What is noted of the entries of these very sources; of an entry that came about otherwise nothing is. */
export function notesIn(read: readonly Said[]): NoteOf {
  const noted = new Map<Reading['entries'][number], EntryNote>()
  for (const { entries, notes = [] } of read) {
    for (const [index, entry] of entries.entries()) {
      const note = notes[index]
      if (note !== undefined) noted.set(entry, note)
    }
  }
  return (entry) => noted.get(entry)
}

export function readSourceOf({ source, person, recognised }: Said): ReadSource {
  return { path: source, person, ...(recognised === undefined ? {} : { recognised }) }
}

/** Sources with one base name are one person. */
export function readingsOf(read: readonly Said[], { people }: Configuration): readonly Reading[] {
  const byPerson = new Map<string, Said[]>()
  for (const said of read) {
    if (said.person !== undefined) byPerson.set(said.person, [...(byPerson.get(said.person) ?? []), said])
  }
  return [...byPerson].map(([id, own]) => {
    const sources = own.map(({ source }) => source)
    const heads = own.flatMap((said) => said.heads)
    const configured = people.find((person) => person.id === id)
    return {
      person: describePerson(id, sources, heads, configured),
      entries: own.flatMap(({ entries }) => entries),
      unread: own.filter(({ heads: read }) => read.length === 0).map(({ source }) => source),
      damaged: own.flatMap(({ damaged = [] }) => damaged),
    }
  })
}

function unusableOwner(source: Source, people: Configuration['people']): Diagnostic {
  const { path } = source
  const said = saidOwner(source, people)
  return said === undefined
    ? diagnostic(
        'profile-name-unusable',
        `Cannot make an id from the name "${path}": it needs a letter or a digit, and may be no name of a device`,
        { hint: 'rename the file, or name it as the `source` of a person in offprint.yaml' },
      )
    : diagnostic(
        'profile-name-unusable',
        `Cannot use the id ${JSON.stringify(said)} of whose "${path}" is: it names a folder, so it has only a to z, 0 to 9 and hyphens, and is no name of a device`,
        { hint: 'Give the person another id' },
      )
}

import { existsSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'

import type { Configuration, ConfiguredPerson } from '../model/configuration.ts'
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { type Origin, originText } from '../model/origin.ts'
import { personIdOf } from '../normalize/index.ts'
import type { Source } from '../pipeline.ts'
import { siteKindOf } from '../read/site-kind.ts'
import { recoverOutput } from './claim.ts'
import { Failure } from './failure.ts'
import { outputAt } from './output.ts'
import { readOne, type Profiles } from './profiles.ts'
import { shownPath } from './shown-path.ts'
import { repositoryKindOf } from './repository-kind.ts'
import { siteFilesIn } from './site-files.ts'
import { readRecord, snapshotsName, type SnapshotRecord } from './snapshots.ts'
import { isStored, type Obstacle, obstacleIn, storedSource } from './stored-source.ts'
import { reasonFor } from './system-error.ts'

/** Somebody whose homepage is none of the files among the profiles. */
export interface Elsewhere {
  readonly person: ConfiguredPerson
  readonly origin: Origin
}

/** Whose homepages are somewhere else; a file among the profiles counts more than an address. */
export function peopleElsewhere({ people }: Configuration, sources: readonly Source[]): readonly Elsewhere[] {
  const own = new Set(
    sources.map(
      ({ path, person }) => person ?? people.find(({ source }) => source === path)?.id ?? personIdOf(path),
    ),
  )
  return people.flatMap((person) => {
    const origin = originOf(person)
    return origin === undefined || own.has(person.id) ? [] : [{ person, origin }]
  })
}

function originOf({ origin, homepage }: ConfiguredPerson): Origin | undefined {
  return origin ?? (homepage === undefined ? undefined : { type: 'page', url: homepage })
}

/** The profiles, and where a whole folder of them is read also the homepages that are somewhere else, as they were last fetched. */
export async function withElsewhere(
  cwd: string,
  paths: readonly string[],
  profiles: Profiles,
  configuration: Configuration,
): Promise<Profiles> {
  const folder = paths.map((path) => resolve(cwd, path)).find((path) => isWholeFolder(path, profiles))
  const elsewhere = peopleElsewhere(configuration, profiles.sources)
  if (folder === undefined || elsewhere.length === 0) return profiles
  recoverOutput(outputAt(cwd, join(folder, snapshotsName)))
  const found = await Promise.all(elsewhere.map((one) => sourceOf(cwd, folder, one)))
  // A folder that is not even there is no fault then.
  const own = profiles.sources.filter(({ path }) => resolve(cwd, path) !== folder)
  return {
    folders: profiles.folders,
    sources: [...own, ...found].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    diagnostics: profiles.diagnostics.filter(({ code }) => code !== 'no-profiles'),
  }
}

function isWholeFolder(path: string, { folders }: Profiles): boolean {
  return folders.includes(path) || (!existsSync(path) && extname(path) === '')
}

async function sourceOf(cwd: string, folder: string, { person, origin }: Elsewhere): Promise<Source> {
  if (origin.type === 'path')
    return { ...readOne(cwd, resolve(cwd, origin.path), person.kind), person: person.id }
  const own = join(folder, snapshotsName, person.id)
  const record = await recordOf(cwd, folder, person.id)
  if (record !== undefined && 'failure' in record)
    return { path: shownPath(cwd, own), person: person.id, ...record }
  if (record?.homepage !== originText(origin)) return notFetched(person.id, shownPath(cwd, own), origin)
  return { ...withKind(snapshotIn(cwd, own, person.id, record), person), person: person.id }
}

/** A repository can be a site without any sign of it. */
function withKind(source: Source, { kind }: ConfiguredPerson): Source {
  if (!isStored(source) || !source.stored.isSite || kind !== undefined) return source
  const paths = siteFilesIn(source.stored.file, source.stored.own).list()
  const plain = siteKindOf(paths) === undefined ? repositoryKindOf(paths) : undefined
  return plain === undefined ? source : { ...source, kind: plain }
}

/** A record that is damaged is a matter of this person alone. */
async function recordOf(
  cwd: string,
  folder: string,
  id: string,
): Promise<SnapshotRecord | { readonly failure: Diagnostic } | undefined> {
  try {
    return await readRecord(cwd, folder, id)
  } catch (error) {
    const [failure] = error instanceof Failure ? error.diagnostics : []
    if (failure === undefined) throw error
    return { failure }
  }
}

function snapshotIn(cwd: string, folder: string, id: string, record: SnapshotRecord): Source {
  const [file = '', other] = record.files
  const isFolder = other !== undefined || file.startsWith(`${id}/`)
  const path = join(folder, isFolder ? id : file)
  const shown = shownPath(cwd, path)
  const unusable = (obstacle: Obstacle): Diagnostic =>
    missing(shown, reasonOf(obstacle), `offprint fetch homepages ${id} --refresh`)
  const { charset } = record
  const page = charset === undefined ? {} : { charset }
  const site = { own: record.files.map((name) => name.slice(id.length + 1)) }
  const stored = { file: path, isSite: isFolder, mayBeLink: false, ...(isFolder ? site : page) }
  const obstacle = obstacleIn(stored)
  if (obstacle !== undefined) return { path: shown, failure: unusable(obstacle) }
  return storedSource({ path: shown, ...(isFolder ? {} : addressOf(record)) }, stored, unusable)
}

function reasonOf(obstacle: Obstacle): string {
  return 'code' in obstacle ? reasonFor(obstacle.code) : 'it is not what was fetched'
}

/** The address of a repository is not where its pages are shown. */
function addressOf({ url, commit }: SnapshotRecord): { readonly url?: string } {
  return commit === undefined ? { url } : {}
}

function notFetched(person: string, path: string, origin: Origin): Source {
  const reason = `${originText(origin)} was not fetched yet`
  return { path, person, failure: missing(path, reason, `offprint fetch homepages ${person}`) }
}

function missing(source: string, reason: string, command: string) {
  const place = { source, line: 1, column: 1 }
  return diagnostic('source-missing', `Cannot read "${source}": ${reason}`, {
    place,
    hint: `Run: ${command}`,
  })
}

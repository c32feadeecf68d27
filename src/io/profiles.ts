import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

import { diagnostic, type Diagnostic, type DiagnosticCode } from '../model/diagnostic.ts'
import { type SourceKind, sourceKinds } from '../model/source-kind.ts'
import type { Source } from '../pipeline.ts'
import { nearestFile } from './nearest-file.ts'
import { shownPath } from './shown-path.ts'
import { folderKindOf } from './site-files.ts'
import { type Obstacle, sizeLimit, storedSource } from './stored-source.ts'
import { reasonFor, unlessRefused } from './system-error.ts'

/** The name of the file beside the profiles that holds facts about their works; it is no profile. */
export const metadataName = 'metadata.json'

/** What was found where the profiles were said to be. */
export interface Profiles {
  /** In the order of their paths, whatever order they were named in. */
  readonly sources: readonly Source[]
  /** The folders that hold them, as absolute paths. */
  readonly folders: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What the owner says that some sources are, by their paths as they are shown. */
export type SaidKinds = (path: string) => SourceKind | undefined

/** Finds the files and sites that `paths` name, and every file and site directly in the folders that they name. */
export function readProfiles(
  cwd: string,
  paths: readonly string[],
  said: SaidKinds = () => undefined,
): Profiles {
  const found = paths.map((path) => look({ cwd, said }, resolve(cwd, path)))
  const sources = new Map(found.flatMap(({ sources }) => sources).map((source) => [source.path, source]))
  return {
    sources: [...sources.values()].toSorted((a, b) => byCodeUnit(a.path, b.path)),
    folders: [...new Set(found.map(({ folder }) => folder))].toSorted(byCodeUnit),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** One file or site, wherever it lies; a source too where it cannot be read. */
export function readOne(cwd: string, file: string, kind: SourceKind | undefined): Source {
  const { sources, diagnostics } = readSource({ cwd, said: () => kind }, file)
  const [source = failureOf(cwd, file, diagnostics)] = sources
  return source
}

function failureOf(cwd: string, file: string, [why]: readonly Diagnostic[]): Source {
  const failure = why ?? about(cwd, file, 'source-unknown', 'it is no homepage', 'Name a file or a site')
  return { path: shownPath(cwd, file), failure }
}

interface Found {
  readonly folder: string
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Reading {
  readonly cwd: string
  readonly said: SaidKinds
}

/** A folder of bibliographies that is named by itself holds a profile a file, like any other. */
function look(reading: Reading, path: string): Found {
  const { cwd } = reading
  return unlessRefused(
    () => {
      const kind = isFolder(path) ? kindOf(reading, path) : undefined
      const isOne = kind !== undefined && (kind.isSaid || kind.name !== 'bibliographies')
      if (!isFolder(path) || isOne) return { folder: dirname(path), ...readSource(reading, path) }
      const children = readdirSync(path).filter((name) => !name.startsWith('.'))
      const found = children.map((name) => readSource(reading, join(path, name)))
      const sources = found.flatMap((one) => one.sources)
      const diagnostics = found.flatMap((one) => one.diagnostics)
      const empty = about(cwd, path, 'no-profiles', 'it holds no profile', 'Save a homepage in this folder')
      return {
        folder: path,
        sources,
        diagnostics: sources.length === 0 ? [...diagnostics, empty] : diagnostics,
      }
    },
    (code) => ({ folder: dirname(path), ...failed(cwd, path, unreadable(cwd, path, code)) }),
  )
}

type OneFile = Pick<Found, 'sources' | 'diagnostics'>

/** Symbolic links are followed. Asks for a file's kind first: opening a named pipe would wait for ever. */
function readSource(reading: Reading, file: string): OneFile {
  const { cwd, said } = reading
  if (basename(file) === metadataName) return { sources: [], diagnostics: [] }
  return unlessRefused(
    () => {
      const stat = statSync(file)
      const path = shownPath(cwd, file)
      const kind = said(path)
      const saying = kind === undefined ? {} : { kind }
      const isSite = stat.isDirectory() && kindOf(reading, file) !== undefined
      if (stat.isDirectory() && !isSite)
        return skipped(
          cwd,
          file,
          'it is a folder, but no site',
          'Put single pages directly into the folder of profiles, and sites with their configuration',
        )
      if (!isSite && !stat.isFile()) return skipped(cwd, file, 'it is no file', 'Save the homepage as a file')
      if (!isSite && stat.size > sizeLimit) return failed(cwd, file, tooLarge(cwd, file, stat.size))
      const stored = { file, isSite, mayBeLink: true }
      const source = storedSource({ path, ...saying }, stored, (why) => obstacleReport(cwd, file, why))
      return { sources: [source], diagnostics: [] }
    },
    (code) => failed(cwd, file, unreadable(cwd, file, code)),
  )
}

/** What a folder is as one source; undefined when each of its files is one. */
function kindOf(
  { cwd, said }: Reading,
  folder: string,
): { readonly name: SourceKind; readonly isSaid: boolean } | undefined {
  const saidKind = said(shownPath(cwd, folder))
  if (saidKind !== undefined && sourceKinds[saidKind].of === 'folder') return { name: saidKind, isSaid: true }
  const name = folderKindOf(folder)
  return name === undefined ? undefined : { name, isSaid: false }
}

function skipped(cwd: string, file: string, reason: string, hint: string): OneFile {
  return { sources: [], diagnostics: [about(cwd, file, 'source-unknown', reason, hint)] }
}

/** Of what was there a moment ago. */
function obstacleReport(cwd: string, file: string, obstacle: Obstacle): Diagnostic {
  if ('code' in obstacle) return unreadable(cwd, file, obstacle.code)
  if ('size' in obstacle) return tooLarge(cwd, file, obstacle.size)
  return about(cwd, file, 'source-missing', 'something else is in its place now', 'Run the command again')
}

function tooLarge(cwd: string, file: string, size: number): Diagnostic {
  const reason = `it has ${size} bytes, more than the ${sizeLimit} that are allowed`
  return about(cwd, file, 'source-too-large', reason, 'Save the page without the images and data inside it')
}

function unreadable(cwd: string, file: string, code: string): Diagnostic {
  const hint =
    code === 'ENOENT' ? hintForMissing(cwd, file) : 'Check the permissions of the file and its folder'
  return about(cwd, file, 'source-missing', reasonFor(code), hint)
}

function hintForMissing(cwd: string, file: string): string {
  const meant = nearestFile(cwd, file)
  return meant === undefined ? 'Check the path' : `Did you mean "${meant}"?`
}

/** A source all the same: what was published of it has to stay. */
function failed(cwd: string, file: string, failure: Diagnostic): OneFile {
  return { sources: [{ path: shownPath(cwd, file), failure }], diagnostics: [] }
}

function about(cwd: string, path: string, code: DiagnosticCode, reason: string, hint: string): Diagnostic {
  const source = shownPath(cwd, path)
  const place = { source, line: 1, column: 1 }
  return diagnostic(code, `Cannot read "${source}": ${reason}`, { place, hint })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** The same under every locale. */
function byCodeUnit(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

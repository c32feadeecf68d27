import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

import type { SourceKind } from '../model/source-kind.ts'
import { siteKindOf } from '../read/site-kind.ts'
import type { SiteFiles } from '../read/site-reader.ts'

/** More files than these are no homepage. */
export const siteFileLimit = 20_000

/** In bytes; a larger file of a site is data, not writing. */
export const siteFileSize = 2_000_000

/** What was made from a site may lie in it; it is not read for more. */
const ownOutput = ['catalog.json', 'index.html', 'ledger.json']

const deepest = 12

/** What generators write or fetch, and what belongs to tools. */
const skipped =
  /^(?:_site|public|resources|themes|vendor|assets|node_modules|bower_components|__pycache__|\..*)$/

const writing = /\.(?:md|markdown|html?|liquid|ya?ml|toml|json|bib)$/i

/** Whether a file of a site, by its path in it, is one that somebody may have written. */
export function isSiteFile(path: string): boolean {
  return writing.test(path) && path.split('/').every((name) => !skipped.test(name))
}

/** Of what kind a folder is as one source, by the names at its top and in Hugo's folder of configurations. */
export function folderKindOf(folder: string): SourceKind | undefined {
  return siteKindOf([...pathsIn(folder, ''), ...pathsIn(folder, 'config/_default/')])
}

/** The paths of what lies in a folder of a site, those of folders with a slash at the end. */
function pathsIn(folder: string, path: string): readonly string[] {
  if (statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() !== true) return []
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
  return entries.map((entry) => `${path}${entry.name}${entry.isDirectory() ? '/' : ''}`)
}

/**
 * The files of a folder that somebody has written, as they are now.
 *
 * Symbolic links are followed inside of the folder only. Too many files give none at all. Where `own` says which
 * files are the site, the others are not read.
 */
export function siteFilesIn(folder: string, own?: readonly string[]): SiteFiles {
  const known = own === undefined ? undefined : new Set(own)
  const isWriting = (path: string): boolean => writing.test(path) && known?.has(path) !== false
  const contents = new Map<string, Uint8Array>()
  const outside: string[] = []
  const root = realpathSync(folder)
  const visit = (path: string, depth: number): void => {
    const names = readdirSync(join(folder, path)).toSorted()
    if (path !== '' && ownOutput.every((name) => names.includes(name))) return
    for (const name of names) {
      const inner = path === '' ? name : `${path}/${name}`
      if (skipped.test(name) || contents.size > siteFileLimit) continue
      const real = realPath(join(folder, inner))
      if (real === undefined) continue
      if (!real.startsWith(`${root}${sep}`)) {
        outside.push(inner)
        continue
      }
      const stat = statSync(real)
      if (stat.isDirectory() && depth > 0) visit(inner, depth - 1)
      else if (stat.isFile() && isWriting(inner) && stat.size <= siteFileSize)
        contents.set(inner, readFileSync(real))
    }
  }
  visit('', deepest)
  return contents.size > siteFileLimit
    ? noFiles
    : { list: () => [...contents.keys()], read: (path) => contents.get(path), outside }
}

const noFiles: SiteFiles = { list: () => [], read: () => undefined }

/** Where a path leads; undefined when that is nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

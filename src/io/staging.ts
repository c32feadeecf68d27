import { dirname, join } from 'node:path'

import { isOutputPath } from '../model/output-path.ts'
import { beginningOf, endsAt, holdsAt } from './blocks.ts'
import { makeFolders } from './make-folders.ts'
import { attempting, guardTarget, lstatIfThere, parentsOf, type Output } from './output.ts'

/** The folder inside the output where files wait until all of them are whole. */
export const stagingName = '.staging'

const manifestName = `${stagingName}/manifest.json`

/** What is left to do. The file staged as `0` becomes the first of `renames`, and so on. */
export interface Manifest {
  readonly version: 1
  readonly renames: readonly string[]
  readonly removals: readonly string[]
}

/**
 * Writes the future content of a file beside the output, whole and synced, where it is other than what stands there.
 * Nothing is written before the first difference. A symbolic link counts as other: it will be replaced. Gives whether
 * the file waits in the staging folder; else the output holds the very same.
 */
export function stageFile(
  output: Output,
  path: string,
  index: number,
  blocks: Iterable<Uint8Array>,
): boolean {
  return attempting(output, path, () => {
    const { folder, disk } = output
    const isThere = lstatIfThere(output, path)?.isFile() === true
    const present = isThere ? disk.openSync(join(folder, path), 'r') : undefined
    try {
      return stageBeside(output, present, `${stagingName}/${index}`, blocks)
    } finally {
      if (present !== undefined) disk.closeSync(present)
    }
  })
}

function stageBeside(
  output: Output,
  present: number | undefined,
  path: string,
  blocks: Iterable<Uint8Array>,
): boolean {
  const { disk } = output
  const remaining = blocks[Symbol.iterator]()
  let same = 0
  let next = remaining.next()
  for (; next.done !== true; next = remaining.next()) {
    if (present === undefined || !holdsAt(disk, present, same, next.value)) break
    same += next.value.length
  }
  if (next.done === true && present !== undefined && endsAt(disk, present, same)) return false
  writeSynced(output, path, contents())
  return true

  function* contents(): Generator<Uint8Array> {
    if (present !== undefined) yield* beginningOf(disk, present, same)
    if (next.done === true) return
    yield next.value
    yield* { [Symbol.iterator]: () => remaining }
  }
}

/** From here on the new set is certain: whoever finds the manifest finishes it. */
export function writeManifest(output: Output, manifest: Manifest): void {
  const partial = `${manifestName}.partial`
  attempting(output, manifestName, () => {
    writeSynced(output, partial, [Buffer.from(JSON.stringify(manifest))])
    output.disk.renameSync(join(output.folder, partial), join(output.folder, manifestName))
    syncFolder(output, stagingName)
  })
}

/** The manifest that an earlier command could not finish; a damaged one is as good as none. */
export function readManifest(output: Output): Manifest | undefined {
  if (lstatIfThere(output, manifestName)?.isFile() !== true) return undefined
  try {
    const text = output.disk.readFileSync(join(output.folder, manifestName), 'utf8')
    const manifest: unknown = JSON.parse(text)
    return isManifest(manifest) ? manifest : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Puts every staged file in its place. May be stopped and done again at any point. */
export function finishManifest(output: Output, { renames, removals }: Manifest): void {
  for (const path of [...renames, ...removals]) guardTarget(output, path)
  for (const [index, path] of renames.entries())
    attempting(output, path, () => moveIntoPlace(output, index, path))
  for (const path of removals) attempting(output, path, () => remove(output, path))
  const touched = new Set([...renames, ...removals].flatMap(parentsOf))
  for (const folder of ['', ...touched]) attempting(output, folder, () => syncFolder(output, folder))
  attempting(output, manifestName, () => {
    output.disk.unlinkSync(join(output.folder, manifestName))
    syncFolder(output, stagingName)
  })
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  const { version, renames, removals } = { version: 0, renames: 0, removals: 0, ...value }
  return version === 1 && areOutputPaths(renames) && areOutputPaths(removals)
}

function areOutputPaths(value: unknown): boolean {
  return Array.isArray(value) && value.every((path) => typeof path === 'string' && isOutputPath(path))
}

function moveIntoPlace(output: Output, index: number, path: string): void {
  const staged = `${stagingName}/${index}`
  // Not there: an earlier command has moved it.
  if (lstatIfThere(output, staged) === undefined) return
  const target = join(output.folder, path)
  makeFolders(output.disk, dirname(target))
  output.disk.renameSync(join(output.folder, staged), target)
}

/** A folder that becomes empty by it goes too. */
function remove(output: Output, path: string): void {
  const { folder, disk } = output
  if (lstatIfThere(output, path) !== undefined) disk.unlinkSync(join(folder, path))
  for (const parent of parentsOf(path)) {
    if (lstatIfThere(output, parent) === undefined) continue
    if (disk.readdirSync(join(folder, parent)).length > 0) return
    disk.rmdirSync(join(folder, parent))
  }
}

/** `wx`: never through a link, and never into a file of another run. */
function writeSynced({ folder, disk }: Output, path: string, blocks: Iterable<Uint8Array>): void {
  const file = disk.openSync(join(folder, path), 'wx')
  try {
    for (const block of blocks) disk.writeFileSync(file, block)
    disk.fsyncSync(file)
  } finally {
    disk.closeSync(file)
  }
}

/** So that a rename survives a power cut. Windows does it by itself and refuses to open folders. */
function syncFolder(output: Output, path: string): void {
  if (process.platform === 'win32' || (path !== '' && lstatIfThere(output, path) === undefined)) return
  const folder = output.disk.openSync(join(output.folder, path), 'r')
  try {
    output.disk.fsyncSync(folder)
  } finally {
    output.disk.closeSync(folder)
  }
}

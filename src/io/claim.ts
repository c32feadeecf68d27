import { hostname } from 'node:os'
import { join } from 'node:path'

import { makeFolders } from './make-folders.ts'
import { attempting, lstatIfThere, unwritable, type Output } from './output.ts'
import { finishManifest, readManifest, stagingName } from './staging.ts'

const ownerName = `${stagingName}/owner`

/**
 * Takes the output for this process alone while `work` reads and writes it.
 *
 * The claim is `.staging/owner` with the host and the process id. A claim whose process no longer runs on this
 * host is void, so a killed run never blocks the next one; runs of two machines on one network folder are not
 * kept apart.
 */
export async function withClaim<T>(output: Output, work: () => Promise<T> | T): Promise<T> {
  const made = attempting(output, '', () => makeFolders(output.disk, output.folder))
  try {
    recoverOutput(output)
    attempting(output, stagingName, () => take(output))
    try {
      return await work()
    } finally {
      attempting(output, stagingName, () => release(output))
    }
  } finally {
    if (made !== undefined) attempting(output, '', () => removeIfEmpty(output))
  }
}

/** Where there is no room for a claim nothing of it stays. */
function take(output: Output): void {
  const { folder, disk } = output
  makeFolders(disk, join(folder, stagingName))
  const owner = disk.openSync(join(folder, ownerName), 'wx')
  let isWritten = false
  try {
    disk.writeFileSync(owner, ownClaim())
    isWritten = true
  } finally {
    disk.closeSync(owner)
    if (!isWritten) clear(output)
  }
}

/** Finishes what a killed command had ready, and clears away what it had not. */
export function recoverOutput(output: Output): void {
  const stat = lstatIfThere(output, stagingName)
  if (stat === undefined) return
  if (!stat.isDirectory()) throw unwritable(output, stagingName, 'it is no folder', 'Remove it')
  refuseWhileOwned(output)
  const manifest = attempting(output, stagingName, () => readManifest(output))
  if (manifest !== undefined) finishManifest(output, manifest)
  attempting(output, stagingName, () => clear(output))
}

function refuseWhileOwned(output: Output): void {
  const claim = attempting(output, ownerName, () => readClaim(output))
  // Only a claim that was written to its end counts: half of a number is the number of another process.
  const [, host, id] = /^(.*)\n(\d+)\n$/.exec(claim) ?? []
  if (host !== hostname() || !isRunning(Number(id))) return
  const hint = `Wait for it; if it is no offprint, remove ${output.name}/${stagingName}`
  throw unwritable(output, '', `process ${id} is writing it at this moment`, hint)
}

function ownClaim(): string {
  return `${hostname()}\n${process.pid}\n`
}

function readClaim(output: Output): string {
  if (lstatIfThere(output, ownerName)?.isFile() !== true) return ''
  return output.disk.readFileSync(join(output.folder, ownerName), 'utf8')
}

/** A claim of our own number is one of an earlier process: in a container every run may be number 1. */
function isRunning(id: number): boolean {
  if (id === 0 || id === process.pid) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** What is certain but could not be finished stays for the next command. */
function release(output: Output): void {
  if (readManifest(output) === undefined) clear(output)
  else output.disk.unlinkSync(join(output.folder, ownerName))
}

/** A command that came to nothing leaves no folder behind. */
function removeIfEmpty({ folder, disk }: Output): void {
  if (disk.readdirSync(folder).length === 0) disk.rmdirSync(folder)
}

function clear({ folder, disk }: Output): void {
  disk.rmSync(join(folder, stagingName), { recursive: true, force: true })
}

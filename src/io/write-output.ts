import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { join, posix } from 'node:path'

import type { Ledger } from '../model/ledger.ts'
import type { BuildResult } from '../pipeline.ts'
import { blocksOf, bytesAt, digestFile, endsAt, holdsAt } from './blocks.ts'
import { attempting, guardFile, guardFolder, guardTarget, lstatIfThere, type Output } from './output.ts'
import { finishManifest, stageFile, writeManifest } from './staging.ts'
import type { WritingCache } from './writing-cache.ts'

/** Files as the pipeline gives them, with paths relative to the output. */
export type Files = BuildResult['files']

/** Texts of ours, and bytes of others. */
export type WritableFiles = readonly (Files[number] | { readonly path: string; readonly bytes: Uint8Array })[]

/** What a run changed. */
export interface Written {
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

/** How files are written. */
interface Manner {
  readonly cache?: WritingCache | undefined
  /** Hears which of all the files is on. */
  readonly onFile?: OnFile
}

export type OnFile = (done: number, all: number) => void

/**
 * Makes the output consist of `files`, all of them or none, and removes those of `previous` that are no more.
 * Files that are the same already, and files of others, are not touched. Call it under a claim.
 */
export function writeOutput(
  output: Output,
  files: WritableFiles,
  previous: readonly string[],
  { cache, onFile }: Manner = {},
): Written {
  const changed: string[] = []
  let folder: string | undefined
  for (const [index, file] of files.entries()) {
    const { path } = file
    onFile?.(index + 1, files.length)
    const digest = 'bytes' in file ? undefined : cache?.digestOf(file)
    // Files of a folder come together.
    if (posix.dirname(path) !== folder) guardFolder(output, path)
    folder = posix.dirname(path)
    const stat = guardFile(output, path)
    if (digest !== undefined && attempting(output, path, () => hasDigest(output, path, stat, digest)))
      continue
    if (stageFile(output, path, changed.length, blocksIn(file, cache, presentAt(output, path, stat))))
      changed.push(path)
  }
  const removed = obsolete(output, files, previous)
  if (changed.length + removed.length > 0) {
    const manifest = { version: 1, renames: changed, removals: removed } as const
    for (const path of removed) guardTarget(output, path)
    writeManifest(output, manifest)
    finishManifest(output, manifest)
  }
  cache?.save()
  return { changed, removed }
}

function blocksIn(
  file: WritableFiles[number],
  cache: WritingCache | undefined,
  present: Parameters<WritingCache['copying']>[1],
): Iterable<Uint8Array> {
  if ('bytes' in file) return [file.bytes]
  if (cache === undefined) return blocksOf(file.chunks)
  return cache.copying(file, present) ?? cache.noting(file, blocksOf(file.chunks))
}

/** A file of ours, for a symbolic link leads to others'. */
function presentAt(
  { folder, disk }: Output,
  path: string,
  stat: Stats | undefined,
): (start: number, length: number) => Uint8Array | undefined {
  if (stat?.isFile() !== true) return () => undefined
  return (start, length) =>
    start + length > stat.size ? undefined : bytesAt(disk, join(folder, path), start, length)
}

/** The files of the build before that are no part of the output any more. */
export function filesDropped(before: readonly string[] | undefined, now: Ledger): readonly string[] {
  const known = new Set(now.files)
  return (before ?? []).filter((path) => !known.has(path))
}

/** The files of the build before that are still there and that this build does not write. */
export function obsolete(
  output: Output,
  files: readonly { readonly path: string }[],
  previous: readonly string[],
): readonly string[] {
  const written = new Set(files.map(({ path }) => path))
  return previous.filter((path) => !written.has(path) && isFile(output, path))
}

/** Gathers one file, which may be longer than a string can be; the others wait in their chunks. */
export function bytesOf(chunks: Iterable<string>): Buffer {
  return Buffer.concat([...blocksOf(chunks)])
}

/**
 * Whether the output has this very file, block by block, for it may be longer than a buffer can be. A symbolic link
 * counts as another: it will be replaced.
 */
export function holds(output: Output, path: string, chunks: Iterable<string>): boolean {
  if (lstatIfThere(output, path)?.isFile() !== true) return false
  const { folder, disk } = output
  const file = disk.openSync(join(folder, path), 'r')
  try {
    let end = 0
    for (const block of blocksOf(chunks)) {
      if (!holdsAt(disk, file, end, block)) return false
      end += block.length
    }
    return endsAt(disk, file, end)
  } finally {
    disk.closeSync(file)
  }
}

function hasDigest({ folder, disk }: Output, path: string, stat: Stats | undefined, digest: string): boolean {
  if (stat?.isFile() !== true) return false
  const hash = createHash('sha256')
  digestFile(disk, join(folder, path), stat.size, hash)
  return hash.digest('hex') === digest
}

function isFile(output: Output, path: string): boolean {
  const stat = lstatIfThere(output, path)
  return stat !== undefined && !stat.isDirectory()
}

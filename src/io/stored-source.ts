import { lstatSync, readFileSync, statSync } from 'node:fs'

import type { Diagnostic } from '../model/diagnostic.ts'
import type { Content, Source, UnopenedSource } from '../pipeline.ts'
import { asUtf8 } from './charset.ts'
import { siteFilesIn } from './site-files.ts'
import { contentDigest } from './source-digest.ts'
import { unlessRefused } from './system-error.ts'

/** In bytes; no homepage that somebody wrote is larger. */
export const sizeLimit = 10_000_000

/** Where the content of a source lies: plain data, so that another thread can be told. */
export interface Stored {
  /** Of a file or of the folder of a site, as an absolute path. */
  readonly file: string
  readonly isSite: boolean
  /** Of a site that was fetched: the paths in it of its files, and there are no others. */
  readonly own?: readonly string[]
  /** Of a file that was fetched. */
  readonly charset?: string
  /** A profile may be a link; what was fetched is none, for that could lead out of the snapshots. */
  readonly mayBeLink: boolean
}

/** Why the content of a source cannot be had. */
export type Obstacle =
  | { readonly code: string }
  | { readonly size: number }
  /** Another kind of thing lies there. */
  | { readonly kind: 'other' }

/** A source that lies on the disk: read whenever its content is needed, never held. */
export type StoredSource = UnopenedSource & { readonly stored: Stored }

export function storedSource(
  named: Pick<Source, 'path' | 'url' | 'kind'>,
  stored: Stored,
  reportObstacle: (obstacle: Obstacle) => Diagnostic,
): StoredSource {
  let last: string | undefined
  return {
    ...named,
    stored,
    open() {
      const found = readStored(stored)
      const content = 'obstacle' in found ? { failure: reportObstacle(found.obstacle) } : found
      last = contentDigest(content)
      return content
    },
    digest: () => last,
  }
}

export function isStored(source: Source): source is StoredSource {
  return 'stored' in source
}

/** What lies there at this moment. */
export function readStored(stored: Stored): Content | { readonly obstacle: Obstacle } {
  const obstacle = obstacleIn(stored)
  if (obstacle !== undefined) return { obstacle }
  return unlessRefused<Content | { readonly obstacle: Obstacle }>(
    () => (stored.isSite ? { files: siteFilesIn(stored.file, stored.own) } : { bytes: bytesIn(stored) }),
    (code) => ({ obstacle: { code } }),
  )
}

function bytesIn({ file, charset }: Stored): Uint8Array {
  const bytes = readFileSync(file)
  return charset === undefined ? bytes : asUtf8(bytes, charset)
}

/** What can be told without opening it: asks for a file's kind first, for a pipe would never end. */
export function obstacleIn({ file, isSite, mayBeLink }: Stored): Obstacle | undefined {
  return unlessRefused<Obstacle | undefined>(
    () => {
      const stat = mayBeLink ? statSync(file) : lstatSync(file)
      if (!(isSite ? stat.isDirectory() : stat.isFile())) return { kind: 'other' }
      return isSite || stat.size <= sizeLimit ? undefined : { size: stat.size }
    },
    (code) => ({ code }),
  )
}

import { createHash, hash } from 'node:crypto'

import type { BuildResult, Condense, Material, Piece } from '../pipeline.ts'
import { cacheEntries, digestOf } from './cache-entries.ts'
import { blocksOfParts, partsInText, textOfParts } from './written-parts.ts'

type OutputFile = BuildResult['files'][number]

/** The digests of files that were made before, so that those that lie there already need not be made again. */
export interface WritingCache {
  readonly condense: Condense
  /** SHA-256 of the bytes that a file would have; undefined when they have to be made to know it. */
  readonly digestOf: (file: OutputFile) => string | undefined
  /** The blocks of a file that is made; its digest is remembered when somebody has gone through all of them. */
  readonly noting: (file: OutputFile, blocks: Iterable<Uint8Array>) => Iterable<Uint8Array>
  /** The blocks of a file, of whose parts those that lie there as they were written last are copied; undefined where it has no parts. */
  readonly copying: (file: OutputFile, present: Present) => Iterable<Uint8Array> | undefined
  /** Keeps what was remembered for the next run. */
  readonly save: () => void
}

/** What a file holds at some place; undefined where it ends before. */
type Present = (start: number, length: number) => Uint8Array | undefined

/** So many entries are held at a time. */
const mostHeld = 1000

/**
 * The cache in `.offprint/written`: an entry for each material that files were made from. `textOf` gives a text of a
 * piece of a material that no other one has.
 */
export function writingCache(cwd: string, program: string, textOf?: (data: object) => string): WritingCache {
  const entries = cacheEntries(cwd, 'written')
  const textOfPiece = textsOfPieces(textOf)
  const keys = new WeakMap<Material, string>()
  const held = new Map<string, View>()
  const keep = ({ key, digests, isNew }: View): void => {
    if (isNew) entries.put(key, [...digests].map(([path, digest]) => `${digest} ${path}\n`).join(''))
    held.delete(key)
  }
  const viewOf = (material: Material): View => {
    const key = keys.get(material) ?? digestOf([program, process.version, ...partsOf(material, textOfPiece)])
    keys.set(material, key)
    const view = held.get(key) ?? { key, digests: digestsIn(entries.get(key) ?? ''), isNew: false }
    held.set(key, view)
    const [oldest] = held.values()
    if (held.size > mostHeld && oldest !== undefined) keep(oldest)
    return view
  }
  return {
    condense: (material) => [digestOf(partsOf(material, textOfPiece))],
    digestOf(file) {
      const material = file.material?.()
      return material === undefined ? undefined : viewOf(material).digests.get(file.path)
    },
    noting(file, blocks) {
      const material = file.material?.()
      return material === undefined ? blocks : noted(viewOf(material), file.path, blocks)
    },
    copying({ path, parts }, present) {
      if (parts === undefined) return undefined
      const key = digestOf([program, process.version, 'parts', path])
      return blocksOfParts(parts, {
        known: partsInText(entries.get(key) ?? ''),
        nameOf: ({ material }) => digestOf(partsOf(material, textOfPiece)),
        present,
        onEnd: (written) => entries.put(key, textOfParts(written)),
      })
    },
    save() {
      for (const view of held.values()) keep(view)
      entries.removeUnused()
    },
  }
}

interface View {
  readonly key: string
  readonly digests: Map<string, string>
  isNew: boolean
}

function* noted(view: View, path: string, blocks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const hash = createHash('sha256')
  for (const block of blocks) {
    hash.update(block)
    yield block
  }
  view.digests.set(path, hash.digest('hex'))
  view.isNew = true
}

function* partsOf(material: Material, textOfPiece: (piece: Piece) => string): Generator<string> {
  for (const piece of material) yield typeof piece === 'string' ? piece : textOfPiece(piece)
}

/** What files of many people are made from is looked at once, and all where there is room. No other text of a material begins with `#`. */
function textsOfPieces(textOf: ((data: object) => string) | undefined): (piece: Piece) => string {
  const known = new WeakMap<object, string>()
  return ({ data, isShared }) => {
    // Who puts records away has no room to remember what only one person says.
    if (textOf !== undefined && !isShared) return textOf(data)
    const text = textOf ?? JSON.stringify
    const digest = known.get(data) ?? `#${hash('sha256', text(data), 'base64')}`
    known.set(data, digest)
    return digest
  }
}

function digestsIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) (.+)$/gm)].map(([, digest = '', path = '']) => [path, digest]),
  )
}

import type { BuildResult } from '../pipeline.ts'
import { cacheEntries, digestOf } from './cache-entries.ts'

type OutputFile = BuildResult['files'][number]

/** The digests of files that were made before, so that those that lie there already need not be made again. */
export interface WritingCache {
  /** Of the bytes that a file would have; undefined when they have to be made to know it. */
  readonly digestOf: (file: OutputFile) => string | undefined
  readonly remember: (file: OutputFile, bytes: Uint8Array) => void
  /** Keeps what was remembered for the next run. */
  readonly save: () => void
}

/** The cache in `.offprint/written`: an entry for each material that files were made from. */
export function writingCache(cwd: string, program: string): WritingCache {
  const entries = cacheEntries(cwd, 'written')
  const views = new Map<Iterable<string>, View>()
  const viewOf = (material: Iterable<string>): View => {
    const known = views.get(material)
    if (known !== undefined) return known
    const key = digestOf([program, process.version, digestOf(material)])
    const view = { key, digests: digestsIn(entries.get(key) ?? ''), isNew: false }
    views.set(material, view)
    return view
  }
  return {
    digestOf: ({ path, material }) =>
      material === undefined ? undefined : viewOf(material).digests.get(path),
    remember({ path, material }, bytes) {
      if (material === undefined) return
      const view = viewOf(material)
      view.digests.set(path, digestOf([bytes]))
      view.isNew = true
    },
    save() {
      for (const { key, digests, isNew } of views.values())
        if (isNew) entries.put(key, [...digests].map(([path, digest]) => `${digest} ${path}\n`).join(''))
      entries.removeUnused()
    },
  }
}

interface View {
  readonly key: string
  readonly digests: Map<string, string>
  isNew: boolean
}

function digestsIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^([0-9a-f]{64}) (.+)$/gm)].map(([, digest = '', path = '']) => [path, digest]),
  )
}

import type { Condense, Material, OutputFile, View } from './exporter.ts'
import type { MakeView } from './views.ts'

/** So many views are kept from when their files are listed until they are written; of more each is made again. */
const mostKept = 2000

interface Manner {
  /** How many views there are. */
  readonly count: number
  readonly condense?: Condense | undefined
}

/** The files that a view was found to have, in its folder, each made when it is asked for. */
type LaterFiles = (make: MakeView, listed: readonly OutputFile[], folder: string) => readonly OutputFile[]

/**
 * Holds no more views at a time than these, however many there are: files that are asked for in the order of the list
 * need each view once.
 */
export function viewsInTurn(
  write: (view: View) => readonly OutputFile[],
  { count, condense }: Manner,
): LaterFiles {
  const held = condense && condensed(condense)
  const kept = new Map<MakeView, readonly OutputFile[]>()
  let latest: MakeView | undefined
  const filesOf = (make: MakeView): readonly OutputFile[] => {
    if (latest !== undefined && latest !== make) kept.delete(latest)
    latest = make
    const files = kept.get(make) ?? write(make())
    kept.set(make, files)
    return files
  }
  return (make, listed, folder) => {
    if (count <= mostKept) kept.set(make, listed)
    const files = (): readonly OutputFile[] => filesOf(make)
    return listed.map(({ path, material }, place) =>
      laterFile([folder, path].join(''), { place, files, held: held?.(material?.()) }),
    )
  }
}

/** Files of a view have the very same material. */
function condensed(condense: Condense): (material: Material | undefined) => Material | undefined {
  const known = new WeakMap<Material, Material>()
  return (material) => {
    if (material === undefined) return undefined
    const short = known.get(material) ?? condense(material)
    known.set(material, short)
    return short
  }
}

/** A file that is the one at this place of a view's files. */
interface Later {
  readonly place: number
  readonly files: () => readonly OutputFile[]
  /** Its material, where that needs no view. */
  readonly held: Material | undefined
}

/** All of them share two functions: there may be some hundred thousand, and functions of their own would take most of the room. */
function laterFile(path: string, { place, files, held }: Later): OutputFile {
  return Object.defineProperties<{ readonly path?: string }>(
    {},
    {
      path: { enumerable: true, value: path },
      place: { value: place },
      files: { value: files },
      held: { value: held },
      ...madeWhenAsked,
    },
  ) as OutputFile
}

const madeWhenAsked = {
  chunks: {
    enumerable: true,
    get(this: Later): OutputFile['chunks'] {
      return { [Symbol.iterator]: () => (fileOf(this)?.chunks ?? [])[Symbol.iterator]() }
    },
  },
  parts: {
    get(this: Later): OutputFile['parts'] {
      return fileOf(this)?.parts
    },
  },
  material: {
    enumerable: true,
    get(this: Later): OutputFile['material'] {
      return () => this.held ?? fileOf(this)?.material?.()
    },
  },
}

function fileOf({ files, place }: Later): OutputFile | undefined {
  return files()[place]
}

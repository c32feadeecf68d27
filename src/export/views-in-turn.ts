import type { OutputFile, View } from './exporter.ts'
import type { MakeView } from './views.ts'

/** So many views are kept from when their files are listed until they are written; the others are made again. */
const mostKept = 1000

/** The files that a view was found to have, in its folder, each made when it is asked for. */
type LaterFiles = (make: MakeView, listed: readonly OutputFile[], folder: string) => readonly OutputFile[]

/**
 * Holds no more views at a time than these, however many there are: files that are asked for in the order of the list
 * need each view once.
 */
export function viewsInTurn(write: (view: View) => readonly OutputFile[]): LaterFiles {
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
    if (kept.size < mostKept) kept.set(make, listed)
    return listed.map(({ path }, place) => laterFile(`${folder}${path}`, () => filesOf(make)[place]))
  }
}

function laterFile(path: string, file: () => OutputFile | undefined): OutputFile {
  return {
    path,
    chunks: { [Symbol.iterator]: () => (file()?.chunks ?? [])[Symbol.iterator]() },
    material: () => file()?.material?.(),
  }
}

import type { FilePart, OutputFile } from './exporter.ts'

/** A file of these parts, for those too who ask for nothing but its chunks. */
export function fileOfParts(path: string, makeParts: () => Iterable<FilePart>): OutputFile {
  return {
    path,
    chunks: { [Symbol.iterator]: () => chunksOf(makeParts()) },
    parts: { [Symbol.iterator]: () => makeParts()[Symbol.iterator]() },
  }
}

export function* chunksOf(parts: Iterable<FilePart>): Generator<string> {
  for (const { chunks } of parts) yield* chunks
}

/** A part that takes no more to make than to know. */
export function plainPart(text: string): FilePart {
  return { chunks: [text], material: [text] }
}

/**
 * The entries of a long list in runs of some dozens. What an entry is called says whether it is the last of its run, so
 * that one that comes or goes changes no other run.
 */
export function* runsOf<Entry>(entries: readonly Entry[]): Generator<readonly Entry[]> {
  let start = 0
  for (const [index, entry] of entries.entries()) {
    if (!isLast(entry) && index - start + 1 < mostInRun) continue
    yield entries.slice(start, index + 1)
    start = index + 1
  }
  if (start < entries.length) yield entries.slice(start)
}

const mostInRun = 512

/** One of so many is the last of a run. */
const rarity = 64

/** The last digits of an id are as good as drawn by lot; what has none has a line. */
function isLast(entry: unknown): boolean {
  const { id, place } = entry as { readonly id?: string; readonly place?: { readonly line: number } }
  const number = id === undefined ? place?.line : Number.parseInt(id.slice(-2), 16)
  return number !== undefined && number % rarity === 0
}

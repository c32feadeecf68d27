import type { FilePart } from './exporter.ts'
import { plainPart, runsOf } from './file-parts.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'

/** The ledger as `JSON.stringify` prints it with two spaces. */
export function* ledgerText(ledger: Ledger): Generator<FilePart> {
  const { lines } = ledger
  const rest = JSON.stringify({ ...ledger, lines: [] }, null, 2)
  // Nothing else has this name at this depth.
  const field = '\n  "lines": ['
  const start = rest.indexOf(`${field}]`) + field.length
  yield plainPart(rest.slice(0, start))
  let before = ''
  for (const run of runsOf(lines)) {
    yield {
      chunks: { [Symbol.iterator]: chunksOfRun.bind(undefined, run, before) },
      material: [before, ...run.map((data) => ({ data, isShared: false }))],
    }
    before = ','
  }
  yield plainPart(`${lines.length === 0 ? '' : '\n  '}${rest.slice(start)}\n`)
}

/** So many lines are a chunk: each has its price. */
const linesInChunk = 100

function* chunksOfRun(lines: readonly LedgerLine[], before: string): Generator<string> {
  for (let first = 0; first < lines.length; first += linesInChunk) {
    // Lines in two lists stand as deep as in the file.
    const chunk = JSON.stringify([lines.slice(first, first + linesInChunk).map(inOrder)], null, 2)
    yield `${first === 0 ? before : ','}${chunk.slice('[\n  ['.length, -'\n  ]\n]'.length)}`
  }
}

function inOrder(line: LedgerLine): LedgerLine {
  const { id, type, evidence, fingerprint, published, updated, sequence, generation, people } = line
  const { key, aliases = [], versions = [] } = line
  const keys = {
    ...(key === undefined ? {} : { key }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(versions.length === 0 ? {} : { versions }),
  }
  return { id, type, ...keys, evidence, fingerprint, published, updated, sequence, generation, people }
}

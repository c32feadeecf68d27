import type { Ledger, LedgerLine } from '../model/ledger.ts'

/** So many lines are a chunk: the whole may be longer than a string can be, and each chunk has its price. */
const linesInChunk = 100

/** The ledger as `JSON.stringify` prints it with two spaces. */
export function* ledgerText(ledger: Ledger): Generator<string> {
  const { lines } = ledger
  const rest = JSON.stringify({ ...ledger, lines: [] }, null, 2)
  // Nothing else has this name at this depth.
  const field = '\n  "lines": ['
  const start = rest.indexOf(`${field}]`) + field.length
  yield rest.slice(0, start)
  for (let first = 0; first < lines.length; first += linesInChunk) {
    // Lines in two lists stand as deep as in the file.
    const chunk = JSON.stringify([lines.slice(first, first + linesInChunk).map(inOrder)], null, 2)
    yield `${first === 0 ? '' : ','}${chunk.slice('[\n  ['.length, -'\n  ]\n]'.length)}`
  }
  yield `${lines.length === 0 ? '' : '\n  '}${rest.slice(start)}\n`
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

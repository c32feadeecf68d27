import type { Catalog } from '../model/catalog.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Ledger } from '../model/ledger.ts'
import type { PreviousCatalog } from '../model/previous-catalog.ts'
import type { PutAway } from '../model/put-away.ts'
import { Failure } from './failure.ts'
import type { JsonFile } from './json-file.ts'
import type { Output } from './output.ts'
import { noteCatalog } from './previous-build/note-catalog.ts'
import { type NoteCache, noteCache } from './previous-build/noted-elements.ts'
import { readCatalog } from './previous-build/read-catalog.ts'
import { readLedger } from './previous-build/read-ledger.ts'

/** What the build before has left for this one; nothing before the first. */
export interface PreviousBuild<Whole = Catalog> {
  readonly ledger?: Ledger
  readonly catalog?: Whole
}

/** Reads `ledger.json` and `catalog.json` of an output. A damaged one stops the command: ids would change. */
export function readPreviousBuild(cwd: string, output: Output): Promise<PreviousBuild> {
  return readBoth(cwd, output, readCatalog)
}

/**
 * The same for those who only build again, in as little memory as that takes. For a program that says which it is,
 * what was noted is kept for the next time.
 */
export async function notePreviousBuild(
  cwd: string,
  output: Output,
  {
    program,
    putAway,
  }: { readonly program?: string | undefined; readonly putAway?: PutAway | undefined } = {},
): Promise<PreviousBuild<PreviousCatalog>> {
  const cache = program === undefined ? undefined : noteCache(cwd, program)
  const previous = await readBoth(cwd, output, noteCatalog, { cache, putAway })
  cache?.entries.removeUnused()
  return previous
}

async function readBoth<Whole>(
  cwd: string,
  { name }: Output,
  read: (cwd: string, file: JsonFile, cache?: NoteCache) => Promise<Whole | undefined>,
  { cache, putAway }: { readonly cache?: NoteCache | undefined; readonly putAway?: PutAway | undefined } = {},
): Promise<PreviousBuild<Whole>> {
  const hint = 'Restore it from version control; without it published ids would change'
  const ledger = await readLedger(cwd, { source: `${name}/ledger.json`, hint }, { cache, putAway })
  const catalog = await read(cwd, { source: `${name}/catalog.json`, hint }, cache)
  // Without the one ids would change, without the other what a page has lost would be lost.
  if (ledger === undefined && catalog !== undefined)
    throw missing(`${name}/ledger.json`, `${name}/catalog.json`)
  if (catalog === undefined && ledger?.files.includes('catalog.json') === true)
    throw missing(`${name}/catalog.json`, `${name}/ledger.json`)
  return { ...(ledger === undefined ? {} : { ledger }), ...(catalog === undefined ? {} : { catalog }) }
}

function missing(source: string, other: string): Failure {
  const message = `Cannot read "${source}": it is missing, and ${other} is there`
  const hint = `Restore it from version control, or remove ${other} too to start anew`
  return new Failure([
    diagnostic('configuration-invalid', message, { place: { source, line: 1, column: 1 }, hint }),
  ])
}

import type { Ledger, LedgerLine } from '../../model/ledger.ts'
import { elementsLike, readJsonElements } from '../json-elements.ts'
import type { JsonFile } from '../json-file.ts'
import { ledgerLine, ledgerRest, outputPath } from './ledger-schemas.ts'
import { type NoteCache, notedElements } from './noted-elements.ts'
import { sharedLines } from './shared-lines.ts'

/** Reads `ledger.json`, line by line; with a cache, lines that were in order last time are only parsed. */
export async function readLedger(
  cwd: string,
  file: JsonFile,
  cache?: NoteCache,
): Promise<Ledger | undefined> {
  const files: string[] = []
  const lines: LedgerLine[] = []
  const share = sharedLines()
  const take = (line: LedgerLine): void => void lines.push(share(line))
  const noted =
    cache &&
    notedElements<null>(cache, (_, { bytes }) => {
      for (const line of linesIn(bytes)) take(line)
    })
  const rest = await readJsonElements(cwd, file, {
    elements: {
      files: elementsLike(outputPath, (path) => void files.push(path)),
      lines: elementsLike(ledgerLine, (one, { start, end }) => {
        noted?.note(null, start, end)
        take(one)
      }),
    },
    memory: noted,
    rest: ledgerRest(
      () => areUnique(lines.map(({ id }) => id)),
      () => areUnique(lines.flatMap(({ key }) => key ?? [])),
    ),
  })
  return rest === undefined ? undefined : { ...rest, files, lines }
}

/** Of a passage, which ends behind the comma after its last line. */
function linesIn(passage: Uint8Array): readonly LedgerLine[] {
  const text = Buffer.from(passage).toString()
  return JSON.parse(`[${text.slice(0, text.lastIndexOf(','))}]`) as readonly LedgerLine[]
}

function areUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

import type { Ledger, LedgerLine } from '../../model/ledger.ts'
import { elementsLike, readJsonElements } from '../json-elements.ts'
import type { JsonFile } from '../json-file.ts'
import { ledgerLine, ledgerRest, outputPath } from './ledger-schemas.ts'
import { sharedLines } from './shared-lines.ts'

/** Reads `ledger.json`, line by line. */
export async function readLedger(cwd: string, file: JsonFile): Promise<Ledger | undefined> {
  const files: string[] = []
  const lines: LedgerLine[] = []
  const share = sharedLines()
  const rest = await readJsonElements(cwd, file, {
    elements: {
      files: elementsLike(outputPath, (path) => void files.push(path)),
      lines: elementsLike(ledgerLine, (one) => void lines.push(share(one))),
    },
    rest: ledgerRest(
      () => areUnique(lines.map(({ id }) => id)),
      () => areUnique(lines.flatMap(({ key }) => key ?? [])),
    ),
  })
  return rest === undefined ? undefined : { ...rest, files, lines }
}

function areUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

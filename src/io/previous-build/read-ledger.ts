import type { Ledger, LedgerLine } from '../../model/ledger.ts'
import { keepHere, type PutAway } from '../../model/put-away.ts'
import { elementsLike, type JsonElement, type Passage, readJsonElements } from '../json-elements.ts'
import type { JsonFile } from '../json-file.ts'
import { ledgerLine, ledgerRest, outputPath } from './ledger-schemas.ts'
import { type NoteCache, notedElements } from './noted-elements.ts'
import { sharedLines } from './shared-lines.ts'

/** Reads `ledger.json`, line by line; with a cache, lines that were in order last time are only parsed. */
export async function readLedger(
  cwd: string,
  file: JsonFile,
  {
    cache,
    putAway = keepHere,
  }: { readonly cache?: NoteCache | undefined; readonly putAway?: PutAway | undefined } = {},
): Promise<Ledger | undefined> {
  const files: string[] = []
  const lines: LedgerLine[] = []
  const share = sharedLines()
  const take = {
    files: (path: string) => void files.push(path),
    lines: (line: LedgerLine) => void lines.push(putAway(share(line), lineAtHand)),
  }
  const noted =
    cache &&
    notedElements<null>(cache, (_, passage) => {
      if (passage.field === 'files') for (const path of elementsIn<string>(passage)) take.files(path)
      else for (const line of elementsIn<LedgerLine>(passage)) take.lines(line)
    })
  const note = ({ start, end }: JsonElement): void => noted?.note(null, start, end)
  const rest = await readJsonElements(cwd, file, {
    elements: {
      files: elementsLike(outputPath, (path, element) => {
        note(element)
        take.files(path)
      }),
      lines: elementsLike(ledgerLine, (line, element) => {
        note(element)
        take.lines(line)
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

/** A passage ends behind the comma after its last element. */
function elementsIn<Element>({ bytes }: Passage): readonly Element[] {
  const text = Buffer.from(bytes).toString()
  return JSON.parse(`[${text.slice(0, text.lastIndexOf(','))}]`) as readonly Element[]
}

/** All but what an entry is recognised by and what is seen of it, which a merge asks for once. */
const lineAtHand = [
  'id',
  'type',
  'key',
  'published',
  'updated',
  'sequence',
  'generation',
  'people',
] as const satisfies readonly (keyof LedgerLine)[]

function areUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length
}

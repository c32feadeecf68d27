import type { Ledger, LedgerLine } from '../../model/ledger.ts'

/** Since when an entry is published, by the ledger of the build before and that of the next one. */
export function publishedText(id: string, before: Ledger | undefined, next: Ledger): string {
  const line = lineOf(id, before)
  if (line === undefined) return 'new: the next build publishes it'
  const isToChange = (lineOf(id, next)?.sequence ?? line.sequence) > line.sequence
  return `published since ${buildText(line)}, ${changeText(line)}${isToChange ? '; the next build changes it' : ''}`
}

function lineOf(id: string, ledger: Ledger | undefined): LedgerLine | undefined {
  return ledger?.lines.find((line) => line.id === id)
}

/** A generation is a build that published something new. */
export function buildText({ generation }: LedgerLine): string {
  return generation === 1 ? 'the first build' : `build ${generation} of those that had something new`
}

function changeText({ sequence, updated }: LedgerLine): string {
  return sequence === 0 ? 'never changed' : `last changed on ${updated.slice(0, 10)}`
}

import type { LedgerLine } from '../model/ledger.ts'
import type { PutAway } from '../model/put-away.ts'

/** What this build says of an entry; the rest of its line is what the ledger already knows. */
export type LineContent = Omit<LedgerLine, 'published' | 'updated' | 'sequence' | 'generation'>

/** The line itself where it says the same: of most entries, on every build but the first. */
export function heldContent(
  content: LineContent,
  line: LedgerLine | undefined,
  putAway: PutAway,
): LineContent {
  return line !== undefined && saysTheSame(content, line) ? line : putAway(content, contentAtHand)
}

/** Whether nothing of a line changes. */
export function saysTheSame(content: LineContent, line: LedgerLine): boolean {
  return textOf(content) === textOf(line)
}

/** All but what a later build recognises the entry by. */
const contentAtHand = ['id', 'type', 'key', 'people'] as const satisfies readonly (keyof LineContent)[]

function textOf({ key, aliases, versions, evidence, fingerprint, people }: LineContent): string {
  return JSON.stringify([key, aliases, versions, evidence, fingerprint, people])
}

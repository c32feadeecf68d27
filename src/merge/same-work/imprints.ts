import type { WorkRecord } from './record.ts'

/** Whether both appeared in one journal or one series of proceedings. */
export function isInOnePlace(a: WorkRecord, b: WorkRecord): boolean {
  return a.container !== undefined && a.container === b.container
}

export function isOnOnePage(a: WorkRecord, b: WorkRecord): boolean {
  return isInOnePlace(a, b) && a.pages !== undefined && a.pages === b.pages
}

/** Whether issue or pages say that they stand in two places. */
export function imprintsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  return pagesDiffer(a, b) || (a.issue !== undefined && b.issue !== undefined && a.issue !== b.issue)
}

export function pagesDiffer(a: WorkRecord, b: WorkRecord): boolean {
  return a.pages !== undefined && b.pages !== undefined && firstPage(a.pages) !== firstPage(b.pages)
}

/** Some give the last page in short, or leave it out. */
function firstPage(pages: string): string | undefined {
  return /[^\s,–-]+/.exec(pages)?.[0]
}

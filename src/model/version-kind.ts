/** What a version of a work was published as, the preferred one first. */
export const versionKinds = [
  'journal',
  'conference',
  'workshop',
  'book',
  'chapter',
  'thesis',
  'report',
  'patent',
  'preprint',
  'unknown',
] as const

/** One of `versionKinds`. */
export type VersionKind = (typeof versionKinds)[number]

/** Whether it is published by itself, neither presented nor printed at a venue. */
export function isWhole(kind: VersionKind | undefined): boolean {
  return kind === 'book' || kind === 'thesis' || kind === 'report' || kind === 'patent'
}

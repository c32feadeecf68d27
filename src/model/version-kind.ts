/** What a version of a work was published as, the preferred one first. */
export const versionKinds = [
  'journal',
  'conference',
  'workshop',
  'book',
  'chapter',
  'thesis',
  'report',
  'preprint',
  'unknown',
] as const

/** One of `versionKinds`. */
export type VersionKind = (typeof versionKinds)[number]

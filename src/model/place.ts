/** Where something stands: a source's path as given to the program, line and column from 1 (columns in UTF-16 units). */
export interface Place {
  readonly source: string
  readonly line: number
  readonly column: number
}

/** Whether a value that somebody else's program gave is a place. */
export function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false
  const { source, line, column }: { readonly [Part in keyof Place]?: unknown } = value
  return (
    typeof source === 'string' && [line, column].every((at) => Number.isSafeInteger(at) && Number(at) > 0)
  )
}

/** Orders places of one source from top to bottom. */
export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

/** `source:line:column`. */
export function placeName({ source, line, column }: Place): string {
  return `${source}:${line}:${column}`
}

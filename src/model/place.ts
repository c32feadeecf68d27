/** Where something stands: a source's path as given to the program, line and column from 1 (columns in UTF-16 units). */
export interface Place {
  readonly source: string
  readonly line: number
  readonly column: number
}

/** Orders places of one source from top to bottom. */
export function comparePlaces(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}

/** `source:line:column`. */
export function placeName({ source, line, column }: Place): string {
  return `${source}:${line}:${column}`
}

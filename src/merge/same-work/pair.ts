import type { Agreement } from './authors.ts'
import type { WorkRecord } from './record.ts'
import type { TitleRelation } from './titles.ts'

/** Two records side by side. */
export interface Pair {
  readonly a: WorkRecord
  readonly b: WorkRecord
  readonly shared: readonly string[]
  readonly titles: TitleRelation | undefined
  readonly authors: Agreement
  /** Years between them; undefined where one has none. */
  readonly apart: number | undefined
  /** What the less telling title says. */
  readonly weight: number
}

/** A reason why two records are two works. */
export type Objection = (pair: Pair) => string | undefined

/** The first reason that holds. */
export function firstOf(objections: readonly Objection[], pair: Pair): string | undefined {
  for (const objection of objections) {
    const reason = objection(pair)
    if (reason !== undefined) return reason
  }
  return undefined
}

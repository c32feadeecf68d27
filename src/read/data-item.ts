import type { Place } from '../model/place.ts'
import type { Data } from './data-fields.ts'
import type { MarkupReader } from './reader.ts'

/** One item of a data file, or the front matter of one file of a collection. */
export interface DataItem {
  readonly data: Data
  readonly place: Place
  readonly markup: MarkupReader
}

/** The fields that templates keep its title in. */
export const titleFields = ['title', 'name', 'paper', 'papertitle']

/** Those values that an item has. */
export function present<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof present<Values>
  >
}

import type { Spanned } from '../model/page.ts'

/** A list in a data file, with the key that it stands under. */
export interface DataList {
  readonly key: string
  readonly items: readonly ListedValue[]
}

/** An item of a list, with where it begins and ends. */
export interface ListedValue extends Spanned {
  readonly value: unknown
}

/** All lists of a file. */
export interface DataLists {
  readonly lists: readonly DataList[]
  /** Where it begins to be nested too deep: what is deeper is left out. */
  readonly tooDeep?: number | undefined
}

/** What is wrong with a file, where, and what helps. */
export interface DataFault {
  readonly message: string
  readonly hint: string
  readonly offset: number
}

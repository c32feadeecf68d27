import type { VenueMention } from '../../model/venue.ts'

/** Texts by the names that a reader knows them by. */
export type Fields = Readonly<Record<string, string>>

/** By the ids of the works. */
export type Titles = ReadonlyMap<string, string>

/** Every field of the model: what it is called and says; undefined where no reader sees it, or another field tells it. */
export type Telling<Entry> = Readonly<Record<keyof Entry, Told<Entry> | undefined>>

type Told<Entry> = readonly [name: string, text: (entry: Entry, titles: Titles) => string | undefined]

/** The fields of an entry that are told. */
export function toldBy<Entry>(telling: Telling<Entry>, entry: Entry, titles: Titles): Fields {
  const told = Object.values<Told<Entry> | undefined>(telling).filter((field) => field !== undefined)
  return Object.fromEntries(told.map(([name, text]) => [name, text(entry, titles) ?? '']))
}

/** What every entry has, and no reader sees. */
export const unseen = {
  type: undefined,
  id: undefined,
  published: undefined,
  updated: undefined,
  approximate: undefined,
} as const

/** `TINYVIS 2025 at VISCONF` */
export function venueText({ name, year, host }: VenueMention): string {
  return [name, year, host && `at ${host.name}`].filter(Boolean).join(' ')
}

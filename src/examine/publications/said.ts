import type { Catalog, Work } from '../../model/catalog.ts'
import type { WorkEntry } from '../../model/entry.ts'

/** Whether the news of a page say it, and no list of publications. */
export function isAnnouncement({ announcedAt }: WorkEntry): boolean {
  return announcedAt !== undefined
}

/** What one person's pages say of a work. */
export interface SaidWork {
  readonly work: Work
  readonly person: string
  readonly said: readonly WorkEntry[]
}

/** Each work, for each of the people whose pages name it. */
export function worksSaid({ works }: Catalog): readonly SaidWork[] {
  return works.flatMap((work) =>
    work.people.map((person) => ({
      work,
      person,
      said: work.mentions.filter((mention) => mention.person === person),
    })),
  )
}

/** People of whose works at least one is said in this way. */
export function peopleWho(
  all: readonly SaidWork[],
  isSo: (entry: WorkEntry) => boolean,
): ReadonlySet<string> {
  return new Set(all.filter(({ said }) => said.some(isSo)).map(({ person }) => person))
}

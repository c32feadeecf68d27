import type { Diagnostic } from '../model/diagnostic.ts'
import type { WorkEntry } from '../model/entry.ts'
import { leftOut } from '../model/left-out.ts'
import { authorsForm, type PersonForm, wrote } from './same-work.ts'

/** Who somebody is, as an author, in every spelling that is known. */
export type OwnersOf = (person: string) => readonly PersonForm[]

/** The entries of one work that make it a work of who shows them, and those that only tell how to cite it. */
export function partedByOwner(
  entries: readonly WorkEntry[],
  ownersOf: OwnersOf,
): { readonly own: readonly WorkEntry[]; readonly ofOthers: readonly WorkEntry[] } {
  if (!entries.some(isCited)) return { own: entries, ofOthers: [] }
  const listing = new Set(entries.filter((entry) => !isCited(entry)).map(({ person }) => person))
  const isOwn = (entry: WorkEntry): boolean =>
    !isCited(entry) || listing.has(entry.person) || isBy(entry, ownersOf(entry.person))
  return { own: entries.filter(isOwn), ofOthers: entries.filter((entry) => !isOwn(entry)) }
}

/** Says of what a page only cites that it makes no work of its owner's. */
export function reportCited({ title, place }: WorkEntry): Diagnostic {
  return leftOut(title, 'the page shows its BibTeX, but neither lists it nor is by one of its authors', place)
}

/** Whether it is BibTeX that a page shows outside of its lists. */
function isCited({ rule }: WorkEntry): boolean {
  return rule === 'records/cited'
}

function isBy({ authors, published }: WorkEntry, owners: readonly PersonForm[]): boolean {
  const makers = [authors, published?.editors].map((names) => authorsForm(names, false))
  return makers.some((form) => owners.some((owner) => wrote(form, owner)))
}

import type { ViewIndex } from '../view-index.ts'

/** Whose an entry is; on a person's own page that goes without saying. */
export function namesOf(people: readonly string[], index: ViewIndex): string {
  if (index.view.person !== undefined) return ''
  return people.flatMap((id) => index.people.get(id)?.name ?? []).join(', ')
}

import type { Work } from '../model/catalog.ts'
import { absoluteUrl } from '../model/link.ts'
import type { Person } from '../model/person.ts'
import type { View } from './exporter.ts'

/** A view with its people and works by id. */
export interface ViewIndex {
  readonly view: View
  readonly people: ReadonlyMap<string, Person>
  readonly works: ReadonlyMap<string, Work>
}

export function indexView(view: View): ViewIndex {
  return {
    view,
    people: new Map(view.catalog.people.map((person) => [person.id, person])),
    works: new Map(view.catalog.works.map((work) => [work.id, work])),
  }
}

/** The homepage's address when it is known and can be used. */
export function homepageOf(person: Person | undefined): string | undefined {
  return person?.homepage === undefined ? undefined : absoluteUrl(person.homepage)
}

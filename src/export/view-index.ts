import type { Work } from '../model/catalog.ts'
import { absoluteUrl } from '../model/link.ts'
import type { Person } from '../model/person.ts'
import type { View } from './exporter.ts'

/** A view with its people, works and folders by id. */
export interface ViewIndex {
  readonly view: View
  readonly people: ReadonlyMap<string, Person>
  readonly works: ReadonlyMap<string, Work>
  /** Where a person stands among the folders. */
  readonly places: ReadonlyMap<string, number>
}

export function indexView(view: View): ViewIndex {
  return {
    view,
    people: new Map(view.catalog.people.map((person) => [person.id, person])),
    works: new Map(view.catalog.works.map((work) => [work.id, work])),
    places: new Map(view.folders.map(({ person }, place) => [person.id, place])),
  }
}

/** The homepage's address when it is known and can be used. */
export function homepageOf(person: Person | undefined): string | undefined {
  return person?.homepage === undefined ? undefined : absoluteUrl(person.homepage)
}

import { Failure } from '../io/failure.ts'
import { nearest } from '../io/nearest.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Configuration } from '../model/configuration.ts'
import { diagnostic } from '../model/diagnostic.ts'

/** Throws a `Failure` when a feed of `offprint.yaml` is of people whom nobody knows: it would never have an entry. */
export function refuseStrangers({ feeds = [] }: Configuration, catalog: Catalog): void {
  const ids = catalog.people.map(({ id }) => id)
  const faults = feeds.flatMap(({ name, people = [], peopleAt = [] }) =>
    people.flatMap((person, index) => {
      if (ids.includes(person)) return []
      const meant = nearest(person, ids)
      const hint =
        meant === undefined
          ? 'Name somebody who is in the profiles, or take the name away'
          : `Did you mean "${meant}"?`
      const message = `Cannot make the feed "${name}": there is nobody with the id "${person}"`
      return diagnostic('configuration-invalid', message, { place: peopleAt[index], hint })
    }),
  )
  if (faults.length > 0) throw new Failure(faults)
}

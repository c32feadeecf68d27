import { resolve } from 'node:path'

import { readConfiguration } from '../io/configuration.ts'
import { UsageError } from '../io/failure.ts'
import type { Remote } from '../io/fetch-homepage.ts'
import { peopleElsewhere } from '../io/homepages-elsewhere.ts'
import { nearest } from '../io/nearest.ts'
import { personPlaces } from '../io/person-places.ts'
import { readProfiles } from '../io/profiles.ts'
import { shownPath } from '../io/shown-path.ts'
import { readText } from '../io/text-file.ts'
import type { Surroundings } from './surroundings.ts'

/** The homepages to fetch, and the folder of the profiles. */
export interface GatheredRemotes {
  readonly remotes: readonly Remote[]
  readonly folder: string
}

/** Throws a `UsageError` for somebody who is not in `offprint.yaml`, or needs no fetching. */
export async function gatherRemotes(
  options: {
    readonly people: readonly string[]
    readonly profiles: string
    readonly config: string | undefined
  },
  { cwd }: Surroundings,
): Promise<GatheredRemotes> {
  const configuration = await readConfiguration(cwd, options.config)
  const source = shownPath(cwd, resolve(cwd, options.config ?? 'offprint.yaml'))
  const places = personPlaces(readText(cwd, source) ?? '', source, 'homepage')
  const { sources } = readProfiles(cwd, [options.profiles])
  const remotes = peopleElsewhere(configuration, sources).flatMap(({ person, origin }): readonly Remote[] => {
    const place = places.get(person.id)
    const { id, kind } = person
    return origin.type === 'path'
      ? []
      : [{ id, origin, ...(place === undefined ? {} : { place }), ...(kind === undefined ? {} : { kind }) }]
  })
  for (const id of options.people)
    refuseUnknown(
      id,
      remotes,
      configuration.people.map((person) => person.id),
    )
  const wanted = new Set(options.people)
  return {
    remotes: wanted.size === 0 ? remotes : remotes.filter(({ id }) => wanted.has(id)),
    folder: resolve(cwd, options.profiles),
  }
}

function refuseUnknown(id: string, remotes: readonly Remote[], people: readonly string[]): void {
  if (remotes.some((remote) => remote.id === id)) return
  if (people.includes(id))
    throw new UsageError(
      `Cannot fetch the homepage of "${id}": it is a file here, or offprint.yaml has no address of it`,
    )
  const meant = nearest(id, people)
  const remedy = meant === undefined ? 'to add it run: offprint add ADDRESS' : `did you mean "${meant}"?`
  throw new UsageError(`Cannot fetch the homepage of "${id}": nobody in offprint.yaml has this id; ${remedy}`)
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

import type { Configuration, ConfiguredPerson } from '../model/configuration.ts'
import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { nearest } from './nearest.ts'
import { personPlaces } from './person-places.ts'
import type { Profiles } from './profiles.ts'
import { shownPath } from './shown-path.ts'
import { readText } from './text-file.ts'

/** Of what `offprint.yaml` says of people, the sources that are none, where a whole folder of profiles was read. */
export function reportUnusedSources(
  cwd: string,
  { people }: Configuration,
  { folders, sources }: Profiles,
  {
    profiles,
    config = 'offprint.yaml',
  }: { readonly profiles: readonly string[]; readonly config: string | undefined },
): readonly Diagnostic[] {
  if (!profiles.some((path) => folders.includes(resolve(cwd, path)))) return []
  const paths = sources.map(({ path }) => path)
  const unused = people.filter(
    ({ source, origin }) => source !== undefined && origin === undefined && !paths.includes(source),
  )
  if (unused.length === 0) return []
  const file = shownPath(cwd, resolve(cwd, config))
  const places = personPlaces(readText(cwd, file) ?? '', file, 'source')
  return unused.map((person) => reportUnused(cwd, person, paths, places.get(person.id)))
}

function reportUnused(
  cwd: string,
  { id, source = '' }: ConfiguredPerson,
  paths: readonly string[],
  place: Place | undefined,
): Diagnostic {
  const isThere = existsSync(resolve(cwd, source))
  const reason = isThere ? 'it is not among the profiles' : 'there is no such file or folder'
  const meant = nearest(source, paths)
  const elsewhere = `to have it read where it is write: homepage: ${source.startsWith('.') ? source : `./${source}`}`
  const hint =
    meant !== undefined ? `Did you mean "${meant}"?` : isThere ? elsewhere : 'Correct the path, or remove it'
  return diagnostic('source-unused', `Cannot use the source of ${id}, "${source}": ${reason}`, {
    place,
    hint,
  })
}

import { basename, resolve } from 'node:path'

import type { ConfiguredPerson } from '../model/configuration.ts'
import { personIdOf } from '../normalize/index.ts'
import type { Source } from '../pipeline.ts'
import type { Profiles } from './profiles.ts'

/** The profiles where `.` and `..`, which say nothing, are of whom `offprint.yaml` says, else of whom the folder is named for. */
export function namedByFolder(
  cwd: string,
  profiles: Profiles,
  people: readonly ConfiguredPerson[] = [],
): Profiles {
  return { ...profiles, sources: profiles.sources.map((source) => named(cwd, source, people)) }
}

function named(cwd: string, source: Source, people: readonly ConfiguredPerson[]): Source {
  const { path } = source
  if (!/(?:^|\/)\.{1,2}$/.test(path) || people.some((person) => person.source === path)) return source
  const folder = resolve(cwd, path)
  const owner = people.find(({ origin }) => origin?.type === 'path' && resolve(cwd, origin.path) === folder)
  const id = owner?.id ?? personIdOf(basename(folder))
  return id === undefined ? source : { ...source, person: id }
}

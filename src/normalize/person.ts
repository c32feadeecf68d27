import anyAscii from 'any-ascii'
import type { ConfiguredPerson } from '../model/configuration.ts'
import type { Page } from '../model/page.ts'
import { nameInTitle } from '../model/page-title.ts'
import type { Person } from '../model/person.ts'

/** Names that some system cannot use for a folder. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** `[a-z0-9-]+` made from the base name of a source; undefined when nothing usable is left. */
export function personIdOf(path: string): string | undefined {
  const base = baseName(path)
  const id = anyAscii(base.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' || reserved.test(id) ? undefined : id
}

/** Whether a text can be the id of a person, which names a folder. */
export function isPersonId(id: string): boolean {
  return /^[a-z0-9-]+$/.test(id) && personIdOf(id) !== undefined
}

/** Whose page it is: as `offprint.yaml` says, else as the page itself, else by the name of the source. */
export function describePerson(
  id: string,
  sources: readonly string[],
  pages: readonly Pick<Page, 'title' | 'url'>[],
  configured: ConfiguredPerson | undefined,
): Person {
  const said = pages.flatMap(({ title }) => nameInTitle(title ?? '') ?? [])[0]
  const homepage = configured?.homepage ?? pages.find(({ url }) => url !== undefined)?.url
  const name = configured?.name ?? said ?? (baseName(sources[0] ?? '').replace(/^\.+$/, '') || id)
  return {
    id,
    name,
    ...(configured?.names === undefined ? {} : { names: configured.names }),
    ...(configured?.orcid === undefined ? {} : { orcid: configured.orcid }),
    ...(homepage === undefined ? {} : { homepage }),
    sources,
  }
}

function baseName(path: string): string {
  return (
    path
      .split(/[\\/]/)
      .findLast((part) => part !== '')
      ?.replace(/(?<=.)\.[^.]*$/, '') ?? ''
  )
}

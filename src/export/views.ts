import type { Catalog } from '../model/catalog.ts'
import type { ConfiguredFeed, Site } from '../model/configuration.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'
import type { Person } from '../model/person.ts'
import type { VersionPolicy } from '../model/version-policy.ts'
import { byPerson } from './by-person.ts'
import { catalogsByPerson } from './catalogs-by-person.ts'
import type { Remembered, View } from './exporter.ts'

/** Stands for the address of `out/` until its owner says it. */
export const placeholderSite = 'https://example.org/'

/** How the files are to be written. */
export type ExportOptions = Pick<View, 'ascii'>

/** What a build remembers, and what its owner configured of feeds. */
export interface Published {
  readonly ledger?: Ledger | undefined
  readonly feeds?: readonly ConfiguredFeed[] | undefined
}

/** Makes a view: those of many thousands of people need not be there at once. */
export type MakeView = () => View

/** The whole catalog first, then one view a person in the order of the catalog. */
export function viewsOf(
  catalog: Catalog,
  site: Site,
  { ascii = false, feeds = [], ...selection }: ExportOptions & Published & Selection = {},
): readonly MakeView[] {
  const lines = (selection.ledger?.lines ?? []).toSorted(byFirstPublication)
  const feedLength = site.feedLength === undefined ? {} : { feedLength: site.feedLength }
  const url = site.url ?? placeholderSite
  const folders = catalog.people.map((person) => ({ person, path: folderOf(person) }))
  const group = (): View => ({
    catalog,
    title: site.title ?? titleOf(catalog.people),
    language: site.language,
    url,
    ascii,
    folders,
    history: lines.map(remembered),
    feeds,
    ...feedLength,
  })
  const linesOf = byPerson(lines)
  const catalogOf = catalogsByPerson(catalog)
  const personal = (person: Person): View => ({
    catalog: catalogOf(person),
    person,
    title: person.name,
    language: site.language,
    url: `${url}${folderOf(person)}`,
    ascii,
    folders: [],
    history: linesOf(person.id).map(remembered),
    feeds,
    ...feedLength,
  })
  const generations = new Map(lines.map(({ id, generation }) => [id, generation] as const))
  const { versions } = selection
  return [group, ...catalog.people.map((person) => () => personal(person))].map((make) => () => {
    const view = make()
    return {
      ...view,
      newest: newestOf(view.catalog, generations),
      ...(versions === undefined ? {} : { versions }),
    }
  })
}

/** What the bibliographies select from the works. */
export interface Selection {
  readonly versions?: VersionPolicy | undefined
  readonly ledger?: Ledger | undefined
}

/** The works that came last: those of the newest generation that brought any. */
function newestOf({ works }: Catalog, generations: ReadonlyMap<string, number>): ReadonlySet<string> {
  const newest = works.reduce((latest, { id }) => Math.max(latest, generations.get(id) ?? 0), 0)
  return new Set(works.map(({ id }) => id).filter((id) => generations.get(id) === newest))
}

/** What was added later stands later, whatever its date: archives grow at their end alone. */
function byFirstPublication(a: LedgerLine, b: LedgerLine): number {
  if (a.generation !== b.generation) return a.generation - b.generation
  if (a.published !== b.published) return a.published < b.published ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function remembered(line: LedgerLine): Remembered {
  const { id, type } = line
  // Only where it decides: it may have been put away.
  const isTalk = type === 'event' && line.evidence.some((text) => text.startsWith('text:'))
  return { id, type: isTalk ? 'talk' : type }
}

/** What it means that nobody has said where `out/` is published. */
export function reportSite({ url }: Site): readonly Diagnostic[] {
  if (url !== undefined) return []
  const message = `Cannot link to the published files: \`site.url\` is not set, so their links begin with ${placeholderSite}`
  return [
    diagnostic('site-url-missing', message, {
      hint: 'write the address where out/ is published into offprint.yaml as site: { url: … }',
    }),
  ]
}

/** The folder of a person's files, with a slash at the end. */
function folderOf({ id }: Person): string {
  return `${id}/`
}

function titleOf(people: readonly Person[]): string {
  const names = people.slice(0, 3).map(({ name }) => name)
  const more = people.length - names.length
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and ')
}

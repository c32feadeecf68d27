import type { Catalog } from '../model/catalog.ts'
import type { Ledger, LedgerLine } from '../model/ledger.ts'

/** What a build has left for the next one. */
export interface Published {
  readonly catalog: Catalog
  readonly ledger: Ledger
}

/** Everybody who has an entry or a line, by id. */
export function peopleOf({ catalog, ledger }: Published): readonly string[] {
  const ids = [...catalog.people.map(({ id }) => id), ...ledger.lines.flatMap(({ people }) => people)]
  return [...new Set(ids)].toSorted()
}

/**
 * Takes out what a person's pages said. What others said too stays theirs; it takes its final form when it is
 * merged anew. Of the rest the ledger keeps tombstones, so that no id or citation key is ever given twice.
 */
export function forgetPerson({ catalog, ledger }: Published, person: string): Published {
  const sources = catalog.people.filter(({ id }) => id === person).flatMap((forgotten) => forgotten.sources)
  return {
    catalog: {
      ...catalog,
      people: catalog.people.filter(({ id }) => id !== person),
      news: catalog.news.flatMap((entry) => without(person, entry)),
      works: catalog.works.flatMap((entry) => without(person, entry)),
      events: catalog.events.flatMap((entry) => without(person, entry)),
      diagnostics: catalog.diagnostics.filter(
        ({ place }) => place === undefined || !sources.includes(place.source),
      ),
    },
    ledger: { ...ledger, lines: ledger.lines.map((line) => lineWithout(person, line)) },
  }
}

interface SharedEntry {
  readonly people: readonly string[]
  readonly mentions: readonly { readonly person: string }[]
}

/** Nothing, when nobody else says it. */
function without<T extends SharedEntry>(person: string, entry: T): readonly T[] {
  const people = entry.people.filter((id) => id !== person)
  const mentions = entry.mentions.filter((mention) => mention.person !== person)
  return people.length === 0 ? [] : [{ ...entry, people, mentions }]
}

function lineWithout(person: string, line: LedgerLine): LedgerLine {
  if (!line.people.includes(person)) return line
  const people = line.people.filter((id) => id !== person)
  if (people.length > 0) return { ...line, people }
  const versions = line.versions?.map(({ key }) => ({ key, evidence: [] }))
  return { ...line, people, evidence: [], fingerprint: '', ...(versions === undefined ? {} : { versions }) }
}

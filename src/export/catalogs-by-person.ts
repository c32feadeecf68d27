import type { Catalog, Event, News, Work } from '../model/catalog.ts'
import type { Person } from '../model/person.ts'
import { amended } from '../model/put-away.ts'
import { byPerson, listsBy } from './by-person.ts'

/** What one person's pages say, in their own words; what it refers to is in it too. */
export function catalogsByPerson(catalog: Catalog): (person: Person) => Catalog {
  const newsOf = byPerson(catalog.news)
  const worksOf = byPerson(catalog.works)
  const eventsOf = byPerson(catalog.events)
  const deadlinesOf = byPerson(catalog.deadlines ?? [])
  const diagnosticsOf = listsBy(catalog.diagnostics, ({ place }) =>
    place === undefined ? [] : [place.source],
  )
  const among = amongOf()
  return (person) => {
    const works = worksOf(person.id)
    const events = eventsOf(person.id)
    const news = newsOf(person.id).map((item) => inOwnWords(item, person))
    const known = new Set([...works, ...events, ...news].map(({ id }) => id))
    return {
      ...catalog,
      people: [person],
      news: news.map((item): News =>
        withOnly(item, { works: among(item.works, known), events: among(item.events, known) }),
      ),
      works: works.map((work): Work => withOnly(work, { news: among(work.news, known) })),
      ...(catalog.deadlines === undefined ? {} : { deadlines: deadlinesOf(person.id) }),
      events: events.map((event): Event =>
        withOnly(event, { works: among(event.works, known), news: among(event.news, known) }),
      ),
      diagnostics: person.sources.flatMap(diagnosticsOf),
    }
  }
}

/** Those of a list that are known, in its order; a long list, which many people have part in, is gone through once. */
function amongOf(): (ids: readonly string[], known: ReadonlySet<string>) => readonly string[] {
  const places = new WeakMap<readonly string[], ReadonlyMap<string, number>>()
  return (ids, known) => {
    if (ids.length <= known.size) return ids.filter((id) => known.has(id))
    const placeOf = places.get(ids) ?? new Map(ids.map((id, place) => [id, place]))
    places.set(ids, placeOf)
    const own = [...known].flatMap((id) => placeOf.get(id) ?? [])
    return own.toSorted((a, b) => a - b).flatMap((place) => ids[place] ?? [])
  }
}

/** The entry with fewer references; itself where none is missing, so that what is known of it need not be found again. */
function withOnly<Entry extends References>(entry: Entry, references: References): Entry {
  const isWhole = (['news', 'works', 'events'] as const).every(
    (field) => references[field] === undefined || references[field].length === entry[field]?.length,
  )
  return isWhole ? entry : amended(entry, references)
}

interface References {
  readonly news?: readonly string[]
  readonly works?: readonly string[]
  readonly events?: readonly string[]
}

function inOwnWords(item: News, person: Person): News {
  const own = item.mentions.find((mention) => mention.person === person.id)
  if (own === undefined || own === item.mentions[0]) return item
  const { text, html, links } = own
  const others = item.mentions.filter((mention) => mention !== own)
  return amended(item, { text, html, links, mentions: [own, ...others] })
}

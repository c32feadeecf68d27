import type { Catalog, Event, News, Work } from '../model/catalog.ts'
import type { Person } from '../model/person.ts'
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
  return (person) => {
    const works = worksOf(person.id)
    const events = eventsOf(person.id)
    const news = newsOf(person.id).map((item) => inOwnWords(item, person))
    const known = new Set([...works, ...events, ...news].map(({ id }) => id))
    const among = (ids: readonly string[]): readonly string[] => ids.filter((id) => known.has(id))
    return {
      ...catalog,
      people: [person],
      news: news.map((item): News =>
        withOnly(item, { works: among(item.works), events: among(item.events) }),
      ),
      works: works.map((work): Work => withOnly(work, { news: among(work.news) })),
      ...(catalog.deadlines === undefined ? {} : { deadlines: deadlinesOf(person.id) }),
      events: events.map((event): Event =>
        withOnly(event, { works: among(event.works), news: among(event.news) }),
      ),
      diagnostics: person.sources.flatMap(diagnosticsOf),
    }
  }
}

/** The entry with fewer references; itself where none is missing, so that what is known of it need not be found again. */
function withOnly<Entry extends References>(entry: Entry, references: References): Entry {
  const isWhole = (['news', 'works', 'events'] as const).every(
    (field) => references[field] === undefined || references[field].length === entry[field]?.length,
  )
  return isWhole ? entry : { ...entry, ...references }
}

interface References {
  readonly news?: readonly string[]
  readonly works?: readonly string[]
  readonly events?: readonly string[]
}

function inOwnWords(item: News, person: Person): News {
  const own = item.mentions.find((mention) => mention.person === person.id)
  if (own === undefined) return item
  const { text, html, links } = own
  if (own === item.mentions[0] && text === item.text && html === item.html && links === item.links)
    return item
  const others = item.mentions.filter((mention) => mention !== own)
  return { ...item, text, html, links, mentions: [own, ...others] }
}

import type { Catalog } from '../../model/catalog.ts'
import { byPerson } from '../by-person.ts'
import { escapeMarkup } from '../encode-feed-text.ts'
import type { Exporter, PersonFolder, View } from '../exporter.ts'
import { feedFile, feedHeadsOf } from '../feeds.ts'
import type { FeedHead } from '../feeds.ts'

/**
 * OPML 2.0: every feed once, in the RSS form that all readers import, in one folder.
 *
 * Its Atom and JSON forms are left out: who imports them too gets every item three times.
 */
export const opml: Exporter = {
  name: 'opml',
  title: 'OPML 2.0',
  standard: 'http://opml.org/spec2.opml',
  mediaType: 'text/x-opml',
  scope: 'group',
  files: 'feeds.opml',
  *write(view) {
    yield { path: 'feeds.opml', chunks: { [Symbol.iterator]: () => linesOf(view) } }
  },
}

function* linesOf(view: View): Generator<string> {
  const title = escapeMarkup(view.title)
  yield '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n'
  yield `  <head>\n    <title>${title}</title>\n  </head>\n  <body>\n    <outline text="${title}">\n`
  yield* outlinesOf(view)
  const catalogOf = catalogsByPerson(view.catalog)
  for (const folder of view.folders) yield* outlinesOf(viewOf(folder, view, catalogOf(folder.person.id)))
  yield '    </outline>\n  </body>\n</opml>\n'
}

function outlinesOf(view: View): readonly string[] {
  return feedHeadsOf(view).map((feed) => `      <outline${attributesOf(feed, view)}/>\n`)
}

function attributesOf(feed: FeedHead, view: View): string {
  const attributes = {
    type: 'rss',
    version: 'RSS2',
    text: feed.title,
    title: feed.title,
    description: feed.description,
    language: feed.language,
    xmlUrl: new URL(feedFile('rss', feed), view.url).href,
    htmlUrl: feed.homePage,
  }
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')
}

/** What a person's own folder holds, as far as it decides which feeds are written there. */
function viewOf({ person, path }: PersonFolder, group: View, catalog: Catalog): View {
  const url = new URL(path, group.url).href
  return {
    ...group,
    person,
    title: person.name,
    url,
    folders: [],
    catalog,
  }
}

function catalogsByPerson(catalog: Catalog): (person: string) => Catalog {
  const [news, works, events] = [byPerson(catalog.news), byPerson(catalog.works), byPerson(catalog.events)]
  return (id) => ({ ...catalog, news: news(id), works: works(id), events: events(id) })
}

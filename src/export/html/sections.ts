import type { PersonFolder, View } from '../exporter.ts'
import { indexView } from '../view-index.ts'
import { eventItem } from './event.ts'
import { downloadsOf, feedFilesOf, subscription, type FileGroup } from './files.ts'
import { fileLink, linkTo, outward } from './link.ts'
import { joined, markup, type Content, type Markup } from './markup.ts'
import { newsItem } from './news.ts'
import { workItem } from './work.ts'

/** Everything that a view has to show, part by part; a part without contents is left out. */
export function sections(view: View): readonly Content[] {
  const index = indexView(view)
  const { news, works, events } = view.catalog
  return [
    section('people', 'People', view.folders.map(personItem)),
    section('subscribe', 'Subscribe', [...feedFilesOf(view).map(filesItem), ...calendarItem(view)]),
    section('download', 'Download', downloadsOf(view).map(filesItem)),
    section(
      'news',
      'News',
      news.map((item) => newsItem(item, index)),
    ),
    section(
      'works',
      'Publications',
      works.map((work) => workItem(work, index)),
    ),
    section(
      'events',
      'Conferences and talks',
      events.map((event) => eventItem(event, index)),
    ),
  ]
}

function section(id: string, title: string, items: readonly Markup[]): Content {
  if (items.length === 0) return undefined
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>
${items}
</ul>
</section>`
}

function personItem({ person, path }: PersonFolder): Markup {
  const homepage = person.homepage && outward(person.homepage, 'homepage')
  return item(joined([linkTo(`${path}index.html`, person.name), homepage], ' · '))
}

function filesItem({ title, files }: FileGroup): Markup {
  return item(markup`${title}: ${joined(files.map(fileLink), ' · ')}`)
}

function calendarItem(view: View): readonly Markup[] {
  const address = subscription(view)
  return address === undefined ? [] : [item(markup`Conferences: ${linkTo(address, 'calendar')}`)]
}

function item(content: Content): Markup {
  return markup`<li>${content}</li>`
}

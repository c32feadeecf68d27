import type { News } from '../../model/catalog.ts'
import type { PersonFolder } from '../exporter.ts'
import { isIndex } from '../page-extent.ts'
import type { ViewIndex } from '../view-index.ts'
import { eventItem } from './event.ts'
import { downloadsOf, feedFilesOf, type FileGroup } from './files.ts'
import { filterForm } from './filter.ts'
import { fileLink, linkTo, outward } from './link.ts'
import { mapOf } from './map.ts'
import { joined, markup, type Content, type Markup } from './markup.ts'
import { newsItem } from './news.ts'
import { workItem } from './work.ts'

/** A part of the page under a heading of its own. */
export interface Section {
  readonly id: string
  readonly title: string
  /** How many entries are in it. */
  readonly count?: number
  readonly content: Content
}

/** Everything that a view has to show, part by part; a part without contents is left out. */
export function sectionsOf(index: ViewIndex): readonly Section[] {
  const { view } = index
  const { news, works, events } = view.catalog
  const lists: readonly Section[] = isIndex(view)
    ? [{ id: 'news', title: 'Latest news', content: rows(news.slice(0, latest).map((item) => newsItem(item, index))) }]
    : [
        { id: 'news', title: 'News', count: news.length, content: newsList(news, index) },
        { id: 'works', title: 'Publications', count: works.length, content: [filterForm(index), rows(works.map((work) => workItem(work, index)))] },
        { id: 'events', title: 'Conferences and talks', count: events.length, content: [nextEvent, mapOf(events), rows(events.map((event) => eventItem(event, index)))] },
      ] // prettier-ignore
  return [
    { id: 'people', title: 'People', count: view.folders.length, content: people(index) },
    ...lists,
    { id: 'files', title: 'Feeds and files', content: files([...feedFilesOf(view), ...downloadsOf(view)]) },
  ].filter(({ count }) => count !== 0)
}

/** So many items are news; the others are history. */
const latest = 12

/** The script says here what is next. */
const nextEvent = markup`<p id="next" hidden></p>`

function newsList(news: readonly News[], index: ViewIndex): Content {
  const items = news.map((item) => newsItem(item, index))
  const older = items.slice(latest)
  const more = markup`<details class="older">
<summary>Older news (${String(older.length)})</summary>
${rows(older)}
</details>`
  return [rows(items.slice(0, latest)), older.length === 0 ? undefined : more]
}

function rows(items: readonly Markup[]): Markup {
  return markup`<ul class="rows">
${items}
</ul>`
}

function people({ view }: ViewIndex): Content {
  const { news, works, events } = view.catalog
  const counts = [
    { entries: works, one: 'publication', many: 'publications' },
    { entries: news, one: 'news', many: 'news' },
    { entries: events, one: 'conference or talk', many: 'conferences and talks' },
  ].map(({ entries, ...names }) => ({ ...names, of: countByPerson(entries) }))
  const items = view.folders.map(({ person, path }: PersonFolder) => {
    const said = counts.flatMap(({ one, many, of }) => {
      const count = of.get(person.id)
      // No line ends between a number and what it counts.
      return count === undefined ? [] : [`${count} ${count === 1 ? one : many}`.replaceAll(' ', '\u00a0')]
    })
    const homepage = person.homepage === undefined ? undefined : outward(person.homepage, 'Homepage')
    return markup`<li>
<p class="name">${linkTo(`${path}index.html`, person.name)}</p>
<p class="note">${joined([...said, typeof homepage === 'string' ? undefined : homepage], ' · ')}</p>
</li>`
  })
  return markup`<ul class="people">
${items}
</ul>`
}

function countByPerson(
  entries: readonly { readonly people: readonly string[] }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const id of entries.flatMap(({ people: ids }) => ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function files(groups: readonly FileGroup[]): Markup {
  const items = groups.map(
    ({ title, files: links }) => markup`<dt>${title}</dt>
<dd>${joined(links.map(fileLink), ' · ')}</dd>`,
  )
  return markup`<dl>
${items}
</dl>`
}

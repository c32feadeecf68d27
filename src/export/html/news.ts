import type { News } from '../../model/catalog.ts'
import { htmlWithAbsoluteLinks } from '../absolute-links.ts'
import type { ViewIndex } from '../view-index.ts'
import { time } from './date.ts'
import { entry, note, paragraph } from './entry.ts'
import { joined, trusted, type Markup } from './markup.ts'
import { namesOf } from './names.ts'
import { placesIn } from './sources.ts'

/** A dated line of a homepage. */
export function newsItem(news: News, index: ViewIndex): Markup {
  const kind = news.kind === 'other' ? undefined : news.kind
  return entry(
    news.id,
    [paragraph(news.date === undefined ? 'undated' : time(news.date)), note(kind)],
    [
      paragraph(trusted(htmlWithAbsoluteLinks(news, index))),
      note(joined([namesOf(news.people, index), ...placesIn(news.mentions)], ' · ')),
    ],
  )
}

import type { News } from '../../model/catalog.ts'
import { htmlWithAbsoluteLinks } from '../absolute-links.ts'
import type { ViewIndex } from '../view-index.ts'
import { time } from './date.ts'
import { entry, note, paragraph } from './entry.ts'
import { trusted, type Markup } from './markup.ts'
import { namesOf } from './names.ts'

/** A dated line of a homepage. */
export function newsItem(news: News, index: ViewIndex): Markup {
  return entry(news.id, [
    note(news.date === undefined ? 'undated' : time(news.date)),
    paragraph(trusted(htmlWithAbsoluteLinks(news, index))),
    note(namesOf(news.people, index)),
  ])
}

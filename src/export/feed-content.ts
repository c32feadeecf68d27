import type { Event, News } from '../model/catalog.ts'
import { htmlWithAbsoluteLinks } from './absolute-links.ts'
import { dateInWords } from './date-in-words.ts'
import { escapeMarkup } from './encode-feed-text.ts'
import { paperContent } from './feed-paper.ts'
import type { FeedEntry } from './feeds.ts'
import type { ViewIndex } from './view-index.ts'

/** What a reader shows of an item, as HTML that needs no base address. */
export function feedContent(entry: FeedEntry, index: ViewIndex): string {
  if (entry.type === 'work') return paperContent(entry, index)
  return entry.type === 'news' ? newsContent(entry, index) : talkContent(entry)
}

/** The formats demand an instant, so the reader is told what the page really says. */
function newsContent(news: News, index: ViewIndex): string {
  const content = htmlWithAbsoluteLinks(news, index)
  if (news.approximate !== true) return content
  return `${content}<p><small>${dateRemark(news)}</small></p>`
}

function dateRemark({ date }: News): string {
  return date === undefined ? 'The page gives no date.' : `Date on the page: ${dateInWords(date)}`
}

function talkContent({ name, venue, date }: Event): string {
  const occasion = [venue, date === undefined ? undefined : dateInWords(date)].filter(
    (part) => part !== undefined,
  )
  return [name, occasion.join(', ')]
    .filter((line) => line !== '')
    .map((line) => `<p>${escapeMarkup(line)}</p>`)
    .join('')
}

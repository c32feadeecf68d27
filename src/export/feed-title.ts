import type { Event } from '../model/catalog.ts'
import type { FeedEntry } from './feeds.ts'
import { singleLine } from './single-line.ts'

const limit = 100

/** What is left of a paper's title must still tell which paper it is. */
const shortestTitle = 24

/**
 * A short plain title: the item's own words, or the name of the talk with its occasion.
 *
 * When they are too many, what follows the first sentence gives way, then the titles of papers, so that
 * *has been accepted to ACL 2025* at the end of it still stands.
 */
export function feedTitle(entry: FeedEntry): string {
  if (entry.type === 'work') return shorten(singleLine(entry.title), limit)
  if (entry.type === 'event') return shorten(singleLine(talkTitle(entry)), limit)
  const text = singleLine(entry.text)
  if (text.length <= limit) return text
  const titles = (entry.mentions[0]?.titles ?? []).map(singleLine)
  return shorten(withShortTitles(firstSentence(text, titles), titles), limit)
}

function talkTitle({ name, venue }: Event): string {
  return venue === undefined ? name : `${name} (${venue})`
}

/** Up to the first full stop that is not inside the title of a paper. */
function firstSentence(text: string, titles: readonly string[]): string {
  const masked = titles.reduce(
    (masking, title) => masking.replace(title, () => '·'.repeat(title.length)),
    text,
  )
  const end = /[.!?](?=["”»)]*\s+[^\p{Ll}\s])|[。！？]/u.exec(masked)
  return end === null ? text : text.slice(0, end.index + 1)
}

/** At most `length` UTF-16 units, cut after a word where there is one, with `…` for what is missing. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const space = text.lastIndexOf(' ', length - 1)
  const end = space > length / 2 ? space : length - 1
  return `${text.slice(0, end).replace(/(?<![\s\p{Cs}\p{Pd},:;.])[\s\p{Cs}\p{Pd},:;.]+$/u, '')}…`
}

function withShortTitles(text: string, titles: readonly string[]): string {
  const present = titles.filter((title) => title !== '' && text.includes(title))
  const around = text.length - present.reduce((sum, title) => sum + title.length, 0)
  const share = Math.floor((limit - around) / present.length)
  if (text.length <= limit || share < shortestTitle) return text
  return present.reduce((whole, title) => whole.replace(title, () => shorten(title, share)), text)
}

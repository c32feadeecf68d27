import { emojiKey, emojiParts } from '../model/emoji.ts'
import type { Page } from '../model/page.ts'
import { thesisGenreOfHeading } from '../model/thesis-genres.ts'
import type { Topic } from './topic-words.ts'
import {
  newsCompanions,
  newsFillers,
  newsPhrases,
  newsWords,
  phrases,
  posts,
  weakNewsPhrases,
  weakNewsWords,
} from './topic-words.ts'

export type { Topic } from './topic-words.ts'

/** What a whole page is about, by its title, its address or its file: `_includes/news.md`. */
export function pageTopic({ title, source, frontMatter }: Page, headings: readonly string[]): Topic {
  const { permalink } = frontMatter
  // A page without a title is called by its first heading, which speaks for what stands under it alone.
  const names = [
    title === undefined || headings.includes(title) ? '' : title,
    typeof permalink === 'string' ? permalink : '',
    fileName(source),
  ]
  const topics = names.map((name) => topicOf(name.replace(/[-_/]+/g, ' ')))
  return topics.find((topic) => topic !== undefined && whole.has(topic)) ?? 'none'
}

/** `_includes/news.md` → `news`; also where a copy has the path in its name: `site__includes-news.md`. */
function fileName(source: string): string {
  const name = source.split(/[\\/]/).at(-1) ?? ''
  const last =
    name
      .replace(/\.\w+$/, '')
      .split(/_{2,}/)
      .at(-1) ?? ''
  return last.replace(/^_?(?:includes?|pages?|data|content|menu|home|partials|sections)[-_]+/, '')
}

/** A page may be nothing but these. */
const whole: ReadonlySet<Topic> = new Set(['news', 'talks', 'publications', 'awards', 'events'])

/** The topic that a heading announces by itself; undefined when it says nothing of the kind (`2024`). */
export function topicOf(heading: string): Topic | undefined {
  const words = wordsOf(heading)
  if (words === '') return undefined
  if (isNews(words)) return 'news'
  const topic = phrases.find(({ pattern }) => pattern.test(words))?.topic
  return topic ?? (thesisGenreOfHeading(heading) === undefined ? undefined : 'publications')
}

/** Whether a heading stands over the posts of a blog. */
export function announcesPosts(heading: string): boolean {
  const words = wordsOf(heading)
  return posts.some((pattern) => pattern.test(words))
}

/** Whether a heading such as "Highlights" or "Timeline" can stand over other things than news. */
export function isWeakNews(heading: string): boolean {
  const words = wordsOf(heading)
  return isNews(words) && !newsPhrases.has(words) && !words.split(' ').some((word) => newsWords.has(word))
}

/** Words for news, and none that makes them something else: "Latest news & events", not "Fake news" or "Latest talks". */
function isNews(words: string): boolean {
  if (/\bin the (?:news|media|press)\b/.test(words)) return false
  if (newsPhrases.has(words) || weakNewsPhrases.has(words)) return true
  const all = words.split(' ')
  const isOpen = (word: string): boolean =>
    weakNewsWords.has(word) || newsFillers.has(word) || /^(?:19|20)\d\d$/.test(word)
  if (!all.some((word) => newsWords.has(word)))
    return all.some((word) => weakNewsWords.has(word)) && all.every(isOpen)
  return all.every((word) => newsWords.has(word) || newsCompanions.has(word) || isOpen(word))
}

/** As Org, LaTeX and Sphinx number the sections of a page. */
const sectionNumber = /^\s?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s(?=\p{L})/u

/** Taken out before all else: a variation selector is a mark like an accent, and `ℹ️` becomes a letter. */
const emoji = new RegExp(`${emojiKey}|[${emojiParts}]`, 'gu')

/** `🔥 News!` → `news`, `2.1. News` → `news`, `News (see older news)` → `news`, `What’s new` → `whats new`. */
function wordsOf(heading: string): string {
  const line = heading.replace(emoji, ' ').normalize('NFKC').replace(sectionNumber, '')
  const aside = line.search(/(?<=\S\s?)[([（［]/u)
  return (aside < 0 ? line : line.slice(0, aside))
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, ' ')
    .trim()
}

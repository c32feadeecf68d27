import type { PageRecord } from '../model/page.ts'
import { type Data, dateField } from './data-fields.ts'
import { titleFields } from './data-item.ts'

/** What an item is by the fields that it has; undefined when they are not only those of one type. */
export function typeByFields(data: Data): PageRecord['type'] | undefined {
  const has = (names: readonly string[]): boolean => names.some((name) => data[name] !== undefined)
  if (has(titleFields) && has(['authors', 'citation', 'doi', 'conference_short', 'journal', 'paperurl']))
    return 'work'
  if (dateField(data) === undefined) return undefined
  if (has(titleFields) && has(['event', 'conference'])) return 'talk'
  return has(['headline', 'news', 'announcement']) ? 'news' : undefined
}

/** `news.yml`, `_data/publications.json`, `talk`: what the name promises. */
export function typeByName(name: string): PageRecord['type'] | undefined {
  return names.find(({ pattern }) => pattern.test(name))?.type
}

/** Names of files, folders and keys that say what is in them; a row a type. */
const names: readonly { readonly type: PageRecord['type']; readonly pattern: RegExp }[] = [
  {
    type: 'news',
    pattern:
      /(?:^|[^a-z])(?:news|newsitems|updates?|announcements?|highlights|milestones|aktuelles|neuigkeiten|noticias|novedades|novidades|notizie|actualites|actualités|お知らせ|新闻)$/i,
  },
  {
    type: 'work',
    pattern: /(?:^|[^a-z])(?:publications?|papers?|pubs|citations|preprints|articles|publist)$/i,
  },
  { type: 'talk', pattern: /(?:^|[^a-z])(?:talks?|presentations?|lectures|seminars)$/i },
]

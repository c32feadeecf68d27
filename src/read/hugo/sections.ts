import { type Node, type Page, placeAt } from '../../model/page.ts'
import { type Data, isData, writtenField } from '../data-fields.ts'
import { typeByName } from '../data-type.ts'
import { recordsIn } from '../records-in.ts'
import type { Site } from '../site-reader.ts'
import { tablesIn } from '../toml-tables.ts'

/** Files whose text stands on a page of its own or as a section of the front page. */
const section = /^content\/(?:[a-z]{2}\/)?(?:home\/[^/]+|_?index|(?=[^/]*news)[^/]+\/_index|[^/_]+)\.md$/i

/** The sections that are switched on, each under its title. */
export function sectionPages(site: Site): readonly Page[] {
  return site.paths
    .filter((path) => section.test(path))
    .flatMap((path) => site.page(path) ?? [])
    .filter(({ frontMatter }) => frontMatter['active'] !== false && frontMatter['draft'] !== true)
    .map((page) => ({ ...page, ...newsItems(site, page), nodes: underTitle(page) }))
}

/** The folders whose files are the news: `news`, and those that a section of the news lists. */
export function newsFolders(site: Site): ReadonlySet<string> {
  const folders = site.paths.flatMap((path) => /^content\/(?:[a-z]{2}\/)?(_?news)\//i.exec(path)?.[1] ?? [])
  const listed = site.paths
    .filter((path) => /^content\/.*\.md$/.test(path) && /widget/.test(site.text(path)?.slice(0, 4096) ?? ''))
    .flatMap((path) => listedFolders(site.page(path)?.frontMatter ?? {}))
  return new Set([...folders.filter((folder) => !folder.startsWith('_')), ...listed])
}

/** `page_type: post`, `filters: { folders: [news] }` of a section that is called so. */
function listedFolders(data: Data): readonly string[] {
  const content = data['content']
  if (data['active'] === false || !isData(content) || !isNews(data)) return []
  const filters = content['filters']
  const folders = isData(filters) ? [filters['folders']].flat() : []
  return [content['page_type'], ...folders].filter(
    (folder): folder is string => typeof folder === 'string' && folder !== '',
  )
}

function isNews(data: Data): boolean {
  return typeByName((writtenField(data, ['title']) ?? '').replace(/[^\p{L}\s]+/gu, '').trim()) === 'news'
}

/** The widget `accomplishments` holds its items in the front matter (`[[item]]`); many write their news there. */
function newsItems(site: Site, page: Page): Partial<Pick<Page, 'records' | 'extents' | 'diagnostics'>> {
  const items = page.frontMatter['item']
  if (!Array.isArray(items) || !isNews(page.frontMatter)) return {}
  const extents = tablesIn(site.text(page.source.slice(site.folder.length + 1)) ?? '', 'item')
  const { records, diagnostics } = recordsIn(
    'news',
    items.map((data: unknown, index) => ({
      data: isData(data) ? data : {},
      place: placeAt(page, extents[index]?.start ?? 0),
      markup: site.markup,
    })),
  )
  return { records, extents, diagnostics: [...page.diagnostics, ...diagnostics] }
}

/** The theme puts a section's title above its text. */
function underTitle({ frontMatter, nodes }: Page): readonly Node[] {
  const title = writtenField(frontMatter, ['title'])
  if (title === undefined || nodes.length === 0) return nodes
  const text: Node = { type: 'text', value: title, start: 0, end: 0 }
  return [{ type: 'element', name: 'h1', attributes: {}, children: [text], start: 0, end: 0 }, ...nodes]
}

import type { Page, PageRecord } from '../../model/page.ts'
import { type Data, writtenField } from '../data-fields.ts'
import { typeByName } from '../data-type.ts'
import { collectionPage, namesIn, type People } from '../site-collections.ts'
import { configurationIn, repairsPage, sitePage } from '../site-page.ts'
import type { Site, SiteReader } from '../site-reader.ts'
import { isAmong, shownPages } from '../shown-pages.ts'
import { withoutEmojiCodes } from './emoji-codes.ts'
import { shownDate } from './shown-date.ts'

/**
 * A Jekyll site of any theme: AcademicPages, al-folio, acad-homepage, minimal-light, the Greene Lab's template.
 *
 * Themes differ in which of the collections they use and people mix them, so all are read, wherever they are.
 */
export const jekyll: SiteReader = {
  name: 'jekyll',
  read(site) {
    const people = peopleOf(site)
    const settings = settingsOf(site)
    const collections = site.paths.flatMap((path) => {
      const type = collectionType(site, path)
      const page = type === undefined ? undefined : collectionPage(site, path, type, people)
      return page === undefined ? [] : [asShown(page, settings)]
    })
    const shown = shownPages(site, pages)
    const lists = site.paths
      .filter((path) => isBibliography(path) || isList(path))
      .filter((path) => !isAmong(shown, site, path))
      .flatMap((path) => site.page(path) ?? [])
    const files = [...sitePage(site, configurations), ...repairsPage(site, peopleFile)]
    return [...files, ...shown, ...collections, ...lists]
  },
}

const pages = /^(?:_pages\/(?!_?includes\/).*|[^/]+)\.(?:md|markdown|html)$/i

const configurations: readonly string[] = ['_config.yml', '_config.yaml']

function settingsOf(site: Site): Data {
  const path = configurations.find((name) => site.paths.includes(name))
  return path === undefined ? {} : (configurationIn(site, path) ?? {})
}

/** The records of a page as the generator prints them; a zone of the configuration is for its owner to know. */
function asShown(page: Page, settings: Data): Page {
  const isUtc = /^(?:(?:Etc\/)?UTC|)$/.test(writtenField(settings, ['timezone']) ?? '')
  const showsEmoji = [settings['plugins'], settings['gems']].flat().includes('jemoji')
  const records = page.records?.map((record) => ({
    ...record,
    ...(record.date === undefined || !isUtc ? {} : { date: shownDate(record.date) }),
    ...(record.type === 'news' && showsEmoji ? { nodes: withoutEmojiCodes(record.nodes) } : {}),
  }))
  return records === undefined ? page : { ...page, records }
}

/** `_news/…`, `_publications/2024/…`, `_talks/…` by the name of the folder; `_posts` where they are the news. */
function collectionType(site: Site, path: string): PageRecord['type'] | undefined {
  const folder = /^_([^/]+)\/.*\.(?:md|markdown|html)$/i.exec(path)?.[1]
  if (folder === undefined || folder === 'pages') return undefined
  return folder === 'posts' ? (isNewsPost(site, path) ? 'news' : undefined) : typeByName(folder)
}

/** Posts are a blog, unless they call themselves news or the page of the news lists them. */
function isNewsPost(site: Site, path: string): boolean {
  const data = site.page(path)?.frontMatter ?? {}
  const labels = [data['categories'], data['category'], data['tags']].flat().map(String)
  return (
    data['shortnews'] === true || labels.some((label) => typeByName(label) === 'news') || newsListsPosts(site)
  )
}

function newsListsPosts(site: Site): boolean {
  const pages = site.paths.filter(
    (path) =>
      /^(?:_pages\/)?[^/]*\.(?:md|html)$/i.test(path) && typeByName(path.replace(/\.\w+$/, '')) === 'news',
  )
  return pages.some((path) => /\bin\s+site\.posts\b/.test(site.text(path) ?? ''))
}

function isBibliography(path: string): boolean {
  return /^(?:_bibliography\/|bib\/|[^/]*$).*\.bib$/i.test(path) || /^[^/]+\.bib$/i.test(path)
}

function isList(path: string): boolean {
  return (
    /^_data\/.*\.(?:ya?ml|toml|json)$/i.test(path) && typeByName(path.replace(/\.\w+$/, '')) !== undefined
  )
}

/** `_data/authors.yml`, as Minimal Mistakes and its heirs keep it. */
const peopleFile = '_data/authors.yml'

function peopleOf(site: Site): People {
  return namesIn(configurationIn(site, peopleFile) ?? {})
}

import type { Page, PageRecord } from '../../model/page.ts'
import { typeByName } from '../data-type.ts'
import { collectionPage, type People } from '../site-collections.ts'
import { repairsPage, sitePage } from '../site-page.ts'
import { writtenField } from '../data-fields.ts'
import type { Site, SiteReader } from '../site-reader.ts'
import { withBibtex } from './cite-bib.ts'
import { newsFolders, sectionPages } from './sections.ts'

/** A site of Hugo with the themes of Hugo Blox: Academic, Wowchemy, academic-kickstart. */
export const hugo: SiteReader = {
  name: 'hugo',
  read(site) {
    const people = peopleOf(site)
    const news = newsFolders(site)
    const items = site.paths.flatMap((path) => {
      const type = typeOf(path, news)
      const page = type === undefined ? undefined : collectionPage(site, path, type, people)
      return page === undefined || 'widget' in page.frontMatter ? [] : withBibtex(site, path, page)
    })
    const authors = site.paths.filter((path) => authorFile.test(path) && path !== ownerFile(site))
    const repairs = authors.flatMap((path) => repairsPage(site, path))
    return [
      ...sitePage(site, configurations),
      ...ownerPage(site),
      ...sectionPages(site),
      ...items,
      ...repairs,
    ]
  },
}

const configurations: readonly string[] = [
  ...['config', 'hugo'].flatMap((name) => ['toml', 'yaml', 'yml'].map((extension) => `${name}.${extension}`)),
  ...['config', 'hugo', 'params'].flatMap((name) =>
    ['toml', 'yaml', 'yml'].map((extension) => `config/_default/${name}.${extension}`),
  ),
]

/** `content/publication/moss-2024/index.md`, `content/en/talk/x.md`: by the folder under `content`. */
function typeOf(path: string, news: ReadonlySet<string>): PageRecord['type'] | undefined {
  const match = /^content\/(?:[a-z]{2}\/)?([^/]+)\/(?:.*\/)?([^/]+)\.md$/.exec(path)
  const [, folder = '', name = ''] = match ?? []
  if (match === null || name === '_index') return undefined
  if (news.has(folder)) return 'news'
  return folder === 'event' || folder === 'events'
    ? 'talk'
    : folder === 'home'
      ? undefined
      : typeByName(folder)
}

/** `content/authors/admin/_index.md` */
const authorFile = /^content\/(?:[a-z]{2}\/)?authors\/([^/]+)\/_index\.md$/

function peopleOf(site: Site): People {
  return new Map(
    site.paths.flatMap((path) => {
      const key = authorFile.exec(path)?.[1]
      const name =
        key === undefined ? undefined : writtenField(site.page(path)?.frontMatter ?? {}, ['title', 'name'])
      return key === undefined || name === undefined ? [] : [[key, withoutOtherSpelling(name)] as const]
    }),
  )
}

/** `Ada Moss (莫 艾达)` */
function withoutOtherSpelling(name: string): string {
  return name.replace(/(?<=\S)\s?[(（][^()（）]*[)）]$/u, '')
}

/** The owner is the author called `admin`, who gives a person's site its name. */
function ownerPage(site: Site): readonly Page[] {
  const path = ownerFile(site)
  const page = path === undefined ? undefined : site.page(path)
  return page === undefined ? [] : [{ ...page, nodes: [] }]
}

function ownerFile({ paths }: Site): string | undefined {
  return paths.find((path) => authorFile.exec(path)?.[1] === 'admin')
}

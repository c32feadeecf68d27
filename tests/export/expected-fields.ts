import { familyName } from '../../src/export/family-name.ts'
import type { Version, VersionKind, Work } from '../../src/model/catalog.ts'
import { partsOf } from '../../src/model/partial-date.ts'
import type { Name } from '../../src/model/person.ts'

/** What is to be read of a work, by names of its own. */
export type Fields = Readonly<Record<string, unknown>>

export function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** Family name with its particle, given name, suffix; an organisation has a family name alone. */
export type NameParts = readonly (string | undefined)[]

function partsOfName(name: Name): NameParts {
  return name.literal === undefined
    ? [familyName(name), name.given, name.suffix]
    : [name.literal, undefined, undefined]
}

function authorsOf({ authors, authorsTruncated }: Version): readonly NameParts[] | undefined {
  if (authors === undefined) return undefined
  const others = authorsTruncated ? [['others', undefined, undefined]] : []
  return [...authors.map(partsOfName), ...others]
}

/** The entry type, the field of the container and that of the publisher, and what the type requires. */
interface Home {
  readonly type: string
  readonly container?: string
  readonly publisher?: string
  readonly needs: readonly (keyof Version)[]
}

export const inBibtex: Readonly<Record<VersionKind, Home>> = {
  journal: { type: 'article', container: 'journal', needs: ['containerTitle', 'issued'] },
  conference: { type: 'inproceedings', container: 'booktitle', publisher: 'publisher', needs: ['containerTitle', 'issued'] },
  workshop: { type: 'inproceedings', container: 'booktitle', publisher: 'publisher', needs: ['containerTitle', 'issued'] },
  chapter: { type: 'incollection', container: 'booktitle', publisher: 'publisher', needs: ['containerTitle', 'publisher', 'issued'] },
  book: { type: 'book', container: 'series', publisher: 'publisher', needs: ['publisher', 'issued'] },
  thesis: { type: 'phdthesis', publisher: 'school', needs: ['publisher', 'issued'] },
  report: { type: 'techreport', publisher: 'institution', needs: ['publisher', 'issued'] },
  patent: { type: 'misc', needs: [] },
  preprint: { type: 'misc', container: 'howpublished', needs: [] },
  unknown: { type: 'misc', needs: [] },
} // prettier-ignore

export const inBiblatex: Readonly<Record<VersionKind, Home>> = {
  ...inBibtex,
  journal: { ...inBibtex.journal, container: 'journaltitle' },
  chapter: { ...inBibtex.chapter, type: 'inbook', needs: ['containerTitle', 'issued'] },
  book: { ...inBibtex.book, needs: ['issued'] },
  thesis: { ...inBibtex.thesis, type: 'thesis', publisher: 'institution' },
  report: { ...inBibtex.report, type: 'report' },
  patent: { type: 'patent', needs: ['issue', 'issued'] },
  preprint: { type: 'online', container: 'organization', needs: [] },
}

/** What a chapter without the title of its book is: a part of the book whose title it has. */
const partsOfOwnBook: ReadonlyMap<typeof inBibtex, Home> = new Map([
  [inBibtex, { type: 'inbook', publisher: 'publisher', needs: ['pages', 'publisher', 'issued'] }],
  [inBiblatex, { type: 'book', publisher: 'publisher', needs: ['pages', 'issued'] }],
])

function homeOf(version: Version, homes: typeof inBibtex): Home {
  const { kind, identifiers, containerTitle } = version
  const hasUrl = identifiers.doi !== undefined || identifiers.arxiv !== undefined
  if (homes === inBiblatex && kind === 'preprint' && !hasUrl) return homes.unknown
  const own = kind === 'chapter' && containerTitle === undefined ? partsOfOwnBook.get(homes) : undefined
  return own ?? homes[kind]
}

export function versionOf(work: Work): Version {
  const [version] = work.versions
  if (version === undefined) throw new RangeError('a work without version')
  return version
}

/** What an entry of a `.bib` file has to say, by its own names. */
export function entryFields(work: Work, homes: typeof inBibtex): Fields {
  const version = versionOf(work)
  const { kind, title, issued, identifiers, pages, volume, containerTitle, publisher, authors } = version
  const home = homeOf(version, homes)
  const isWhole =
    (authors !== undefined || home.needs.length === 0) &&
    home.needs.every((field) => version[field] !== undefined)
  const { container, publisher: house } = isWhole ? home : {}
  const date = issued === undefined ? undefined : partsOf(issued)
  const isPart = isWhole && ['journal', 'conference', 'workshop', 'chapter'].includes(kind)
  const hasVolume = isPart || (isWhole && kind === 'book')
  return {
    key: work.key,
    type: isWhole ? home.type : 'misc',
    title,
    author: authorsOf(version),
    year: date?.year,
    month: date?.month,
    day: date?.day,
    pages: isPart ? pages : undefined,
    volume: hasVolume ? volume : undefined,
    doi: identifiers.doi,
    eprint: identifiers.arxiv,
    howpublished:
      isWhole && home !== homes.unknown && home !== inBibtex.patent ? undefined : appearedIn(version),
    ...(container === undefined ? {} : { [container]: containerTitle }),
    ...(house === undefined ? {} : { [house]: publisher }),
  }
}

/** What is said of a work that is no more than `@misc`. */
function appearedIn({ kind, containerTitle, volume, issue, pages, publisher }: Version): string | undefined {
  const types: Partial<Record<VersionKind, string>> = { thesis: 'Thesis', report: 'Report' }
  const parts = [
    containerTitle ?? types[kind],
    kind === 'patent' ? ['Patent', ...(issue === undefined ? [] : [issue])].join(' ') : undefined,
    volume === undefined ? undefined : `volume ${volume}`,
    issue === undefined || kind === 'patent' ? undefined : `number ${issue}`,
    pages === undefined ? undefined : `pages ${pages}`,
    publisher,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** What a program reads that knows CSL. */
export function itemOf(work: Work): Fields {
  const { title, authors, issued, identifiers, volume, pages, publisher, containerTitle, kind } =
    versionOf(work)
  const date = issued === undefined ? undefined : partsOf(issued)
  const archive = kind === 'preprint' && identifiers.arxiv !== undefined ? 'arXiv' : undefined
  return {
    key: work.key,
    title,
    author: authors?.map(partsOfName),
    year: date?.year,
    month: date?.month,
    day: date?.day,
    doi: identifiers.doi,
    pages,
    volume,
    container: containerTitle,
    publisher: publisher ?? archive,
  }
}

import type { format } from '@citation-js/plugin-bibtex/lib/mapping/index.js'
import type { Work } from '../model/catalog.ts'
import { bibtexNames } from './bibtex-name.ts'
import type { BibtexEntry, BibtexFields } from './bibtex-text.ts'
import { cslItem, preferredVersion, type CslItem, type CslType } from './csl-item.ts'
import { latexText, verbatimText } from './latex-text.ts'
import { protectCase } from './protect-case.ts'

/** What BibTeX and BibLaTeX do differently. */
export interface Dialect {
  /** citation-js's mapping from CSL to entry types and fields. */
  readonly map: typeof format
  /** The CSL type (and genre) by which the mapping finds the entry type that we mean, where our own does not. */
  readonly mappedAs: Readonly<Partial<Record<CslType, { readonly type: string; readonly genre?: string }>>>
  /** Entry types and fields that the mapping calls otherwise. */
  readonly renamed: Readonly<Record<string, string>>
  /** The fields that an entry type requires. */
  readonly required: Readonly<Record<string, readonly string[]>>
  /** Fields that the mapping does not know, or says less in. */
  fields(work: Work): BibtexFields
}

/**
 * A work as an entry of a `.bib` file.
 *
 * An entry without what its type requires becomes `@misc`, which requires nothing, and says in `howpublished` what it
 * appeared in. Without authors it has a `key`, so that a style can sort it.
 */
export function bibtexEntry(work: Work, dialect: Dialect): BibtexEntry {
  const item = cslItem(work)
  const entry = entryAs(item.type, { item, work, dialect })
  const isComplete = (dialect.required[entry.type] ?? []).every((field) => entry.fields[field] !== undefined)
  return isComplete ? entry : entryAs('document', { item, work, dialect })
}

interface Described {
  readonly item: CslItem
  readonly work: Work
  readonly dialect: Dialect
}

function entryAs(type: CslType, { item, work, dialect }: Described): BibtexEntry {
  const { map, mappedAs, renamed } = dialect
  const known = variables[type].filter((name) => item[name] !== undefined).map((name) => [name, item[name]])
  const [mapped = { type: 'misc', properties: {} }] = map([
    { ...Object.fromEntries(known), ...(mappedAs[type] ?? { type }) },
  ])
  const fields = Object.entries(mapped.properties).map(([name, value]) => {
    const field = renamed[name] ?? name
    return [field, formatValue(field, [value].flat().join(' '))]
  })
  return {
    type: renamed[mapped.type] ?? mapped.type,
    key: work.key,
    fields: {
      ...Object.fromEntries(fields),
      // The mapping would put the URL there.
      howpublished: undefined,
      ...(type === 'document' ? { howpublished: publishedIn(item) } : { type: typeNames[type] }),
      ...authorFields(item, work),
      ...dialect.fields(work),
    },
  }
}

/** What each type has fields for, in the data model of BibLaTeX (manual, section 2.1). */
const variables: Readonly<Record<CslType, readonly (keyof CslItem)[]>> = {
  'article-journal': ['title', 'container-title', 'volume', 'issue', 'page', 'DOI', 'URL'],
  'paper-conference': ['title', 'container-title', 'event-title', 'publisher', 'volume', 'page', 'ISBN', 'DOI', 'URL'],
  'chapter': ['title', 'container-title', 'publisher', 'volume', 'page', 'ISBN', 'DOI', 'URL'],
  'book': ['title', 'publisher', 'volume', 'ISBN', 'DOI', 'URL'],
  'thesis': ['title', 'publisher', 'DOI', 'URL'],
  'report': ['title', 'publisher', 'DOI', 'URL'],
  'article': ['title', 'DOI', 'URL'],
  'document': ['title', 'DOI', 'URL'],
} // prettier-ignore

/** Which degree a thesis was for is not known, so the style must not say "PhD thesis" by itself. */
const typeNames: Readonly<Partial<Record<CslType, string>>> = { thesis: 'Thesis', report: 'Report' }

const formats: Readonly<Record<string, (text: string) => string>> = {
  title: protectCase,
  booktitle: protectCase,
  pages: pageRange,
  doi: verbatimText,
  url: verbatimText,
  publisher: undividedText,
  institution: undividedText,
  school: undividedText,
}

function formatValue(field: string, text: string): string {
  return (formats[field] ?? latexText)(text)
}

function pageRange(pages: string): string {
  const ends = pages.split(/(?<!\s)\s*[-–—]+\s*/)
  return ends.map(latexText).join('--')
}

/** BibLaTeX reads these fields as lists, divided by "and". */
function undividedText(text: string): string {
  return /\sand\s/i.test(text) ? `{${latexText(text)}}` : latexText(text)
}

function publishedIn(item: CslItem): string | undefined {
  const { volume, issue, page, publisher, type } = item
  const parts = [
    item['container-title'] ?? typeNames[type],
    volume === undefined ? undefined : `volume ${volume}`,
    issue === undefined ? undefined : `number ${issue}`,
    page === undefined ? undefined : `pages ${page}`,
    publisher,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : latexText(parts.join(', '))
}

function authorFields({ author, title }: CslItem, work: Work): BibtexFields {
  if (author === undefined || author.length === 0) return { key: latexText(title) }
  return { author: bibtexNames(author, preferredVersion(work).authorsTruncated === true) }
}

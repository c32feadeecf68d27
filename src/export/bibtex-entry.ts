import type { Version } from '../model/catalog.ts'
import { bibtexNames } from './bibtex-name.ts'
import type { BibtexEntry, BibtexFields } from './bibtex-text.ts'
import type { CitedWork } from './cited-works.ts'
import type { CslItem, CslType, RequirableVariable } from './csl-item.ts'
import { cslItem, cslType, hasVariable, preferredVersion } from './csl-item.ts'
import { lettersAsCommands } from './latex-letters.ts'
import { latexText, verbatimText } from './latex-text.ts'
import { protectCase } from './protect-case.ts'

/** What BibTeX and BibLaTeX do differently. */
export interface Dialect {
  readonly types: Readonly<Record<CslType, EntryType>>
  /** Makes names, which stand in LaTeX, fit for the programs that take them apart. */
  names(latex: string): string
  /** Fields for which CSL has no variable, or says less in it. */
  fields(work: CitedWork): BibtexFields
}

/** What a work of one CSL type is written as. */
export interface EntryType {
  readonly name: string
  /** The fields by the CSL variables that they are filled from. */
  readonly fields: Readonly<Partial<Record<TextVariable, string>>>
  /** The CSL variables that it must have. */
  readonly required: readonly RequirableVariable[]
}

type TextVariable = Exclude<keyof CslItem, 'author' | 'issued'>

/**
 * A work as an entry of a `.bib` file.
 *
 * An entry without what its type requires becomes `@misc`, which requires nothing, and says in `howpublished` what it
 * appeared in. Without authors it has a `key`, so that a style can sort it.
 */
export function bibtexEntry(work: CitedWork, dialect: Dialect, ascii = false): BibtexEntry {
  const item = cslItem(work)
  const { types } = dialect
  const isComplete = types[item.type].required.every((variable) => hasVariable(work, variable))
  const type = isComplete ? item.type : 'document'
  const written = {
    ...fieldsOf({ ...item, type }, work, dialect),
    ...(type === 'document' ? { howpublished: publishedIn(item) } : { type: typeNames[type] }),
  }
  return { type: types[type].name, key: work.key, fields: ascii ? inAscii(written) : written }
}

/** Fields that are printed as they stand have no commands. */
const verbatim: ReadonlySet<string> = new Set(['doi', 'url', 'eprint'])

function inAscii(fields: BibtexFields): BibtexFields {
  const written = Object.entries(fields).map(([field, value]) => [
    field,
    value === undefined || verbatim.has(field) ? value : lettersAsCommands(value),
  ])
  return Object.fromEntries(written)
}

/** The entry type that a work is meant to have, and the fields that it would need for that, or at least its year. */
export function missingFor(
  work: CitedWork,
  { types }: Dialect,
): { readonly own: string; readonly missing: readonly string[] } {
  const { name, fields, required } = types[cslType(work)]
  const names: Readonly<Partial<Record<RequirableVariable, string>>> = {
    ...fields,
    author: 'author',
    issued: 'year',
  }
  const missing = [...new Set([...required, 'issued'] as const)].filter(
    (variable) => !hasVariable(work, variable),
  )
  return { own: name, missing: missing.map((variable) => names[variable] ?? variable) }
}

function fieldsOf(item: CslItem, work: CitedWork, dialect: Dialect): BibtexFields {
  const fields: Record<string, string | undefined> = {}
  for (const [variable, field] of Object.entries(dialect.types[item.type].fields)) {
    const text = item[variable as TextVariable]
    if (text !== undefined) fields[field] = (formats[field] ?? latexText)(text)
  }
  return { ...fields, ...authorFields(item, preferredVersion(work), dialect), ...dialect.fields(work) }
}

/** Which degree a thesis was for is not known, so the style must not say "PhD thesis" by itself. */
const typeNames: Readonly<Partial<Record<CslType, string>>> = { thesis: 'Thesis', report: 'Report' }

const formats: Readonly<Record<string, (text: string) => string>> = {
  title: protectCase,
  booktitle: protectCase,
  series: protectCase,
  pages: pageRange,
  doi: verbatimText,
  url: verbatimText,
  publisher: undividedText,
  institution: undividedText,
  organization: undividedText,
  school: undividedText,
}

function pageRange(pages: string): string {
  const ends = pages.split(/(?<!\s)\s*[-–—]+\s*/)
  return ends.map(latexText).join('--')
}

/** BibLaTeX reads these fields as lists, divided by "and". */
function undividedText(text: string): string {
  return /(?:^|\s)and(?:\s|$)/i.test(text) ? `{${latexText(text)}}` : latexText(text)
}

function publishedIn(item: CslItem): string | undefined {
  const { volume, issue, number, page, publisher, type } = item
  const numbered = type === 'report' ? number : issue
  const parts = [
    item['container-title'] ?? typeNames[type],
    volume === undefined ? undefined : `volume ${volume}`,
    numbered === undefined ? undefined : `number ${numbered}`,
    page === undefined ? undefined : `pages ${page}`,
    publisher,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : latexText(parts.join(', '))
}

function authorFields(
  { author, title }: CslItem,
  { authorsTruncated }: Version,
  { names }: Dialect,
): BibtexFields {
  if (author === undefined || author.length === 0) return { key: latexText(title) }
  return { author: names(bibtexNames(author, authorsTruncated)) }
}

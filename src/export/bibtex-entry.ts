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
  readonly types: Readonly<Record<CslType, readonly [EntryType, ...EntryType[]]>>
  /** Makes names, which stand in LaTeX, fit for the programs that take them apart. */
  names(latex: string): string
  /** `2` as the styles want it. */
  edition(edition: string): string
  /** Writes letters and signs in other words where the programs that print them ask for it. */
  letters(latex: string): string
  /** Fields for which CSL has no variable, or says less in it. */
  fields(work: CitedWork, item: CslItem): BibtexFields
}

/** What a work of one CSL type is written as: in the first form that it has all for. */
export interface EntryType {
  readonly name: string
  /** Only for theses of this kind. */
  readonly genre?: RegExp
  /** Whether it has editors beside authors. */
  readonly people?: 'both' | 'either'
  /** The fields by the CSL variables that they are filled from. */
  readonly fields: Readonly<Partial<Record<TextVariable, string>>>
  /** The CSL variables that it must have. */
  readonly required: readonly RequirableVariable[]
}

type TextVariable = Exclude<keyof CslItem, 'author' | 'editor' | 'issued'>

/**
 * A work as an entry of a `.bib` file.
 *
 * An entry without what its type requires becomes `@misc`, which requires nothing, and says in `howpublished` what it
 * appeared in. Without authors it has a `key`, so that a style can sort it.
 */
export function bibtexEntry(work: CitedWork, dialect: Dialect, ascii = false): BibtexEntry {
  const item = cslItem(work)
  const form = completeForm(work, dialect.types[item.type])
  const type = form === undefined ? 'document' : item.type
  const entryType = form ?? dialect.types.document[0]
  const written = {
    ...fieldsOf({ ...item, type }, work, entryType, dialect),
    ...(type === 'document' ? { howpublished: publishedIn(item) } : { type: typeOf(item) }),
  }
  const letters = ascii ? lettersAsCommands : dialect.letters
  return { type: entryType.name, key: work.key, fields: inOtherLetters(written, letters) }
}

function completeForm(work: CitedWork, forms: readonly EntryType[]): EntryType | undefined {
  return formsOf(work, forms).find(({ required }) =>
    required.every((variable) => hasVariable(work, variable)),
  )
}

function formsOf(work: CitedWork, forms: readonly EntryType[]): readonly EntryType[] {
  const { genre = '' } = preferredVersion(work)
  return forms.filter((form) => form.genre === undefined || form.genre.test(genre))
}

/** Fields that are printed as they stand have no commands. */
const verbatim: ReadonlySet<string> = new Set(['doi', 'url', 'eprint'])

function inOtherLetters(fields: BibtexFields, letters: (latex: string) => string): BibtexFields {
  const written = Object.entries(fields).map(([field, value]) => [
    field,
    value === undefined || verbatim.has(field) ? value : letters(value),
  ])
  return Object.fromEntries(written)
}

/** The entry type that a work is meant to have, and the fields that it would need for that, or at least its year. */
export function missingFor(
  work: CitedWork,
  { types }: Dialect,
): { readonly own: string; readonly missing: readonly string[] } {
  const forms = types[cslType(work)]
  const { name, fields, required } = completeForm(work, forms) ?? formsOf(work, forms)[0] ?? types.document[0]
  const names: Readonly<Partial<Record<RequirableVariable, string>>> = {
    ...fields,
    author: 'author',
    editor: 'editor',
    issued: 'year',
  }
  const missing = [...new Set([...required, 'issued'] as const)].filter(
    (variable) => !hasVariable(work, variable),
  )
  return { own: name, missing: missing.map((variable) => names[variable] ?? variable) }
}

function fieldsOf(item: CslItem, work: CitedWork, form: EntryType, dialect: Dialect): BibtexFields {
  const fields: Record<string, string | undefined> = {}
  for (const [variable, field] of Object.entries(form.fields)) {
    const text = item[variable as TextVariable]
    if (text === undefined) continue
    const written = field === 'edition' ? dialect.edition(text) : text
    fields[field] = (formats[field] ?? latexText)(written)
  }
  return {
    ...fields,
    ...peopleFields(item, preferredVersion(work), form, dialect),
    ...dialect.fields(work, item),
  }
}

/** In words, for where the degree of a thesis is not known the style must not say "PhD thesis" by itself. */
function typeOf({ type, genre }: CslItem): string | undefined {
  return typeNames[type] === undefined || genre === undefined ? typeNames[type] : latexText(genre)
}

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
  address: undividedText,
  location: undividedText,
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
  const { volume, issue, number, page, publisher, type, genre } = item
  const numbered = type === 'report' ? number : (issue ?? item['collection-number'])
  const parts = [
    item['container-title'] ?? (typeNames[type] === undefined ? undefined : (genre ?? typeNames[type])),
    item['collection-title'],
    volume === undefined ? undefined : `volume ${volume}`,
    numbered === undefined ? undefined : `number ${numbered}`,
    page === undefined ? undefined : `pages ${page}`,
    publisher,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : latexText(parts.join(', '))
}

/** Who edited a book that has authors is written where the dialect has a place for both. */
function peopleFields(
  { author = [], editor = [], title }: CslItem,
  { authorsTruncated }: Version,
  { required, people = 'both' }: EntryType,
  { names }: Dialect,
): BibtexFields {
  const isEdited = editor.length > 0 && (people === 'both' || author.length === 0)
  const isSorted = author.length > 0 || required.includes('editor')
  return {
    ...(isSorted ? {} : { key: latexText(title) }),
    ...(author.length === 0 ? {} : { author: names(bibtexNames(author, authorsTruncated)) }),
    ...(isEdited ? { editor: names(bibtexNames(editor)) } : {}),
  }
}

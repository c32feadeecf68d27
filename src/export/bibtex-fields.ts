import type { Version } from '../model/catalog.ts'
import type { Dialect, EntryType } from './bibtex-dialect.ts'
import { pagesBetweenDashes } from '../model/page-range.ts'
import { bibtexNames } from './bibtex-name.ts'
import type { BibtexFields } from './bibtex-text.ts'
import type { CitedWork } from './cited-works.ts'
import type { CslItem } from './csl-item.ts'
import { preferredVersion } from './csl-item.ts'
import { latexText, verbatimText } from './latex-text.ts'
import { protectCase } from './protect-case.ts'

/** What an entry type has fields for, in LaTeX. */
export function fieldsOf(item: CslItem, work: CitedWork, form: EntryType, dialect: Dialect): BibtexFields {
  const fields: Record<string, string | undefined> = {}
  for (const [variable, field] of Object.entries(form.fields)) {
    const text = item[variable as keyof EntryType['fields']]
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

/** Who edited a book that has authors is written where the dialect has a place for both. */
function peopleFields(
  { author = [], editor = [], translator = [], title }: CslItem,
  { authorsTruncated }: Version,
  { required, people = 'both', translators }: EntryType,
  { names, translators: ofAll }: Dialect,
): BibtexFields {
  const isEdited = editor.length > 0 && (people === 'both' || author.length === 0)
  const isSorted = author.length > 0 || required.includes('editor')
  return {
    ...(isSorted ? {} : { key: latexText(title) }),
    ...(author.length === 0 ? {} : { author: names(bibtexNames(author, authorsTruncated)) }),
    ...(isEdited ? { editor: names(bibtexNames(editor)) } : {}),
    ...((ofAll ?? translators) === true && translator.length > 0
      ? { translator: names(bibtexNames(translator)) }
      : {}),
  }
}

const formats: Readonly<Record<string, (text: string) => string>> = {
  title: protectCase,
  booktitle: protectCase,
  series: protectCase,
  pages: dashedPages,
  doi: verbatimText,
  url: verbatimText,
  publisher: undividedText,
  institution: undividedText,
  address: undividedText,
  location: undividedText,
  organization: undividedText,
  school: undividedText,
}

function dashedPages(pages: string): string {
  return pagesBetweenDashes(pages).map(latexText).join('--')
}

/** BibLaTeX reads these fields as lists, divided by "and". */
function undividedText(text: string): string {
  return /(?:^|\s)and(?:\s|$)/i.test(text) ? `{${latexText(text)}}` : latexText(text)
}

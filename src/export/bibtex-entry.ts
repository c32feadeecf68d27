import type { Dialect } from './bibtex-dialect.ts'
import { completeType } from './bibtex-entry-type.ts'
import { fieldsOf } from './bibtex-fields.ts'
import type { BibtexEntry, BibtexFields } from './bibtex-text.ts'
import type { CitedWork } from './cited-works.ts'
import type { CslItem, CslType } from './csl-item.ts'
import { cslItem } from './csl-item.ts'
import { lettersAsCommands } from './latex-letters.ts'
import { latexText } from './latex-text.ts'

/**
 * A work as an entry of a `.bib` file.
 *
 * An entry without what its type requires becomes `@misc`, which requires nothing, and says in `howpublished` what it
 * appeared in. Without authors it has a `key`, so that a style can sort it.
 */
export function bibtexEntry(work: CitedWork, dialect: Dialect, ascii = false): BibtexEntry {
  const item = cslItem(work)
  const form = completeType(work, dialect.types[item.type])
  const type = form === undefined ? 'document' : item.type
  const entryType = form ?? dialect.types.document[0]
  const isInWords = type === 'document' || (type === 'patent' && entryType.name === 'misc')
  const written = {
    ...fieldsOf({ ...item, type }, work, entryType, dialect),
    ...(isInWords ? { howpublished: publishedIn(item) } : { type: typeOf(item) }),
  }
  const letters = ascii ? lettersAsCommands : dialect.letters
  return { type: entryType.name, key: work.key, fields: inOtherLetters(written, letters) }
}

/** In words, for where the degree of a thesis is not known the style must not say "PhD thesis" by itself. */
function typeOf({ type, genre }: CslItem): string | undefined {
  return typeNames[type] === undefined || genre === undefined ? typeNames[type] : latexText(genre)
}

const typeNames: Readonly<Partial<Record<CslType, string>>> = {
  thesis: 'Thesis',
  report: 'Report',
  patent: 'Patent',
}

function publishedIn(item: CslItem): string | undefined {
  const { volume, issue, number, page, publisher, type, genre } = item
  const numbered = type === 'report' ? number : (issue ?? item['collection-number'])
  const named = typeNames[type] === undefined ? undefined : (genre ?? typeNames[type])
  const parts = [
    item['container-title'] ?? (type === 'patent' ? undefined : named),
    // `US Patent 10,123,456`
    type === 'patent' ? [named, number].filter((part) => part !== undefined).join(' ') : undefined,
    item['collection-title'],
    volume === undefined ? undefined : `volume ${volume}`,
    numbered === undefined ? undefined : `number ${numbered}`,
    page === undefined ? undefined : `pages ${page}`,
    publisher,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : latexText(parts.join(', '))
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

import type { Version, Work } from '../../model/catalog.ts'
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts'
import { partsOf } from '../../model/partial-date.ts'
import type { Dialect } from '../bibtex-dialect.ts'
import { bibtexEntry } from '../bibtex-entry.ts'
import { missingFor } from '../bibtex-entry-type.ts'
import { formatBibtex, type BibtexFields } from '../bibtex-text.ts'
import { type CslItem, arxivVersion, issuedOf, preferredVersion } from '../csl-item.ts'
import { citedWorks, newlyCitedWorks, type CitedWork } from '../cited-works.ts'
import { editionInWords } from '../edition.ts'
import type { Exporter, View } from '../exporter.ts'
import { languageName } from '../language.ts'
import { initialsAsCommands, lettersBeyondAscii, unknownAsCommands } from '../latex-letters.ts'
import { withDefinitions } from '../latex-definitions.ts'
import { latexText, verbatimText } from '../latex-text.ts'
import { oncePerView } from '../once-per-view.ts'

/** The same in two bibliographies and, twice, in a page. */
const entry = oncePerView((work: CitedWork, { ascii }: View) =>
  formatBibtex(bibtexEntry(work, dialect, ascii)),
)

/** BibTeX in UTF-8, for LaTeX and for reference managers. */
export const bibtex: Exporter = {
  name: 'bibtex',
  title: 'BibTeX',
  standard: 'https://ctan.org/pkg/bibtex',
  mediaType: 'application/x-bibtex',
  scope: 'each',
  onlyWorks: true,
  files: 'works.bib, works.new.bib',
  *write(view) {
    yield {
      path: 'works.bib',
      chunks: { [Symbol.iterator]: () => withDefinitions(entries(citedWorks(view), view)) },
    }
    yield {
      path: 'works.new.bib',
      chunks: { [Symbol.iterator]: () => withDefinitions(entries(newlyCitedWorks(view), view)) },
    }
  },
  entry,
  report: (view) =>
    [...citedWorks(view)].flatMap((work) => [
      ...reportMissing(work),
      ...(view.ascii === true ? reportLetters(work, view) : []),
    ]),
}

function* entries(works: Iterable<CitedWork>, view: View): Generator<string> {
  for (const work of works) yield `${entry(work, view)}\n`
}

const cited = { title: 'title', DOI: 'doi', URL: 'url', version: 'version', note: 'note' } as const
const placed = { ...cited, 'publisher-place': 'address' } as const
const printed = {
  ...placed,
  'volume': 'volume',
  'publisher': 'publisher',
  'collection-title': 'series',
  'edition': 'edition',
  'ISBN': 'isbn',
  'ISSN': 'issn',
} as const // prettier-ignore
const within = { ...printed, 'chapter-number': 'chapter', page: 'pages' } as const
const thesis = { ...placed, publisher: 'school' } as const
const part = { ...within, 'container-title': 'booktitle' } as const

/**
 * Required is what plain.bst warns about (btxdoc, section 3.1). A chapter is @incollection, for @inbook has no place
 * for the title of a chapter: it is a part of the book whose title it has.
 */
const dialect: Dialect = {
  types: {
    'article-journal': [{
      name: 'article',
      fields: { ...cited, 'container-title': 'journal', 'volume': 'volume', 'issue': 'number', 'page': 'pages', 'ISSN': 'issn' },
      required: ['author', 'container-title', 'issued'],
    }],
    'paper-conference': [{ name: 'inproceedings', fields: part, required: ['author', 'container-title', 'issued'] }],
    'chapter': [
      { name: 'incollection', fields: part, required: ['author', 'container-title', 'publisher', 'issued'] },
      { name: 'inbook', people: 'either', fields: within, required: ['author', 'extent', 'publisher', 'issued'] },
    ],
    'book': [
      { name: 'book', people: 'either', fields: printed, required: ['author', 'publisher', 'issued'] },
      { name: 'book', people: 'either', fields: printed, required: ['editor', 'publisher', 'issued'] },
      { name: 'proceedings', fields: printed, required: ['editor', 'issued'] },
    ],
    'thesis': [
      { name: 'mastersthesis', genre: /^(?:master|magister|магистер|m\.?\s?(?:sc|a|phil)\b)/i, fields: thesis, required: ['author', 'publisher', 'issued'] },
      { name: 'phdthesis', fields: thesis, required: ['author', 'publisher', 'issued'] },
    ],
    'report': [{
      name: 'techreport',
      fields: { ...placed, publisher: 'institution', number: 'number' },
      required: ['author', 'publisher', 'issued'],
    }],
    // btxdoc has no type for it.
    'patent': [{ name: 'misc', fields: placed, required: [] }],
    'article': [{ name: 'misc', fields: { ...cited, 'container-title': 'howpublished' }, required: [] }],
    'document': [{ name: 'misc', fields: placed, required: [] }],
  },
  translators: true,
  names: initialsAsCommands,
  edition: editionInWords,
  letters: unknownAsCommands,
  fields: (work, item) => ({
    ...dateFields(work),
    ...eprintFields(work),
    ...numberFields(item),
    ...languageField(preferredVersion(work)),
    urldate: item.accessed === undefined ? undefined : preferredVersion(work).accessed,
  }),
} // prettier-ignore

/** That nobody knows the authors is said by whoever looked for them. */
function reportMissing(work: CitedWork): readonly Diagnostic[] {
  const { own, missing } = missingFor(work, dialect)
  if (missing.length === 0 || missing.includes('author')) return []
  const message = `Cannot write "${work.title}" as a complete @${own}: no source says its ${missing.join(' and ')}`
  return [
    diagnostic('record-incomplete', message, {
      place: work.mentions[0]?.place,
      hint: 'write it on the page, or add the work to a .bib file beside it',
    }),
  ]
}

function reportLetters(work: CitedWork, view: View): readonly Diagnostic[] {
  const letters = lettersBeyondAscii(entry(work, view))
  if (letters.length === 0) return []
  const message = `Cannot write ${letters.join(' ')} of "${work.title}" in ASCII: LaTeX has no command for it`
  return [
    diagnostic('letters-beyond-ascii', message, {
      place: work.mentions[0]?.place,
      hint: 'for old BibTeX write these letters in another way, or use biber, which reads them',
    }),
  ]
}

/** Styles print either the volume or the number, and the number only of a series. */
function numberFields({ type, volume, ...item }: CslItem): BibtexFields {
  const number = item['collection-number']
  if (type === 'document' || number === undefined || volume !== undefined) return {}
  return { number: latexText(number) }
}

/** No style of BibTeX itself prints it; babelbib and reference managers read it. */
function languageField({ language }: Version): BibtexFields {
  return language === undefined ? {} : { language: latexText(languageName(language)) }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function dateFields(work: Work): BibtexFields {
  const issued = issuedOf(preferredVersion(work))
  if (issued === undefined) return {}
  const { year, month, day } = partsOf(issued)
  return {
    year: String(year),
    month: month === undefined ? undefined : months[month - 1],
    day: day === undefined || issued.includes('/') ? undefined : String(day),
  }
}

function eprintFields(work: Work): BibtexFields {
  const { identifiers, primaryClass } = arxivVersion(work) ?? {}
  if (identifiers?.arxiv === undefined) return {}
  return {
    eprint: verbatimText(identifiers.arxiv),
    archivePrefix: 'arXiv',
    primaryClass: primaryClass === undefined ? undefined : latexText(primaryClass),
  }
}

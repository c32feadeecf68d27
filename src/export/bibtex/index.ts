import type { Work } from '../../model/catalog.ts'
import { partsOf } from '../../model/partial-date.ts'
import { bibtexEntry, type Dialect } from '../bibtex-entry.ts'
import { formatBibtex, type BibtexFields } from '../bibtex-text.ts'
import { arxivOf, issuedOf, preferredVersion } from '../csl-item.ts'
import type { Exporter } from '../exporter.ts'
import { initialsAsCommands } from '../latex-letters.ts'
import { verbatimText } from '../latex-text.ts'

/** BibTeX in UTF-8, for LaTeX and for reference managers. */
export const bibtex: Exporter = {
  name: 'bibtex',
  title: 'BibTeX',
  standard: 'https://ctan.org/pkg/bibtex',
  mediaType: 'application/x-bibtex',
  scope: 'each',
  files: 'works.bib',
  *write({ catalog, ascii }) {
    yield { path: 'works.bib', chunks: entries(catalog.works, ascii) }
  },
}

function* entries(works: readonly Work[], ascii: boolean | undefined): Iterable<string> {
  for (const work of works) yield `${formatBibtex(bibtexEntry(work, dialect, ascii))}\n`
}

const cited = { title: 'title', DOI: 'doi', URL: 'url' } as const
const printed = { ...cited, volume: 'volume', publisher: 'publisher', ISBN: 'isbn' } as const
const part = { ...printed, 'container-title': 'booktitle', page: 'pages' } as const

/**
 * The required fields are those that plain.bst warns about (btxdoc, section 3.1). A chapter is @incollection, for
 * @inbook would be the whole book, with no place for the title of a chapter.
 */
const dialect: Dialect = {
  types: {
    'article-journal': {
      name: 'article',
      fields: { ...cited, 'container-title': 'journal', 'volume': 'volume', 'issue': 'number', 'page': 'pages' },
      required: ['author', 'journal', 'year'],
    },
    'paper-conference': { name: 'inproceedings', fields: part, required: ['author', 'booktitle', 'year'] },
    'chapter': { name: 'incollection', fields: part, required: ['author', 'booktitle', 'publisher', 'year'] },
    'book': {
      name: 'book',
      fields: { ...printed, 'container-title': 'series' },
      required: ['author', 'publisher', 'year'],
    },
    'thesis': {
      name: 'phdthesis',
      fields: { ...cited, publisher: 'school' },
      required: ['author', 'school', 'year'],
    },
    'report': {
      name: 'techreport',
      fields: { ...cited, publisher: 'institution', number: 'number' },
      required: ['author', 'institution', 'year'],
    },
    'article': { name: 'misc', fields: { ...cited, 'container-title': 'howpublished' }, required: [] },
    'document': { name: 'misc', fields: cited, required: [] },
  },
  names: initialsAsCommands,
  fields: (work) => ({ ...dateFields(work), ...eprintFields(work) }),
} // prettier-ignore

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function dateFields(work: Work): BibtexFields {
  const issued = issuedOf(preferredVersion(work))
  if (issued === undefined) return {}
  const { year, month } = partsOf(issued)
  return { year: String(year), month: month === undefined ? undefined : months[month - 1] }
}

function eprintFields(work: Work): BibtexFields {
  const arxiv = arxivOf(work)
  return arxiv === undefined ? {} : { eprint: verbatimText(arxiv), archivePrefix: 'arXiv' }
}

import { formatBibtex as map } from '@citation-js/plugin-bibtex/lib/mapping/index.js'
import type { Work } from '../../model/catalog.ts'
import { partsOf } from '../../model/partial-date.ts'
import { bibtexEntry, type Dialect } from '../bibtex-entry.ts'
import { formatBibtex, type BibtexFields } from '../bibtex-text.ts'
import { arxivOf, issuedOf, preferredVersion } from '../csl-item.ts'
import type { Exporter } from '../exporter.ts'
import { verbatimText } from '../latex-text.ts'

/** BibTeX in UTF-8, for LaTeX and for reference managers. */
export const bibtex: Exporter = {
  name: 'bibtex',
  title: 'BibTeX',
  standard: 'https://ctan.org/pkg/bibtex',
  mediaType: 'application/x-bibtex',
  scope: 'each',
  files: 'works.bib',
  *write({ catalog }) {
    yield { path: 'works.bib', chunks: entries(catalog.works) }
  },
}

function* entries(works: readonly Work[]): Iterable<string> {
  for (const work of works) yield `${formatBibtex(bibtexEntry(work, dialect))}\n`
}

/** The required fields are those that plain.bst warns about (btxdoc, section 3.1). */
const dialect: Dialect = {
  map,
  mappedAs: {
    article: { type: 'document' },
    thesis: { type: 'thesis', genre: 'PhD thesis' },
  },
  // @inbook would be the whole book, with no place for the title of a chapter.
  renamed: { inbook: 'incollection', organization: 'publisher' },
  required: {
    article: ['author', 'journal', 'year'],
    inproceedings: ['author', 'booktitle', 'year'],
    incollection: ['author', 'booktitle', 'publisher', 'year'],
    book: ['author', 'publisher', 'year'],
    phdthesis: ['author', 'school', 'year'],
    techreport: ['author', 'institution', 'year'],
  },
  fields: (work) => ({ ...dateFields(work), ...eprintFields(work) }),
}

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

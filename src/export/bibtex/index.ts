import type { Work } from '../../model/catalog.ts'
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts'
import { partsOf } from '../../model/partial-date.ts'
import { bibtexEntry, missingFor, type Dialect } from '../bibtex-entry.ts'
import { formatBibtex, type BibtexFields } from '../bibtex-text.ts'
import { arxivVersion, issuedOf, preferredVersion } from '../csl-item.ts'
import { citedWorks, newlyCitedWorks, type CitedWork } from '../cited-works.ts'
import type { Exporter, View } from '../exporter.ts'
import { initialsAsCommands, lettersBeyondAscii } from '../latex-letters.ts'
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
    yield { path: 'works.bib', chunks: { [Symbol.iterator]: () => entries(citedWorks(view), view) } }
    yield { path: 'works.new.bib', chunks: { [Symbol.iterator]: () => entries(newlyCitedWorks(view), view) } }
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

const cited = { title: 'title', DOI: 'doi', URL: 'url', note: 'note' } as const
const printed = { ...cited, volume: 'volume', publisher: 'publisher', ISBN: 'isbn' } as const
const part = { ...printed, 'container-title': 'booktitle', page: 'pages' } as const

/**
 * Required is what plain.bst warns about (btxdoc, section 3.1). A chapter is @incollection, for
 * @inbook would be the whole book, with no place for the title of a chapter.
 */
const dialect: Dialect = {
  types: {
    'article-journal': {
      name: 'article',
      fields: { ...cited, 'container-title': 'journal', 'volume': 'volume', 'issue': 'number', 'page': 'pages' },
      required: ['author', 'container-title', 'issued'],
    },
    'paper-conference': { name: 'inproceedings', fields: part, required: ['author', 'container-title', 'issued'] },
    'chapter': { name: 'incollection', fields: part, required: ['author', 'container-title', 'publisher', 'issued'] },
    'book': {
      name: 'book',
      fields: { ...printed, 'container-title': 'series' },
      required: ['author', 'publisher', 'issued'],
    },
    'thesis': {
      name: 'phdthesis',
      fields: { ...cited, publisher: 'school' },
      required: ['author', 'publisher', 'issued'],
    },
    'report': {
      name: 'techreport',
      fields: { ...cited, publisher: 'institution', number: 'number' },
      required: ['author', 'publisher', 'issued'],
    },
    'article': { name: 'misc', fields: { ...cited, 'container-title': 'howpublished' }, required: [] },
    'document': { name: 'misc', fields: cited, required: [] },
  },
  names: initialsAsCommands,
  fields: (work) => ({ ...dateFields(work), ...eprintFields(work) }),
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

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function dateFields(work: Work): BibtexFields {
  const issued = issuedOf(preferredVersion(work))
  if (issued === undefined) return {}
  const { year, month } = partsOf(issued)
  return { year: String(year), month: month === undefined ? undefined : months[month - 1] }
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

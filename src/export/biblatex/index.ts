import type { Version, Work } from '../../model/catalog.ts'
import type { Dialect } from '../bibtex-dialect.ts'
import { bibtexEntry } from '../bibtex-entry.ts'
import { formatBibtex, type BibtexFields } from '../bibtex-text.ts'
import { arxivVersion, issuedOf, preferredVersion } from '../csl-item.ts'
import { citedWorks, type CitedWork } from '../cited-works.ts'
import type { Exporter } from '../exporter.ts'
import { withDefinitions } from '../latex-definitions.ts'
import { babelName } from '../language.ts'
import { signsAsFormulas } from '../latex-letters.ts'
import { latexText, verbatimText } from '../latex-text.ts'

/** BibLaTeX, for biber and JabRef's BibLaTeX mode. */
export const biblatex: Exporter = {
  name: 'biblatex',
  title: 'BibLaTeX',
  standard: 'https://ctan.org/pkg/biblatex',
  mediaType: 'application/x-bibtex',
  scope: 'each',
  onlyWorks: true,
  files: 'works.biblatex.bib',
  *write(view) {
    yield {
      path: 'works.biblatex.bib',
      chunks: { [Symbol.iterator]: () => withDefinitions(entries(citedWorks(view), view.ascii)) },
    }
  },
}

function* entries(works: Iterable<CitedWork>, ascii: boolean | undefined): Generator<string> {
  for (const work of works) yield `${formatBibtex(bibtexEntry(work, dialect, ascii))}\n`
}

const cited = { title: 'title', DOI: 'doi', URL: 'url', note: 'note' } as const
const placed = { ...cited, 'publisher-place': 'location' } as const
const printed = {
  ...placed,
  'volume': 'volume',
  'publisher': 'publisher',
  'collection-title': 'series',
  'collection-number': 'number',
  'edition': 'edition',
  'ISBN': 'isbn',
} as const // prettier-ignore
const within = { ...printed, 'chapter-number': 'chapter', page: 'pages' } as const
const part = { ...within, 'container-title': 'booktitle' } as const

/** Required is what biber's data model demands (biblatex manual, section 2.1.1). */
const dialect: Dialect = {
  types: {
    'article-journal': [{
      name: 'article',
      translators: true,
      fields: {
        ...cited,
        'version': 'version',
        'container-title': 'journaltitle',
        'collection-title': 'series',
        'volume': 'volume',
        'issue': 'number',
        'page': 'pages',
        'ISSN': 'issn',
      },
      required: ['author', 'container-title', 'issued'],
    }],
    'paper-conference': [{
      name: 'inproceedings',
      fields: { ...part, 'event-title': 'eventtitle' },
      required: ['author', 'container-title', 'issued'],
    }],
    'chapter': [
      { name: 'inbook', translators: true, fields: part, required: ['author', 'container-title', 'issued'] },
      { name: 'book', translators: true, fields: within, required: ['author', 'extent', 'issued'] },
    ],
    'book': [
      { name: 'book', translators: true, fields: printed, required: ['author', 'issued'] },
      { name: 'collection', translators: true, fields: printed, required: ['editor', 'issued'] },
    ],
    'thesis': [{
      name: 'thesis',
      fields: { ...placed, publisher: 'institution' },
      required: ['author', 'publisher', 'issued'],
    }],
    'report': [{
      name: 'report',
      fields: { ...placed, publisher: 'institution', number: 'number', version: 'version' },
      required: ['author', 'publisher', 'issued'],
    }],
    'patent': [{
      name: 'patent',
      fields: { ...placed, number: 'number' },
      required: ['author', 'number', 'issued'],
    }],
    'article': [{
      name: 'online',
      fields: { ...cited, 'container-title': 'organization', 'version': 'version' },
      required: ['URL'],
    }],
    'document': [{ name: 'misc', fields: { ...placed, version: 'version' }, required: [] }],
  },
  names: (latex) => latex,
  edition: (edition) => edition,
  letters: signsAsFormulas,
  fields: (work, item) => ({
    ids: work.aliases.length === 0 ? undefined : work.aliases.join(', '),
    date: issuedOf(preferredVersion(work)),
    ...eprintFields(work),
    ...relatedFields(work),
    ...languageField(preferredVersion(work)),
    urldate: item.accessed === undefined ? undefined : preferredVersion(work).accessed,
  }),
} // prettier-ignore

/** Named for programs; a style would print each of them whole behind each other one. */
function relatedFields({ related = [] }: CitedWork): BibtexFields {
  return related.length === 0 ? {} : { options: 'related=false', related: related.join(', ') }
}

/** What hyphenates the entry, else in words. */
function languageField({ language }: Version): BibtexFields {
  if (language === undefined) return {}
  const langid = babelName(language)
  return langid === undefined ? { language: latexText(language) } : { langid }
}

function eprintFields(work: Work): BibtexFields {
  const { pmid } = preferredVersion(work).identifiers
  const { identifiers, primaryClass } = arxivVersion(work) ?? {}
  if (identifiers?.arxiv !== undefined)
    return {
      eprint: verbatimText(identifiers.arxiv),
      eprinttype: 'arxiv',
      eprintclass: primaryClass === undefined ? undefined : latexText(primaryClass),
    }
  return pmid === undefined ? {} : { eprint: verbatimText(pmid), eprinttype: 'pubmed' }
}

import { format as map } from '@citation-js/plugin-bibtex/lib/mapping/index.js'
import type { Work } from '../../model/catalog.ts'
import { bibtexEntry, type Dialect } from '../bibtex-entry.ts'
import { formatBibtex, type BibtexFields } from '../bibtex-text.ts'
import { arxivOf, issuedOf, preferredVersion } from '../csl-item.ts'
import type { Exporter } from '../exporter.ts'
import { verbatimText } from '../latex-text.ts'

/** BibLaTeX, for biber and JabRef's BibLaTeX mode. */
export const biblatex: Exporter = {
  name: 'biblatex',
  title: 'BibLaTeX',
  standard: 'https://ctan.org/pkg/biblatex',
  mediaType: 'application/x-bibtex',
  scope: 'each',
  files: 'works.biblatex.bib',
  *write({ catalog }) {
    yield { path: 'works.biblatex.bib', chunks: entries(catalog.works) }
  },
}

function* entries(works: readonly Work[]): Iterable<string> {
  for (const work of works) yield `${formatBibtex(bibtexEntry(work, dialect))}\n`
}

/** The required fields are those of biber's data model (biblatex manual, section 2.1.1). */
const dialect: Dialect = {
  map,
  mappedAs: { article: { type: 'webpage' } },
  renamed: { organization: 'publisher' },
  required: {
    article: ['author', 'journaltitle', 'date'],
    inproceedings: ['author', 'booktitle', 'date'],
    inbook: ['author', 'booktitle', 'date'],
    book: ['author', 'date'],
    thesis: ['author', 'institution', 'date'],
    report: ['author', 'institution', 'date'],
    online: ['url'],
  },
  fields: (work) => ({
    ids: work.aliases.length === 0 ? undefined : work.aliases.join(', '),
    date: issuedOf(preferredVersion(work)),
    ...eprintFields(work),
  }),
}

function eprintFields(work: Work): BibtexFields {
  const { pmid } = preferredVersion(work).identifiers
  const arxiv = arxivOf(work)
  if (arxiv !== undefined) return { eprint: verbatimText(arxiv), eprinttype: 'arxiv' }
  return pmid === undefined ? {} : { eprint: verbatimText(pmid), eprinttype: 'pubmed' }
}

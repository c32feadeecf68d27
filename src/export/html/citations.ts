import type { Work } from '../../model/catalog.ts'
import { formattedReference } from '../reference.ts'
import type { ViewIndex } from '../view-index.ts'
import { disclosure } from './entry.ts'
import { markup, trusted, type Content } from './markup.ts'

/** The formats in which a work is shown to be cited, as far as they are there; a line a format. */
const shown: readonly { readonly format: string; readonly title: string }[] = [
  { format: 'bibtex', title: 'BibTeX' },
]

/** How a work is cited, for those who ask. */
export function citations(work: Work, index: ViewIndex): Content {
  const texts = shown.flatMap(({ format, title }) => {
    const text = index.view.beside?.render(format, work)
    return text === undefined
      ? []
      : [
          markup`<h4>${title}</h4>
<pre data-format="${format}">${text.trimEnd()}</pre>`,
        ]
  })
  const key = markup`<p class="note">Citation key: <code>${work.key}</code></p>`
  return disclosure('Cite', [key, reference(work, index), ...texts])
}

/** From so many works on a page is a list and no place to copy references from; each takes a millisecond. */
const mostReferences = 1000

/** As APA prints it, to be copied. */
function reference(work: Work, { view }: ViewIndex): Content {
  if (view.catalog.works.length > mostReferences) return undefined
  return markup`<p class="reference">${trusted(formattedReference(work, { language: view.language, format: 'html' }))}</p>`
}

/** Only a script can copy, so only it shows the button. */
export function copyBibtex(work: Work, { view }: ViewIndex): Content {
  return view.beside?.render('bibtex', work) === undefined
    ? undefined
    : markup`<button type="button" class="scripted" data-copies="bibtex" hidden>Copy BibTeX<span class="unseen"> of ${work.key}</span></button>`
}

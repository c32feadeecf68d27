import { describe, expect, test } from 'vitest'

import type { BuildResult } from '../src/index.ts'
import { build, formatInstant } from '../src/index.ts'

/** What a build makes of one page of Ada Fern. */
function built(body: string, path = 'p/ada-fern.html'): BuildResult {
  const text = path.endsWith('.md')
    ? `# Ada Fern\n\n${body}\n`
    : `<!doctype html>\n<title>Ada Fern</title>\n${body}\n`
  return build({
    sources: [{ path, bytes: new TextEncoder().encode(text) }],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
  })
}

const titles = (body: string, path?: string): readonly string[] =>
  built(body, path)
    .catalog.works.map(({ title }) => title)
    .toSorted()

const spores = `@inproceedings{fern2024spores,
  title = {Counting Spores in the Dark},
  author = {Fern, Ada and Moss, Ben},
  booktitle = {Proceedings of the 9th Meeting on Spores},
  pages = {12--20},
  year = {2024}
}`
const lichen = `@article{fern2023, title={Maps of Lichen}, author={Cleo Alder and A. Fern}, journal={Journal of Lichens}, year={2023}}`
const stranger = `@article{oak2019, title={Oak: a Tree Library}, author={Otto Oak}, journal={Journal of Trees}, year={2019}}`

const listed = 'A. Fern, B. Moss. “Counting Spores in the Dark”. Meeting on Spores, 2024.'
const listOf = (more: string): string => `<h2>Publications</h2>\n<ul>\n<li>${listed} ${more}</li>\n</ul>`

describe('BibTeX in a data attribute', () => {
  test.each([
    ['of a button', `<button data-bibtex="${spores}">BibTeX</button>`],
    ['that a script copies', `<button class="btn" data-clipboard-text="${spores}">Copy</button>`],
    ['of a link, in entities', `<a href="#" data-cite='${spores.replaceAll('{', '&#123;').replaceAll('\n', '&#10;')}'>Cite</a>`],
    ['with marks around it', `<a data-bs-content="&lt;pre&gt;${spores}&lt;/pre&gt;" data-bs-toggle="popover">BibTeX</a>`],
    ['on one line', `<span data-bib="${spores.replaceAll('\n', ' ')}"></span>`],
    ['that stands as text too', `<pre>${spores}</pre><button data-clipboard-text="${spores}">Copy</button>`],
  ])('gives its fields to the work of the list: %s', (_, button) => {
    const { works } = built(listOf(button)).catalog
    expect(works).toHaveLength(1)
    expect(works[0]?.mentions.map(({ rule, place }) => [rule, place.line])).toEqual([['papers/listed', 5], ['records/listed', 5]])
    expect(works[0]?.versions).toMatchObject([
      { authors: [{ family: 'Fern', given: 'Ada' }, { family: 'Moss', given: 'Ben' }], pages: '12-20' },
    ])
  }) // prettier-ignore

  test('is its owner’s where the owner is an author, else nobody’s here, and a note says so', () => {
    const body = `<h2>Software</h2>\n<button data-bibtex="${stranger}">Cite</button>\n<button data-bibtex="${lichen}">Cite</button>`
    const { catalog, diagnostics } = built(body)
    expect(catalog.works.map(({ title }) => title)).toEqual(['Maps of Lichen'])
    expect(catalog.works[0]?.mentions).toMatchObject([{ rule: 'records/cited', place: { line: 5 } }])
    expect(diagnostics.filter(({ code }) => code === 'left-out')).toMatchObject([
      { message: expect.stringContaining('Left out "Oak: a Tree Library"'), place: { line: 4 } },
    ])
  })

  test('is read in HTML within Markdown too', () => {
    expect(titles(`Maps: <button data-bibtex="${lichen}">BibTeX</button>`, 'p/ada-fern.md')).toEqual([
      'Maps of Lichen',
    ])
  })

  test('tells the line of each of many', () => {
    const { works } = built(`<p data-a="x"\n  data-bibtex="${spores}\n\n${lichen}"></p>`).catalog
    const lines = works.map(({ title, mentions }) => [title, mentions.map(({ place }) => place.line)])
    expect(lines.toSorted()).toEqual([['Counting Spores in the Dark', [4]], ['Maps of Lichen', [12]]])
  }) // prettier-ignore

  test('that is cut off within its braces is told with its line, once, and the others are read', () => {
    const cut = '@article{a, title={Ferns'
    const body = `<button data-bibtex="${cut}">Cite</button>\n<button data-bibtex="${lichen}">Cite</button>\n<i data-copy="${cut}"></i>`
    const { catalog, diagnostics } = built(body)
    expect(catalog.works.map(({ title }) => title)).toEqual(['Maps of Lichen'])
    expect(diagnostics.filter(({ code }) => code === 'entry-invalid')).toMatchObject([
      { message: 'Cannot read entry "a": its braces do not end', place: { line: 3 } },
    ])
  })

  test.each([
    ['a comment', `<!-- <button data-bibtex="${lichen}"></button> -->`],
    ['a script', `<script data-bibtex="${lichen}"></script>`],
    ['another attribute', `<button title="${lichen}" onclick="copy('${lichen}')">BibTeX</button>`],
    ['an entry without its end', '<button data-bibtex="@article{a, title={Ferns">BibTeX</button>'],
    ['a user of a network', '<a data-user="@article">Ada</a>'],
  ])('is no work in %s', (_, body) => {
    expect(titles(body)).toEqual([])
  })

  test('is data: markup in it is text, and a page may have many', () => {
    const hostile = lichen.replace('Maps of', '&lt;script&gt;alert(1)&lt;/script&gt; Maps of')
    const { files } = built(`<p data-bib="${hostile}"></p>`)
    for (const { chunks } of files) expect([...chunks].join('')).not.toMatch(/<script>alert/)
    const many = Array.from({ length: 500 }, (_, index) => `<b data-bib="@article{k${index}, title={Fern ${index} of the Forest}, author={Ada Fern}}"></b>`)
    expect(titles(many.join('\n'))).toHaveLength(500)
  }) // prettier-ignore
})

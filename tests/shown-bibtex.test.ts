import { describe, expect, test } from 'vitest'
import type { BuildInput } from '../src/index.ts'
import { build, extract, formatInstant } from '../src/index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The works of one page, as its owner's bibliography lists them. */
function worksOf(text: string, path = 'p/ada-fern.html', people: BuildInput['configuration']['people'] = []) {
  const { catalog, diagnostics } = build({
    sources: [{ path, bytes: bytesOf(text) }],
    configuration: { site: { language: 'en' }, people },
    asOf: formatInstant(0),
  })
  const works = catalog.works.map(({ title, versions, mentions }) => ({
    title,
    versions,
    lines: mentions.map(({ place }) => place.line),
    rules: mentions.map(({ rule }) => rule),
  }))
  return { works, diagnostics, news: catalog.news }
}

const page = (body: string): string =>
  `<!doctype html>\n<title>Ada Fern</title>\n<h1>Ada Fern</h1>\n${body}\n`

const spores = `@inproceedings{fern2024spores,
  title = {Counting Spores in the Dark},
  author = {Fern, Ada and Moss, Ben},
  booktitle = {Proceedings of the 9th Meeting on Spores},
  editor = {Una Alder},
  pages = {12--20},
  doi = {10.1234/spores.2024},
  year = {2024}
}`

const listed =
  '<a href="https://ex.example/s.pdf">Counting Spores in the Dark</a>. A. Fern, B. Moss. Meeting on Spores, 2024.'

describe('BibTeX that a page shows beside an entry of its list', () => {
  test.each([
    ['in a <pre>', `<pre class="bibtex">${spores}</pre>`],
    ['behind a button', `<button>BibTeX</button><div class="bib" style="display:none">${spores}</div>`],
    ['in a <textarea>', `<textarea>${spores}</textarea>`],
    ['in a <details>', `<details><summary>BibTeX</summary>${spores}</details>`],
    ['line by line', `<div><p>${spores.replaceAll('\n', '<br>\n')}</p></div>`],
    ['in colours', `<figure><pre><code>${spores.replace('@inproceedings', '<span class="nc">@inproceedings</span>').replaceAll(/[{}]/g, '<span class="p">$&</span>')}</code></pre></figure>`],
    ['behind a label', `<p>BibTeX: ${spores}</p>`],
  ])('%s gives its fields', (_, shown) => {
    const { works } = worksOf(page(`<h2>Publications</h2>\n<ul>\n<li>${listed} ${shown}</li>\n</ul>`))
    expect(works).toMatchObject([{ title: 'Counting Spores in the Dark', lines: [6, 6] }])
    expect(works[0]?.versions).toMatchObject([
      {
        title: 'Counting Spores in the Dark',
        authors: [{ family: 'Fern', given: 'Ada' }, { family: 'Moss', given: 'Ben' }],
        editors: [{ family: 'Alder', given: 'Una' }],
        pages: '12-20',
        identifiers: { doi: '10.1234/spores.2024' },
      },
    ])
  }) // prettier-ignore

  test('is no part of what the list or the news say', () => {
    const { news, works } = worksOf(
      page(`<h2>News</h2>\n<ul><li>2024-05-01: We count spores.<pre>${spores}</pre></li></ul>`),
    )
    expect(news.map(({ text }) => text)).toEqual(['We count spores.'])
    expect(works.map(({ title }) => title)).toEqual(['Counting Spores in the Dark'])
  })

  test('tells of the place where it stands', () => {
    const { works } = worksOf(page(`<p>Cite us:</p>\n<pre>\n${spores}\n\n${other}</pre>`))
    const lines = works.map((work) => [work.title, work.lines]).toSorted()
    expect(lines).toEqual([
      ['Counting Spores in the Dark', [6]],
      ['Maps of Lichen', [16]],
    ])
  })
})

const other = `@article{fern2023,
  title={Maps of Lichen}, author={Cleo Alder and A. Fern}, journal={Journal of Lichens}, volume=3, year={2023} }`

const stranger = `@article{oak2019,
  title={Oak: a Tree Library}, author={Otto Oak}, journal={Journal of Trees}, year={2019}
}`

describe('BibTeX of a work that nothing else on the page names', () => {
  test.each([
    ['p/ada-fern.html', page(`<h2>Software</h2><pre><code>${other}</code></pre>`)],
    ['p/ada-fern.md', `# Ada Fern\n\nCite this:\n\n\`\`\`bibtex\n${other}\n\`\`\`\n`],
    [
      'p/ada-fern.md',
      `# Ada Fern\n\n1. Cite this:\n\n   ~~~\n   ${other.replaceAll('\n', '\n   ')}\n   ~~~\n`,
    ],
  ])('is one of its owner among the authors: %s', (path, text) => {
    const { works } = worksOf(text, path)
    expect(works.map(({ title }) => title)).toEqual(['Maps of Lichen'])
    expect(works[0]?.rules).toEqual(['records/cited'])
    expect(works[0]?.versions).toMatchObject([{ kind: 'journal', volume: '3', issued: '2023' }])
  })

  test('is nobody’s here where strangers wrote it, and a note says so', () => {
    const { works, diagnostics } = worksOf(page(`<h2>Software</h2>\n<pre>${stranger}\n\n${other}</pre>`))
    expect(works.map(({ title }) => title)).toEqual(['Maps of Lichen'])
    const notes = diagnostics.filter(({ code }) => code === 'left-out')
    expect(notes).toMatchObject([
      { message: expect.stringContaining('Left out "Oak: a Tree Library"'), place: { line: 5 } },
    ])
  })

  test('is left out by extract too', () => {
    const bytes = bytesOf(page(`<pre>${stranger}</pre>`))
    expect(extract({ path: 'ada-fern.html', bytes }).extraction.works).toEqual([])
  })

  test('is a work of the list where the list of publications is nothing but BibTeX', () => {
    const { works } = worksOf(page(`<h2>Publications</h2><pre>${stranger}</pre>`))
    expect(works).toMatchObject([{ title: 'Oak: a Tree Library', rules: ['records/listed'] }])
    expect(worksOf(page(`<h2>Publications of my students</h2><pre>${stranger}</pre>`)).works).toEqual([])
  })

  test('is one that the list names, whoever wrote it', () => {
    const list =
      '<h2>Publications</h2><ul><li>Otto Oak. "Oak: a Tree Library". Journal of Trees, 2019.</li></ul>'
    const { works } = worksOf(page(`${list}<h2>Software</h2><pre>${stranger}</pre>`))
    expect(works).toMatchObject([{ title: 'Oak: a Tree Library', rules: ['papers/listed', 'records/cited'] }])
  })

  test('is one of its owner under another name that offprint.yaml gives, and of an editor', () => {
    const people = [{ id: 'ada-fern', names: ['Otto Oak'] }]
    expect(worksOf(page(`<pre>${stranger}</pre>`), 'p/ada-fern.html', people).works).toHaveLength(1)
    const edited = stranger.replace('author={Otto Oak}', 'editor={Ada Fern}').replace('@article', '@book')
    expect(worksOf(page(`<pre>${edited}</pre>`)).works).toHaveLength(1)
  })
})

test('the software of a colleague that a page cites is the colleague’s, not its owner’s', () => {
  const list =
    '<h2>Publications</h2><ul><li>Otto Oak. "Oak: a Tree Library". Journal of Trees, 2019.</li></ul>'
  const { catalog } = build({
    sources: [
      { path: 'p/ada-fern.html', bytes: bytesOf(page(`<pre>${stranger}</pre>`)) },
      { path: 'p/otto-oak.html', bytes: bytesOf(`<!doctype html><title>Otto Oak</title>${list}`) },
    ],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
  })
  expect(catalog.works).toMatchObject([{ title: 'Oak: a Tree Library', people: ['otto-oak'] }])
})

test('the BibTeX of a preprint leaves the paper of the list where it appeared', () => {
  const preprint =
    '@misc{f, title={Counting Spores in the Dark}, author={Ada Fern and Ben Moss}, eprint={2401.00001}, archivePrefix={arXiv}, year={2024}}'
  const { works } = worksOf(page(`<h2>Publications</h2><ul><li>${listed}<pre>${preprint}</pre></li></ul>`))
  expect(works).toHaveLength(1)
  expect(works[0]?.versions).toMatchObject([
    { venue: { name: 'Meeting on Spores' }, identifiers: {} },
    { kind: 'preprint', identifiers: { arxiv: '2401.00001' } },
  ])
})

test.each([
  ['code', '<pre>@Override {\n  public, void }</pre><pre>@media screen { a, b }</pre>'],
  ['an entry without its end', '<p>@article{a, title={Ferns</p><p>More of Ada Fern</p>'],
  ['a comment', `<!-- <pre>${other}</pre> -->`],
  ['a command in a sentence', '<p>Write @article{key, …} for an article.</p>'],
])('%s is no work', (_, body) => {
  expect(worksOf(page(body)).works).toEqual([])
})

test('what stands behind BibTeX is read as ever', () => {
  const list = `<h2>Publications</h2><p>${other}<br><br>B. Moss, A. Fern. “Mossy Stones”. Journal of Stones, 2020.</p>`
  const titles = worksOf(page(list)).works.map(({ title }) => title)
  expect(titles.toSorted()).toEqual(['Maps of Lichen', 'Mossy Stones'])
})

test('a page that shows BibTeX says as ever that it has no news', () => {
  const { diagnostics } = worksOf(page(`<pre>${other}</pre>`))
  expect(diagnostics.map(({ code }) => code)).toContain('no-news')
})

test('BibTeX in a file of a collection that is a draft is as hidden as the file', () => {
  const files: Readonly<Record<string, string>> = {
    '_config.yml': 'title: Ada Fern\n',
    '_publications/a.md': `---\ntitle: Maps\npublished: false\n---\n\`\`\`\n${other}\n\`\`\`\n`,
    'about.md': `---\npublished: false\n---\n\`\`\`\n${other}\n\`\`\`\n`,
  }
  const site = { list: () => Object.keys(files), read: (path: string) => bytesOf(files[path] ?? '') }
  const { catalog } = build({
    sources: [{ path: 'p/ada-fern', files: site }],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
  })
  expect(catalog.works).toEqual([])
})

describe('BibTeX that is cut off within its braces', () => {
  const told = (text: string, path?: string) =>
    worksOf(text, path).diagnostics.filter(({ code }) => code === 'entry-invalid')
  const cut = '@article{fern2024,\n  title={Ferns},\n  author={Ada Fern'

  test.each([
    ['in a <pre>', page(`<p>Cite us:</p>\n<pre>\n${cut}</pre>`), 6],
    ['line by line', page(`<p>${cut.replaceAll('\n', '<br>')}</p>`), 4],
    ['in colours', page(`<pre><code><span>@article</span>{${cut.slice(9)}</code></pre>`), 4],
    ['before another', page(`<pre>${cut}\n\n${other}</pre>`), 4],
    ['by the end of its box', page(`<pre>@article{fern2024, title={Ferns</pre>\n<pre>}, year=2024}</pre>`), 4],
  ])('%s is told of where it begins', (_, text, line) => {
    expect(told(text)).toMatchObject([
      {
        severity: 'warning',
        message: 'Cannot read entry "fern2024": its braces do not end',
        place: { line },
        hint: 'Close its braces, in the box, paragraph or attribute that it begins in',
      },
    ])
  }) // prettier-ignore

  test('is told of in Markdown, with its line', () => {
    const text = `---\ntitle: Ada Fern\n---\n\nCite this:\n\n\`\`\`bibtex\n${cut}\n\`\`\`\n`
    expect(told(text, 'p/ada-fern.md')).toMatchObject([{ place: { line: 8, column: 1 } }])
  })

  test('takes nothing else of the page with it', () => {
    const body = (shown: string) =>
      page(
        `<h2>News</h2><ul><li>2024-05-01: We count spores.</li></ul><h2>Publications</h2><ul><li>${listed}</li></ul><pre>${other}</pre>${shown}`,
      )
    const [whole, broken] = [worksOf(body('')), worksOf(body(`<pre>${cut}</pre>`))]
    expect(broken.works).toEqual(whole.works)
    expect(broken.news).toEqual(whole.news)
    expect(broken.works).toHaveLength(2)
  })

  test.each([
    ['<p>Write @article for an article, and @article{key, for its head.</p>'],
    ['<p>Mail me: ada@article.example, @book, or @misc{</p>'],
    ['<pre>@article{key, …</pre>'],
    [`<!-- <pre>${cut}</pre> -->`],
    [`<pre>${other}</pre>`],
  ])('is not told of where there is none: %s', (body) => {
    expect(told(page(body))).toEqual([])
  })
})

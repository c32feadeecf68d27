import { describe, expect, test } from 'vitest'

import { checks } from '../../src/examine/index.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import { formatInstant } from '../../src/model/instant.ts'
import { examine, type Source } from '../../src/pipeline.ts'

const paper =
  '*Ada Moreau, Ben Alder*. Glow: Fast Graph Layouts. EMNLP 2025. [arXiv](https://arxiv.org/abs/2503.01234)'

interface Case {
  readonly check: string
  readonly pages: Readonly<Record<string, string>>
  /** They are one site, in the folder `eva`. */
  readonly site?: true
  /** `FILE:LINE:COLUMN reason`, by their beginnings. */
  readonly found: readonly string[]
  /** What would be written. */
  readonly fixed?: readonly string[]
}

const cases: readonly (readonly [what: string, Case])[] = [
  ['a date of two readings', {
    check: 'ambiguous-date',
    pages: { 'a.md': '# News\n\n- 03/04/2024: I won a prize.\n' },
    found: ['a.md:3:1 Cannot read date "03/04/2024"'],
  }],
  ['a year that is a slip', {
    check: 'date-order',
    pages: { 'a.md': '# News\n\n- 2025-05-01: One prize.\n- 2025-04-01: Two prizes.\n- 2026-03-01: Three prizes.\n- 2025-02-01: Four prizes.\n- 2025-01-01: Five prizes.\n' },
    found: ['a.md:5:1 Date 2026-03-01 is out of order'],
  }],
  ['front matter that is no YAML', {
    check: 'front-matter',
    pages: { 'a.md': '---\ntitle: "Ada\n---\n# News\n\n- 2025-05-01: One prize.\n' },
    found: ['a.md:3:1 Cannot '],
  }],
  ['a list that stands elsewhere', {
    check: 'list-elsewhere',
    pages: { 'a.md': '# News\n\n{% include news.html %}\n' },
    found: ['a.md:3:1 '],
  }],
  ['no news', { check: 'no-news', pages: { 'a.md': '# Ada Moreau\n\nHello.\n' }, found: ['a.md:1:1 Cannot find news'] }],
  ['a relative link', {
    check: 'relative-link',
    pages: { 'a.md': '# News\n\n- 2025-05-01: Our [poster](files/poster.pdf) won.\n' },
    found: ['a.md:3:1 '],
  }],
  ['a sample of the template', {
    check: 'template-residue',
    pages: { 'a.md': '# News\n\n- 2025-05-01: We won.\n- 2022-02: Lorem ipsum dolor sit amet\n- [Show more](javascript:toggle())\n' },
    found: ['a.md:4:1 Left out "2022-02: Lorem ipsum dolor sit amet"'],
  }],
  ['authors that nobody names', {
    check: 'unknown-authors',
    pages: { 'a.md': '# News\n\n- 2025-05-01: Our paper "Fern: Counting Leaves at Scale" has been accepted to ICML 2025.\n' },
    found: ['a.md:3:'],
  }],
  ['a talk without a day', {
    check: 'unknown-days',
    pages: { 'a.md': '# Talks\n\n- Counting Ferns, Example Labs, 2024\n' },
    found: ['a.md:3:1 Cannot put the talk "Counting Ferns'],
  }],
  ['a workshop that nobody knows', {
    check: 'unknown-venue',
    pages: { 'a.md': '# News\n\n- 2025-05-01: Our paper "Fern: Counting Leaves at Scale" has been accepted to the Workshop on Mossy Woods 2025.\n' },
    found: ['a.md:3:'],
  }],
  ['mojibake', {
    check: 'mojibake',
    pages: { 'a.md': '# News\n\n- 2025-05-01: I got my Bachelorâ€™s degree.\n', 'b.html': '<h1>JosÃ© Alder</h1>' },
    found: ['a.md:3:32 "â€™" is "’"', 'b.html:1:8 "Ã©" is "é"'],
    fixed: ['’', 'é'],
  }],
  ['mojibake in bibliographies and data', {
    check: 'mojibake',
    pages: {
      'a.bib': '@inproceedings{q1,\n title={Mein FrÃ¼hstÃ¼ck},\n author={Alder, BjÃ¶rn},\n year={2025}}\n',
      'b.yml': 'news:\n- date: 2025-01-01\n  text: "Mein FrÃ¼hstÃ¼ck"\n',
      'c.json': '[{ "type": "book", "title": "VoilÃ la mousse" }]',
      'd.toml': '[[news]]\ndate = "2025-01-01"\ntext = "Mein FrÃ¼hstÃ¼ck"\n',
    },
    found: [
      'a.bib:2:16 "Ã¼" is "ü"', 'a.bib:2:21 "Ã¼" is "ü"', 'a.bib:3:19 "Ã¶" is "ö"',
      'b.yml:3:17 "Ã¼" is "ü"', 'b.yml:3:22 "Ã¼" is "ü"',
      'c.json:1:34 "Ã" is "à"',
      'd.toml:3:16 "Ã¼" is "ü"', 'd.toml:3:21 "Ã¼" is "ü"',
    ],
    fixed: ['ü', 'ü', 'ö', 'ü', 'ü', 'à', 'ü', 'ü'],
  }],
  ['mojibake in the files of a site', {
    check: 'mojibake',
    site: true,
    pages: {
      '_config.yml': 'title: JosÃ© Alder\n',
      '_bibliography/papers.bib': '@book{q1, title={FrÃ¼hstÃ¼ck}}\n',
      '_data/news.yml': '- date: 2025-01-01\n  text: FrÃ¼her da\n',
    },
    found: [
      'eva/_bibliography/papers.bib:1:20', 'eva/_bibliography/papers.bib:1:25',
      'eva/_config.yml:1:11 "Ã©" is "é"',
      'eva/_data/news.yml:2:11 "Ã¼" is "ü"',
    ],
    fixed: ['ü', 'ü', 'é', 'ü'],
  }],
  ['a link over http', {
    check: 'plain-http',
    pages: { 'a.md': '# News\n\n- 2025-05-01: [Glow](http://arxiv.org/abs/2503.01234), [doi](http://dx.doi.org/10.1/a), [me](http://ada.example.org/), [s](https://arxiv.org/abs/2503.01234), [t](http://ArXiv.org/abs/2503.01235)\n' },
    found: ['a.md:3:22 The link to arxiv.org', 'a.md:3:62 The link to dx.doi.org', 'a.md:3:163 The link to ArXiv.org'],
    fixed: ['https://arxiv.org/', 'https://doi.org/', 'https://arxiv.org/'],
  }],
  ['a link whose address is also its text', {
    check: 'plain-http',
    pages: { 'a.html': '<a href="http://arxiv.org/abs/2503.01234">http://arxiv.org/abs/2503.01234</a>' },
    found: ['a.html:1:1 The link to arxiv.org'],
  }],
  ['days that HTML does not know', {
    check: 'invalid-time',
    pages: { 'a.html': '<time datetime="2024-2-5">x</time><time datetime="2024/02/30">x</time><time datetime="May 2024">x</time><time datetime="2024-02-05T10:00Z">x</time><time datetime="2024-02">x</time><time datetime="PT2H">x</time>' },
    found: ['a.html:1:17 "2024-2-5" is no date', 'a.html:1:35 "2024/02/30" is no date', 'a.html:1:71 "May 2024" is no date'],
    fixed: ['2024-02-05'],
  }],
  ['places that are not on the page', {
    check: 'dead-anchor',
    pages: { 'a.html': '<html><body><a href="#papers">p</a> <a href="#news">n</a> <a href="#top">t</a> <a href="#ghost">g</a> <a href="#modal" data-toggle="modal">m</a><h2 id="News">News</h2><a name="papers"></a></body></html>' },
    found: ['a.html:1:46 The link #news leads nowhere', 'a.html:1:80 The link #ghost leads nowhere'],
    fixed: ['#News'],
  }],
  ['no place that is the page itself, nor one whose link has blanks at its ends', {
    check: 'dead-anchor',
    pages: { 'a.html': '<!DOCTYPE html><html lang="en" id="home">\n<body class="wide" id=page-top><a href="#home">h</a> <a href="#page-top">t</a> <a href=" #news ">n</a><h2 id="news">News</h2></body></html>' },
    found: [],
  }],
  ['what is wrong in the same words, once a page', {
    check: 'unknown-venue',
    pages: {
      'a.md': '# News\n\n- 2025-05-01: Our paper "Fern: Counting Leaves at Scale" has been accepted to GROVECONF 2025.\n- 2024-05-01: Our paper "Moss: Counting Nothing at Scale" has been accepted to GROVECONF 2024.\n',
      'b.md': '# News\n\n- 2025-05-01: Our paper "Oak: Counting Rings at Scale" has been accepted to GROVECONF 2025.\n',
    },
    found: ['a.md:3:1 Cannot find venue "GROVECONF"', 'b.md:3:1 Cannot find venue "GROVECONF"'],
  }],
  ['a link to a place of another page of the site', {
    check: 'dead-anchor',
    site: true,
    pages: {
      'index.html': '<html><body><a href="cv.html#Awards">a</a> <a href="./cv.html#ghost">g</a> <a href="/teaching/#ghost">t</a> <a href="teaching#tea">ok</a> <a href="index.html#me">m</a> <a href="gone.html#x">x</a> <a href="https://ada.example/cv.html#x">y</a> <a href="/#me">z</a><p id="me"><a href="./#gone">q</a></body></html>',
      'cv.html': '<html><body><h2 id="awards">Awards</h2></body></html>',
      'teaching/index.html': '<html><body><p id="tea"><a href="../cv.html#none">n</a></body></html>',
    },
    found: [
      'eva/index.html:1:29 The link cv.html#Awards leads nowhere: nothing on eva/cv.html has this id',
      'eva/index.html:1:44 The link ./cv.html#ghost leads nowhere',
      'eva/index.html:1:76 The link /teaching/#ghost leads nowhere: nothing on eva/teaching/index.html has this id',
      'eva/index.html:1:274 The link ./#gone leads nowhere: nothing on eva/index.html has this id',
      'eva/teaching/index.html:1:25 The link ../cv.html#none leads nowhere',
    ],
    fixed: ['#awards'],
  }],
  ['a link to a place of another source of the same person', {
    check: 'dead-anchor',
    pages: {
      'p/ada.md': '[a](ada.html#Awards) [g](./ada.html#ghost) [t](ada.html#talks) [b](ben.html#ghost) [u](https://ada.example/#ghost) [v](https://ada.example/index.html#news) [w](https://ben.example/#ghost)\n',
      'p/ada.html': '<html><head><link rel="canonical" href="https://ada.example/index.html"></head><body><h2 id="awards">Awards</h2><p id="talks"><p id="news"><a href="https://ada.example#none">n</a></body></html>',
      'p/ben.html': '<html><head><link rel="canonical" href="https://ben.example/"></head><body><p>Ben</body></html>',
    },
    found: [
      'p/ada.html:1:140 The link https://ada.example#none leads nowhere: nothing on p/ada.html has this id',
      'p/ada.md:1:13 The link ada.html#Awards leads nowhere: nothing on p/ada.html has this id',
      'p/ada.md:1:22 The link ./ada.html#ghost leads nowhere: nothing on p/ada.html has this id',
      'p/ada.md:1:84 The link https://ada.example/#ghost leads nowhere: nothing on p/ada.html has this id',
    ],
    fixed: ['#awards'],
  }],
  ['no place of a page whose address others give as theirs too', {
    check: 'dead-anchor',
    site: true,
    pages: {
      'index.html': '<html><head><link rel="canonical" href="https://ada.example/"></head><body><a href="https://ada.example/#cv">c</a></body></html>',
      'cv.html': '<html><head><link rel="canonical" href="https://ada.example/"></head><body><p id="cv"></body></html>',
    },
    found: [],
  }],
  ['of a page with a layout only what differs in its capitals', {
    check: 'dead-anchor',
    pages: { 'a.md': '---\nlayout: page\n---\n[a](#from-the-layout) [b](#My-Papers) [c](#my-papers)\n\n## My papers\n' },
    found: ['a.md:4:23 The link #My-Papers leads nowhere'],
  }],
  ['a work that the publications lack', {
    check: 'not-listed',
    pages: { 'a.md': `# News\n\n- 2025-05-01: Our paper "Fern: Counting Leaves at Scale" has been accepted to ICML 2025.\n\n# Publications\n\n- ${paper}\n` },
    found: ['a.md:3:'],
  }],
  ['no list of publications, nothing missing from it', {
    check: 'not-listed',
    pages: { 'a.md': '# News\n\n- 2025-05-01: Our paper "Fern: Counting Leaves at Scale" has been accepted to ICML 2025.\n' },
    found: [],
  }],
  ['a work that the news lack', {
    check: 'not-announced',
    pages: { 'a.md': `# News\n\n- 2024-05-01: Our paper "Fern: Counting Leaves at Scale" has been accepted to ICML 2024.\n\n# Publications\n\n- ${paper}\n- *Ada Moreau*. Sleeping Mosses of the Northern Woods. ICML 2023.\n- *Ada Moreau*. Waking Mosses of the Southern Woods. ICML 2024.\n` },
    found: ['a.md:7:1 "Glow: Fast Graph Layouts" (2025)'],
  }],
  ['news that announce no papers at all', {
    check: 'not-announced',
    pages: { 'a.md': `# News\n\n- 2024-05-01: I won a prize.\n\n# Publications\n\n- ${paper}\n` },
    found: [],
  }],
  ['a work that has no identifier', {
    check: 'without-identifier',
    pages: { 'a.md': `# Publications\n\n- ${paper}\n- *Ada Moreau*. Sleeping Mosses of the Northern Woods. ICML 2023.\n` },
    found: ['a.md:4:1 "Sleeping Mosses of the Northern Woods"'],
  }],
  ['two titles of one paper', {
    check: 'two-titles',
    pages: {
      'a.md': `# Publications\n\n- ${paper}\n`,
      'b.md': `# Publications\n\n- ${paper.replace('Glow: Fast Graph Layouts', 'Glow: Quick Layouts of Graphs')}\n`,
    },
    found: ['b.md:3:1 "Glow: Quick Layouts of Graphs" is "Glow: Fast Graph Layouts" (a.md:3)'],
  }],
  ['a title in short is no other', {
    check: 'two-titles',
    pages: { 'a.md': `# Publications\n\n- ${paper}\n`, 'b.md': '# News\n\n- 2025-05-01: [Glow](https://arxiv.org/abs/2503.01234) accepted to EMNLP 2025.\n' },
    found: [],
  }],
  ['a feed that nobody writes any more, whatever is dated in the future', {
    check: 'old-news',
    pages: { 'a.md': '# News\n\n- 2052-06-01: I moved.\n- 2024-05-01: I won a prize.\n', 'b.md': '# News\n\n- 2025-12-31: I won a prize.\n- 2020-01-01: I won.\n' },
    found: ['a.md:4:1 The newest news of a is of 2024-05-01: that is 640 days ago, and 365 are allowed'],
  }],
  ['a feed that is as old as it may be, and no older', {
    check: 'old-news',
    pages: { 'a.md': '# News\n\n- 2025-01-31: I won a prize.\n', 'b.md': '# News\n\n- 2025-01-30: I won another.\n' },
    found: ['b.md:3:1 The newest news of b is of 2025-01-30: that is 366 days ago'],
  }],
] // prettier-ignore

describe('a check finds', () => {
  test.each(cases)('%s', (_, { check, pages, site, found, fixed = [] }) => {
    const { problems } = examine(
      {
        sources:
          site === true
            ? [siteOf(pages)]
            : Object.entries(pages).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
        configuration: defaultConfiguration,
        asOf: formatInstant(Date.UTC(2026, 0, 31)),
      },
      {
        checks: checks.filter(({ name }) => name === check),
        maxAge: { days: 365, severity: 'warning' },
      },
    )
    const said = problems.map(
      ({ place, reason }) => `${place?.source}:${place?.line}:${place?.column} ${reason}`,
    )
    expect(said.map((text, index) => text.slice(0, found[index]?.length))).toEqual(found)
    expect(problems.flatMap(({ replacement }) => replacement?.text ?? [])).toEqual(fixed)
    for (const { remedy } of problems) expect(remedy).not.toBe('')
  })
})

function siteOf(pages: Case['pages']): Source {
  const read = (path: string) => {
    const text = pages[path]
    return text === undefined ? undefined : new TextEncoder().encode(text)
  }
  return { path: 'eva', files: { list: () => Object.keys(pages), read } }
}

test('every check has a case, and its name is a word of the command line', () => {
  expect([...new Set(cases.map(([, { check }]) => check))].toSorted()).toEqual(checks.map(({ name }) => name))
  for (const { name } of checks) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

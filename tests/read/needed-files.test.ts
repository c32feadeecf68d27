import { describe, expect, test } from 'vitest'
import { readPage, readSite } from '../../src/read/index.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const told = (path: string, text: string): readonly string[] =>
  readPage(path, encode(text)).diagnostics.map(({ code, message, hint }) => `${code}: ${message} | ${hint}`)

const whole = (path: string, way: string, what = 'the file'): string =>
  `needs-file: Cannot see the whole list: this page takes it from ${path}, by ${way} | Hand over the folder of the whole site, or ${what} ${path} of it`

describe('a page that needs more says which file to hand over', () => {
  test.each([
    [
      'a Liquid loop over a data file',
      'a.md',
      '{% for item in site.data.news %}{% endfor %}',
      '_data/news.yml',
      'a Liquid loop',
    ],
    [
      'a Liquid loop over a part of a data file',
      'a.md',
      '{% for item in site.data.home.news %}',
      '_data/home.yml or _data/home/news.yml',
      'a Liquid loop',
    ],
    [
      'an assignment of a data file',
      'a.html',
      '{%- assign pubs = site.data.all-pubs | where: "a", "b" -%}',
      '_data/all-pubs.yml',
      'a Liquid loop',
    ],
    ['an include', 'a.md', '{% include news.md %}', '_includes/news.md', 'an include'],
    [
      'an include beside the page',
      'a.md',
      '{% include_relative includes/news.md %}',
      'includes/news.md',
      'an include',
    ],
    ['an include of Quarto', 'a.qmd', '{{< include _news.qmd >}}', '_news.qmd', 'an include'],
    ['an include of MyST', 'a.md', '```{include} news.md\n```', 'news.md', 'an include'],
    [
      'a bibliography of its own',
      'a.md',
      '{% bibliography -f publications %}',
      '_bibliography/publications.bib',
      'jekyll-scholar',
    ],
    [
      'a script that fetches',
      'a.html',
      "<script>fetch('data/news.json').then(show)</script>",
      'data/news.json',
      'a script',
    ],
    [
      'a script that asks jQuery',
      'a.html',
      '<script>$("#x").load("news.html")</script>',
      'news.html',
      'a script',
    ],
    [
      'a script of the old kind',
      'a.html',
      '<script>xhr.open("GET", "papers.json", true)</script>',
      'papers.json',
      'a script',
    ],
    ['a frame of its own', 'a.html', '<iframe width="1" src="news.html"></iframe>', 'news.html', 'a frame'],
  ])('%s', (_, page, text, path, way) => {
    expect(told(page, text)).toEqual([whole(path, way)])
  })

  test.each([
    [
      'a Liquid loop over a collection',
      'a.md',
      '{% assign news = site.news | reverse %}',
      '_news/',
      'a Liquid loop',
    ],
    [
      'the include that al-folio brings',
      'a.md',
      '{% include news.liquid limit=true %}',
      '_news/',
      'an include',
    ],
    [
      'the front matter of al-folio',
      'a.md',
      '---\ntitle: about\nnews: true # a list\n---\n',
      '_news/',
      'its front matter',
    ],
    [
      'the front matter of al-folio since 2024',
      'a.md',
      '---\nannouncements:\n  enabled: true\n---\n',
      '_news/',
      'its front matter',
    ],
    ['jekyll-scholar', 'a.md', '{% bibliography %}', '_bibliography/', 'jekyll-scholar'],
  ])('%s', (_, page, text, path, way) => {
    expect(told(page, text)).toEqual([whole(path, way, 'the folder')])
  })

  test.each([
    [
      'a frame of LinkedIn',
      '<iframe src="https://www.linkedin.com/embed/feed/update/urn:li:share:1"></iframe>',
      /frame of LinkedIn \| Open the page in a browser, save it as HTML/,
    ],
    [
      'a frame of researchmap',
      '<iframe src="https://researchmap.jp/ada/misc"></iframe>',
      /frame of researchmap/,
    ],
    [
      'a timeline of Twitter',
      '<a class="twitter-timeline" href="https://twitter.com/ada">Tweets</a>',
      /posts on Twitter/,
    ],
    [
      'a script of Twitter',
      '<script async src="https://platform.twitter.com/embed.js"></script>',
      /posts on Twitter/,
    ],
    [
      'posts on another network',
      '<iframe src="https://www.mastofeed.com/apiv2/feed"></iframe>',
      /posts on a network/,
    ],
    [
      'a document',
      '<iframe src="https://docs.google.com/document/d/e/1/pub?embedded=true"></iframe>',
      /document in a frame \| Save that document/,
    ],
    [
      'a library',
      '<iframe src="https://haltools.archives-ouvertes.fr/Public/x"></iframe>',
      /frame of a library \| Export them there as BibTeX/,
    ],
    [
      'BibBase',
      '<script src="https://bibbase.org/show?bib=https%3A%2F%2Fada.example%2Fpapers.bib&jsonp=1"></script>',
      /Hand over the file https:\/\/ada\.example\/papers\.bib$/,
    ],
    [
      'an include of another site',
      '{% remote_include https://ada.example/news.md %}',
      /Save https:\/\/ada\.example\/news\.md as a file/,
    ],
    [
      'a script that makes the list',
      '<script src="{{ base }}/js/listpubs.js"></script>',
      /a script makes it \| .*; the script is \/js\/listpubs\.js$/,
    ],
    ['a list that a script fills in', '<div id="news-list" class="x"></div>', /a script fills it in/],
  ])('%s', (_, text, expected) => {
    expect(told('a.html', `<!doctype html><html><body>${text}</body></html>`)).toEqual([
      expect.stringMatching(expected),
    ])
  })

  test.each([
    ['what is commented out', '<!-- {% include news.md %} <div id="news"></div> -->'],
    ['what Liquid comments out', '{% comment %}{% include news.md %}{% endcomment %}'],
    ['what holds no list', '{% include base_path.html %}{% for p in site.data.people %}{% endfor %}'],
    ['a video', '<iframe src="https://www.youtube.com/embed/x"></iframe>'],
    ['a list that has items', '<ul id="news"><li>2024-03-02: We won a prize.</li></ul>'],
    ['a script of somebody else', '<script src="https://cdn.example/news.js"></script>'],
  ])('nothing is needed for %s', (_, text) => {
    expect(told('a.html', text)).toEqual([])
  })
})

function site(contents: Readonly<Record<string, string>>) {
  const read = (path: string) => (path in contents ? encode(contents[path] ?? '') : undefined)
  const { pages, diagnostics } = readSite('ada', { list: () => Object.keys(contents), read })
  return {
    read: pages.map(({ source }) => source),
    told: diagnostics.map(
      ({ code, place, message }) => `${place?.source}:${place?.line}: ${message} [${code}]`,
    ),
  }
}

describe('in a folder', () => {
  test.each([
    ['the data file of a loop', { '_config.yml': 'title: Ferns', 'index.md': '{% for n in site.data.news %}{% endfor %}', '_data/news.yaml': '- 2024-03: We won.' }, '_data/news.yaml'],
    ['the file that a part is in', { '_config.yml': 'title: Ferns', 'index.md': '{% for n in site.data.home.news %}{% endfor %}', '_data/home.yml': 'news:\n- 2024-03: We won.' }, '_data/home.yml'],
    ['an include', { '_config.yml': 'title: Ferns', 'index.md': '{% include news.md %}', '_includes/news.md': '# News' }, '_includes/news.md'],
    ['an include beside the page', { '_config.yml': 'title: Ferns', '_pages/about.md': '{% include_relative includes/news.md %}', '_pages/includes/news.md': '# News' }, '_pages/includes/news.md'],
    ['an include above the page, in the site', { '_config.yml': 'title: Ferns', '_pages/about.md': '{% include_relative ../parts/news.md %}', 'parts/news.md': '# News' }, 'parts/news.md'],
    ['what a script fetches', { 'index.html': "<script>fetch('data/news.json')</script>", 'data/news.json': '[{"date": "2024-03-02", "text": "We won."}]' }, 'data/news.json'],
    ['what a script fetches from the root of the site', { 'index.html': '', 'news/index.html': "<script>fetch('/data/news.json')</script>", 'data/news.json': '[]' }, 'data/news.json'],
    ['what a frame shows', { 'index.html': '<iframe src="parts/news.html"></iframe>', 'parts/news.html': '<h2>News</h2>' }, 'parts/news.html'],
  ])('%s is read without asking, once', (_, contents, path) => {
    const { read, told: problems } = site(contents)
    expect(read.filter((source) => source === `ada/${path}`)).toHaveLength(1)
    expect(problems).toEqual([])
  })

  test('includes can go round in a circle', () => {
    const contents = { '_config.yml': 'title: Ferns', 'index.md': '{% include a.md %}', '_includes/a.md': '{% include b.md %}', '_includes/b.md': '{% include a.md %}' }
    expect(site(contents).read).toEqual(['ada/_config.yml', 'ada/index.md', 'ada/_includes/a.md', 'ada/_includes/b.md'])
  })

  test.each([
    ['above the site', 'index.md', '{% include_relative ../news.md %}', '../news.md'],
    ['far above it', '_pages/about.md', '{% include_relative ../../etc/news.md %}', '../../etc/news.md'],
    ['through the includes', 'index.md', '{% include ../../news.md %}', '_includes/../../news.md'],
    ['from the root of the disk', 'index.md', '{% include_relative /etc/news.md %}', '/etc/news.md'],
    ['from the root, as an include', 'index.md', '{% include /etc/news.md %}', '_includes//etc/news.md'],
  ])('an include from %s is refused', (_, page, text, path) => {
    const { read, told: problems } = site({ '_config.yml': 'title: Ferns', [page]: text, 'news.txt': '' })
    expect(read).toEqual(['ada/_config.yml', `ada/${page}`])
    expect(problems).toEqual([`ada/${page}:1: Refused to read "${path}": it lies outside of the site [file-refused]`])
  })

  test('a data file that is not there is asked for', () => {
    expect(site({ '_config.yml': 'title: Ferns', 'index.md': '{% for n in site.data.news %}' }).told).toEqual([
      'ada/index.md:1: Cannot see the whole list: this page takes it from _data/news.yml, by a Liquid loop [needs-file]',
    ])
  })
}) // prettier-ignore

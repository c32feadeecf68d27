import { describe, expect, test } from 'vitest'
import { extractSource } from '../../src/index.ts'

function extracted(path: string, text: string) {
  const { extraction, source } = extractSource({ path, bytes: new TextEncoder().encode(text) })
  return {
    kind: source.recognised?.kind,
    items: extraction.items.map(({ line, date, text: said }) => `${line} ${date} ${said}`),
    works: extraction.works.map(
      ({ line, title, authors, year }) => `${line} ${title} | ${authors?.join(', ')} | ${year}`,
    ),
  }
}

describe('a data file alone', () => {
  test.each([
    [
      'a block string holds a Markdown list',
      'site.yml',
      'title: Ferns\nnews: |\n  - **2024-03-02**: We [won](https://a.example/) a prize.\n  - Jan 2023: I joined the group.\n\n    And more.\nabout: |\n  - 2020: no news\n',
      ['3 2024-03-02 We won a prize.', '4 2023-01 I joined the group. And more.'],
    ],
    [
      'a folded string holds an HTML list',
      'site.yaml',
      'latest_news: >\n  <ul><li>[Mar. 2024] We won a prize.</li>\n  <li>[Feb. 2024] Ben joined.</li></ul>\n',
      ['2 2024-03 We won a prize.', '3 2024-02 Ben joined.'],
    ],
    [
      'a block string holds quoted strings',
      'site.yml',
      'home:\n  news: |\n    "2024.03: We won a prize.",\n    "2024.02: Ben joined.",\n',
      ['3 2024-03 We won a prize.', '4 2024-02 Ben joined.'],
    ],
    [
      'a block string holds paragraphs',
      'site.yml',
      'updates: |\n  2024-03: We won\n  a prize.\n\n  2024-02: Ben joined.\n',
      ['2 2024-03 We won a prize.', '5 2024-02 Ben joined.'],
    ],
    [
      'a list of strings with their dates',
      'site.yml',
      'news:\n  - "2024-03-02: We won a prize."\n  - 2024.02 - Ben joined.\n',
      ['2 2024-03-02 We won a prize.', '3 2024-02 Ben joined.'],
    ],
    [
      'dates as keys',
      'site.yml',
      'news:\n  2024-03-02: We won a prize.\n  2024-02-01: Ben joined.\n',
      ['2 2024-03-02 We won a prize.', '3 2024-02-01 Ben joined.'],
    ],
    [
      'groups by year',
      'news.yml',
      '- year: 2024\n  items:\n    - date: Mar 2\n      text: We won a prize.\n- year: 2023\n  items:\n    - date: Dec 24\n      text: We counted ferns.\n',
      ['3 2024-03-02 We won a prize.', '7 2023-12-24 We counted ferns.'],
    ],
    [
      '_data/news.yml with the parts of a date',
      '_data/news.yml',
      '- year: 2024\n  month: March\n  name: New paper\n  description: Counting <i>ferns</i>\n',
      ['1 2024-03 New paper: Counting ferns'],
    ],
    [
      'TOML tables, one switched off',
      'news.toml',
      '[[item]]\ntitle = "We won a <b>prize</b>"\ndate_start = "2024-03-02"\n#[[item]]\n#title = "Gone"\n[[item]]\ntitle = \'Ben joined\'\ndate_start = 2024-02-01\n',
      ['1 2024-03-02 We won a prize', '6 2024-02-01 Ben joined'],
    ],
    [
      'JSON',
      'news.json',
      '[{"date": "2024-03-02", "text": "We won a prize."}]',
      ['1 2024-03-02 We won a prize.'],
    ],
  ])('%s', (_, path, text, items) => {
    expect(extracted(path, text)).toMatchObject({ kind: 'data-file', items })
  })

  test('_data/publications.yml', () => {
    const text =
      '- title: How Ferns Count\n  authors: Ada Moss, Ben Alder\n  venue: Conference on Ferns\n  year: 2023\n- title: Sleeping Mosses\n  author:\n    - Cyd Hazel\n  date: 2022-02\n'
    expect(extracted('_data/publications.yml', text).works).toEqual([
      '1 How Ferns Count | Ada Moss, Ben Alder | 2023',
      '5 Sleeping Mosses | Cyd Hazel | 2022',
    ])
  })

  test('a text that no key calls news is none', () => {
    expect(extracted('site.yml', 'about: |\n  - 2024-03: We won a prize.\n').items).toEqual([])
  })
})

describe('a feed alone', () => {
  const rss =
    '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Ada Moss</title>\n<item><title>We won a prize</title><link>https://ada.example/a</link><pubDate>Sat, 02 Mar 2024 23:00:00 -0500</pubDate></item></channel></rss>'
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ada Moss</title>\n<entry><title type="html">We won a &lt;b&gt;prize&lt;/b&gt;</title><link href="https://ada.example/a"/><published>2024-03-02T10:00:00Z</published></entry></feed>'
  const json =
    '{"version":"https://jsonfeed.org/version/1.1","title":"Ada \\"A\\" Moss",\n"items":[{"id":"1","title":"We won a prize","date_published":"2024-03-02T23:00:00-05:00"}]}'
  const single = '<rss version="2.0"><channel><title>A</title></channel></rss>'
  test.each([
    ['RSS called .xml', 'feed.xml', rss, ['3 2024-03-02 We won a prize']],
    ['RSS without an extension', 'feed', rss, ['3 2024-03-02 We won a prize']],
    ['Atom', 'ada.atom', atom, ['2 2024-03-02 We won a prize']],
    ['JSON Feed', 'feed.json', json, ['2 2024-03-02 We won a prize']],
    ['RSS without items', 'feed.xml', single, []],
  ])('%s', (_, path, text, items) => {
    expect(extracted(path, text)).toMatchObject({ kind: 'feed', items, works: [] })
  })

  test.each([
    ['RSS of Hugo', rss.replace(/Sat, 02 Mar 2024 23:00:00 -0500/, 'Mon, 01 Jan 0001 00:00:00 +0000'), 3],
    ['Atom', atom.replace('2024-03-02T10:00:00Z', '0001-01-01T00:00:00Z'), 2],
    ['JSON Feed', json.replace('2024-03-02T23:00:00-05:00', '0001-01-01T00:00:00Z'), 2],
  ])('tells of no day that nobody set, and of what it leaves out: %s', (_, text, line) => {
    const { extraction, diagnostics } = extractSource({ path: 'feed', bytes: new TextEncoder().encode(text) })
    expect(extraction.items).toEqual([])
    const message = 'Left out "We won a prize": its date is none, as of a page that is no post'
    expect(diagnostics).toMatchObject([{ code: 'left-out', message, place: { line } }])
  })
})

test('a section of Hugo holds its items in TOML front matter', () => {
  const contents: Readonly<Record<string, string>> = {
    'config.toml': 'title = "Ferns"\n',
    'content/home/news.md': '+++\nwidget = "accomplishments"\nactive = true\ntitle = "News"\n[[item]]\n  title = "We won a prize"\n  url = "https://a.example/"\n  date_start = "2024-03-02"\n#[[item]]\n#  title = "Gone"\n[[item]]\n  title = "Ben joined"\n  date_start = "2024-02-01"\n+++\n',
  }
  const read = (path: string) => (path in contents ? new TextEncoder().encode(contents[path]) : undefined)
  const { extraction } = extractSource({ path: 'ada', files: { list: () => Object.keys(contents), read } })
  expect(extraction.items).toMatchObject([
    { line: 5, date: '2024-03-02', text: 'We won a prize' },
    { line: 11, date: '2024-02-01', text: 'Ben joined' },
  ])
}) // prettier-ignore

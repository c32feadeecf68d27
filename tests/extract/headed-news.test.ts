import { expect, test } from 'vitest'
import { extractSource } from '../../src/index.ts'

function itemsOf(body: string, path = 'profiles/ada-moss.html') {
  const text = path.endsWith('.html') ? `<!doctype html>\n<h1>Ada Moss</h1>\n${body}` : body
  const { extraction } = extractSource({ path, bytes: new TextEncoder().encode(text) })
  return extraction.items.map(({ line, date, text: told, links }) => [line, date, told, ...links])
}

const moved = [4, '2025-05-05', 'Moved to Oulu The lab is by the sea.']
const paper = [5, '2025-03-02', 'A paper on rain It is out.']

/** Two boxes of news, as a template writes them. */
function boxes(box: (title: string, text: string, date: string) => string): string {
  const first = box('Moved to Oulu', 'The lab is by the sea.', 'May 5, 2025')
  return `<h2>News</h2>\n${first}\n${box('A paper on rain', 'It is out.', 'March 2, 2025')}\n`
}

test.each([
  [
    'its date below the text',
    boxes((title, text, date) => `<div class="card"><h5>${title}</h5><p>${text}</p><div class="foot">${date}</div></div>`),
  ],
  [
    'its date above the heading',
    boxes((title, text, date) => `<div class="card"><span class="date">${date}</span><h5>${title}</h5><p>${text}</p></div>`),
  ],
  [
    'a byline below the heading',
    boxes((title, text, date) => `<article><h5>${title}</h5><p>Posted on <time>${date}</time> by Ada Moss</p><p>${text}</p></article>`),
  ],
  [
    'a reading time behind its date',
    boxes((title, text, date) => `<article><h5>${title}</h5><p><time>${date}</time> <span>less than 1 minute read</span></p><p>${text}</p></article>`),
  ],
  [
    'hours behind its date',
    boxes((title, text, date) => `<article><h5>${title}</h5><p>${date}, 16:00–18:00</p><p>${text}</p></article>`),
  ],
  [
    'its author and its category below',
    boxes((title, text, date) => `<article><h5>${title}</h5><p>${text}</p><div>${date}</div><div class="listing-author">Ada Moss</div><footer>Posted in <a href="/news">News</a></footer></article>`),
  ],
  [
    'names of its own',
    boxes((title, text, date) => `<article class="post-${date.length} post"><h5>${title}</h5><p>${text}</p><div>${date}</div></article>`),
  ],
  [
    'a place in a column of the page',
    `<h2>News</h2>\n<div class="col-md-4"><div class="card"><h5>Moved to Oulu</h5><p>The lab is by the sea.</p><small>May 5, 2025</small></div></div>\n<div class="col-md-4"><div class="card"><h5>A paper on rain</h5><p>It is out.</p><small>March 2, 2025</small></div></div>`,
  ],
])('a box of news has a heading inside and %s', (_way, body) => {
  expect(itemsOf(body)).toEqual([moved, paper])
}) // prettier-ignore

test('what stands below the last box belongs to none', () => {
  const cards = boxes((title, text, date) => `<div class="card"><h5>${title}</h5><p>${text}</p><div>${date}</div></div>`)
  expect(itemsOf(`${cards}<p>Write to me.</p><h2>Rain</h2><p>May 2024</p>`)).toEqual([moved, paper])
}) // prettier-ignore

test('the link of the heading is that of the item; those of its date and category are none', () => {
  const body = boxes((title, text, date) => `<article><h5><a href="/a">${title}</a></h5><p>Posted on <a href="/a#top"><time>${date}</time></a></p><p>${text}</p><footer>Posted in <a href="/news">News</a></footer></article>`)
  expect(itemsOf(body)).toEqual([[...moved, '/a'], [...paper, '/a']])
}) // prettier-ignore

test('boxes of events with headings are read as those of news', () => {
  const cards = boxes((title, text, date) => `<div class="card"><h5>${title}</h5><p>${text}</p><div>${date}, 2:00 PM – 3:00 PM</div></div>`)
  expect(itemsOf(cards.replace('News', 'Events'))).toEqual([moved, paper])
}) // prettier-ignore

test('boxes with headings that are no news are none', () => {
  const cards = boxes((title, text, date) => `<div class="card"><h5>${title}</h5><p>${text}</p><div>${date}</div></div>`)
  expect(itemsOf(cards.replace('News', 'Projects'))).toEqual([])
}) // prettier-ignore

test('sections that look alike are no entries of the news before them', () => {
  const body = '<section class="part"><h2>News</h2><p>No dates here.</p></section>\n<section class="part"><h2>Rain</h2><p>May 2024</p></section>\n<section class="part"><h2>Snow</h2><p>May 2023</p></section>'
  expect(itemsOf(body)).toEqual([])
}) // prettier-ignore

test('a title that names the year of a conference is dated by the line below it', () => {
  const page = '# News\n\n## Paper at CHI 2025\n\n*14 July 2024*\n\nIt is on rain.\n\n## Paper at CHI 2024\n\n*2 May 2023* | 2 min read\n\nIt is on snow.\n'
  expect(itemsOf(page, 'profiles/ada-moss.md')).toEqual([
    [3, '2024-07-14', 'Paper at CHI 2025 It is on rain.'],
    [9, '2023-05-02', 'Paper at CHI 2024 It is on snow.'],
  ])
}) // prettier-ignore

test('dates on lines of their own below a heading date what follows each', () => {
  const page = '# News\n\n## Fresher\n\n**May 2024**\n\nMoved to Oulu.\n\n**March 2024**\n\nA paper on rain.\n'
  expect(itemsOf(page, 'profiles/ada-moss.md')).toEqual([
    [5, '2024-05', 'Moved to Oulu.'],
    [9, '2024-03', 'A paper on rain.'],
  ])
}) // prettier-ignore

test('the foot of the page belongs to no entry', () => {
  const body = '<h2>News</h2>\n<h4>Moved to Oulu (May 2024)</h4><p>By the sea.</p><footer><p>Oulu</p><p>© 2025 Ada Moss</p></footer>'
  expect(itemsOf(body)).toEqual([[4, '2024-05', 'Moved to Oulu (May 2024) By the sea.']])
}) // prettier-ignore

test.each([
  ['12 December 2025, 16:00–18:00: ', '2025-12-12'],
  ['Nov 12, 2025, 2:00 PM – 3:00 PM: ', '2025-11-12'],
  ['October 8, 2025, 11:00 am PT: ', '2025-10-08'],
  ['**5 September 2025** (14:00-15:00 CET) ', '2025-09-05'],
  ['1 August 2025 14:00: ', '2025-08-01'],
  ['2025-07-01 at 3 pm – ', '2025-07-01'],
])('the hours of a day are no part of the news: %s', (when, date) => {
  const page = `# News\n\n- ${when}Open house in Oulu at 5 pm.\n`
  expect(itemsOf(page, 'profiles/ada-moss.md')).toEqual([[3, date, 'Open house in Oulu at 5 pm.']])
})

test.each(['<div class="mb-6 text-3xl font-bold">News</div>', '<h1>News</h1>'])(
  'titles that are large and bold by their classes part the news from posts and papers: %s',
  (heading) => {
    const titled = (title: string): string => `<section><div><div class="mb-6 text-3xl font-bold">${title}</div></div>`
    const post = (title: string, date: string): string =>
      `<div class="group"><h2 class="text-lg font-semibold"><a href="/post">${title}</a></h2><time>${date}</time></div>`
    const body = `<section><div>${heading}</div>\n<ul><li>May 2025: Moved to Oulu.</li></ul></section>
${titled('Recent Posts')}<div>${post('Ten tips for rain', 'May 5, 2025')}${post('Coffee in the rain', 'March 2, 2025')}</div></section>
${titled('Recent Publications')}<div class="pub"><span>Ada Moss</span> (2025). <a href="/p/rain">Rain over the quiet sea</a>. Ecology Letters.</div></section>`
    expect(itemsOf(body)).toEqual([[4, '2025-05', 'Moved to Oulu.']])
  },
) // prettier-ignore

test.each(['Publications', 'Teaching'])('"Highlights" and "Recent" below %s announce no news', (above) => {
  const list = '<ul><li>May 2025: Rain over the quiet sea.</li><li>April 2025: Rain at home.</li></ul>'
  const body = `<h2>News</h2><ul><li>May 2025: Moved to Oulu.</li></ul>\n<h2>${above}</h2><h3>Highlights</h3>${list}<h3>Recent</h3>${list}`
  expect(itemsOf(body)).toEqual([[3, '2025-05', 'Moved to Oulu.']])
})

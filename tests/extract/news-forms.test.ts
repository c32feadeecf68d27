import { expect, test } from 'vitest'
import { extractSource } from '../../src/index.ts'

/** Line, date and text of every item. */
function itemsOf(text: string, path = 'profiles/ada-moss.md'): readonly string[] {
  const { extraction } = extractSource({ path, bytes: new TextEncoder().encode(text) })
  return extraction.items.map((item) => `${item.line} ${item.date} ${item.text}`)
}

interface Form {
  readonly name: string
  readonly page: string
  readonly items: readonly string[]
}

const forms: readonly Form[] = [
  {
    name: 'a term that is a year dates every definition below it (kramdown)',
    page: '# Awards\n\n2014\n: Fellowship of Oulu\n: Grant for rain\n\n2013\n: Rain Prize\n',
    items: ['4 2014 Fellowship of Oulu', '5 2014 Grant for rain', '8 2013 Rain Prize'],
  },
  {
    name: 'a term that is a year dates every definition below it, with empty lines between (Pandoc)',
    page: '# Awards\n\n2014\n\n: Fellowship of Oulu\n\n: Grant for rain\n',
    items: ['5 2014 Fellowship of Oulu', '7 2014 Grant for rain'],
  },
  {
    name: 'terms and definitions in HTML',
    page: '<h2>News</h2>\n<dl>\n<dt>May 2024</dt>\n<dd>Moved to Oulu.</dd>\n<dt>2 March 2024</dt>\n<dd>A paper on rain.</dd>\n</dl>\n',
    items: ['4 2024-05 Moved to Oulu.', '6 2024-03-02 A paper on rain.'],
  },
  {
    name: 'terms that are dates in figures, day first as one of them shows',
    page: '<h2>News</h2>\n<dl>\n<dt>03/04/24</dt>\n<dd>New project funded.</dd>\n<dt>28/02/24</dt>\n<dd>New student joined.</dd>\n</dl>\n',
    items: ['4 2024-04-03 New project funded.', '6 2024-02-28 New student joined.'],
  },
  {
    name: 'the word for "year" belongs to the date before it',
    page: '# News\n\n- 15 марта 2025 г. — Статья принята.\n- 3 февраля 2025 года: Новый проект.\n- 1 января 2025г. Новый студент.\n- Март 2024 г. Доклад.\n- 2023 р. Нагорода.\n- 2022 Город растёт.\n',
    items: [
      '3 2025-03-15 Статья принята.',
      '4 2025-02-03 Новый проект.',
      '5 2025-01-01 Новый студент.',
      '6 2024-03 Доклад.',
      '7 2023 Нагорода.',
      '8 2022 Город растёт.',
    ],
  },
  {
    name: 'terms that are entries themselves, with and without a definition',
    page: '<h2>Awards</h2>\n<dl>\n<dt>2023, Rain Prize</dt>\n<dt>2022, Snow Prize</dt>\n<dd>for a paper on snow</dd>\n</dl>\n',
    items: ['3 2023 Rain Prize', '4 2022 Snow Prize for a paper on snow'],
  },
  {
    name: 'a heading that is a day dates the paragraph below it; its year stands in the heading above',
    page: '# News\n\n## 2022\n\n### 9月1日\n\n論文が掲載されました。\n\n### 6月15日\n\n2022年3月に口頭発表を行いました。\n',
    items: ['5 2022-09-01 論文が掲載されました。', '9 2022-06-15 2022年3月に口頭発表を行いました。'],
  },
  {
    name: 'a heading that is a month dates the list below it',
    page: '# News\n\n### May 2024\n\n- Moved to Oulu.\n- A paper on rain.\n',
    items: ['5 2024-05 Moved to Oulu.', '6 2024-05 A paper on rain.'],
  },
  {
    name: 'a heading that is a year dates undated entries, and completes days',
    page: '# News\n\n## 2023\n\n- Moved to Oulu.\n- **3 May:** A paper on rain.\n',
    items: ['5 2023 Moved to Oulu.', '6 2023-05-03 A paper on rain.'],
  },
  {
    name: 'every paragraph under a year is an entry',
    page: '# News\n\n## 2023\n\nMoved to Oulu.\n\nA paper on rain.\n',
    items: ['5 2023 Moved to Oulu.', '7 2023 A paper on rain.'],
  },
  {
    name: 'the year of the heading itself',
    page: '# News 2023\n\n- Moved to Oulu.\n',
    items: ['3 2023 Moved to Oulu.'],
  },
  {
    name: 'a heading with a date and a title is the item, with the text below it',
    page: '# News\n\n### 12 May 2024: A paper on rain\n\nIt was accepted at the conference on rain.\n',
    items: ['3 2024-05-12 A paper on rain It was accepted at the conference on rain.'],
  },
  {
    name: 'a heading that ends with its date is the item, though it tells of a paper',
    page: '# News\n\n### Two papers at the rain conference (May 2024)\n\nBoth are on clouds.\n\n### A prize (April 2024)\n\n- It is shared.\n',
    items: [
      '3 2024-05 Two papers at the rain conference (May 2024) Both are on clouds.',
      '7 2024-04 A prize (April 2024) It is shared.',
    ],
  },
  {
    name: 'a heading with a date and a title is the item, though what is told below it begins with a year',
    page: '# News\n\n### 2023: what we did\n\n- 2023 was a good year for all.\n- 2024 will bring more.\n\n### Rain paper chosen (November 2023)\n\n- It is by Ben.\n- Journal: Rain\n- Published: Nov-2023 | https://doi.org/10.1000/rain\n',
    items: [
      '3 2023 what we did 2023 was a good year for all. 2024 will bring more.',
      '8 2023-11 Rain paper chosen (November 2023) It is by Ben. Journal: Rain Published: Nov-2023 | https://doi.org/10.1000/rain',
    ],
  },
  {
    name: 'a title with its date in the line below',
    page: '# News\n\n## Moved to Oulu\n\n*12 May 2024*\n\nThe lab is by the sea.\n',
    items: ['3 2024-05-12 Moved to Oulu The lab is by the sea.'],
  },
  {
    name: 'a bold date over a list, with a line before it that sums up the list',
    page: '# News\n\n**April 2026**\n\nTwo papers and a prize!\n* A paper on rain.\n* A paper on snow.\n\n**March 2026**\n* Moved to Oulu.\n',
    items: ['6 2026-04 A paper on rain.', '7 2026-04 A paper on snow.', '10 2026-03 Moved to Oulu.'],
  },
  {
    name: 'paragraphs that begin with a bold date',
    page: '# News\n\n**May 2024:** Moved to Oulu.\n\n**March 2024:** A paper on rain.\n\nIt is about clouds.\n',
    items: ['3 2024-05 Moved to Oulu.', '5 2024-03 A paper on rain. It is about clouds.'],
  },
  {
    name: 'lines of one paragraph with breaks between them',
    page: '# News\n\n[05/2024] Moved to Oulu.<br>\n[03/2024] A paper on rain.<br>\n',
    items: ['3 2024-05 Moved to Oulu.', '4 2024-03 A paper on rain.'],
  },
  {
    name: 'lines of one paragraph without list markers or breaks',
    page: '# News\n\n**May 2024**: Moved to Oulu.\n**March 2024**: A paper on rain\nand on snow.\n',
    items: ['3 2024-05 Moved to Oulu.', '4 2024-03 A paper on rain and on snow.'],
  },
  {
    name: 'lines with typographic bullets under one date',
    page: '<h2>News</h2>\n<div class="row">\n<div>Sept 2021</div>\n<div>\n• A paper on rain.<br>\n• A paper on snow.\n</div></div>\n',
    items: ['5 2021-09 A paper on rain.', '6 2021-09 A paper on snow.'],
  },
  {
    name: 'a table with a column of dates, in front or at the end',
    page: '# News\n\n| Date | News |\n|---|---|\n| May 2024 | Moved to Oulu. |\n| | A paper on rain. |\n\n# Updates\n\n| What | When |\n|---|---|\n| A talk on snow. | March 2023 |\n',
    items: ['5 2024-05 Moved to Oulu.', '6 2024-05 A paper on rain.', '12 2023-03 A talk on snow.'],
  },
  {
    name: 'a cell with a date that spans rows',
    page: '<h2>News</h2><table>\n<tr><td rowspan="2">May 2024</td><td>Moved to Oulu.</td></tr>\n<tr><td>A paper on rain.</td></tr>\n<tr><td>March 2024</td><td>A talk.</td></tr>\n</table>\n',
    items: ['2 2024-05 Moved to Oulu.', '3 2024-05 A paper on rain.', '4 2024-03 A talk.'],
  },
  {
    name: 'cards whose date stands below the text',
    page: '<h2>News</h2>\n<div class="card"><p>Moved to <a href="https://oulu.example">Oulu</a>.</p><span class="date">May 2024</span></div>\n<div class="card"><p>A paper on rain.</p><span class="date">March 2024</span></div>\n',
    items: ['2 2024-05 Moved to Oulu.', '3 2024-03 A paper on rain.'],
  },
  {
    name: 'boxes of awards, each of several lines with its date inside',
    page: '<h2>Awards</h2>\n<div class="box"><b>Rain Prize</b>, Oulu, 13 September 2024<br><p>for a paper on rain</p></div>\n<div class="box"><b>Snow Prize</b>, Oulu, 1 July 2025<br><p>for a paper on snow</p></div>\n',
    items: [
      '2 2024-09-13 Rain Prize, Oulu, 13 September 2024 for a paper on rain',
      '3 2025-07-01 Snow Prize, Oulu, 1 July 2025 for a paper on snow',
    ],
  },
  {
    name: 'years folded into details',
    page: '## News\n\n<details><summary>2022</summary>\n\n- Moved to Oulu.\n\n</details>\n<details><summary>2021</summary>\n\n- A paper on rain.\n\n</details>\n',
    items: ['5 2022 Moved to Oulu.', '10 2021 A paper on rain.'],
  },
  {
    name: 'years that head nested lists',
    page: '# News\n\n- 2024\n  - May: Moved to Oulu.\n- 2023\n  - March: A paper on rain.\n',
    items: ['4 2024-05 Moved to Oulu.', '6 2023-03 A paper on rain.'],
  },
  {
    name: 'dates at the ends of a list of news',
    page: '# News\n\n- A paper on rain at CHI 2023 (July 2022)\n- Moved to Oulu (May 2021)\n',
    items: ['3 2022-07 A paper on rain at CHI 2023', '4 2021-05 Moved to Oulu'],
  },
  {
    name: 'the date of a meeting at the end of one entry of many dates nothing',
    page: '# News\n\n- Moved to Oulu\n- The conference is over, 13 May 2019.\n- A paper on rain\n',
    items: ['3 null Moved to Oulu', '4 null The conference is over, 13 May 2019.', '5 null A paper on rain'],
  },
  {
    name: 'awards with the year at the end, in lists and in paragraphs',
    page: '# Honors\n\n- Rain Prize, Oulu, 2014\n\n# Scholarships\n\nSnow Scholarship, Oulu, 2013\n',
    items: ['3 2014 Rain Prize, Oulu', '7 2013 Snow Scholarship, Oulu'],
  },
  {
    name: 'awards below publications',
    page: '# Publications\n\n## Selected honors\n\n- 2014: Rain Prize\n',
    items: ['5 2014 Rain Prize'],
  },
  {
    name: 'the year of the heading is that of the award, not the one in its words',
    page: '# Awards\n\n## 2013\n\n- Best paper of Rain 2012\n',
    items: ['5 2013 Best paper of Rain 2012'],
  },
  {
    name: 'a page that is a list of talks, a paragraph each with slides below',
    page: '---\ntitle: Talks\npermalink: /talks/\n---\n\n**The rain in the mountains**  \nOral presentation, *Meetings on Rain*, Oulu, August 8th 2024.  \n[Slides](/files/rain.pdf)\n\n**The snow in the mountains**  \nPoster, *Meetings on Snow*, Oulu, May 2 2023.  \n',
    items: [
      '6 2024-08-08 The rain in the mountains Oral presentation, Meetings on Rain, Oulu, August 8th 2024. Slides',
      '10 2023-05-02 The snow in the mountains Poster, Meetings on Snow, Oulu',
    ],
  },
  {
    name: 'a whole file that is the news, as an include',
    page: '- May 2024. Moved to Oulu.\n<!-- - April 2024. A secret. -->\n- March 2024. A paper on rain.\n',
    items: ['1 2024-05 Moved to Oulu.', '3 2024-03 A paper on rain.'],
  },
  {
    name: 'dated paragraphs between rules on a page without headings',
    page: 'I study rain in Oulu.\n\n---\n\n**August 29th, 2022:** A medal for teaching.\n\n---\n\n**May 6th, 2022:** A prize for rain.\n',
    items: ['5 2022-08-29 A medal for teaching.', '9 2022-05-06 A prize for rain.'],
  },
  {
    name: 'the rest of a list behind a control',
    page: '<h2>News</h2><ul>\n<li>[May 2024] Moved to Oulu.</li>\n<li><a href="javascript:toggle(\'more\')">Show more</a></li>\n<div id="more" style="display:none">\n<li>[March 2024] A paper on rain.</li></div></ul>\n',
    items: ['2 2024-05 Moved to Oulu.', '5 2024-03 A paper on rain.'],
  },
  {
    name: 'a heading in bold on its own line, also inside of a box',
    page: '<div><b>News</b><br>\nMay 2024: Moved to Oulu.<br>\nMarch 2024: A paper on rain.</div>\n\n***Recent awards***\n\n- Rain Prize, 2022\n',
    items: ['2 2024-05 Moved to Oulu.', '3 2024-03 A paper on rain.', '7 2022 Rain Prize'],
  },
  {
    name: 'a heading in large type behind its anchor',
    page: '<a name="news"></a><font size="+2">News</font><hr><ul>\n<li>May 2024: Moved to Oulu.</li></ul>',
    items: ['2 2024-05 Moved to Oulu.'],
  },
  {
    name: 'meetings that somebody organised, dated to the month',
    page: '# Organisation of workshops\n\n- Workshop on rain (4 June 2025)\n- Workshop on snow (2024)\n',
    items: ['3 2025-06-04 Workshop on rain'],
  },
  {
    name: 'news in the front matter, under nested keys',
    page: '---\ntitle: Ada Moss\nnews_section:\n  title: News\n  items:\n    - date: May 2024\n      tag: New place\n      text: Moved to **Oulu**.\n    - date: "2024"\n      title: A paper on rain\n      link: https://rain.example/\nnews: true\n---\n\nI study rain.\n',
    items: ['6 2024-05 New place: Moved to Oulu.', '9 2024 A paper on rain'],
  },
  {
    name: 'a section of text in the front matter (Hugo Blox)',
    page: '---\ntype: landing\nsections:\n  - block: about\n    content:\n      username: admin\n  - block: markdown\n    content:\n      title: News\n      text: |\n        - **May 2024:** Moved to Oulu.\n        - **March 2024:** A paper on rain.\n---\n',
    items: ['11 2024-05 Moved to Oulu.', '12 2024-03 A paper on rain.'],
  },
  {
    name: 'news in the front matter as lines, and awards with their dates',
    page: '---\nupdates:\n  - "May 2024: Moved to Oulu."\nawards:\n  - title: Rain Prize\n    date: "2023-05-01"\nhonors: [a, b]\n---\n',
    items: ['3 2024-05 Moved to Oulu.', '5 2023-05-01 Rain Prize'],
  },
]

test.each(forms)('$name', ({ page, items }) => {
  expect(itemsOf(page, page.startsWith('- May 2024. ') ? 'ada/_includes/news.md' : undefined)).toEqual(items)
})

test('a file is called by what stands behind the folder in its name', () => {
  const text = 'May 2024: Moved to Oulu.\n\nA word.\n\nMarch 2024: A paper on rain.\n'
  expect(itemsOf(text, 'copies/ada__ada.github.io___includes-news.md')).toHaveLength(2)
})

test.each([
  ['education with its years', '# Education\n\n- *2018 - 2022*, Bachelor in rain, Oulu\n'],
  [
    'education under a plural, behind news in a page without a title',
    '# 🔥 News\n\n# 📖 Educations\n\n- *2018.09 - 2022.06*, Bachelor in rain\n\n# Skills\n\n- Python\n',
  ],
  [
    'degrees among awards',
    '# Education and honors\n\n- Ph.D. in rain, Oulu, 2018\n- 2014: B.Sc. in snow, Oulu\n',
  ],
  [
    'a curriculum vitae under "Timeline"',
    '# Timeline\n\n- 2021 - present: Professor, Oulu\n- Sept 2018 – June 2021: Postdoc, Turku\n',
  ],
  ['highlights without dates', '# Highlights\n\n- I like rain.\n- I like snow.\n'],
  ['teaching', '# Teaching\n\n- Spring 2024: Rain 101\n'],
  ['committees by year', '# Service\n\n- 2024: Reviewer for Rain\n\n# Program committees\n\n- 2023: Snow\n'],
  ['what a template leaves', '# News\n\n- *2022.02*: Lorem ipsum dolor sit amet\n- None\n- Coming soon!\n'],
  ['what is commented out', '# News\n\n<!--\n- May 2024: Moved to Oulu.\n-->\n'],
  ['publications', '# Publications\n\n- A. Moss (2024). Graphs of rain. *Journal of Rain*.\n'],
  [
    'posters written as publications',
    '# Posters and presentations\n\n- Moss, A., & Hazel, C. (2020). Graphs of rain. Poster at Rain, Oulu.\n',
  ],
  [
    'the line with the owner of the rights, wherever it stands',
    '<h2>News</h2>\n<footer><p>© 2025 Ada Moss. Powered by Hugo.</p></footer><p>&copy; Copyright 2024 Ada Moss</p><p>2023 © Ada Moss</p><p>Copyright (c) 2022 Ada Moss</p><p>Powered by <a href="https://hugo.example">Hugo</a>, 2021.</p>\n',
  ],
  [
    'the foot of a page below news',
    '<h2>News</h2>\n<div id="footer"><h4>Contact</h4><p>May 2024</p><p>© 2025 Ada Moss</p></div>\n',
  ],
  ['such a line below talks', '# Talks\n\n© 2025 Ada Moss. Published with Hugo\n'],
  ['press', '# In the news\n\n- May 2024: A portrait in the Rain Post\n'],
  ['a biography', 'I was born in 1990. In May 2024 I moved to Oulu.\n\nSince 2020 I study rain.\n'],
  [
    'a schedule of a course',
    '# Schedule\n\n- **3 May 2024:** Rain\n- **10 May 2024:** Snow\n- **17 May 2024:** Hail\n',
  ],
  [
    'a bold line in the row of a paper',
    '<h2>Research</h2><table><tr><td><img src="a.png"></td><td>A paper on rain, 2022<br><b>(Best Paper Award)</b><br></td></tr><tr><td></td><td>A paper on snow, 2021</td></tr></table>',
  ],
])('no news: %s', (_, page) => {
  expect(itemsOf(page)).toEqual([])
})

import { expect, test } from 'vitest'

import { checks } from '../../src/examine/index.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import { formatInstant } from '../../src/model/instant.ts'
import { examine } from '../../src/pipeline.ts'

const link = 'I moved, see [a](http://arxiv.org/abs/7).\n'

test.each<[check: string, pages: Readonly<Record<string, string>>, found: readonly string[], fixed: readonly string[]]>([
  [
    'plain-http',
    {
      '_news/a.md': `---\ndate: 2025-04-01\n---\n${link}`,
      '_news/draft.md': `---\ndate: 2025-04-01\ndraft: true\n---\n${link}`,
      '_publications/b.md': `---\ntitle: Moss\n---\n${link}`,
      'c.md': `---\ndate: 2025-04-01\n---\n${link}`,
    },
    ['eva/_news/a.md:4:18 The link', 'eva/_publications/b.md:4:18 The link', 'eva/c.md:4:18 The link'],
    ['https://arxiv.org/', 'https://arxiv.org/', 'https://arxiv.org/'],
  ],
  [
    'invalid-time',
    { '_news/a.md': '---\ndate: 2025-04-01\n---\nI moved <time datetime="2024-2-5">then</time>.\n' },
    ['eva/_news/a.md:4:25 "2024-2-5" is no date'],
    ['2024-02-05'],
  ],
  [
    'dead-anchor',
    {
      '_news/a.md': '---\ndate: 2025-04-01\n---\nI moved, see [b](#Why) and [c](../cv.html#awards).\n\n## Why\n',
      'cv.html': '<html><body><h2 id="Awards">Awards</h2><a href="_news/a.md#Why">w</a></body></html>',
    },
    [
      'eva/_news/a.md:4:14 The link #Why leads nowhere',
      'eva/_news/a.md:4:42 The link ../cv.html#awards leads nowhere: nothing on eva/cv.html has this id',
      'eva/cv.html:1:40 The link _news/a.md#Why leads nowhere: nothing on eva/_news/a.md has this id',
    ],
    ['#Awards'],
  ],
])('%s finds in the files of collections what it finds on other pages', (check, pages, found, fixed) => {
  const files: Readonly<Record<string, string>> = { '_config.yml': 'title: Eva Alder\n', ...pages }
  const read = (path: string) => new TextEncoder().encode(files[path])
  const { problems } = examine(
    {
      sources: [{ path: 'eva', files: { list: () => Object.keys(files), read } }],
      configuration: defaultConfiguration,
      asOf: formatInstant(Date.UTC(2026, 0, 31)),
    },
    {
      checks: checks.filter(({ name }) => name === check),
      maxAge: { days: 365, severity: 'warning' },
    },
  )
  const said = problems.map(({ place, reason }) => `${place?.source}:${place?.line}:${place?.column} ${reason}`)
  expect(said.map((text, index) => text.slice(0, found[index]?.length))).toEqual(found)
  expect(problems.flatMap(({ replacement }) => replacement?.text ?? [])).toEqual(fixed)
}) // prettier-ignore

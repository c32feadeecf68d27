import { expect, test } from 'vitest'

import { checks, type FoundProblem } from '../../src/examine/index.ts'
import { defaultConfiguration } from '../../src/model/configuration.ts'
import { formatInstant } from '../../src/model/instant.ts'
import { examine, type Source } from '../../src/pipeline.ts'

test('a homepage that was fetched has its places at its address', () => {
  const text = '<html><body><a href="#ghost">g</a> <a href="/~ada/#me">m</a><p id="me"></body></html>'
  expect(deadAnchorsIn('a.html', text, 'https://example.edu/~ada/').map(({ reason }) => reason)).toEqual([
    'The link https://example.edu/~ada/#ghost leads nowhere: nothing on a.html has this id',
  ])
})

test.each([
  ['[n](#News)\n\n## News\n{: #News}\n'],
  ['[n](#News)\n\n## News {#News}\n'],
  ['[n](#News)\n\n## My news {: #News}\n'],
  ['[n](#News)\n\n## My news {#News .wide}\n'],
  ['[n](#News)\n\nMy news\n-------\n{: .wide #News}\n'],
  ['[n](#News)\n\n## My news\n{:.wide id="News"}\n'],
  ['[n](#ÜberMich)\n\n## Ada\n{: #ÜberMich}\n'],
  ['[n](#News)\n\nI moved.\n{:#News}\n'],
])('an id that stands in an attribute list is one: %j', (text) => {
  expect(deadAnchorsIn('a.md', text)).toEqual([])
})

test.each([
  ['[n](#news)\n\n## News\n{: #News}\n'],
  ['[n](#news)\n\n## News {: .wide #News}\n'],
  ['[n](#news)\n\n## News {#News}\n'],
  ['[n](#news)\n\n<h2 id="News">News</h2>\n'],
])('a heading with an id of its own is given no other, and its own may be written: %j', (text) => {
  expect(deadAnchorsIn('a.md', text)).toMatchObject([{ replacement: { found: '#news', text: '#News' } }])
})

test.each([['[n](#News)\n\n## News\n'], ['[n](#News)\n\n## News\n\n{: #moved}\nI moved.\n']])(
  'an id that a generator is thought to give is named, but not written: %j',
  (text) => {
    const [problem] = deadAnchorsIn('a.md', text)
    expect(problem).toMatchObject({ remedy: 'write #news' })
    expect(problem).not.toHaveProperty('replacement')
  },
)

test('what a page says of itself elsewhere than in its body is no place of it', () => {
  const text = '<html><head><meta name="news" content="Moss"></head><body><a href="#news">n</a></body></html>'
  expect(deadAnchorsIn('a.html', text)).toMatchObject([{ reason: expect.stringContaining('leads nowhere') }])
})

function deadAnchorsIn(path: string, text: string, url?: string): readonly FoundProblem[] {
  const source: Source = {
    path,
    bytes: new TextEncoder().encode(text),
    ...(url === undefined ? {} : { url }),
  }
  return examine(
    { sources: [source], configuration: defaultConfiguration, asOf: formatInstant(Date.UTC(2026, 0, 31)) },
    {
      checks: checks.filter(({ name }) => name === 'dead-anchor'),
      maxAge: { days: 365, severity: 'warning' },
    },
  ).problems
}

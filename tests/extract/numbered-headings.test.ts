import { expect, it } from 'vitest'
import { extractSource } from '../../src/index.ts'
import { topicOf } from '../../src/extract/topics.ts'

it.each([
  ['1. News', 'news'],
  ['2 Novidades', 'news'],
  ['3.1. Actualités', 'news'],
  ['4) Invited talks', 'talks'],
  ['5. Conference papers', 'publications'],
])('knows what a heading with the number of its section announces: %s', (heading, topic) => {
  expect(topicOf(heading)).toBe(topic)
})

it('reads the news of a page that Org numbers', () => {
  const page =
    '<h1>Ada Moss</h1><div><h2><span class="section-number-2">1.</span> News</h2><div><ul><li><span class="timestamp">[2024-05-03 Fri]</span> Moved to Oulu.</li></ul></div></div>'
  const { items } = extractSource({ path: 'ada-moss.html', bytes: new TextEncoder().encode(page) }).extraction
  expect(items.map(({ date, text }) => `${date} ${text}`)).toEqual(['2024-05-03 Moved to Oulu.'])
})

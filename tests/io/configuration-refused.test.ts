import { expect, test } from 'vitest'

import { summaryOf } from './refused-configuration.ts'

test.each<[string, string | RegExp]>([
  [
    'site: { feedLength: 2.5 }\n',
    '1:21: Cannot use site.feedLength: expected a whole number | Correct the value; the README describes each',
  ],
  [
    'site: { title: "" }\n',
    '1:16: Cannot use site.title "": expected text | Correct the value; the README describes each',
  ],
  [
    '- site\n',
    /^1:1: Cannot use this file: expected keys with values, found a list \| The keys here are site, /,
  ],
  [
    'site: [url]\n',
    /^1:7: Cannot use site: expected keys with values, found a list \| The keys here are url, /,
  ],
  [
    'people: [{ id: "" }]\n',
    '1:16: Cannot use people[0].id "": expected only a to z, 0 to 9 and hyphens | Correct the value; the README describes each',
  ],
  [
    'people: [{ id: ada, source: a.md }, { id: ben, source: ./a.md }]\n',
    '1:56: Cannot use people[1].source: people[0] has this source too | Correct the value; the README describes each',
  ],
  [
    'feeds: [{ name: con }]\n',
    '1:17: Cannot use feeds[0].name "con": no system can have a file of this name | Correct the value; the README describes each',
  ],
  [
    'feeds: [{ name: prizes, title: "" }]\n',
    '1:32: Cannot use feeds[0].title "": expected text | Correct the value; the README describes each',
  ],
])('%j is refused with its place and remedy', async (yaml, fault) => {
  expect(await summaryOf(yaml)).toEqual([typeof fault === 'string' ? fault : expect.stringMatching(fault)])
})

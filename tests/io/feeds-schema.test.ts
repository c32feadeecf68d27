import { describe, expect, it } from 'vitest'
import { summaryOf } from './refused-configuration.ts'

describe('a feed of offprint.yaml', () => {
  it.each([
    [
      'feeds: [{ name: prizes, kinds: [awards] }]\n',
      '1:33: Cannot use feeds[0].kinds[0] "awards": expected one of paper, talk, award, position, grant, teaching, service, release, media, event, other | Did you mean "award"?',
    ],
    [
      'feeds: [{ name: prizes, kinds: [] }]\n',
      '1:32: Cannot use feeds[0].kinds: expected one at least | Correct the value; the README describes each',
    ],
    [
      'feeds:\n  - name: prizes\n    since: last year\n',
      '3:12: Cannot use feeds[0].since "last year": expected a date such as 2024, 2024-05 or 2024-05-31 | Correct the value; the README describes each',
    ],
    [
      'feeds:\n  - name: prizes\n    since: 2024-02-30\n',
      '3:12: Cannot use feeds[0].since "2024-02-30": expected a date such as 2024, 2024-05 or 2024-05-31 | Correct the value; the README describes each',
    ],
    [
      'feeds:\n  - name: prizes\n    word: [prize]\n',
      '3:5: Unknown key "word" in feeds[0] | Did you mean "words"? The keys here are name, title, kinds, people, words, since',
    ],
    [
      'feeds:\n  - title: Prizes\n',
      '2:5: Missing key "name" in feeds[0] | Correct the value; the README describes each',
    ],
    [
      'feeds:\n  - name: ../prizes\n',
      '2:11: Cannot use feeds[0].name "../prizes": expected only a to z, 0 to 9 and hyphens | Correct the value; the README describes each',
    ],
    [
      'feeds:\n  - name: prizes\n  - name: prizes\n',
      '3:11: Cannot use feeds[1].name: feeds[0] has this name too | Correct the value; the README describes each',
    ],
  ])('%j is refused with its place and remedy', async (yaml, fault) => {
    expect(await summaryOf(yaml)).toEqual([fault])
  })
})

import { describe, expect, test } from 'vitest'

import { scratchFolder } from '../../io/scratch-folder.ts'
import { invoke, profiles } from '../invoke.ts'

const ada = 'profiles/ada-moreau.md'

async function built(files: Readonly<Record<string, string>> = profiles): Promise<string> {
  const folder = scratchFolder(files)
  await invoke(folder, ['build'])
  return folder
}

describe('offprint check --max-age', () => {
  // The newest item is of 17 July 2025 at noon.
  test.each([
    ['2025-07-17T12:00:02Z', '14d', 0],
    ['2025-07-31T12:00:02Z', '14d', 0],
    ['2025-08-01T12:00:02Z', '14d', 1],
    ['2025-08-07T12:00:02Z', '3w', 0],
    ['2025-08-08T12:00:02Z', '3w', 1],
    ['2026-07-17T12:00:02Z', '1y', 0],
    ['2026-07-18T12:00:02Z', '1y', 1],
    ['2020-01-01T00:00:00Z', '1d', 0],
  ])('as of %s, %s: status %i', async (asOf, age, expected) => {
    const { status, stderr } = await invoke(await built(), ['check', '--max-age', age, '--as-of', asOf])
    expect(status).toBe(expected)
    expect(stderr.includes('[output-stale]')).toBe(expected === 1)
  })

  test('is not deceived by a date that is still to come', async () => {
    const slip = profiles[ada].replace('05/28/2025: I received', '05/28/2052: I received')
    const folder = await built({ ...profiles, [ada]: slip })
    const { status, stderr } = await invoke(folder, ['check', '--max-age', '14d'])
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('its last change is of 2025-07-17, 198 days ago'),
    ])
  })

  describe('where works have no more than a year', () => {
    const articles =
      '@article{a, title = {Counting Ferns in Old Forests}, author = {Moreau, Ada}, journal = {Leaf}, year = 2021}\n@article{b, title = {Moss and Its Many Neighbours}, author = {Moreau, Ada}, journal = {Leaf}, year = 2025}\n'

    test.each([
      ['2022-01-14T23:59:59Z', '', 0],
      [
        '2022-01-16T00:00:00Z',
        'the day of no change is known, and the latest month or year of one that is over ended on 2021-12-31, 15 days ago',
        1,
      ],
      ['2025-12-31T23:59:59Z', 'is over ended on 2021-12-31, 1460 days ago', 1],
      ['2026-01-15T00:00:00Z', '', 0],
      ['2030-01-01T00:00:00Z', 'is over ended on 2025-12-31, 1461 days ago', 1],
    ])(
      'and no entry has a day, the end of the last year that is over counts: as of %s',
      async (asOf, said, expected) => {
        const folder = await built({ 'profiles/ada.bib': articles })
        const { status, stderr } = await invoke(folder, ['check', '--max-age', '14d', '--as-of', asOf])
        expect([status, stderr]).toEqual([expected, expect.stringContaining(said)])
        expect(stderr.includes('[output-stale]')).toBe(expected === 1)
      },
    )

    test('and one of them may be newer than the last day that is known, no more is said than that', async () => {
      const folder = await built({
        'profiles/ada.bib': articles,
        'profiles/ada.md': '# News\n\n- 2025-08-01: I moved.\n',
      })
      const { status, stderr } = await invoke(folder, [
        'check',
        '--max-age',
        '14d',
        '--as-of',
        '2025-12-01T12:00:00Z',
      ])
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining('fresh: the last change whose day is known is of 2025-08-01, 122 days ago;'),
      ])
    })
  })

  test('takes its time from outside, and says what to do', async () => {
    const { stderr } = await invoke(await built(), ['check', '--max-age', '14d'], {
      SOURCE_DATE_EPOCH: '1769860800',
    })
    expect(stderr).toContain(
      'error: Cannot call out/ fresh: its last change is of 2025-07-17, 198 days ago; --max-age allows 14 days [output-stale]\n  hint: run the workflow by hand',
    )
  })

  test.each(['14', 'soon', '0d', '-1d'])('%s is no age', async (age) => {
    const { status, stderr } = await invoke(await built(), ['check', `--max-age=${age}`])
    expect([status, stderr]).toEqual([2, expect.stringContaining('expected an age such as 14d')])
  })
})

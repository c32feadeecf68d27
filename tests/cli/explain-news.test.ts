import { describe, expect, test } from 'vitest'

import { place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page = (name: string, ...items: readonly string[]): string =>
  `# ${name}\n\n## News\n\n${items.map((item) => `- ${item}\n`).join('')}`

/** What is said of the first item of Ada's page, after builds of the pages as they were one after the other. */
async function explained(...pages: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const folder = scratchFolder()
  for (const files of pages) {
    place(folder, files)
    await invoke(folder, ['build'])
  }
  return (await invoke(folder, ['explain', 'profiles/ada.md:5'])).stdout
}

describe('what is said of an item of news', () => {
  test('when a part of its date is concluded, and when a day stands in for a month', async () => {
    const inferred = page('Ada', 'May 3: I planted a fern.', '2025-02-01: I planted an oak.', '2025-01-01: I came.')
    expect(await explained({ 'profiles/ada.md': inferred })).toMatch(/date .*\(a part of it is concluded from the neighbours\)/)
    const month = page('Ada', 'May 2025: I planted a fern.')
    expect(await explained({ 'profiles/ada.md': month })).toMatch(/in feeds .*\(stands in for a day that is not known\)/)
    const day = await explained({ 'profiles/ada.md': page('Ada', '2025-05-03: I planted a fern.') })
    expect(day).not.toMatch(/concluded|stands in/)
  })

  test('where the days of its conference come from', async () => {
    const folder = scratchFolder({ 'profiles/ada.md': page('Ada', '2025-07-01: Our paper "Glow: Fast Graph Layouts" has been accepted to EMNLP 2025.') })
    const { stdout } = await invoke(folder, ['explain', 'EMNLP 2025'])
    expect(stdout).toMatch(/^ {2}days +2025-11-.*\n +in the registry of conferences \(venue registry\): at least two sources agree$/m)
  })

  test('when its page tells of the same paper twice', async () => {
    const glow = '[Glow: Fast Graph Layouts](https://arxiv.org/abs/2503.01234)'
    const twice = page('Ada', `2025-07-01: Our paper ${glow} has been accepted to EMNLP 2025.`, `2025-03-01: Our preprint ${glow} is out.`)
    expect(await explained({ 'profiles/ada.md': twice })).toContain(
      'profiles/ada.md:5 and profiles/ada.md:6 are two: they stand on one page, which says nothing twice',
    )
  })

  test('when it was published as one, or as two, and would not be now', async () => {
    const prize = page('Ada', '2025-05-15: We won the first prize of the fern society.')
    const moved = prize.replace('2025-05-15', '2025-05-25')
    expect(
      await explained({ 'profiles/ada.md': prize, 'profiles/ben.md': prize }, { 'profiles/ben.md': moved }),
    ).toContain('are one: they were published as one before, and stay one')
    expect(
      await explained({ 'profiles/ada.md': prize, 'profiles/ben.md': moved }, { 'profiles/ben.md': prize }),
    ).toContain('are two: they were published as two before, and stay two')
  })
}) // prettier-ignore

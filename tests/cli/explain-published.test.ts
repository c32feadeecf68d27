import { describe, expect, test } from 'vitest'

import { place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page = (venue: string, ...more: readonly string[]): string => `# Ada Moreau

## News

- 2025-07-01: Our paper "Glow: Fast Graph Layouts" has been accepted to ${venue}.
${more.map((item) => `- ${item}\n`).join('')}`

/** What is said of the id of an entry, after builds of the page as it was and before one of the page as it is. */
async function sinceOf(reference: string, now: string, ...built: readonly string[]): Promise<string> {
  const folder = scratchFolder()
  for (const text of built) {
    place(folder, { 'profiles/ada.md': text })
    await invoke(folder, ['build'])
  }
  place(folder, { 'profiles/ada.md': now })
  const { stdout } = await invoke(folder, ['explain', reference])
  return /^ {2}id +urn:uuid:.*\n +(.*)$/m.exec(stdout)?.[1] ?? stdout
}

describe('since when an entry is published', () => {
  const first = page('EMNLP 2025')
  const more = page('EMNLP 2025', '2025-05-01: I planted a fern.')

  test.each(['Glow: Fast Graph Layouts', 'profiles/ada.md:5', 'EMNLP 2025'])('is told of %s', async (reference) => {
    expect(await sinceOf(reference, first)).toBe('new: the next build publishes it')
    expect(await sinceOf(reference, first, first)).toBe('published since the first build, never changed')
  })

  test('also where it came later, changed, or is going to change', async () => {
    const fern = 'profiles/ada.md:6'
    expect(await sinceOf(fern, more, first)).toBe('new: the next build publishes it')
    const since = 'published since build 2 of those that had something new'
    expect(await sinceOf(fern, more, first, more)).toBe(`${since}, never changed`)
    const ferns = more.replace('a fern', 'a fine fern')
    expect(await sinceOf(fern, ferns, first, more)).toBe(`${since}, never changed; the next build changes it`)
    expect(await sinceOf(fern, ferns, first, more, ferns)).toBe(`${since}, last changed on 2026-01-31`)
  })
}) // prettier-ignore

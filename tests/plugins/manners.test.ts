import { join } from 'node:path'
import { expect, test } from 'vitest'
import { invoke } from '../cli/invoke.ts'
import { contentsOf } from '../io/scratch-folder.ts'
import { example, folderWith } from './invented-plugins.ts'

test('an exporter of one’s own is written on demand, sees the works alone, and shows what others write, where it says so', async () => {
  const folder = folderWith(example)
  const built = async (...options: readonly string[]): Promise<Readonly<Record<string, string>>> => {
    const { status, stderr } = await invoke(folder, ['build', '--plugins', ...options])
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('plugin-failed')])
    return contentsOf(join(folder, 'out'))
  }
  const plain = await built()
  expect(Object.keys(plain).filter((path) => path.endsWith('titles.txt'))).toEqual([])
  expect(plain['contents.txt']).toMatch(/^works\.bib \(BibTeX\)$/m)
  expect(plain['contents.txt']).toMatch(/^counts\.txt \(Counts\)\n1 in BibTeX$/m)
  expect(plain['contents.txt']).not.toContain('contents.txt')
  const asked = await built('--also', 'titles')
  expect(asked['titles.txt']).toMatch(/^\S.+\n$/)
  expect(asked['contents.txt']).toContain('titles.txt (Titles)')
  expect((await built())['titles.txt']).toBeUndefined()
  expect((await invoke(folder, ['build', '--plugins', '--also', 'title'])).stderr).toContain(
    'did you mean "titles"?',
  )
})

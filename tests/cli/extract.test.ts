import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { contentsOf, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

describe('offprint extract', () => {
  test('prints one object for one page', async () => {
    const { status, stdout } = await invoke(scratchFolder(profiles), ['extract', 'profiles/li-ming.md'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'profiles/li-ming.md',
      items: [
        { line: 8, date: '2025-07-17', kind: 'paper' },
        { line: 9, date: '2024-03-04', kind: 'talk' },
      ],
      works: [{ title: 'Glow: Fast Graph Layouts', ids: { arxiv: '2503.01234' } }],
    })
  })

  test('prints a list for several, each by itself', async () => {
    const { stdout } = await invoke(scratchFolder(profiles), ['extract', 'profiles'])
    const extractions: unknown = JSON.parse(stdout)
    expect(extractions).toMatchObject([
      { file: 'profiles/ada-moreau.md', works: [{ line: 8 }] },
      { file: 'profiles/li-ming.md', works: [{ line: 8 }] },
    ])
  })

  test('writes a file for each, named like the page', async () => {
    const folder = scratchFolder(profiles)
    const outcome = await invoke(folder, ['extract', 'profiles', '--out', 'found'])
    expect(outcome).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringContaining('Wrote 2 files to found/'),
    })
    const one = await invoke(folder, ['extract', 'profiles/ada-moreau.md'])
    const files = contentsOf(join(folder, 'found'))
    expect(Object.keys(files)).toEqual(['ada-moreau.md.json', 'li-ming.md.json'])
    expect(files['ada-moreau.md.json']).toBe(one.stdout)
  })

  test('never looks at what is known from elsewhere', async () => {
    const plain = await invoke(scratchFolder(profiles), ['extract', 'profiles'])
    const damaged = {
      'profiles/metadata.json': 'damaged',
      'out/ledger.json': 'damaged',
      'offprint.yaml': 'damaged',
    }
    expect(await invoke(scratchFolder({ ...profiles, ...damaged }), ['extract', 'profiles'])).toEqual(plain)
  })

  test('shows it to a person as text', async () => {
    const { stdout } = await invoke(scratchFolder(profiles), [
      'extract',
      'profiles/li-ming.md',
      '--format',
      'text',
    ])
    expect(stdout).toMatch(
      /^profiles\/li-ming\.md\n    8  2025-07-17  paper     Our paper Glow.* \[EMNLP 2025\]\n    9  2024-03-04  talk      I gave a talk on graphs\.\n    8  .*  work      Glow: Fast Graph Layouts .*arxiv:2503\.01234\]\n$/,
    )
  })

  test('a page that is missing does not keep the others away', async () => {
    const { status, stdout, stderr } = await invoke(scratchFolder(profiles), [
      'extract',
      'gone.md',
      'profiles/li-ming.md',
    ])
    expect(status).toBe(3)
    expect(stderr).toContain(
      'gone.md:1:1: error: Cannot read "gone.md": no such file or folder (ENOENT) [source-missing]',
    )
    expect(stdout).toContain('profiles/li-ming.md')
  })
})

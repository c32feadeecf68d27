import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { invoke } from '../cli/invoke.ts'
import { contentsOf, place } from '../io/scratch-folder.ts'
import { example, folderWith } from './invented-plugins.ts'

/** What a build says and writes for all people, with these formats in `outputs`. */
async function builtWith(
  outputs: string,
  options: readonly string[] = ['--plugins'],
  plugins = ['./plugin.mjs'],
) {
  const folder = folderWith(example)
  place(folder, { 'offprint.yaml': `plugins: ${JSON.stringify(plugins)}\noutputs: ${outputs}\n` })
  const { status, stderr } = await invoke(folder, ['build', ...options])
  const written = Object.keys(contentsOf(folder)).flatMap(
    (path) => /^out\/([^/]+)$/.exec(path)?.slice(1) ?? [],
  )
  return { folder, status, stderr, written }
}

const always = ['.nojekyll', 'catalog.json', 'index.html', 'ledger.json']

describe('outputs in offprint.yaml', () => {
  test('may name exporters of one’s own, and then only those are written', async () => {
    const { status, written } = await builtWith('[counts, atom]')
    expect([status, written]).toEqual([
      0,
      [...always, 'atom.xml', 'counts.txt', 'papers.atom.xml'].toSorted(),
    ])
  })

  test('writes one on demand that it names, without being asked again', async () => {
    const { folder, written } = await builtWith('[titles]')
    expect(written).toEqual([...always, 'titles.txt'].toSorted())
    expect((await invoke(folder, ['check', '--plugins'])).status).toBe(0)
    const { written: more } = await builtWith('[counts]', ['--plugins', '--also', 'titles'])
    expect(more).toEqual([...always, 'counts.txt', 'titles.txt'].toSorted())
  })

  test.each([
    ['[atom, count]', /^offprint\.yaml:2:17: error: Cannot use outputs\[1\] "count": expected one of academicpages, .*, contents, counts, titles \[configuration-invalid\]/, 'Did you mean "counts"?'],
    ['\n  - bibtx\n  - counts', /^offprint\.yaml:3:5: error: Cannot use outputs\[0\] "bibtx": expected one of /, 'Did you mean "bibtex"?'],
    ['[xylophone]', /^offprint\.yaml:2:11: error: Cannot use outputs\[0\] "xylophone"/, 'Name a format that comes along, or one of a plug-in'],
    ['[Counts]', /^offprint\.yaml:2:11: error: Cannot use outputs\[0\] "Counts": expected only a to z, 0 to 9 and hyphens/, 'hint: '],
  ])('that names an unknown one stops the command: %s', async (outputs, message, hint) => {
    const { status, stderr, written } = await builtWith(outputs)
    expect([status, stderr, written]).toEqual([1, expect.stringMatching(message), []])
    expect(stderr).toContain(hint)
  }) // prettier-ignore

  test('tells every unknown one', async () => {
    const { stderr } = await builtWith('[count, bibtx]')
    expect(stderr.match(/Cannot use outputs/g)).toHaveLength(2)
  })

  test('names none of one’s own where there are no plug-ins', async () => {
    const { status, stderr } = await builtWith('[counts]', ['--plugins'], [])
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^offprint\.yaml:2:11: error: Cannot use outputs\[0\] "counts"/),
    ])
  })

  test('without --plugins says which of its formats are not written, and keeps what they wrote', async () => {
    const { folder } = await builtWith('[counts, atom]')
    const before = contentsOf(join(folder, 'out'))
    const { status, stderr } = await invoke(folder, ['build'])
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining(
        'Did not load the plug-ins of offprint.yaml (./plugin.mjs), nor write formats that only they can have (counts): they are programs',
      ),
    ])
    expect(contentsOf(join(folder, 'out'))['counts.txt']).toBe(before['counts.txt'])
    expect((await invoke(folder, ['check'])).status).toBe(0)
  })

  test('that names none of them leaves nothing of them, loaded or not', async () => {
    for (const options of [['--plugins'], []]) {
      const { folder } = await builtWith('[counts, atom]')
      place(folder, { 'offprint.yaml': 'plugins: [./plugin.mjs]\noutputs: [atom]\n' })
      await invoke(folder, ['build', ...options])
      expect(Object.keys(contentsOf(join(folder, 'out')))).not.toContain('counts.txt')
    }
  })
})

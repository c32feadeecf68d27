import { describe, expect, test } from 'vitest'

import { place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page = '# Ada Moss\n\n## News\n\n- 2026-01-01: I moved to the Institute of Ferns.\n'

async function saidOf(people: string, words: readonly string[] = ['build']) {
  const folder = scratchFolder({ 'group/profiles/ada-moss.md': page, 'ada/index.html': '<h1>Ada Moss</h1>' })
  place(folder, { 'group/offprint.yaml': `people:\n  - { id: ada, source: ${people} }\n` })
  return invoke(`${folder}/group`, words)
}

describe('a source of offprint.yaml that is none is told of, with its place and what was meant', () => {
  test.each([
    ['profiles/ada-mos.md', 'there is no such file or folder', 'Did you mean "profiles/ada-moss.md"?'],
    ['elsewhere/page.html', 'there is no such file or folder', 'Correct the path, or remove it'],
    ['../ada/index.html', 'it is not among the profiles', 'to have it read where it is write: homepage: ../ada/index.html'],
  ])('%s', async (source, reason, hint) => {
    const { status, stderr } = await saidOf(source)
    expect(status).toBe(0)
    expect(stderr).toContain(`offprint.yaml:2:24: warning: Cannot use the source of ada, "${source}": ${reason} [source-unused]`)
    expect(stderr).toContain(`hint: ${hint}\n`)
  })
}) // prettier-ignore

test.each([
  ['the source is there', 'profiles/ada-moss.md', ['build']],
  ['it is written otherwise', './profiles/ada-moss.md', ['build']],
  ['one homepage alone is built', 'elsewhere/page.html', ['build', 'profiles/ada-moss.md']],
])('nothing is told where %s', async (_, source, words) => {
  expect((await saidOf(source, words)).stderr).not.toContain('source-unused')
})

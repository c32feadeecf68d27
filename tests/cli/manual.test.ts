import { spawnSync } from 'node:child_process'

import { expect, test } from 'vitest'
import type { Argv } from 'yargs'

import * as commands from '../../src/cli/commands.ts'
import { defineCommand } from '../../src/cli/command.ts'
import { manualOf } from '../../src/cli/manual.ts'
import { commandTable } from '../../src/cli/command-table.ts'
import { network } from '../../src/io/network.ts'
import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const silent = { cwd: '.', env: {}, now: () => 0, stdout: () => undefined, stderr: () => undefined, isTerminal: false, network } // prettier-ignore
const table = commandTable(Object.values(commands), silent).flatMap((entry) =>
  entry.commands.length > 0 ? entry.commands : [entry],
)

test('the manual page has every command with its options', async () => {
  const { stdout } = await invoke('.', ['man'])
  for (const { words, options } of table) {
    expect(stdout).toContain(`.SS offprint ${words.join(' ')}`)
    for (const { name } of options) expect(stdout).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`)
  }
  expect(stdout).toContain('(default: 8080)')
})

test('the manual page takes no text for a command of the manual', async () => {
  const said: string[] = []
  const options = (args: Argv) => args
  const tea = defineCommand({
    usage: 'tea',
    summary: ".SH 'Milk' \\fB",
    options,
    run: () => Promise.resolve(0),
  })
  const man = manualOf(() => [tea], "'Sugar")
  await man({ ...silent, stdout: (text) => said.push(text) }, () => undefined).handler({ _: [], $0: '' })
  const page = said.join('')
  expect(page).toContain("\\&.SH 'Milk' \\efB.\n")
  expect(page).toContain("\\&'Sugar\n")
})

test.skipIf(spawnSync('groff', ['--version']).status !== 0)('groff has nothing to say about it', async () => {
  const { stdout: input } = await invoke('.', ['man'])
  const { status, stderr } = spawnSync('groff', ['-man', '-ww', '-Tutf8', '-z'], { input, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
}) // prettier-ignore

const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>x</title><id>x</id><updated>2020-01-01T00:00:00Z</updated></info><bibliography><layout><text variable="title"/></layout></bibliography></style>`

const page = `---
title: Ada Lovelace
---
# News

- 2025-07-17: Our paper "Glow: Fast Graph Layouts" has been accepted to EMNLP 2025.

# Publications

- *Ada Moreau*. Fern: Counting Leaves at Scale. ICML 2023. https://doi.org/10.1234/567

- *Ada Moreau, Ben Alder*. Glow: Fast Graph Layouts. EMNLP 2025.
`

const followed = 'people: [{ id: ada-moreau, homepage: https://moreau.example.edu/ }]\n'

/** Where the examples of every command make sense. */
const folder = {
  'offprint.yaml': followed,
  'profiles/ada-lovelace.md': page,
  'ada-lovelace.md': page,
  'ieee.csl': style,
}

test.each(table.map((entry) => [entry.words.join(' '), entry] as const))(
  'the examples of %s work as they stand',
  async (_, { examples }) => {
    expect(examples.length).toBeGreaterThan(0)
    const cwd = scratchFolder(folder)
    await invoke(cwd, ['build', '--out', 'out'])
    // What waits for Ctrl-C gets it at once.
    const interrupting = { ...network, resolve: () => Promise.reject(new Error('offline')), sleep: () => Promise.resolve(), onInterrupt: (listener: () => void) => { setImmediate(listener); return () => undefined } }
    for (const { line } of examples) {
      const [program, ...words] = line.split(' > ')[0]?.split(' ') ?? []
      const { status, stderr } = await invoke(cwd, words, {}, interrupting)
      expect([line, program, status, stderr]).toEqual([line, 'offprint', expect.any(Number), expect.not.stringMatching(/^offprint: /m)])
      expect([line, status]).not.toEqual([line, 2])
    }
  },
) // prettier-ignore

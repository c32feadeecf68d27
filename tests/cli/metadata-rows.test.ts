import { expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const page = `---
title: Ada Moreau
---
## Publications

- **Glow: Fast Graph Layouts**. Ada Moreau, Ben Alder. EMNLP 2025. [[arXiv](https://arxiv.org/abs/2503.01234)]
- **Sleeping Mosses of the Northern Woods**. Ada Moreau. ICML 2024.
`

const row = (title: string, more: object = {}): object => ({
  title,
  identifiers: {},
  sources: {},
  ...more,
})
const glow = row('Glow: Fast Graph Layouts')
const learnt = { service: 'Crossref', url: 'https://api.example/glow', seen: '2026-01-01' }

const inFirst = 'move what only it notes into the first row, and remove it'
const asOnPage = 'write its title or an identifier as a homepage has it, or remove the row'

test.each<[string, readonly object[], number, string, string]>([
  ['has the title of another', [glow, row('Glow: fast graph layouts')], 10,
    'Cannot use a second row of metadata.json on one work, "Glow: fast graph layouts": the first is "Glow: Fast Graph Layouts" (profiles/metadata.json:5)', inFirst],
  ['has the identifier of another', [row('Glow', { identifiers: { arxiv: '2503.01234' } }), row('GLOW', { identifiers: { arxiv: '2503.01234' } })], 12,
    'Cannot use a second row of metadata.json on one work, "GLOW": the first is "Glow" (profiles/metadata.json:5)', inFirst],
  ['is of a work as another is, though only its page tells', [row('Glow', { identifiers: { arxiv: '2503.01234' } }), glow], 12,
    'Cannot use a second row of metadata.json on one work, "Glow: Fast Graph Layouts": the first is "Glow" (profiles/metadata.json:5)', inFirst],
  ['is of no work', [glow, row('Sleping Moses', { sources: { title: 'the author' } })], 10,
    'Cannot use the row of metadata.json on "Sleping Moses": no homepage names such a work', asOnPage],
])('a row of metadata.json that %s is told with its line', async (_, works, line, message, hint) => {
  const text = JSON.stringify({ version: 1, works }, null, 2)
  const cwd = scratchFolder({ 'profiles/ada-moreau.md': page, 'profiles/metadata.json': text })
  const { status, stderr } = await invoke(cwd, ['build'])
  expect(status).toBe(0)
  expect(stderr).toContain(`profiles/metadata.json:${line}:7: warning: ${message} [facts-unused]\n`)
  expect(stderr).toContain(`  hint: ${hint}\n`)
  expect(stderr.match(/facts-unused/g)).toHaveLength(1)
}) // prettier-ignore

test('nothing is told of a row whose homepage may be one that cannot be read', async () => {
  const text = JSON.stringify({ version: 1, works: [row('Sleping Moses')] })
  const ben = Uint8Array.of(0x23, 0x20, 0xff)
  const cwd = scratchFolder({
    'profiles/ada.md': page,
    'profiles/ben.md': ben,
    'profiles/metadata.json': text,
  })
  const { status, stderr } = await invoke(cwd, ['build'])
  expect([status, stderr]).toEqual([3, expect.not.stringContaining('facts-unused')])
})

test.each<[string, readonly object[], string]>([
  ['whose work is on a page', [glow], 'profiles'],
  ['of which only a service spoke, as the news that it was asked about are no more', [row('Gone', { sources: { title: learnt } })], 'profiles'],
  ['whose homepage may be one that is not read', [row('Sleping Moses')], 'profiles/ada-moreau.md'],
])('nothing is told of a row %s', async (_, works, named) => {
  const text = JSON.stringify({ version: 1, works }, null, 2)
  const cwd = scratchFolder({ 'profiles/ada-moreau.md': page, 'profiles/metadata.json': text })
  const { status, stderr } = await invoke(cwd, ['build', named])
  expect([status, stderr]).toEqual([0, expect.not.stringContaining('facts-unused')])
}) // prettier-ignore

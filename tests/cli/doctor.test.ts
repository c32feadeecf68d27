import { describe, expect, test } from 'vitest'

import { scratchFolder } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'

const works = Array.from(
  { length: 9 },
  (_, index) => `- *Ada Moreau*. Ferns of the Region Number ${index}. ICML 2024.\n`,
)
const page = `---\ntitle: Ada Moreau\n---\n# Publications\n\n${works.join('')}`
const folderWith = () =>
  scratchFolder({ 'profiles/ada.md': page, 'profiles/ben.md': page.replaceAll('Ferns', 'Mosses') })

const countIn = (text: string): number => text.split('[without-identifier]').length - 1

describe('offprint doctor, of a page with much of the same', () => {
  test('shows five of each, and how to see the others', async () => {
    const { status, stdout, stderr } = await invoke(folderWith(), ['doctor'])
    expect([status, countIn(stdout)]).toEqual([0, 10])
    expect(stderr).toContain('Not shown: 8 more of without-identifier; to see all run: offprint doctor --only without-identifier\n')
  })

  test.each([
    ['a check that is asked for', ['doctor', '--only', 'without-identifier'], 18],
    ['a check that is asked for with others', ['doctor', '--only', 'without-identifier,no-news'], 18],
  ])('shows all of %s', async (_, words, count) => {
    const { stdout, stderr } = await invoke(folderWith(), words)
    expect([countIn(stdout), stderr]).toEqual([count, expect.not.stringContaining('Not shown')])
  })

  test('gives all to a program', async () => {
    const { stdout } = await invoke(folderWith(), ['doctor', '--format', 'json'])
    expect(stdout.split('"without-identifier"')).toHaveLength(19)
  })
}) // prettier-ignore

test('what was fetched is left as it is, and is not counted among what was put right', async () => {
  const record = {
    version: 1,
    homepage: 'https://zoe.example/',
    url: 'https://zoe.example/',
    fetched: '2026-01-31T12:00:00Z',
    files: ['zoe.md'],
  }
  const link =
    '# Zoe Fern\n\n## News\n\n- 2026-01-01: I moved, see [a paper](http://arxiv.org/abs/2501.00001).\n'
  const cwd = scratchFolder({
    'offprint.yaml': 'people: [{ id: zoe, homepage: https://zoe.example/ }]\n',
    'profiles/.snapshots/zoe/zoe.md': link,
    'profiles/.snapshots/zoe/snapshot.json': JSON.stringify(record),
    'profiles/ada.md': link.replace('Zoe', 'Ada'),
  })
  const { stderr } = await invoke(cwd, ['doctor', '--only', 'plain-http', '--fix', '--write'])
  expect(stderr).toContain('Left profiles/.snapshots/zoe/zoe.md as it was fetched')
  expect(stderr).toContain('Found 2 problems, 1 of which was put right\n')
})

test('offprint doctor --fix puts the letters of bibliographies and data right, and nothing else', async () => {
  const folder = scratchFolder({
    'profiles/ada.bib': '@book{q1,\r\n title={Mein FrÃ¼hstÃ¼ck}, year={2025}}\r\n',
    'profiles/ben.yml': 'news:\n- date: 2025-01-01\n  text: "Mein FrÃ¼hstÃ¼ck fÃ¼r BjÃ¶rn"\n',
  })
  const { stdout } = await invoke(folder, ['doctor', '--only', 'mojibake', '--fix'])
  expect(stdout.split('\n').filter((line) => /^[-+] /.test(line))).toEqual([
    '- title={Mein FrÃ¼hstÃ¼ck}, year={2025}}\r',
    '+ title={Mein Frühstück}, year={2025}}\r',
    '-  text: "Mein FrÃ¼hstÃ¼ck fÃ¼r BjÃ¶rn"',
    '+  text: "Mein Frühstück für Björn"',
  ])
})

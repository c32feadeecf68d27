import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import type { Catalog } from '../../src/model/catalog.ts'
import { contentsOf, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

async function builtWith(configuration: string, files: Readonly<Record<string, string>> = profiles) {
  const folder = scratchFolder({ ...files, 'offprint.yaml': configuration })
  const outcome = await invoke(folder, ['build'])
  const catalog = JSON.parse(readFileSync(join(folder, 'out/catalog.json'), 'utf8')) as Catalog
  return { folder, ...outcome, catalog, written: Object.keys(contentsOf(join(folder, 'out'))) }
}

describe('offprint.yaml', () => {
  test('only the formats that it names are written, and those that everything else needs', async () => {
    const { written, folder } = await builtWith('outputs: [atom, bibtex, deadlines]')
    const ofGroup = written.filter((path) => !path.includes('/'))
    expect(ofGroup).toEqual([
      '.nojekyll', 'atom.xml', 'catalog.json', 'deadlines.ics', 'index.html', 'ledger.json', 'papers.atom.xml',
      'works.bib', 'works.new.bib',
    ]) // prettier-ignore
    const page = readFileSync(join(folder, 'out/index.html'), 'utf8')
    expect(page).toContain('href="atom.xml"')
    for (const file of ['feed.xml', 'feed.json', 'works.ris', 'conferences.ics'])
      expect(page).not.toContain(file)
    expect((await invoke(folder, ['check'])).status).toBe(0)
  })

  test('a person is an author in every spelling of the name', async () => {
    const files = {
      'profiles/mona.md':
        '# News\n\n- 07/07/2024: Our paper "[Shade Tree Counting](https://mona.example/shade.pdf)" has been accepted to ICML 2024.\n',
      'profiles/ben.bib':
        '@inproceedings{a, title = {Shade Tree Counting}, author = {Birkenfeld-Holm, Mona and Kern, Ben}, booktitle = {ICML}, year = 2024}\n',
    }
    const worksOf = async (names: string) =>
      (await builtWith(`people: [{ id: mona, name: Mona Birk${names} }]`, files)).catalog.works.length
    expect([await worksOf(''), await worksOf(', names: [Mona Birkenfeld-Holm]')]).toEqual([2, 1])
  })

  test('the ORCID of a person is in the catalog, the page and the résumé', async () => {
    const { folder, catalog } = await builtWith('people: [{ id: li-ming, orcid: 0000-0002-1825-0097 }]')
    expect(catalog.people[1]?.orcid).toBe('0000-0002-1825-0097')
    const files = contentsOf(join(folder, 'out/li-ming'))
    expect(files['index.html']).toContain('href="https://orcid.org/0000-0002-1825-0097"')
    expect(files['resume.json']).toContain('"username": "0000-0002-1825-0097"')
  })
})

test.each(['configuration', 'catalog', 'ledger'])(
  'offprint schema %s prints what the package has',
  async (of) => {
    const { status, stdout } = await invoke(scratchFolder(), ['schema', of])
    expect([status, stdout]).toEqual([0, readFileSync(`schema/${of}-1.json`, 'utf8')])
  },
)

test('offprint schema without a word is about offprint.yaml', async () => {
  expect(JSON.parse((await invoke(scratchFolder(), ['schema'])).stdout)).toMatchObject({
    title: 'offprint.yaml',
  })
})

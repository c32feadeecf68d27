import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../src/io/metadata.ts'
import { parseConfiguration } from '../../src/io/parse-configuration.ts'
import { buildOf } from '../sources.ts'
import { summaryOf } from './refused-configuration.ts'
import { scratchFolder } from './scratch-folder.ts'

const page = `# Ivo Larch\n\n## Publications\n\n- Ivo Larch. “Lichens on Northern Walls”. In *The Book of Walls*, 2019.\n`
const sources = [{ path: 'profiles/ivo-larch.md', bytes: new TextEncoder().encode(page) }]

const lines = [
  'editor = {Fern, Una and de la Alder, Ben}', 'translator = {Moss, Ada}', 'edition = {Second}', 'series = {Stone Studies}',
  'chapter = {7}', 'publisher = {Heather Press}', 'address = {Berlin}', 'language = {German}', 'note = {With plates}', 'issn = {1234-5679}',
] // prettier-ignore

const written = (bib = ''): string => bib.replace(/ +/g, ' ')

describe('everything that a work can have', () => {
  test('can be set in offprint.yaml', () => {
    const configuration = parseConfiguration(
      `corrections:
  set:
    - work: Lichens on Northern Walls
      kind: chapter
      editors: [Una Fern, "de la Alder, Ben"]
      translators: [{ family: Moss, given: Ada }]
      series: Stone Studies
      edition: 2
      chapter: 7
      publisher: Heather Press
      publisherPlace: Berlin
      issn: 1234-5679
      language: German
      release: '2.1'
      accessed: 2024-05-07
      note: With plates
`,
      'offprint.yaml',
    )
    const { files, catalog } = buildOf(sources, { configuration })
    for (const line of lines) expect(written(files['works.bib'])).toContain(line)
    expect(catalog.works[0]?.versions[0]).toMatchObject({ release: '2.1', accessed: '2024-05-07' })
    expect(catalog.works[0]?.versions[0]?.origins['editors']).toMatchObject({ rule: 'corrections' })
  })

  test('can be noted in metadata.json', async () => {
    const work = {
      title: 'Lichens on Northern Walls',
      kind: 'chapter',
      containerTitle: 'The Book of Walls',
      editors: [{ family: 'Fern', given: 'Una' }, { 'family': 'Alder', 'given': 'Ben', 'non-dropping-particle': 'de la' }],
      translators: [{ family: 'Moss', given: 'Ada' }],
      series: 'Stone Studies',
      edition: '2',
      chapter: '7',
      publisher: 'Heather Press',
      publisherPlace: 'Berlin',
      issn: '1234-5679',
      language: 'German',
      accessed: '2024-05-07',
      note: 'With plates',
      identifiers: {},
      sources: { editors: 'the title page' },
    } // prettier-ignore
    const folder = scratchFolder({ 'profiles/metadata.json': JSON.stringify({ version: 1, works: [work] }) })
    const metadata = await readMetadata(folder, [join(folder, 'profiles')])
    const { files, catalog } = buildOf(sources, metadata === undefined ? {} : { metadata })
    for (const line of lines) expect(written(files['works.bib'])).toContain(line)
    const [version] = catalog.works[0]?.versions ?? []
    expect(version?.accessed).toBe('2024-05-07')
    expect(version?.origins['editors']).toEqual({ rule: 'metadata', source: 'the title page' })
  })
})

test.each([
  ['editor: [Una Fern]', '4:7: Unknown key "editor" in corrections.set[0] | Did you mean "editors"?'],
  ['editors: Una Fern', '4:16: Cannot use corrections.set[0].editors "Una Fern": expected a list of names'],
  ['accessed: soon', '4:17: Cannot use corrections.set[0].accessed "soon": expected a date such as 2025'],
  ['series: ""', '4:15: Cannot use corrections.set[0].series "": expected text'],
])('%s is refused with its place', async (line, fault) => {
  const [said] = await summaryOf(`corrections:\n  set:\n    - work: Lichens\n      ${line}\n`)
  expect(said).toContain(fault)
})

test.each([
  [{ editor: [] }, '4:7', 'editor'],
  [{ editors: ['Una Fern'] }, '5:9', 'editors'],
  [{ accessed: 'soon' }, '4:19', 'accessed'],
  [{ edition: 2 }, '4:18', 'edition'],
])('%j in metadata.json is refused with its place', async (fact, place, name) => {
  const text = JSON.stringify({ works: [{ ...fact, title: 'Lichens', identifiers: {}, sources: {} }], version: 1 }, null, 2)
  const folder = scratchFolder({ 'profiles/metadata.json': text })
  const fault = await readMetadata(folder, [join(folder, 'profiles')]).then(
    () => ({}),
    (error: object) => error,
  )
  const [line, column] = place.split(':').map(Number)
  expect(fault).toMatchObject({ diagnostics: [{ message: expect.stringContaining(name), place: { line, column } }] })
}) // prettier-ignore

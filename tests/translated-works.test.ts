import { describe, expect, test } from 'vitest'
import { fullName } from '../src/model/person.ts'
import { buildOf, type Built } from './sources.ts'

const built = (text: string, path = 'p/ivo-larch.bib'): Built =>
  buildOf([{ path, bytes: new TextEncoder().encode(text) }])

const book = `@book{l, author={Ivo Larch}, translator={Una Fern and Ben de la Alder}, title={Flechten}, publisher={Heather Press},
  language={ngerman}, url={https://heather.example/flechten}, urldate={2024-05-07}, year=2015}`

const program = `@misc{p, author={Ivo Larch}, title={Lichen Mapper}, version={2.1-rc}, langid={Klingon}, url={https://code.example/l},
  urldate={7 May 2024}, year=2016}`

describe('who translated a book, its language and the day when its address was looked at', () => {
  const { files, catalog } = built(book)

  test('stand in the catalog, each with its place', () => {
    const [version] = catalog.works[0]?.versions ?? []
    expect(version).toMatchObject({ language: 'ngerman', accessed: '2024-05-07', translators: [{ family: 'Fern', given: 'Una' }, {}] })
    expect(version?.origins).toMatchObject({ translators: { line: 1 }, language: { line: 1 }, accessed: { line: 1 } })
  }) // prettier-ignore

  test.each([
    [
      'works.bib',
      ['translator = {Fern, Una and de la Alder, Ben}', 'language = {ngerman}', 'urldate = {2024-05-07}'],
    ],
    [
      'works.biblatex.bib',
      ['translator = {Fern, Una and de la Alder, Ben}', 'langid = {ngerman}', 'urldate = {2024-05-07}'],
    ],
    ['works.ris', ['A4 - Fern, Una', 'A4 - de la Alder, Ben', 'LA - de', 'Y2 - 2024/05/07/']],
  ])('stand in %s', (file, lines) => {
    for (const line of lines) expect(files[file]?.replace(/ +/g, ' ')).toContain(line)
  })

  test('stand in CSL-JSON', () => {
    const [item] = JSON.parse(files['works.csl.json'] ?? '[]')
    expect(item).toMatchObject({
      translator: [{ family: 'Fern', given: 'Una' }, { family: 'de la Alder', given: 'Ben' }],
      language: 'de',
      accessed: { 'date-parts': [[2024, 5, 7]] },
    }) // prettier-ignore
  })

  test.each(['works.bib', 'works.biblatex.bib', 'works.csl.json'])(
    'come back from %s as they were',
    (file) => {
      const again = built(files[file] ?? '', `p/ivo-larch.${file.endsWith('json') ? 'json' : 'bib'}`)
      const [before, after] = [catalog, again.catalog].map((one) => one.works[0]?.versions[0])
      expect(after?.translators?.map(fullName)).toEqual(before?.translators?.map(fullName))
      expect(after?.accessed).toEqual(before?.accessed)
      expect(again.files['works.bib']).toContain('{ngerman}')
    },
  )
})

describe('the version of a program', () => {
  const { files } = built(program)

  test.each([
    ['works.bib', ['version = {2.1-rc}', 'language = {Klingon}', 'urldate = {2024-05-07}']],
    ['works.biblatex.bib', ['version = {2.1-rc}', 'language = {Klingon}', 'urldate = {2024-05-07}']],
    ['works.ris', ['ET - 2.1-rc', 'LA - Klingon', 'Y2 - 2024/05/07/']],
    ['works.csl.json', ['"version": "2.1-rc"', '"language": "Klingon"']],
  ])('stands in %s', (file, lines) => {
    for (const line of lines) expect(files[file]?.replace(/ +/g, ' ')).toContain(line)
  })
})

test('a day that is none, and one without an address, is not written', () => {
  const files = [program.replace('7 May 2024', 'yesterday'), program.replace(/url=.*?, {0,3}\n/, '')].map((text) => built(text).files)
  for (const one of files) expect(JSON.stringify(one['works.bib'])).not.toContain('urldate')
}) // prettier-ignore

test('BibLaTeX has translators only where biber knows them', () => {
  const paper = '@inproceedings{p, author={Ivo Larch}, translator={Una Fern}, title={Moss}, booktitle={Meeting on Moss}, year=2015}'
  const { files } = built(paper)
  expect(files['works.bib']).toContain('Fern, Una')
  expect(files['works.biblatex.bib']).not.toContain('Fern, Una')
  expect(files['works.ris']).toContain('A4  - Fern, Una')
}) // prettier-ignore

describe('a preprint that nobody published elsewhere', () => {
  const said = `title={Shade}, author={Ivo Larch}, translator={Una Fern}, language={ngerman}, note={Third draft}, urldate={2024-05-07}, year=2024`
  const preprints = [
    ['with its number alone', `@misc{s, ${said}, eprint={2401.01234}, archivePrefix={arXiv}}`],
    ['in a journal called arXiv', `@article{s, ${said}, journal={arXiv preprint arXiv:2401.01234}}`],
    ['with an address', `@online{s, ${said}, url={https://arxiv.org/abs/2401.01234}}`],
  ] as const

  test.each(preprints)('keeps them: %s', (_, text) => {
    const { files, catalog } = built(text)
    expect(catalog.works[0]?.versions.map(({ kind }) => kind)).toEqual(['preprint'])
    expect(catalog.works[0]?.versions[0]?.origins).toMatchObject({ translators: { line: 1 }, accessed: { line: 1 } })
    const wanted = {
      'works.bib': ['translator = {Fern, Una}', 'language = {ngerman}', 'urldate = {2024-05-07}', 'note = {Third draft}'],
      'works.biblatex.bib': ['langid = {ngerman}', 'urldate = {2024-05-07}', 'note = {Third draft}'],
      'works.ris': ['A4 - Fern, Una', 'LA - de', 'Y2 - 2024/05/07/', 'N1 - Third draft'],
      'works.csl.json': ['"translator"', '"accessed"', '"language": "de"', 'Third draft'],
    }
    for (const [file, lines] of Object.entries(wanted))
      for (const line of lines) expect(files[file]?.replace(/ +/g, ' ')).toContain(line)
  }) // prettier-ignore

  test('has none of what was published elsewhere', () => {
    const { catalog } = built(
      `@article{s, ${said}, journal={Journal of Shade}, eprint={2401.01234}, archivePrefix={arXiv}}`,
    )
    const [published, preprint] = catalog.works[0]?.versions ?? []
    expect([published?.kind, published?.accessed, published?.translators?.length]).toEqual(['journal', '2024-05-07', 1])
    expect(preprint).toMatchObject({ kind: 'preprint' })
    for (const field of ['accessed', 'translators', 'language', 'note']) expect(preprint).not.toHaveProperty(field)
  }) // prettier-ignore
})

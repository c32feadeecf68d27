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

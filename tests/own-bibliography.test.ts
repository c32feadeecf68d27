import { describe, expect, test } from 'vitest'
import { build, formatInstant } from '../src/index.ts'

/** What a person's own `.bib` comes to in each bibliography. */
function bibliographies(bib: string): Readonly<Record<string, string>> {
  const { files } = build({
    sources: [{ path: 'p/ivo-larch.bib', bytes: new TextEncoder().encode(bib) }],
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
  })
  return Object.fromEntries(files.map(({ path, chunks }) => [path, [...chunks].join('')]))
}

/** The fields of its one entry, in `works.bib` and `works.biblatex.bib`. */
function entriesOf(bib: string): Readonly<Record<'bibtex' | 'biblatex', Readonly<Record<string, string>>>> {
  const files = bibliographies(bib)
  return { bibtex: fieldsOf(files['works.bib']), biblatex: fieldsOf(files['works.biblatex.bib']) }
}

function fieldsOf(text = ''): Readonly<Record<string, string>> {
  const lines = [...text.matchAll(/^ {2}(\w+) += \{?(.*?)\}?,?$/gm)]
  const type = /^@(\w+)/m.exec(text)?.[1] ?? ''
  return Object.fromEntries([['@', type], ...lines.map(([, name = '', value = '']) => [name, value])])
}

function cslOf(bib: string): Readonly<Record<string, unknown>> {
  const [item] = JSON.parse(bibliographies(bib)['works.csl.json'] ?? '[]') as readonly object[]
  return { ...item }
}

function risOf(bib: string): readonly string[] {
  return (bibliographies(bib)['works.ris'] ?? '').split('\r\n')
}

const chapter = `@incollection{c, author = {Ivo Larch}, title = {Lichens on Northern Walls}, booktitle = {The Book of Walls},
  editor = {Una Fern and Ben de la Alder}, chapter = 7, edition = {2nd}, series = {Stone Studies}, number = 4,
  publisher = {Heather Press}, address = {Berlin}, pages = {101--120}, isbn = {978-3-16-148410-0}, issn = {1234-5679},
  note = {With 12 plates}, year = 2019, month = feb, day = 14}`

describe('what a chapter has in the .bib of its author', () => {
  test('stands in BibTeX, which wants the edition in words', () => {
    expect(entriesOf(chapter).bibtex).toEqual({
      '@': 'incollection', 'author': 'Larch, Ivo', 'editor': 'Fern, Una and de la Alder, Ben', 'title': 'Lichens on Northern Walls',
      'booktitle': 'The Book of Walls', 'publisher': 'Heather Press', 'address': 'Berlin', 'edition': 'Second', 'year': '2019',
      'month': 'feb', 'day': '14', 'series': 'Stone Studies', 'number': '4', 'chapter': '7', 'pages': '101--120',
      'isbn': '978-3-16-148410-0', 'issn': '1234-5679', 'note': 'With 12 plates',
    }) // prettier-ignore
  })

  test('stands in BibLaTeX, which wants the edition as a number', () => {
    expect(entriesOf(chapter).biblatex).toMatchObject({
      '@': 'inbook', 'editor': 'Fern, Una and de la Alder, Ben', 'location': 'Berlin', 'edition': '2', 'date': '2019-02-14',
      'series': 'Stone Studies', 'number': '4', 'chapter': '7', 'isbn': '978-3-16-148410-0', 'note': 'With 12 plates',
    }) // prettier-ignore
  })

  test('stands in CSL-JSON', () => {
    expect(cslOf(chapter)).toMatchObject({
      'editor': [{ family: 'Fern', given: 'Una' }, { family: 'de la Alder', given: 'Ben' }], 'edition': '2',
      'collection-title': 'Stone Studies', 'collection-number': '4', 'publisher-place': 'Berlin', 'chapter-number': '7',
      'ISBN': '978-3-16-148410-0', 'ISSN': '1234-5679', 'note': 'With 12 plates', 'issued': { 'date-parts': [[2019, 2, 14]] },
    }) // prettier-ignore
  })

  test('stands in RIS', () => {
    const lines = ['ED  - Fern, Una', 'ED  - de la Alder, Ben', 'ET  - 2', 'T3  - Stone Studies', 'IS  - 4', 'CY  - Berlin']
    const others = ['SE  - 7', 'SN  - 978-3-16-148410-0', 'N1  - With 12 plates', 'DA  - 2019/02/14/']
    expect(risOf(chapter)).toEqual(expect.arrayContaining([...lines, ...others]))
  }) // prettier-ignore
})

test.each([
  ['the book of a chapter', '@incollection{c, author={Ivo Larch}, title={Lichens}, booktitle={The Book of Walls}, publisher={Heather Press}, year=2020}', undefined],
  ['a journal', '@article{c, author={Ivo Larch}, title={Lichens}, journal={Invented Walls}, volume=3, year=2020}', undefined],
  ['a meeting', '@inproceedings{c, author={Ivo Larch}, title={Lichens}, booktitle={Proceedings of the 4th Meeting on Walls}, year=2020}', 'Meeting on Walls 2020'],
])('%s is an event in CSL only where people met', (_, bib, event) => {
  expect(cslOf(bib)['event-title']).toBe(event)
}) // prettier-ignore

describe('a book', () => {
  const edited = `@book{b, editor = {Una Fern}, title = {Lichens}, publisher = {Heather Press}, year = 2015, series = {Stones}}`

  test('with editors and no authors is a book, sorted by its editors', () => {
    const { bibtex, biblatex } = entriesOf(edited)
    expect(bibtex).toMatchObject({ '@': 'book', editor: 'Fern, Una', series: 'Stones' })
    expect(biblatex).toMatchObject({ '@': 'collection', editor: 'Fern, Una' })
    expect(bibtex).not.toHaveProperty('key')
  })

  test('names its editors once where BibTeX takes authors or editors', () => {
    const { bibtex, biblatex } = entriesOf(edited.replace('editor', 'author = {Ivo Larch}, editor'))
    expect(bibtex).not.toHaveProperty('editor')
    expect(biblatex).toMatchObject({ '@': 'book', editor: 'Fern, Una' })
  })

  test('that says only how it was published keeps that', () => {
    const { bibtex } = entriesOf(
      '@booklet{b, author={Ivo Larch}, title={Walks}, howpublished={Printed by the author}, year=2014}',
    )
    expect(bibtex).toMatchObject({ '@': 'book', publisher: 'Printed by the author' })
  })

  test('of proceedings is a book with its series', () => {
    const { bibtex } = entriesOf(
      '@proceedings{p, editor={Una Fern}, title={Proceedings of the 8th Meeting on Spores}, series={LNSS}, volume=7, year=2017}',
    )
    expect(bibtex).toMatchObject({ '@': 'proceedings', series: '{LNSS}', volume: '7' })
  })
})

test('a part of a book of the same author is @inbook, with its chapter', () => {
  const { bibtex, biblatex } = entriesOf(
    '@inbook{w, author={Ivo Larch}, title={Walls}, chapter=3, pages={33--40}, publisher={Heather Press}, year=2020}',
  )
  expect(bibtex).toMatchObject({ '@': 'inbook', title: 'Walls', chapter: '3', pages: '33--40' })
  expect(biblatex).toMatchObject({ '@': 'book', chapter: '3' })
})

test.each([
  ['@phdthesis{t,', '', 'phdthesis', 'PhD thesis'],
  ['@mastersthesis{t,', '', 'mastersthesis', "Master's thesis"],
  ['@thesis{t,', 'type={mathesis}, ', 'mastersthesis', "Master's thesis"],
  ['@thesis{t,', 'type={phdthesis}, ', 'phdthesis', 'PhD thesis'],
  ['@thesis{t,', 'type={bathesis}, ', 'phdthesis', "Bachelor's thesis"],
  ['@thesis{t,', 'type={candthesis}, ', 'phdthesis', 'Candidate thesis'],
  ['@phdthesis{t,', 'type={Habilitation}, ', 'phdthesis', 'Habilitation'],
  ['@thesis{t,', '', 'phdthesis', 'Thesis'],
])('%s %s is @%s, a %s', (head, type, entry, printed) => {
  const { bibtex } = entriesOf(
    `${head} ${type}author={Ivo Larch}, title={Moss}, school={University of Heather}, address={Heatherton}, year=2010}`,
  )
  expect(bibtex).toMatchObject({ '@': entry, type: printed, address: 'Heatherton' })
})

test('a report keeps its number, its kind and its town', () => {
  const report =
    '@techreport{r, author={Ivo Larch}, title={Spores}, institution={Heather Institute}, number={TR-12}, type={Technical Note}, address={Oslo}, year=2012}'
  expect(entriesOf(report).bibtex).toMatchObject({ type: 'Technical Note', number: 'TR-12', address: 'Oslo' })
  expect(risOf(report)).toEqual(expect.arrayContaining(['SN  - TR-12', 'M3  - Technical Note', 'CY  - Oslo']))
})

test('the town of a paper of a conference is where EndNote and Zotero read it in RIS', () => {
  const paper =
    '@inproceedings{s, author={Ivo Larch}, title={Spores}, booktitle={Proceedings of the 3rd Meeting on Spores}, publisher={Springer}, address={Cham}, year=2021}'
  expect(risOf(paper)).toContain('C1  - Cham')
})

test('volume and number are not both written where BibTeX prints one', () => {
  const { bibtex, biblatex } = entriesOf(
    '@inproceedings{s, author={Ivo Larch}, title={Spores}, booktitle={Meeting on Spores}, series={LNSS}, volume=12, number=3, year=2021}',
  )
  expect(bibtex).toMatchObject({ series: '{LNSS}', volume: '12' })
  expect(bibtex).not.toHaveProperty('number')
  expect(biblatex).toMatchObject({ volume: '12', number: '3' })
})

test.each([
  ['url={https://github.com/ilarch/lichenmap}', 'https://github.com/ilarch/lichenmap'],
  ['note={\\url{https://code.example/a_b}}', 'https://code.example/a_b'],
  ['eprinttype={hal}, eprint={hal-01234567}', 'https://hal.science/hal-01234567'],
  ['eprinttype={pubmed}, eprint={3344455}', 'https://pubmed.ncbi.nlm.nih.gov/3344455/'],
])('%s is the address of a program or of a paper without other links', (field, url) => {
  const { bibtex } = entriesOf(`@misc{m, author={Ivo Larch}, title={lichenmap}, year=2024, ${field}}`)
  expect(bibtex).toMatchObject({ url })
  expect(bibtex).not.toHaveProperty('note')
})

test('a preprint keeps the note of its own entry', () => {
  const { bibtex } = entriesOf(
    '@misc{m, author={Ivo Larch}, title={Moss}, eprint={2301.00009}, archiveprefix={arXiv}, year=2023, note={Under review}}',
  )
  expect(bibtex).toMatchObject({ eprint: '2301.00009', note: 'Under review' })
})

test.each([
  ['date = {2022-05-07}', '2022-05-07'],
  ['year = 2022, month = may, day = 7', '2022-05-07'],
  ['year = 2022, month = 5, day = {07}', '2022-05-07'],
  ['year = 2022, month = may # "~7"', '2022-05-07'],
  ['year = 2022, month = "7~" # may', '2022-05-07'],
  ['year = 2022, month = "12~" # may', '2022-05-12'],
  ['year = 2022, month = {May 7}', '2022-05-07'],
  ['year = 2022, month = may', '2022-05'],
  ['year = 2022, month = 5', '2022-05'],
  ['year = 2022, month = 2, day = 31', '2022-02'],
  ['year = 2022, day = 7', '2022'],
  ['year = 2022', '2022'],
])('%s is %s and no more', (fields, date) => {
  const article = `@article{a, author={Ivo Larch}, title={Moss}, journal={Botanique}, ${fields}}`
  expect(entriesOf(article).biblatex['date']).toBe(date)
})

test('a paper takes from the entry of its proceedings what it lacks, and neither its DOI nor its pages', () => {
  const files =
    bibliographies(`@inproceedings{x, crossref={Spores:21}, author={Ivo Larch}, title={Nets}, pages={1--9}}
@proceedings{spores:21, title={Proceedings of the 3rd Meeting on Spores}, editor={Una Fern}, publisher={Springer},
  year=2021, doi={10.9999/all}, pages={1--400}}`)
  const paper = /@inproceedings\{[^@]*/.exec(files['works.bib'] ?? '')?.[0] ?? ''
  expect(fieldsOf(paper)).toEqual({
    '@': 'inproceedings', 'author': 'Larch, Ivo', 'editor': 'Fern, Una', 'title': 'Nets', 'pages': '1--9',
    'booktitle': 'Proceedings of the 3rd Meeting on Spores', 'publisher': 'Springer', 'year': '2021',
  }) // prettier-ignore
})

test.each([
  ['a year beside the day of the volume', 'year=2021', 'date={2020-05-02}', { year: '2021' }],
  ['a year beside the month of an earlier volume', 'year=2021', 'year=2020, month=may', { year: '2021' }],
  ['a date beside the same', 'date={2021}', 'year=2020, month=may', { year: '2021' }],
  ['the year of the volume, which knows the month', 'year=2020', 'year=2020, month=may', { year: '2020', month: 'may' }],
  ['a town in the field of BibLaTeX', 'location={Fernham}', 'address={Leafton}, year=2020', { address: 'Fernham', year: '2020' }],
])('a paper keeps %s', (_, own, ofVolume, written) => {
  const files = bibliographies(`@inproceedings{x, crossref={spores}, author={Ivo Larch}, title={Nets}, ${own}}
@proceedings{spores, title={Proceedings of the 3rd Meeting on Spores}, ${ofVolume}}`)
  const paper = /@inproceedings\{[^@]*/.exec(files['works.bib'] ?? '')?.[0] ?? ''
  expect(fieldsOf(paper)).toEqual({
    '@': 'inproceedings', 'author': 'Larch, Ivo', 'title': 'Nets', 'booktitle': 'Proceedings of the 3rd Meeting on Spores', ...written,
  })
}) // prettier-ignore

test('a paper that names itself for its proceedings takes nothing', () => {
  const files = bibliographies('@inproceedings{x, crossref={x}, author={Ivo Larch}, title={Nets}, year=2020}')
  expect(files['works.bib']).not.toMatch(/= \{Nets\}[^]*= \{Nets\}/)
})

test('the fields are data: no command of LaTeX and no line gets through', () => {
  const files = bibliographies(
    '@book{b, author={Ivo Larch}, title={Moss}, publisher={P}, year=2020, note={\\input{/etc/passwd} 5% off}, edition={\\write18{x}}, address={A\nER  - }}',
  )
  expect(files['works.bib']).not.toMatch(/\\(?:input|write)/)
  expect(files['works.bib']).toContain('5\\% off')
  expect(files['works.ris']?.match(/^ER {2}-/gm)).toHaveLength(1)
})

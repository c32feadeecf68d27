import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { textOf } from '../../src/model/page.ts'
import { readPage, readSite } from '../../src/read/index.ts'
import { repairMojibake } from '../../src/read/mojibake.ts'
import { editedText } from '../../src/read/source-map.ts'

function repaired(text: string): string {
  return editedText(text, repairMojibake(text), 0, text.length)
}

const windows1252 = new TextDecoder('windows-1252')

function spoil(text: string): string {
  return windows1252.decode(new TextEncoder().encode(text))
}

test.each([
  ['Bachelorâ€™s', 'Bachelor’s'],
  ['2019â€“2023', '2019–2023'],
  ['JosÃ©, FranÃ§ois, GÃ³mez', 'José, François, Gómez'],
  ['Ã–sterreich, Ã‰cole, Ã“scar', 'Österreich, École, Óscar'],
  ['VoilÃ\u00a0.', 'Voilà.'],
  ['VoilÃ le', 'Voilà le'],
  ['VoilÃ , le', 'Voilà , le'],
  ['æ¼¢å\u00ad—', '漢字'],
  ['ðŸ”¥ News', '🔥 News'],
  ['3Ã—4, 20Â°C', '3×4, 20°C'],
  ['Î±-synuclein, a Î²-decay, Ï€/2', 'α-synuclein, a β-decay, π/2'],
  ['10 Âµm, 5 Â± 2, 3 Â½', '10 µm, 5 ± 2, 3 ½'],
  ['MÃœLLER, BjÃ¶rn, Å½ivojin, fÅ±t', 'MÜLLER, Björn, Živojin, fűt'],
  ['JoseÌ\u0081', 'Jose\u0301'],
  [spoil('войны и мира'), 'войны и мира'],
  [spoil('שלום עולם'), 'שלום עולם'],
  [spoil('سلام، دنیا'), 'سلام، دنیا'],
  [spoil(spoil('it’s')), 'it’s'],
  [spoil(spoil(spoil('it’s'))), 'it’s'],
])('%j is %j', (text, expected) => {
  expect(repaired(text)).toBe(expected)
})

test.each([
  'naïve café', '“Ã”', '“résumé”—and', '„groß“ und', 'José†‡ and André¹²', '5×–10× faster', '“AMANHÔ', 'IRMÃ—ela',
  'É“s”', 'Ä–Ö', 'KŘÍŽ, MÍŠEK, ŽÉŽ, KÔŠ', 'ÚŽASNÝ, NOVÝŠ', '2×€500', '3×µCT, 2×½ posts', 'Weiß´ theorem', '1.5 Å±0.2', '3Å±1', '12Å²', 'SØ½',
  '2×½×½', 'â€', '漢字', '€100–€200', 'L’été…»',
])('%j is written on purpose', (text) => {
  expect(repaired(text)).toBe(text)
}) // prettier-ignore

test('whatever was spoiled in a word of letters is put right', () => {
  const word = fc.stringMatching(/^[a-z]{1,5}[à-öø-ÿ]{1,3}[a-z]{1,5}$/)
  fc.assert(fc.property(word, (text) => repaired(spoil(text)) === text))
})

test('words in capitals stay, whichever letters meet in them', () => {
  const word = fc.stringMatching(/^[A-ZÁČĎÉĚÍĹĽŇÓÔŔŘŠŤÚŮÝŽÖÜØÆ]{1,9}$/)
  fc.assert(fc.property(word, (text) => repaired(text) === text))
})

test('text that is no mojibake stays', () => {
  const word = fc.stringMatching(/^[A-Za-zà-öø-ÿ]{0,6}[.,;:!?”’»…—–]{0,3}$/)
  fc.assert(fc.property(fc.array(word), (words) => repaired(words.join(' ')) === words.join(' ')))
})

test('a repair is reported at its exact place', () => {
  const { diagnostics } = readPage('profiles/lei-gao.md', readFileSync('profiles/lei-gao.md'))
  expect(diagnostics).toEqual([
    {
      code: 'mojibake-repaired',
      severity: 'warning',
      message: 'Read "â€™" as "’": it is UTF-8 that was saved as Windows-1252',
      place: { source: 'profiles/lei-gao.md', line: 11, column: 215 },
      hint: 'Replace "â€™" in the source',
    },
  ])
})

function read(path: string, text: string) {
  return readPage(path, new TextEncoder().encode(text))
}

test('the fields of records are put right, and stand where they stood', () => {
  const { page, diagnostics } = read(
    'a.bib',
    '@book{q1, title={FrÃ¼hstÃ¼ck}, author={Alder, BjÃ¶rn}} @book{q2}\n',
  )
  expect(page?.records).toMatchObject([{ title: 'Frühstück', authors: [{ given: 'Björn' }] }])
  expect(diagnostics).toMatchObject([
    { code: 'entry-invalid', place: { line: 1, column: 56 } },
    { code: 'mojibake-repaired', place: { line: 1, column: 20 }, message: expect.stringContaining('"Ã¼"') },
    { code: 'mojibake-repaired', place: { line: 1, column: 25 } },
    { code: 'mojibake-repaired', place: { line: 1, column: 49 } },
  ])
})

test('records of CSL-JSON, data files and feeds are put right', () => {
  const csl =
    '[{"type":"book","title":"FrÃ¼h"},\n {"type":"book","title":"SpÃ¤t"}, {"type":"book","title":"Nie"}]'
  expect(read('a.json', csl).page?.records).toMatchObject([
    { title: 'Früh', place: { line: 1, column: 2 } },
    { title: 'Spät', place: { line: 2, column: 2 } },
    { title: 'Nie', place: { line: 2, column: 35 } },
  ])
  const data = read('news.yml', '# - text: SpÃ¤ter\n- { date: 2025-01-01, text: FrÃ¼her }\n').page
  expect(data?.records?.map((one) => (one.type === 'news' ? textOf(one.nodes) : one.title))).toEqual([
    'Früher',
  ])
  expect(data?.silent).toMatchObject([{ place: { line: 1, column: 1 } }])
  const feed = read(
    'a.rss',
    '<rss><channel><title>JosÃ©</title><item><title>Mousse</title></item></channel></rss>',
  ).page
  expect([feed?.title, feed?.records?.[0]?.place.column]).toEqual(['José', 35])
})

test('news in front matter are put right', () => {
  const { page } = read('a.md', '---\nnews:\n  - { date: 2025-01-01, text: FrÃ¼her }\n---\n')
  expect(page?.records?.map((one) => (one.type === 'news' ? textOf(one.nodes) : one.title))).toEqual([
    'Früher',
  ])
})

test('the names of a site are put right', () => {
  const files: Readonly<Record<string, string>> = {
    '_config.yml': 'title: JosÃ© Alder',
    '_data/authors.yml': 'jo: { name: JosÃ© Alder }',
    '_publications/a.md': '---\ntitle: Moss\nauthor: [jo, Ben Birch]\n---\n',
  }
  const { pages } = readSite('jo', {
    list: () => Object.keys(files),
    read: (path) => new TextEncoder().encode(files[path]),
  })
  expect(pages[0]?.title).toBe('José Alder')
  expect(pages.flatMap(({ records = [] }) => records)).toMatchObject([
    { authors: ['José Alder', 'Ben Birch'] },
  ])
})

test.each([
  [
    'hugo',
    'content/publication/fern/cite.bib',
    {
      'config.toml': 'title = "Ada"\n',
      'content/publication/fern/index.md': '---\ntitle: Ferns\n---\n',
      'content/publication/fern/cite.bib': '@article{a,\n  title = {Ferns},\n  author = {JosÃ© Moss}\n}\n',
    },
  ],
  [
    'hugo',
    'content/authors/jose/_index.md',
    {
      'config.toml': 'title = "Ada"\n',
      'content/authors/jose/_index.md': '---\nname: x\ntitle: JosÃ© Moss\n---\n',
      'content/publication/fern/index.md': '---\ntitle: Ferns\nauthors: [jose]\n---\n',
    },
  ],
  [
    'jekyll',
    '_data/authors.yml',
    {
      '_config.yml': 'title: Ada\n',
      '_data/authors.yml': 'jose:\n\n  name: JosÃ© Moss\n',
      '_publications/fern.md': '---\ntitle: Ferns\nauthors: [jose]\n---\n',
    },
  ],
] as const)(
  'a repair in a file of a site of %s of which only facts are taken is told: %s',
  (kind, at, files) => {
    const contents = new Map<string, string>(Object.entries(files))
    const { pages, diagnostics } = readSite(
      'ada',
      { list: () => [...contents.keys()], read: (path) => new TextEncoder().encode(contents.get(path)) },
      kind,
    )
    const records = pages.flatMap((page) => page.records ?? [])
    expect(JSON.stringify(records)).toContain('José')
    expect(diagnostics).toMatchObject([
      { code: 'mojibake-repaired', place: { source: `ada/${at}`, line: 3 } },
    ])
  },
)

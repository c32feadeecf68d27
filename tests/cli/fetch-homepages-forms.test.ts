import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { contentsOf } from '../io/scratch-folder.ts'
import { adaPage, visit, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

const ada = { 'ada-moreau': 'http://ada.example/' }

describe('the encoding of a homepage', () => {
  const name = 'Zoë Müller'
  const latin = Buffer.from(adaPage.replaceAll('Ada Moreau', name), 'latin1')
  const withMeta = Buffer.from(
    adaPage.replaceAll('Ada Moreau', name).replace('<head>', '<head><meta charset="iso-8859-1">'),
    'latin1',
  )
  // 陈小明 in GB 18030.
  const chinese = Buffer.concat(
    adaPage
      .split('Ada Moreau')
      .flatMap((part, index) => [
        ...(index === 0 ? [] : [Buffer.from([0xb3, 0xc2, 0xd0, 0xa1, 0xc3, 0xf7])]),
        Buffer.from(part),
      ]),
  )
  const cyrillic = (html: string): Buffer =>
    Buffer.from(
      html.replace(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
      'latin1',
    )
  const russian = adaPage
    .replaceAll('Ada Moreau', 'Вера')
    .replaceAll(
      'I study how ferns grow and how trees fall.',
      'Я изучаю папоротники и деревья в северном лесу.',
    )
  const utf8 = adaPage.replaceAll('Ada Moreau', name)
  const dressed = (html: string): string =>
    html
      .replace('<head>', '<head><script>function startTheGallery(element) { return element }</script>')
      .replace(
        '</ul>',
        `${'<li class="entry list-item"><a href="/publications/paper.html">лес</a></li>'.repeat(20)}</ul>`,
      )
  const koi8 = (html: string): Buffer => {
    const decoder = new TextDecoder('koi8-r')
    const places = new Map(
      Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
    )
    return Buffer.from([...html].map((letter) => places.get(letter) ?? 0))
  }
  const japanese = adaPage.replaceAll('Ada Moreau', '\x1B$B?9\x1B(B')
  const stray = (html: string): Buffer => Buffer.concat([Buffer.from(html), Buffer.of(0xff)])
  const polish = adaPage.replaceAll('Ada Moreau', 'Żaneta Łęcka')
  const bulgarian = polish.replaceAll('Żaneta Łęcka', 'Вера Иванова')
  const frenchInLatin1 = Buffer.from(
    adaPage.replaceAll('Ada Moreau', 'CAFÉ\u00A0Élan Müller').replace('ferns', 'fougères, chênes et forêts'),
    'latin1',
  )

  test.each<[string, Buffer, string, string, string]>([
    ['the header', latin, 'text/html; charset=ISO-8859-1', 'windows-1252', name],
    ['the page itself', withMeta, 'text/html', 'windows-1252', name],
    [
      'the byte order mark, against the header',
      Buffer.from(`\uFEFF${utf8}`, 'utf16le'),
      'text/html; charset=windows-1252',
      'utf-16le',
      name,
    ],
    [
      'the byte order mark of UTF-8',
      Buffer.from(`\uFEFF${utf8}`),
      'text/html; charset=windows-1252',
      'utf-8',
      name,
    ],
    [
      'the bytes, where the header is wrong',
      Buffer.from(utf8),
      'text/html; charset=ISO-8859-1',
      'utf-8',
      name,
    ],
    [
      'the page, where the header cannot be right',
      withMeta,
      'text/html; charset=utf-8',
      'windows-1252',
      name,
    ],
    [
      'the header, against the page itself',
      cyrillic(russian.replace('<head>', '<head><meta charset="iso-8859-1">')),
      'text/html; charset="windows-1251"',
      'windows-1251',
      'Вера',
    ],
    ['its Russian letters alone', cyrillic(russian), 'text/html', 'windows-1251', 'Вера'],
    [
      'the header, though its bytes are good ASCII',
      Buffer.from(adaPage.replaceAll('Ada Moreau', '\x1B$B?9\x1B(B')),
      'text/html; charset=iso-2022-jp',
      'iso-2022-jp',
      '森',
    ],
    ['the header of a Chinese page', chinese, 'text/html; charset=GB2312', 'gbk', '陈小明'],
    [
      'the header, though a byte is stray',
      stray(polish),
      'text/html; charset=utf-8',
      'utf-8',
      'Żaneta Łęcka',
    ],
    [
      'the page, though a byte is stray',
      stray(bulgarian.replace('<head>', '<head><meta charset=utf-8>')),
      'text/html',
      'utf-8',
      'Вера Иванова',
    ],
    ['its letters alone, though a byte is stray', stray(polish), 'text/html', 'utf-8', 'Żaneta Łęcka'],
    [
      'its Bulgarian letters alone, though a byte is stray',
      stray(bulgarian),
      'text/html',
      'utf-8',
      'Вера Иванова',
    ],
    [
      'the header, though a letter is cut',
      Buffer.from(`${utf8}ł`).subarray(0, -1),
      'text/html; charset=utf-8',
      'utf-8',
      name,
    ],
    [
      'its letters, of which the header is right of few',
      frenchInLatin1,
      'text/html; charset=utf-8',
      'windows-1252',
      'CAFÉ Élan Müller',
    ],
    [
      'its Russian letters alone, among many tags',
      cyrillic(dressed(russian)),
      'text/html',
      'windows-1251',
      'Вера',
    ],
    ['its letters in KOI8-R alone', koi8(dressed(russian)), 'text/html', 'koi8-r', 'Вера'],
    ['its escapes alone', Buffer.from(japanese), 'text/html', 'iso-2022-jp', '森'],
    ['its letters alone', latin, 'text/html', 'windows-1252', name],
    ['a word that names none', latin, 'text/html; charset=none', 'windows-1252', name],
  ])('is told by %s', async (_, body, type, charset, expected) => {
    const { folder, offprint, snapshot, bytes } = await visit(ada, {
      pages: { 'ada.example/': { body, headers: { 'content-type': type } } },
    })
    await offprint('fetch', 'homepages')
    expect(snapshot('ada-moreau')['charset']).toBe(charset)
    expect(bytes('ada-moreau/ada-moreau.html')).toEqual(body)
    expect((await offprint('build')).status).toBe(0)
    expect(JSON.parse(contentsOf(join(folder, 'out'))['catalog.json'] ?? '').people[0].name).toBe(expected)
  })
})

test('a stray byte of a homepage in UTF-8 is a letter that nobody knows, and all else is published', async () => {
  const [before, after] = adaPage.replaceAll('Ada Moreau', 'Żaneta Łęcka').split('award')
  const { folder, offprint } = await visit(ada, {
    pages: {
      'ada.example/': {
        body: Buffer.concat([Buffer.from(`${before}award ż`), Buffer.of(0xff), Buffer.from(`${after}`)]),
      },
    },
  })
  await offprint('fetch', 'homepages')
  await offprint('build')
  expect(contentsOf(join(folder, 'out'))['catalog.json']).toContain('the best poster award ż\uFFFD.')
})

describe('the form of a homepage', () => {
  const markdown = '# Ada Moreau\n\n## News\n\n- 2025-05-28: I received the best poster award.\n'

  test.each<[string, string | string[], string, string]>([
    ['http://ada.example/news.md', 'text/plain', markdown, 'ada-moreau.md'],
    ['http://ada.example/', 'text/markdown; charset=utf-8', markdown, 'ada-moreau.md'],
    [
      'http://ada.example/papers.bib',
      'application/octet-stream',
      '@article{a, title={Ferns}, year=2025}',
      'ada-moreau.bib',
    ],
    ['http://ada.example/', 'text/plain', adaPage, 'ada-moreau.html'],
    ['http://ada.example/page.php', 'application/xhtml+xml', adaPage, 'ada-moreau.html'],
    ['http://ada.example/', ['text/html', 'text/html; charset=utf-8'], adaPage, 'ada-moreau.html'],
    ['http://ada.example/', 'text/plain, text/markdown;charset="a,b"', adaPage, 'ada-moreau.md'],
    ['http://ada.example/', 'text/markdown, */*, nothing', markdown, 'ada-moreau.md'],
    ['http://ada.example/', 'text/html charset=utf-8', adaPage, 'ada-moreau.html'],
    ['http://ada.example/', 'html', adaPage, 'ada-moreau.html'],
    ['http://ada.example/', 'charset=utf-8', markdown, 'ada-moreau.md'],
  ])('%s, %s', async (address, type, body, file) => {
    const { offprint, bytes } = await visit(
      { 'ada-moreau': address },
      {
        pages: { 'ada.example': { body, headers: { 'content-type': type } } },
      },
    )
    await offprint('fetch', 'homepages')
    expect(bytes(`ada-moreau/${file}`).toString()).toBe(body)
    expect((await offprint('build')).status).toBe(0)
  })

  test('can change, and the file of the old form goes', async () => {
    const { folder, offprint } = await visit(ada, {
      pages: {
        'ada.example/': (_request, count) =>
          count === 0
            ? { body: adaPage }
            : { body: adaPage.replaceAll(/<[^>]*>/g, ''), headers: { 'content-type': 'text/markdown' } },
      },
    })
    await offprint('fetch', 'homepages')
    await offprint('fetch', 'homepages')
    expect(Object.keys(contentsOf(join(folder, 'profiles/.snapshots')))).toEqual([
      '.gitattributes', 'ada-moreau/ada-moreau.md', 'ada-moreau/snapshot.json',
    ]) // prettier-ignore
  })
})

test('a snapshot stays what was sent: doctor shows what is wrong in it, and writes nothing there', async () => {
  const { folder, offprint } = await visit(ada, {
    pages: { 'ada.example/': { body: adaPage.replace('poster award', 'Bachelorâ€™s award') } },
  })
  await offprint('fetch', 'homepages')
  const before = contentsOf(join(folder, 'profiles'))
  const { stdout, stderr } = await offprint('doctor', '--fix', '--write')
  expect(stdout).toContain('the best Bachelor’s award.</li>')
  expect(stderr).toContain(
    'Left profiles/.snapshots/ada-moreau/ada-moreau.html as it was fetched: put it right where it comes from\n',
  )
  expect(contentsOf(join(folder, 'profiles'))).toEqual(before)
})

import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { offline } from '../io/played-network.ts'
import type { World } from '../io/played-web.ts'
import { contentsOf } from '../io/scratch-folder.ts'
import { invoke } from './invoke.ts'
import { adaPage, moved, visit, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

const ada = { 'ada-moreau': 'http://ada.example/' }

describe('a homepage on the Internet', () => {
  test('that has moved is followed, each step is kept, and its links lead where they lead there', async () => {
    const { folder, offprint, snapshot } = await visit(ada, {
      pages: {
        'ada.example/': moved('http://www.ada.example/'),
        'www.ada.example/': moved('/home/?v=1#top', 302),
        'www.ada.example/home/?v=1': { body: '<meta http-equiv="refresh" content="0; url=index.html">' },
        'www.ada.example/home/index.html': { body: adaPage },
      },
    })
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
    expect(snapshot('ada-moreau')).toMatchObject({
      homepage: 'http://ada.example/',
      url: 'http://www.ada.example/home/index.html',
      redirects: [
        { url: 'http://ada.example/', status: 301 },
        { url: 'http://www.ada.example/', status: 302 },
        { url: 'http://www.ada.example/home/?v=1', status: 200 },
      ],
    })
    await offprint('build')
    expect(contentsOf(join(folder, 'out'))['catalog.json']).toMatch(
      /"http:\/\/www\.ada\.example(:\d+)?\/home\/about\/"/,
    )
  })

  test.each<[string, string, World['pages']]>([
    ['a Location in UTF-8', '/~zo%C3%AB/', { 'ada.example/': { status: 302, headers: { location: Buffer.from('/~zoë/').toString('latin1') } } }],
    ['a Location in Latin-1', '/~zo%C3%AB/', { 'ada.example/': { status: 302, headers: { location: '/~zo\u00EB/' } } }],
    ['entities', '/?a=1&b=2', { 'ada.example/': { body: '<meta http-equiv="refresh" content="0; URL=\'/?a=1&amp;b=2\'">' } }],
    ['an address with a blank', '/a%20b', { 'ada.example/': { body: '<meta http-equiv="refresh" content="0; url=\'/a b\'">' } }],
    ['an address against <base href>', '/sub/ok', { 'ada.example/': { body: '<base href="/sub/"><base href="/no/"><meta http-equiv="refresh" content="0; url=ok">' } }],
    ['an address without url=', '/ok', { 'ada.example/': { body: '<meta http-equiv="refresh" content="0;/ok">' } }],
    ['a refresh behind one in a script', '/ok', { 'ada.example/': { body: '<script>"<meta http-equiv=refresh content=0;/no>"</script><meta http-equiv=refresh content=0;/ok>' } }],
    ['a part of a second', '/home', { 'ada.example/': { body: '<META content="0.5;url=home" HTTP-EQUIV=Refresh>' } }],
  ])('that has moved by %s is at %s', async (_, path, pages) => {
    const { offprint, snapshot } = await visit(ada, { pages: { ...pages, [`ada.example${path}`]: { body: adaPage } } })
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
    expect(snapshot('ada-moreau')['url']).toBe(`http://ada.example${path}`)
  }) // prettier-ignore

  test.each([
    ['shows itself for longer first', '<meta http-equiv="refresh" content="6; url=/new">'],
    [
      'says so only in a script',
      `<script>const tag = '<meta http-equiv="refresh" content="0; url=/new">'</script>`,
    ],
    [
      'says so only to browsers without scripts',
      '<noscript><meta http-equiv="refresh" content="0; url=/new"></noscript>',
    ],
    ['only shows itself anew', '<meta http-equiv="refresh" content="5">'],
    [
      'says so after a refresh that comes later',
      '<meta http-equiv="refresh" content="60"><meta http-equiv="refresh" content="0; url=/new">',
    ],
    ['says so only in a comment', '<!-- <meta http-equiv="refresh" content="0; url=/new"> -->'],
  ])('that %s has not moved', async (_, tag) => {
    const { offprint, snapshot } = await visit(ada, {
      pages: { 'ada.example': { body: `${tag}${adaPage}` } },
    })
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
    expect(snapshot('ada-moreau')['url']).toBe('http://ada.example/')
  })

  test('that does not lead on any more is another page, though its ETag is the one of the page that it led to', async () => {
    const { offprint, snapshot } = await visit(ada, {
      pages: {
        'ada.example/': (request, count) => {
          if (count === 0) return moved('/old/')(request)
          return request.headers['if-none-match'] === undefined ? { body: adaPage } : { status: 304 }
        },
        'ada.example/old/': { body: adaPage, headers: { etag: '"1"' } },
      },
    })
    await offprint('fetch', 'homepages')
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 changed')
    expect(snapshot('ada-moreau')['url']).toBe('http://ada.example/')
  })

  test('whose bytes are found at another address is built again, for its links lead elsewhere', async () => {
    let hasMoved = false
    const { folder, offprint } = await visit(ada, {
      pages: {
        'ada.example/': (request) => (hasMoved ? moved('/home/')(request) : { body: adaPage }),
        'ada.example/home/': { body: adaPage },
      },
    })
    const build = () => invoke(folder, ['build'], {}, offline, 'program')
    await offprint('fetch', 'homepages')
    await build()
    expect((await build()).stderr).toContain('none changed')
    hasMoved = true
    await offprint('fetch', 'homepages')
    expect((await build()).stderr).not.toContain('none changed')
    expect(contentsOf(join(folder, 'out'))['catalog.json']).toContain('/home/about/')
  })
})

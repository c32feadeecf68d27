import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'

import { beforeAll, describe, expect, test } from 'vitest'

import type { PlayedPage, World } from '../io/played-web.ts'
import { contentsOf } from '../io/scratch-folder.ts'
import { adaPage, homepage, moved, visit, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

const ada = { 'ada-moreau': 'http://ada.example/' }
const short = (title: string, text: string): PlayedPage => ({
  body: `<!doctype html><html><head><title>${title}</title></head><body>${text}</body></html>`,
})
const menu = `<div>${'<a href="/fees">Fees and funding of a programme</a> '.repeat(60)}</div>`
const pdf = { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7' }

/** So many redirects, and behind them the page. */
function chain(length: number): World['pages'] {
  const steps = Array.from({ length }, (_, index) => [`ada.example/${index || ''}`, moved(`/${index + 1}`)])
  return { ...Object.fromEntries(steps), [`ada.example/${length}`]: { body: adaPage } }
}

/** Packed, of which the end is missing, though as many bytes are sent as were promised. */
function cutShort(coding: string, packed: Uint8Array): PlayedPage {
  const body = packed.subarray(0, Math.floor(packed.length * 0.6))
  return {
    body,
    headers: {
      'content-encoding': coding,
      'content-length': String(body.length),
      'content-type': 'text/markdown',
    },
  }
}

/** What a host may do instead of showing the page, and what is said of it. */
const failures: readonly (readonly [string, World['pages'], string])[] = [
  ['is gone', { 'ada.example/': { status: 404, body: 'Not Found' } }, 'it answered with status 404'],
  ['is forbidden', { 'ada.example/': { status: 403, body: adaPage } }, 'it answered with status 403'],
  ['is broken', { 'ada.example/': { status: 500, body: adaPage } }, 'it answered with status 500'],
  ['has nothing to say', { 'ada.example/': { status: 204 } }, 'it answered with status 204'],
  ['claims that nothing changed though nobody asked', { 'ada.example/': { status: 304 } }, 'it answered with status 304'],
  ['is overloaded', { 'ada.example/': { status: 503 } }, 'it answered with status 503'],
  ['is cut', { 'ada.example/': { body: adaPage, cutAt: 100 } }, 'the connection was cut'],
  ['never ends', { 'ada.example/': { body: adaPage, stalls: true } }, 'it took too long to answer'],
  ['is too large', { 'ada.example/': { body: Buffer.alloc(10_000_001, ' ') } }, 'its answer is larger than 10000000 bytes'],
  ['packs it wrongly', { 'ada.example/': { body: adaPage, headers: { 'content-encoding': 'gzip' } } }, 'its answer cannot be unpacked'],
  ['packs it by another way', { 'ada.example/': { body: adaPage, headers: { 'content-encoding': 'br' } } }, 'its answer cannot be unpacked'],
  ['packs it again and again', { 'ada.example/': { body: adaPage, headers: { 'content-encoding': 'gzip,'.repeat(50) } } }, 'its answer cannot be unpacked'],
  ['sends a part of gzip', { 'ada.example/': cutShort('gzip', gzipSync(adaPage)) }, 'its answer cannot be unpacked'],
  ['sends a part of deflate', { 'ada.example/': cutShort('deflate', deflateSync(adaPage)) }, 'its answer cannot be unpacked'],
  ['sends a part of deflate without its frame', { 'ada.example/': cutShort('deflate', deflateRawSync(adaPage)) }, 'its answer cannot be unpacked'],
  ['sends a part of br', { 'ada.example/': cutShort('br', brotliCompressSync(adaPage)) }, 'its answer cannot be unpacked'],
  ['sends a part of gzip in br', { 'ada.example/': { body: brotliCompressSync(gzipSync(adaPage).subarray(0, -20)), headers: { 'content-encoding': 'gzip, br' } } }, 'its answer cannot be unpacked'],
  ['says too much about it', { 'ada.example/': { body: adaPage, headers: { 'x-long': 'a'.repeat(20_000) } } }, 'its answer has too long a head'],
  ['goes to a port of something else', { 'ada.example/': { status: 302, headers: { location: 'http://ada.example:22/' } } }, 'nothing of the Web is at this port'],
  ['is no page', { 'ada.example/': pdf }, 'it is no page but application/pdf'],
  ['is no page at last', { 'ada.example/': { ...pdf, headers: { 'content-type': ['text/html', 'application/pdf'] } } }, 'it is no page but application/pdf'],
  ['goes round in circles', { 'ada.example/': moved('/') }, 'it redirects again and again'],
  ['redirects nine times', chain(9), 'it redirects again and again'],
  ['goes nowhere', { 'ada.example/': { status: 302, headers: { location: 'http://[' } } }, 'it redirects to what is no address (status 302)'],
  ['goes to a file', { 'ada.example/': { status: 302, headers: { location: 'file:///etc/passwd' } } }, 'it redirects to file:///etc/passwd: an address of file: is never followed'],
  ['goes to what the address itself holds', { 'ada.example/': { status: 302, headers: { location: 'data:text/html,Hello' } } }, 'an address of data: is never followed'],
  ['goes to a name', { 'ada.example/': { status: 302, headers: { location: 'http://a@ada.example/' } } }, 'an address with a name or a password in it is never followed'],
  ['goes to a password', { 'ada.example/': { status: 302, headers: { location: 'http://a:b@ada.example/' } } }, 'it redirects to http://***@ada.example/: an address with a name or a password in it is never followed'],
  ['goes to this machine', { 'ada.example/': { status: 302, headers: { location: 'http://127.0.0.1/admin' } } }, 'it redirects to http://127.0.0.1/admin: 127.0.0.1 is a private address'],
  ['goes to this machine in other words', { 'ada.example/': { status: 302, headers: { location: 'http://0x7f000001/' } } }, '127.0.0.1 is a private address'],
  ['goes to this machine by IPv6', { 'ada.example/': { status: 302, headers: { location: 'http://[::ffff:7f00:1]/' } } }, '::ffff:7f00:1 is a private address'],
  ['goes to the network here', { 'ada.example/': moved('http://inside.example/') }, 'inside.example has the private address 10.0.0.5'],
  ['goes to a service for machines in a cloud', { 'ada.example/': { body: '<meta http-equiv=refresh content="0;url=http://169.254.169.254/latest/">' } }, '169.254.169.254 is a private address'],
  ['goes to a name without address', { 'ada.example/': moved('http://nobody.example/') }, 'its name cannot be resolved; is there a network?'],
  ['forbids programs', { 'ada.example/': { body: adaPage }, 'ada.example/robots.txt': { body: 'User-agent: *\nDisallow: /\n' } }, 'robots.txt of ada.example forbids it'],
  ['forbids us', { 'ada.example/': { body: adaPage }, 'ada.example/robots.txt': { body: 'User-agent: Offprint\nDisallow: /$\n\nUser-agent: *\nAllow: /\n' } }, 'robots.txt of ada.example forbids it'],
  ['cannot say what it allows', { 'ada.example/': { body: adaPage }, 'ada.example/robots.txt': { status: 500 } }, 'it answered with status 500'],
  ['goes to a host that forbids it', { 'ada.example/': moved('http://www.ada.example/'), 'www.ada.example/': { body: adaPage }, 'www.ada.example/robots.txt': { body: 'User-agent: *\nDisallow: /\n' } }, 'robots.txt of www.ada.example forbids it'],
  ['will never say what it allows', { 'ada.example/': { body: adaPage }, 'ada.example/robots.txt': { status: 501 } }, 'it cannot say what it allows (robots.txt): it answered with status 501'],
  ['forbids programs at the end of a long list', { 'ada.example/': { body: adaPage }, 'ada.example/robots.txt': { body: `${'# A note\n'.repeat(55_000)}User-agent: *\nDisallow: /\n` } }, 'robots.txt of ada.example forbids it'],
  ['says with 301 that robots.txt is forbidden', { 'ada.example/': { body: adaPage }, 'ada.example/robots.txt': moved('/r'), 'ada.example/r': { body: 'User-agent: *\nDisallow: /' } }, 'robots.txt of ada.example forbids it'],
] // prettier-ignore

const names = { 'inside.example': ['10.0.0.5'], 'nobody.example': [] }

/** Pages that a server gives without any error, and are not the homepage. */
const impostors: readonly (readonly [string, PlayedPage, string])[] = [
  ['an error', short('404 Not Found', '<h1>Not Found</h1>'), 'it is a page of an error'],
  ['an error in words', short('Example University', '<p>The requested URL /~ada/ was not found on this server.</p>'), 'it is a page of an error'],
  ['an error in German', short('Seite nicht gefunden', 'Die Seite gibt es nicht.'), 'it is a page of an error'],
  ['a page of the web server', short('Welcome to nginx!', '<h1>Welcome to nginx!</h1>'), 'it is a page of an error'],
  ['maintenance', short('Under maintenance', 'Back soon.'), 'it is a page of an error'],
  ['a login', short('Example University', '<form><input name=u><input type=password name=p></form> Welcome back'), 'it is a page for signing in'],
  ['a login in words', short('Sign in to continue', 'Choose your organisation'), 'it is a page for signing in'],
  ['an error in the frame of its site', short('Page not found | Example University', `${menu}<h1>Page not found</h1>`), 'it is a page of an error'],
  ['a login in the frame of its site', short('Sign in - Example University', `${menu}<input type=password>`), 'it is a page for signing in'],
  ['a check for robots', short('Just a moment...', 'Checking your browser before you go on.'), 'it is a check for robots'],
  ['a parked domain', short('ada.example', 'This domain is for sale! Buy this domain now.'), 'it is a page about the domain, which is parked, for sale or expired'],
  ['an expired domain', short('ada.example', 'The domain ada.example has expired.'), 'it is a page about the domain, which is parked, for sale or expired'],
  ['nothing', { body: '' }, 'it has no text'],
  ['a page for a script', short('', '<div id=app></div><script>start()</script>'), 'it has no text'],
  ['a fifth of itself', short('Ada Moreau', 'My page is new.'), 'it shrank to less than a fifth'],
] // prettier-ignore

describe.each(failures)('a host that %s', (_, pages, reason) => {
  test('is an error with the reason, and nothing is written', async () => {
    const { folder, offprint } = await visit(ada, { pages, names })
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect(status).toBe(3)
    expect(stderr).toContain(
      'offprint.yaml:2:33: error: Cannot fetch the homepage of ada-moreau, http://ada.example/: ',
    )
    expect(stderr).toContain(`${reason} [homepage-failed]`)
    expect(existsSync(join(folder, 'profiles/.snapshots/ada-moreau'))).toBe(false)
  })

  test('leaves the last good snapshot', async () => {
    const [[name = '', later] = []] = Object.entries(pages).filter(([path]) => path === 'ada.example/')
    let isLater = false
    const world = Object.entries(pages).map(([path, page]): [string, World['pages'][string]] => [
      path,
      (request, count) => {
        if (isLater) return typeof page === 'function' ? page(request, count) : page
        return path === 'ada.example/' ? { body: adaPage } : { status: 404 }
      },
    ])
    expect([name, later === undefined]).toEqual(['ada.example/', false])
    const { folder, offprint, web } = await visit(ada, { pages: Object.fromEntries(world), names })
    expect((await offprint('fetch', 'homepages')).status).toBe(0)
    const before = contentsOf(join(folder, 'profiles'))
    isLater = true
    web.pass(2 * 86_400_000)
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect([status, stderr]).toEqual([3, expect.stringContaining('hint: The last good snapshot stays; ')])
    expect(contentsOf(join(folder, 'profiles'))).toEqual(before)
  })
})

test.each(['br', 'gzip, '.repeat(50)])(
  'what cannot be unpacked (%s) is not asked for again',
  async (coding) => {
    const { offprint, web } = await visit(ada, {
      pages: { 'ada.example/': { body: adaPage, headers: { 'content-encoding': coding } } },
    })
    expect((await offprint('fetch', 'homepages')).stderr).toContain('its answer cannot be unpacked')
    expect(web.received.map(({ path }) => path)).toEqual(['/robots.txt', '/'])
  },
)

test.each([
  ['gzip', gzipSync(adaPage)],
  ['X-Gzip', gzipSync(adaPage)],
  ['deflate', deflateSync(adaPage)],
  ['deflate', deflateRawSync(adaPage)],
  ['br', brotliCompressSync(adaPage)],
  ['gzip, br', brotliCompressSync(gzipSync(adaPage))],
  ['none', Buffer.from(adaPage)],
])('a page that is packed (%s) is unpacked', async (coding, body) => {
  const { offprint, bytes } = await visit(ada, {
    pages: { 'ada.example/': { body, headers: { 'content-encoding': coding } } },
  })
  expect((await offprint('fetch', 'homepages')).status).toBe(0)
  expect(bytes('ada-moreau/ada-moreau.html').toString()).toBe(adaPage)
})

describe.each(impostors)('%s in place of the homepage', (_, impostor, reason) => {
  test('is refused, reported, and taken when somebody says so', async () => {
    let isLater = false
    const { folder, offprint, bytes } = await visit(ada, {
      pages: { 'ada.example/': () => (isLater ? impostor : { body: adaPage }) },
    })
    await offprint('fetch', 'homepages')
    const before = contentsOf(join(folder, 'profiles'))
    isLater = true
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect(status).toBe(3)
    expect(stderr).toContain(
      `error: Cannot believe the homepage of ada-moreau, http://ada.example/: ${reason}`,
    )
    expect(stderr).toContain('[homepage-suspicious]')
    expect(stderr).toContain('run: offprint fetch homepages ada-moreau --accept\n')
    expect(contentsOf(join(folder, 'profiles'))).toEqual(before)
    expect((await offprint('fetch', 'homepages', 'ada-moreau', '--accept')).status).toBe(0)
    expect(bytes('ada-moreau/ada-moreau.html')).toEqual(Buffer.from(impostor.body ?? ''))
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 unchanged')
  })
})

test('a short page that leads to the door of a university now is no homepage', async () => {
  const brief = short('Ada Moreau', 'I study how ferns grow at the University of Examples.')
  const door = short('University of Examples', 'Choose your organisation to go on to this page.')
  let isLater = false
  const { offprint } = await visit(ada, {
    pages: {
      'ada.example/': (request) => (isLater ? moved('http://sso.example/idp/')(request) : brief),
      'sso.example/idp/': door,
    },
  })
  expect((await offprint('fetch', 'homepages')).status).toBe(0)
  isLater = true
  const { status, stderr } = await offprint('fetch', 'homepages')
  expect([status, stderr]).toEqual([3, expect.stringContaining('it is a page for signing in')])
})

test('a page that ends in its midst was not sent whole', async () => {
  let isLater = false
  const { offprint } = await visit(ada, {
    pages: {
      'ada.example/': () =>
        isLater
          ? { body: adaPage.slice(0, -40), headers: { 'content-length': String(adaPage.length - 40) } }
          : { body: adaPage },
    },
  })
  await offprint('fetch', 'homepages')
  isLater = true
  const { status, stderr } = await offprint('fetch', 'homepages')
  expect([status, stderr]).toEqual([3, expect.stringContaining('it breaks off: it ended in </html> before')])
  expect((await offprint('fetch', 'homepages', '--accept')).status).toBe(0)
})

test('a page behind eight redirects is fetched', async () => {
  const { offprint, snapshot } = await visit(ada, { pages: chain(8) })
  expect((await offprint('fetch', 'homepages')).status).toBe(0)
  expect(snapshot('ada-moreau')).toMatchObject({ url: 'http://ada.example/8', redirects: { length: 8 } })
})

test('a long page may speak of passwords, errors and domains', async () => {
  const items = [
    '2025-05-01: This domain is for sale, says our paper.',
    '2025-04-01: 404 Not Found won a prize.',
  ]
  const body = homepage('Log in to the forest', ...items).replace(
    '</ul>',
    `</ul><p>${'Trees. '.repeat(300)}</p><input type=password>`,
  )
  const { offprint } = await visit(ada, { pages: { 'ada.example/': { body } } })
  expect((await offprint('fetch', 'homepages')).status).toBe(0)
})

describe('addresses of this machine and its network', () => {
  const inside = { 'ada-moreau': 'http://inside.example/' }
  const pages = { 'inside.example/': { body: adaPage } }

  test.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', 'fe80::1'])('%s is refused after the name was looked up', async (address) => {
    const { offprint, web } = await visit(inside, { pages, names: { 'inside.example': [address] } })
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect(status).toBe(3)
    expect(stderr).toContain(`inside.example has the private address ${address} [homepage-failed]`)
    expect(stderr).toContain('if this host is meant run again with --allow-private')
    expect(web.received).toEqual([])
  }) // prettier-ignore

  test('--allow-private asks them', async () => {
    const { offprint } = await visit(inside, { pages, names: { 'inside.example': ['192.168.0.7'] } })
    expect((await offprint('fetch', 'homepages', '--allow-private')).status).toBe(0)
  })

  test('--allow-private follows there too', async () => {
    const { offprint } = await visit(ada, {
      pages: {
        'ada.example/': ({ headers }) => ({ status: 302, headers: { location: `http://127.0.0.1:${String(headers['host']).split(':')[1]}/` } }),
        '127.0.0.1/': { body: adaPage },
      },
    })
    expect((await offprint('fetch', 'homepages', '--allow-private')).status).toBe(0)
  }) // prettier-ignore

  test('a name that changes its address is connected to where it was allowed, or not at all', async () => {
    const { offprint, web } = await visit(inside, {
      pages: { 'inside.example/': { body: adaPage, headers: { connection: 'close' } }, 'inside.example/robots.txt': { status: 404, headers: { connection: 'close' } } },
      names: { 'inside.example': ['93.184.216.34', '127.0.0.1'] },
    }) // prettier-ignore
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect([status, web.reached]).toEqual([3, ['93.184.216.34']])
    expect(stderr).toContain('inside.example has the private address 127.0.0.1')
    expect(web.received.map(({ path }) => path)).toEqual(['/robots.txt'])
  })
})

import { describe, expect, test } from 'vitest'

import type { Answer } from '../../src/io/http/exchange.ts'
import { type Robots, robotsOf } from '../../src/io/http/robots.ts'

const host = 'http://ada.example'

function robotsIn(text: string): Promise<Robots> {
  const answer: Answer = { status: 200, header: () => undefined, bytes: Buffer.from(text), text }
  const cache = { get: () => undefined, put: () => undefined }
  return robotsOf(host, async () => answer, { cache, now: () => 0, refresh: false })
}

async function objection(text: string, path = '/~ada/'): Promise<string | undefined> {
  const { objectionTo } = await robotsIn(text)
  return objectionTo(new URL(path, host))
}

const forbidden = 'robots.txt of ada.example forbids it'

describe('a group of robots.txt', () => {
  test.each([
    ['goes on behind a Sitemap', 'User-agent: offprint\nSitemap: http://x/\nUser-agent: zork\nDisallow: /'],
    ['goes on behind a Host', 'User-agent: offprint\nHost: x\nUser-agent: zork\nDisallow: /'],
    ['goes on behind what nobody knows', 'User-agent: offprint\nFern: yes\nUser-agent: zork\nDisallow: /'],
    ['goes on behind a Sitemap among its rules', 'User-agent: *\nDisallow: /b\nSitemap: http://x/\nDisallow: /'],
    ['may come twice', 'User-agent: Offprint/2\nDisallow: /b\n\nUser-agent: *\nAllow: /\n\nUser-agent: offprint\nDisallow: /'],
    ['is there without a space or a small letter', 'USER-AGENT:OFFPRINT#us\rDISALLOW:/#all\r'],
  ])('%s, and forbids', async (_, text) => {
    expect(await objection(text)).toBe(forbidden)
  }) // prettier-ignore

  test.each([
    ['for another', 'User-agent: zork\nDisallow: /'],
    ['for everybody, where one is for us', 'User-agent: *\nDisallow: /\n\nUser-agent: offprint\nSitemap: http://x/'],
    ['that ended', 'User-agent: offprint\nDisallow: /b\nUser-agent: zork\nDisallow: /'],
    ['that ended with a delay', 'User-agent: offprint\nCrawl-delay: 1\nUser-agent: zork\nDisallow: /'],
    ['without a name', 'Disallow: /'],
    ['with a longer rule that allows', 'User-agent: *\nDisallow: /\nAllow: /~ada'],
  ])('%s forbids nothing', async (_, text) => {
    expect(await objection(text)).toBeUndefined()
  }) // prettier-ignore

  test('says how slowly to ask', async () => {
    expect((await robotsIn('User-agent: *\nSitemap: http://x/\nCrawl-delay: 7')).delay).toBe(7000)
  })
})

describe('a robots.txt that would take long', () => {
  const tooMany = 'robots.txt of ada.example has too many rules to hold so long an address against'
  const hostile = `User-agent: *\n${`Disallow: /${'*a'.repeat(1000)}b\n`.repeat(250)}`
  const long = `/${'a'.repeat(12_000)}`

  test('is held against no long address: what may be forbidden is not asked for', async () => {
    expect(await objection(hostile, long)).toBe(tooMany)
    expect(await objection(hostile)).toBeUndefined()
    expect(await objection(`${hostile}Disallow: /~ada`)).toBe(forbidden)
  })

  test.each([
    ['every program', 'User-agent: *\n'],
    ['us', 'User-agent: offprint\n'],
  ])('says the same to %s as often as it likes', async (_, name) => {
    expect(await objection(`${name.repeat(12_000)}${'Allow: /b\n'.repeat(24_000)}Disallow: /~ada\n`)).toBe(
      forbidden,
    )
  })

  test.each([
    ['rules for others', `${hostile.replace('*', 'zork')}User-agent: *\nDisallow: /aa`],
    ['many rules', `User-agent: *\n${'Disallow: /fern/\n'.repeat(4000)}Disallow: /aa`],
    ['asterisks as they are used', `User-agent: *\n${'Disallow: /*?session=\n'.repeat(100)}Disallow: /aa`],
  ])('is not one with %s', async (_, text) => {
    expect(await objection(text, long)).toBe(forbidden)
  })

  test.each([
    [256, forbidden],
    [257, tooMany],
  ])('is one beyond 51200000 comparisons: %i letters of a rule and 200000 of an address', async (letters, expected) => {
    const rule = `/*${'a'.repeat(letters - 2)}`
    const path = `/${'a'.repeat(200_000 - host.length - 1)}`
    expect(await objection(`User-agent: *\nDisallow: ${rule}`, path)).toBe(expected)
  }) // prettier-ignore
})

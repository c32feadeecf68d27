import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { contentsOf, place } from '../io/scratch-folder.ts'
import { adaPage, type Visited, visit, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

const day = (count: number): string => `Fri, 30 Jan 2026 12:00:0${count} GMT`

/** The same bytes, which the server calls by another name from the second request on. */
async function renamed(validators: (count: number) => Readonly<Record<string, string>>): Promise<Visited> {
  const conditions: Readonly<Record<string, string>> = { etag: 'if-none-match', 'last-modified': 'if-modified-since' }
  const visited = await visit({ 'ada-moreau': 'http://ada.example/' }, {
    pages: {
      'ada.example/': ({ headers }, count) => {
        const now = validators(Math.min(count, 1))
        const isKnown = Object.entries(now).every(([name, value]) => headers[conditions[name] ?? ''] === value)
        return isKnown ? { status: 304 } : { body: adaPage, headers: now }
      },
    },
  })
  await visited.offprint('fetch', 'homepages')
  return visited
} // prettier-ignore

const byTag = (count: number): Readonly<Record<string, string>> => ({ etag: `"v${count}"` })

describe('the same bytes under a newer', () => {
  test.each([
    ['ETag', byTag],
    ['date', (count: number) => ({ 'last-modified': day(count) })],
    ['ETag and date', (count: number) => ({ etag: `"v${count}"`, 'last-modified': day(count) })],
    ['ETag beside the same date', (count: number) => ({ etag: `"v${count}"`, 'last-modified': day(0) })],
  ])('%s are transferred once more, and no file changes', async (_, validators) => {
    const { folder, offprint, web } = await renamed(validators)
    const before = contentsOf(join(folder, 'profiles'))
    expect((await offprint('fetch', 'homepages')).stderr).toContain('1 unchanged')
    const sent = web.sent()
    for (const again of ['third', 'fourth'])
      expect([again, (await offprint('fetch', 'homepages')).stderr]).toEqual([
        again,
        'Fetched 1 homepage into profiles/.snapshots/: 1 unchanged\n',
      ])
    expect(web.sent()).toBe(sent)
    expect(contentsOf(join(folder, 'profiles'))).toEqual(before)
  })

  test('ETag are asked for with --refresh as if nothing were known, and known after it', async () => {
    const { offprint, web } = await renamed(byTag)
    await offprint('fetch', 'homepages', '--refresh')
    expect(web.received.at(-1)?.headers).not.toHaveProperty('if-none-match')
    await offprint('fetch', 'homepages')
    expect(web.received.at(-1)?.headers).toMatchObject({ 'if-none-match': '"v1"' })
  })
})

describe('a newer ETag does not count', () => {
  const page = 'profiles/.snapshots/ada-moreau/ada-moreau.html'
  const record = 'profiles/.snapshots/ada-moreau/snapshot.json'

  test.each([
    [
      'where the snapshot has other bytes now',
      page,
      (text: string) => text.replace('ferns', 'trees'),
      '"v0"',
    ],
    ['where the snapshot is another now', record, (text: string) => text.replace('v0', 'v9'), '"v9"'],
    ['where the note of it is damaged', '.offprint/validators.json', () => '{', '"v0"'],
    ['where the note of it is of another form', '.offprint/validators.json', () => '{"version":0}', '"v0"'],
  ])('%s', async (_, path, change, expected) => {
    const { folder, offprint, web } = await renamed(byTag)
    await offprint('fetch', 'homepages')
    place(folder, { [path]: change(readFileSync(join(folder, path), 'utf8')) })
    await offprint('fetch', 'homepages')
    expect(web.received.at(-1)?.headers).toMatchObject({ 'if-none-match': expected })
  })
})

import { beforeAll, expect, test } from 'vitest'

import type { World } from '../io/played-web.ts'
import { adaPage, moved, visit, warmUp } from './visiting.ts'

beforeAll(warmUp, 60_000)

const ada = { 'ada-moreau': 'http://ada.example/' }
const home: World['pages'] = {
  'ada.example/home/': (_, count) =>
    count === 0 ? { body: adaPage, headers: { etag: '"1"' } } : { status: 304 },
}

test.each<[string, World['pages'], string | undefined]>([
  ['301', { ...home, 'ada.example/': moved('/home/') }, 'http://ada.example/home/'],
  ['308', { ...home, 'ada.example/': moved('/home/', 308) }, 'http://ada.example/home/'],
  ['301 and 308', { ...home, 'ada.example/': moved('/a'), 'ada.example/a': moved('/home/', 308) }, 'http://ada.example/home/'],
  ['301, and from there for now by 302', { ...home, 'ada.example/': moved('/a'), 'ada.example/a': moved('/home/', 302) }, 'http://ada.example/a'],
  ['301, and from there by its own refresh', { ...home, 'ada.example/': moved('/a'), 'ada.example/a': { body: '<meta http-equiv=refresh content="0; url=/home/">' } }, 'http://ada.example/a'],
  ['302', { ...home, 'ada.example/': moved('/home/', 302) }, undefined],
  ['307', { ...home, 'ada.example/': moved('/home/', 307) }, undefined],
  ['302, and from there by 301', { ...home, 'ada.example/': moved('/a', 302), 'ada.example/a': moved('/home/') }, undefined],
  ['308 to a page that is gone', { 'ada.example/': moved('/home/', 308) }, undefined],
])('a homepage that has moved by %s is told where offprint.yaml names it if that is for good', async (_, pages, target) => {
  const { offprint } = await visit(ada, { pages })
  const note = `offprint.yaml:2:33: note: The homepage of ada-moreau, http://ada.example/, has moved for good to ${target} [homepage-moved]
  - { id: ada-moreau, homepage: 'http://ada.example/' }
                                ^
  hint: write ${target} as the homepage of ada-moreau in offprint.yaml, and fetch it again
`
  for (let run = 0; run < 2; run += 1) {
    const { status, stderr } = await offprint('fetch', 'homepages')
    expect(status).toBe('ada.example/home/' in pages ? 0 : 3)
    if (target === undefined) expect(stderr).not.toContain('homepage-moved')
    else expect(stderr).toContain(note)
  }
}) // prettier-ignore

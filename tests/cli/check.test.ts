import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

async function built(): Promise<string> {
  const folder = scratchFolder(profiles)
  await invoke(folder, ['build'])
  return folder
}

describe('offprint check', () => {
  test('is content with what a build has written, at any time', async () => {
    const outcome = await invoke(await built(), ['check'], { SOURCE_DATE_EPOCH: '0' })
    expect(outcome).toMatchObject({ status: 0, stdout: '' })
    expect(outcome.stderr).toMatch(/out\/ is current\n$/)
  })

  test('lists what a build would change, and changes nothing', async () => {
    const folder = await built()
    place(folder, { 'out/feed.xml': '<rss/>', 'out/CNAME': 'ada.example' })
    rmSync(join(folder, 'out/works.bib'))
    const before = contentsOf(folder)
    const { status, stdout, stderr } = await invoke(folder, ['check'])
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^out\/feed\.xml:1: different\n  - <rss\/>\n  \+ <\?xml .*\nout\/works\.bib: missing\n$/,
    )
    expect(stderr).toMatch(/out\/ differs in 2 files; to update it run: offprint build\n$/)
    expect(contentsOf(folder)).toEqual(before)
  })

  test('names the build that writes what it compared', async () => {
    const folder = scratchFolder(profiles)
    const words = ['profiles/ada-moreau.md', '--out', 'my pages', '--ascii', '--plugins']
    const { stderr } = await invoke(folder, ['check', ...words])
    expect(stderr).toMatch(
      /run: offprint build profiles\/ada-moreau\.md --out 'my pages' --ascii --plugins\n$/,
    )
  })

  test('completes what a build that was killed had ready', async () => {
    const folder = await built()
    const { 'out/feed.xml': feed = '' } = contentsOf(folder)
    const manifest = { version: 1, renames: ['feed.xml'], removals: [] }
    place(folder, {
      'out/feed.xml': '<rss/>',
      'out/.staging/manifest.json': JSON.stringify(manifest),
      'out/.staging/0': feed,
    })
    expect((await invoke(folder, ['check'])).status).toBe(0)
    expect(contentsOf(folder)['out/feed.xml']).toBe(feed)
  })

  test('says of line ends that Git changed what they are', async () => {
    const folder = await built()
    const { 'out/works.bib': text = '' } = contentsOf(folder)
    place(folder, { 'out/works.bib': text.replaceAll('\n', '\r\n') })
    const { status, stdout } = await invoke(folder, ['check'])
    expect([status, stdout]).toEqual([
      1,
      'out/works.bib:1: different line ends; if Git changed them, add to .gitattributes: out/** -text\n',
    ])
  })

  test('sees that a page has changed', async () => {
    const folder = await built()
    place(folder, {
      'profiles/li-ming.md': profiles['profiles/li-ming.md'].replace('a talk on graphs', 'a talk on trees'),
    })
    const { status, stdout } = await invoke(folder, ['check'])
    expect(status).toBe(1)
    expect(stdout).toContain('out/li-ming/feed.xml:')
  })

  test('an output that was never built misses everything', async () => {
    const folder = scratchFolder(profiles)
    const { status, stdout } = await invoke(folder, ['check'])
    expect([status, stdout]).toEqual([1, expect.stringContaining('out/feed.xml: missing\n')])
    expect(contentsOf(folder)).toEqual(profiles)
  })

  test('errors in the content count too', async () => {
    const folder = await built()
    const { status, stdout } = await invoke(folder, ['check', 'profiles', 'gone.md'])
    expect(status).toBe(3)
    expect(stdout).not.toContain('out/gone')
  })

  test('text of a page cannot steer the terminal', async () => {
    const folder = await built()
    place(folder, { 'out/feed.xml': '\u001b]0;owned\u0007\u001b[2J' })
    const { stdout } = await invoke(folder, ['check'])
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})

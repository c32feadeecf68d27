import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { siteFilesIn } from '../../src/io/site-files.ts'
import { textOf } from '../../src/model/page.ts'
import { readSite } from '../../src/read/index.ts'
import { readerOfFolder, siteKindOf } from '../../src/read/site-kind.ts'
import * as sites from '../../src/read/sites.ts'
import { printRecords } from './print-records.ts'

const folder = new URL('sites/', import.meta.url)
const kinds = readdirSync(folder).filter((name) => !name.endsWith('.json'))

test('every generator has a site', () => {
  expect(kinds.toSorted()).toEqual(Object.values(sites).map(({ name }) => name).toSorted()) // prettier-ignore
})

test.each(kinds)('a site of %s is read as the pages beside it', async (kind) => {
  const files = siteFilesIn(fileURLToPath(new URL(kind, folder)))
  expect(readerOfFolder(siteKindOf(files.list()) ?? 'markdown')).toBe(kind)
  const { pages, diagnostics } = readSite('ada', files)
  const printed = {
    pages: pages.map(({ source, title, url, nodes, ...page }) => ({ source, title, url, text: textOf(nodes), records: printRecords({ source, title, url, nodes, ...page } as (typeof pages)[number]) })), // prettier-ignore
    diagnostics: diagnostics.map(
      ({ code, place, message }) => `${place?.source}:${place?.line}: ${message} [${code}]`,
    ),
  }
  await expect(`${JSON.stringify(printed, undefined, 1)}\n`).toMatchFileSnapshot(`sites/${kind}.json`)
})

test('a folder that is no site is refused with the ways out', () => {
  const { pages, diagnostics } = readSite('ada', { list: () => ['notes.md'], read: () => undefined })
  expect(pages).toEqual([])
  expect(diagnostics).toMatchObject([{ code: 'source-unknown', hint: expect.stringContaining('jekyll') }])
})

test('a file that cannot be decoded is told and the others are read', () => {
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    '_config.yml': 'title: Ada',
    '_news/a.md': new Uint8Array([0xff, 0xfe, 0x41]),
    '_news/b.md': '---\ndate: 2024-01-02\n---\nI moved.',
  }
  const read = (path: string): Uint8Array | undefined => {
    const content = contents[path]
    return typeof content === 'string' ? new TextEncoder().encode(content) : content
  }
  const { pages, diagnostics } = readSite('ada', { list: () => Object.keys(contents), read })
  expect(diagnostics).toMatchObject([{ code: 'source-encoding', place: { source: 'ada/_news/a.md' } }])
  expect(pages.flatMap(({ records = [] }) => records)).toMatchObject([
    { date: '2024-01-02', place: { source: 'ada/_news/b.md' } },
  ])
})

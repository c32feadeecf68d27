import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext, runInThisContext } from 'node:vm'
import { type BuildOptions, build as bundle } from 'esbuild'
import { expect, test } from 'vitest'
import * as offprint from '../src/index.ts'
import { root } from './architecture/repository.ts'

const page = `---
title: "Ada Moss"
---

News
======
- 05/15/2025: Our paper [Fern: Counting Leaves at Scale](https://arxiv.org/abs/2501.01234) has been accepted to [ICML](https://icml.cc/) 2025.
- 03/02/2025: I joined the Institute of Ferns as a research intern.
`

/** Evaluated here and there: the whole of out/ for one page, as text. */
const program = `(offprint, page) => {
  const { catalog, files } = offprint.build({
    sources: [{ path: 'profiles/ada-moss.md', bytes: new TextEncoder().encode(page) }],
    configuration: { site: { language: 'en', url: 'https://ferns.example/' }, people: [] },
    asOf: offprint.formatInstant(0),
  })
  const written = files.map(({ path, chunks }) => [path, [...chunks].join('')])
  return JSON.stringify([catalog.news.length, catalog.works.length, Object.fromEntries(written)], null, 2)
}`

test('the core runs in a browser and writes there what it writes here', async () => {
  const { text, size } = await bundleForBrowser()
  expect(text).not.toMatch(/["'`]node:[a-z]/)

  const web = { TextDecoder, TextEncoder, URL, URLSearchParams, atob, btoa, structuredClone }
  const there = runInNewContext(`${text}; page => (${program})(offprint, page)`, web)(page)
  expect(there).toBe(runInThisContext(program)(offprint, page))
  expect(JSON.parse(there)).toMatchObject([
    2,
    1,
    { 'feed.xml': expect.stringContaining('Counting Leaves at Scale') },
  ])
  console.log(`the core as one minified script: ${Math.round(size / 1024)} KB`)
})

/** citation-js can fetch and asks for Node's way of it; nothing here ever does. */
async function bundleForBrowser(): Promise<{ readonly text: string; readonly size: number }> {
  const options: BuildOptions = JSON.parse(readFileSync(join(root, '.ci/browser-bundle.json'), 'utf8'))
  const { outputFiles = [] } = await bundle({ ...options, absWorkingDir: root })
  return { text: outputFiles[0]?.text ?? '', size: outputFiles[0]?.contents.length ?? 0 }
}

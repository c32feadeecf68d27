// Builds the homepages of this repository in Chromium, on a page and in a Web Worker, and compares with what Node.js builds.
//
//   node .ci/core-in-browser.mjs
//
// Needs dist/, and chromium ($CHROMIUM, by default /usr/bin/chromium): without it, it says SKIP.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import { build as bundle } from 'esbuild'
import { chromium } from 'playwright-core'
import * as offprint from '../dist/lib/index.js'

process.chdir(resolve(import.meta.dirname, '..'))
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) {
  console.log(`SKIP core in a browser: there is no ${executablePath}`)
  process.exit()
}

const pages = Object.fromEntries(
  readdirSync('profiles')
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`profiles/${name}`, readFileSync(join('profiles', name), 'utf8')]),
)

/** Run here and there: the whole of out/ as text. */
function filesOf(library, texts) {
  const { files } = library.build({
    sources: Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
    configuration: { site: { language: 'en', url: 'https://ferns.example/' }, people: [] },
    asOf: library.formatInstant(0),
  })
  return files.map(({ path, chunks }) => [path, [...chunks].join('')])
}

const expected = filesOf(offprint, pages)
/** The core needs no code made from text, no request and no style. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'"
const served = {
  '/': ['text/html', '<!doctype html><title>core</title><script src="/offprint.js"></script>'],
  '/offprint.js': ['text/javascript', await script()],
  '/worker.js': [
    'text/javascript',
    `importScripts('/offprint.js')\n${filesOf}\nonmessage = ({ data }) => postMessage(filesOf(offprint, data))`,
  ],
}
const server = createServer(({ url }, response) => {
  const [type, text] = served[url] ?? []
  if (type === undefined) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy }).end(text)
}) // prettier-ignore
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] })
try {
  const page = await browser.newPage()
  const problems = []
  page.on('console', (message) => problems.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  await page.goto(`http://127.0.0.1:${server.address().port}/`)
  const onPage = await page.evaluate(`(${filesOf})(offprint, ${JSON.stringify(pages)})`)
  const inWorker = await page.evaluate((texts) => {
    const worker = new Worker('/worker.js')
    return new Promise((done, fail) => {
      worker.onmessage = ({ data }) => done(data)
      worker.onerror = ({ message }) => fail(new Error(message))
      worker.postMessage(texts)
    })
  }, pages)
  for (const [where, files] of Object.entries({ 'on a page': onPage, 'in a worker': inWorker })) {
    assert.deepEqual(files, expected, where)
    console.log(`${where}: the same ${files.length} files`)
  }
  // The icon that every browser asks for is refused by the policy or not there.
  assert.deepEqual(
    problems.filter((problem) => !problem.includes('favicon')),
    [],
  )
} finally {
  await browser.close()
  server.close()
}

async function script() {
  const { outputFiles } = await bundle(JSON.parse(readFileSync('.ci/browser-bundle.json', 'utf8')))
  return outputFiles[0].text
}

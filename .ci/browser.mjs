// Opens the pages of a build in Debian's Chromium as a person would: searches, filters, copies, walks with the keyboard.
//
//   node .ci/browser.mjs
//
// Needs a build of this repository, and chromium ($CHROMIUM, by default /usr/bin/chromium): without it, it says SKIP.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) {
  console.log(`SKIP browser: there is no ${executablePath}`)
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'offprint-browser-'))
const server = createServer(answer)
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const base = `http://127.0.0.1:${server.address().port}/`
buildPages()
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] })
try {
  for (const [name, test] of Object.entries({
    searching,
    filtering,
    copying,
    keyboard,
    upcoming,
    freshness,
    calendar,
    narrow,
    withoutScript,
  })) {
    await test()
    console.log(`${name}: good`)
  }
} finally {
  await browser.close()
  server.close()
  rmSync(folder, { recursive: true })
}

async function searching() {
  await visit({}, async (page) => {
    const search = page.getByLabel('Search')
    await search.fill('FÉRN leaves')
    assert.deepEqual(
      await titles(page),
      ['Fern: Counting Leaves at Scale'],
      'words in any order, accents and case aside',
    )
    assert.equal(await page.locator('#filtered').textContent(), '1 of 3 publications')
    await search.fill('nothing of the kind')
    assert.deepEqual(await titles(page), [])
    assert.equal(await page.locator('#filtered').textContent(), 'No publication fits.')
    await page.getByRole('button', { name: 'Clear' }).click()
    assert.equal((await titles(page)).length, 3)
    assert.equal(await page.evaluate('document.activeElement.id'), 'filter-words')
  })
}

async function filtering() {
  await visit({}, async (page) => {
    await page.getByLabel('Year').selectOption('2024')
    assert.deepEqual(await titles(page), ['Moss: Soft Ground for Robots'])
    await page.getByLabel('Year').selectOption('')
    await page.getByLabel('Person').selectOption('ben-alder')
    assert.deepEqual(await titles(page), ['Bark: Reading Trees by Their Skin'])
    // A link to what is filtered away shows it again.
    const fern = await page.locator('section:has(#works) li', { hasText: 'Fern' }).getAttribute('id')
    await page.goto(`${base}index.html#${fern}`)
    await page.locator(`#${fern}`).waitFor({ state: 'visible' })
  })
}

async function copying() {
  await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const button = page.locator('[data-copies]').first()
    const label = await button.textContent()
    await button.click()
    await page.locator('#said', { hasText: /^Copied BibTeX of / }).waitFor({ state: 'attached' })
    const copied = await page.evaluate('navigator.clipboard.readText()')
    assert.match(copied, /^@\w+\{[a-z0-9]+,\n[^]*\n\}\n$/)
    assert.equal(await button.textContent(), 'Copied')
    await page.clock.runFor(3000)
    assert.equal(await button.textContent(), label)
    await page.getByRole('button', { name: 'Copy the feed’s address' }).click()
    await page.waitForFunction(`navigator.clipboard.readText().then((text) => text === '${base}feed.xml')`)
  })
  // Where the clipboard is not to be had, selecting and copying still works.
  await visit({}, async (page) => {
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    await page.locator('[data-copies]').first().click()
    await page.locator('#said', { hasText: /^Copied BibTeX of / }).waitFor({ state: 'attached' })
  })
}

async function keyboard() {
  await visit({}, async (page) => {
    await page.keyboard.press('Tab')
    assert.equal(await focused(page), 'Skip to the contents')
    assert.ok(
      await page.evaluate('document.activeElement.getBoundingClientRect().left >= 0'),
      'shown when focused',
    )
    await page.keyboard.press('Enter')
    assert.equal(new URL(page.url()).hash, '#contents')
    await page.goto(`${base}index.html`)
    const seen = []
    for (let step = 0; step < 200; step += 1) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const { activeElement: element } = document
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return {
          name: element.id || element.textContent.trim(),
          tag: element.tagName,
          outline: outlineStyle === 'none' ? '0px' : outlineWidth,
        }
      })
      if (at.tag === 'BODY') break
      assert.notEqual(at.outline, '0px', `one sees that ${at.tag} "${at.name}" has the focus`)
      seen.push(at)
    }
    const names = seen.map(({ name }) => name)
    for (const name of [
      'Subscribe to the news',
      'filter-words',
      'filter-year',
      'filter-people',
      'filter-clear',
      'Cite',
      'Sources',
      'Catalog (JSON)',
    ])
      assert.ok(names.includes(name), `the tab key reaches ${name}`)
    const cite = page.locator('summary', { hasText: 'Cite' }).first()
    await cite.focus()
    await page.keyboard.press('Enter')
    assert.ok(await page.locator('pre').first().isVisible(), 'the enter key opens a citation')
  })
}

async function upcoming() {
  const marks = async (instant) => {
    let found
    await visit({ instant }, async (page) => {
      found = {
        badges: await page.locator('.badge').allTextContents(),
        next: await page.locator('#next').textContent(),
      }
    })
    return found
  }
  assert.deepEqual(await marks('2025-06-01T12:00:00'), {
    badges: ['upcoming', 'upcoming'],
    next: 'Next: ICML 2025, 13–19 July 2025',
  })
  assert.deepEqual((await marks('2025-07-13T00:30:00')).badges, ['upcoming', 'now'])
  assert.deepEqual((await marks('2025-07-19T23:30:00')).badges, ['upcoming', 'now'])
  assert.deepEqual((await marks('2025-07-20T00:30:00')).badges, ['upcoming'])
  assert.deepEqual(await marks('2030-01-01T12:00:00'), { badges: [], next: '' })
}

async function freshness() {
  const said = async (instant) => {
    let text
    await visit({ instant }, async (page) => {
      text = await page.locator('[data-changed]').textContent()
    })
    return text
  }
  assert.equal(await said('2025-07-19T12:00:00Z'), 'Last changed on 20 May 2025.')
  assert.equal(
    await said('2025-07-20T12:00:00Z'),
    'Last changed on 20 May 2025. That is 61 days ago: perhaps it is no longer kept current.',
  )
}

async function calendar() {
  await visit({}, async (page) => {
    const link = page.getByRole('link', { name: 'Subscribe to the calendar' })
    assert.equal(await link.getAttribute('href'), `${base.replace('http:', 'webcal:')}conferences.ics`)
  })
}

async function narrow() {
  for (const path of ['index.html', 'ada-moss/index.html'])
    await visit({ path, viewport: { width: 320, height: 640 } }, async (page) => {
      assert.equal(
        await page.evaluate('document.documentElement.scrollWidth'),
        320,
        `${path} does not scroll sideways`,
      )
      const heights = await page
        .locator('.when .badge')
        .evaluateAll((badges) => badges.map((badge) => badge.clientHeight))
      assert.ok(Math.max(...heights) < 30, `${path} breaks no word of a badge: ${heights}`)
    })
}

async function withoutScript() {
  await visit({ javaScriptEnabled: false }, async (page) => {
    assert.equal((await titles(page)).length, 3)
    assert.equal(await page.locator('.filter').isVisible(), false)
    assert.equal(await page.getByRole('button').count(), 0, 'what needs the script is not shown')
    assert.equal(
      await page.getByRole('link', { name: 'Add to a calendar' }).getAttribute('href'),
      'conferences.ics',
    )
  })
}

/** Whatever a test does, the page says nothing on the console and asks nobody else. */
async function visit({ path = 'index.html', instant = '2025-06-01T12:00:00', ...options }, test) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems = []
  page.on('console', (message) => problems.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(base) || !request.isNavigationRequest())
      if (!url.startsWith('data:')) problems.push(`request: ${url}`)
  })
  if (options.javaScriptEnabled !== false) await page.clock.install({ time: new Date(instant) })
  await page.goto(base + path)
  await test(page)
  await context.close()
  assert.deepEqual(problems, [])
}

function titles(page) {
  return page.locator('section:has(#works) .rows > li:visible h3').allTextContents()
}

function focused(page) {
  return page.evaluate('document.activeElement.textContent')
}

/** Two invented homepages. */
function buildPages() {
  mkdirSync(join(folder, 'profiles'))
  writeFileSync(
    join(folder, 'profiles/ada-moss.md'),
    `---
title: Ada Moss
---

# News

- 05/15/2025: Our paper "[Fern: Counting Leaves at Scale](https://arxiv.org/abs/2501.99991)" has been accepted to ICML 2025.
- 09/20/2024: Our paper "[Moss: Soft Ground for Robots](https://arxiv.org/abs/2401.99992)" has been accepted to CoRL 2024.
- 03/02/2024: I received the Medal of the Institute of Ferns.
`,
  )
  writeFileSync(
    join(folder, 'profiles/ben-alder.md'),
    `---
title: Ben Alder
---

# News

- 05/20/2025: Our paper "[Bark: Reading Trees by Their Skin](https://arxiv.org/abs/2501.99993)" has been accepted to EMNLP 2025.
`,
  )
  const { status, stderr } = spawnSync(process.execPath, [resolve('dist/cli/main.js'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
}

function answer({ url }, response) {
  const types = { '.html': 'text/html', '.xml': 'application/xml', '.json': 'application/json' }
  const path = join(folder, 'out', new URL(url, 'http://localhost').pathname)
  if (!existsSync(path)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' })
  createReadStream(path).pipe(response)
}

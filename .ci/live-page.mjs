// Opens what `offprint serve` serves in Chromium while `offprint watch` builds: an open page shows each edit by itself.
//
//   node .ci/live-page.mjs
//
// Needs dist/, and chromium ($CHROMIUM, by default /usr/bin/chromium): without it, it says SKIP.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) {
  console.log(`SKIP live page: there is no ${executablePath}`)
  process.exit()
}

const folder = mkdtempSync(join(tmpdir(), 'offprint-live-'))
const profile = join(folder, 'profiles/ada-moss.md')
mkdirSync(join(folder, 'profiles'))
writeFileSync(profile, '# Ada Moss\n\n## News\n\n- 05/15/2025: I joined the Institute of Ferns.\n')

const watch = started('watch')
await saying(watch, /Waiting for changes/)
const serve = started('serve', '--port', '0')
const [base] = await saying(serve, /http:\S+/)
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic'] })
try {
  const page = await browser.newPage()
  const problems = []
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('console', (message) => problems.push(`console: ${message.text()}`))
  for (const path of ['', 'ada-moss/']) {
    await page.goto(base + path)
    // More than one edit: a page that loaded itself anew listens again.
    for (const count of [1, 2]) {
      const item = `I planted fern number ${count} for ${path === '' ? 'all' : path}`
      appendFileSync(profile, `- 05/20/2025: ${item}.\n`)
      await page.getByText(item).first().waitFor()
    }
    console.log(`/${path}: good`)
  }
  assert.deepEqual(
    problems.filter((problem) => !/favicon|404/.test(problem)),
    [],
  )
} finally {
  await browser.close()
  for (const program of [serve, watch]) {
    program.kill('SIGINT')
    await once(program, 'close')
    assert.equal(program.exitCode, 0)
  }
  rmSync(folder, { recursive: true })
}

function started(...words) {
  return spawn(process.execPath, [resolve('dist/cli/main.js'), ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

/** Waits until a program has said what fits. */
async function saying({ stderr }, pattern) {
  for (let said = ''; ;) {
    said += String(await once(stderr, 'data'))
    const match = pattern.exec(said)
    if (match !== null) return match
  }
}

// Compares what `offprint extract` finds on the homepages of profiles/ with what a careful reader wrote down.
//
//   node .ci/accuracy.mjs SHARED
//
// Anything but 100 % everywhere is a failure.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [shared] = process.argv.slice(2)
const corpus = join(shared, 'corpus')
const folder = mkdtempSync(join(tmpdir(), 'offprint-accuracy-'))
const [labels, extracted] = [join(folder, 'gold'), join(folder, 'extracted')]
mkdirSync(labels)

const pages = readdirSync('profiles').filter((name) => existsSync(join(corpus, 'gold', `${name}.gold.json`)))
for (const name of pages)
  copyFileSync(join(corpus, 'gold', `${name}.gold.json`), join(labels, `${name}.gold.json`))
const program = [
  'dist/cli/main.js',
  'extract',
  ...pages.map((name) => join('profiles', name)),
  '--out',
  extracted,
]
execFileSync(process.execPath, program, { stdio: ['ignore', 'ignore', 'pipe'] })
const score = [join(corpus, 'score.mjs'), labels, extracted, '--json']
const report = JSON.parse(execFileSync(process.execPath, score, { encoding: 'utf8' }))
rmSync(folder, { recursive: true })

const shares = [
  ...Object.entries(report.found).map(([name, { f1, pairs }]) => ({ name, share: f1, count: pairs })),
  ...Object.entries(report.fields).map(([name, { accuracy, total }]) => ({
    name,
    share: accuracy,
    count: total,
  })),
]
const poor = shares
  .filter(({ share }) => share !== 1)
  .map(({ name, share }) => `${name}: ${(100 * share).toFixed(1)} %`)
for (const line of [...poor, ...report.misses]) console.log(line)
console.log(`${report.pages} pages: ${shares.map(({ name, count }) => `${count} ${name}`).join(', ')}`)
if (pages.length === 0 || poor.length > 0 || report.misses.length > 0) process.exitCode = 1

// Compares what `offprint extract` finds on homepages with what a careful reader of each wrote down.
//
//   npm run accuracy [-- SHARED --misses N]      UPDATE=1 raises the floors to what is reached now
//
// SHARED (else $OFFPRINT_SHARED, else ../shared) holds the labelled pages. A figure a point below what was once
// reached fails (.ci/accuracy-floors.json; tests/accuracy holds invented pages to the same table), so does anything
// but 100 % on the homepages of profiles/, and any item on a page that is known to have no news.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))
const words = process.argv.slice(2)
const misses = words.includes('--misses') ? Number(words.splice(words.indexOf('--misses'), 2)[1]) : 0
const [shared = process.env.OFFPRINT_SHARED ?? '../shared'] = words
const corpus = join(shared, 'corpus')
if (!existsSync(corpus)) {
  console.log(`SKIP accuracy: there is no ${corpus}`)
  process.exit()
}
spawnSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: 'inherit' })

const table = '.ci/accuracy-floors.json'
const floors = JSON.parse(readFileSync(table, 'utf8'))
const scratch = mkdtempSync(join(tmpdir(), 'offprint-accuracy-'))
const all = [...filesIn(join(corpus, 'pages')), ...filesIn(join(shared, 'seeds'), '.md')]
const labelled = all.filter((path) => existsSync(goldOf(path)))
const report = scored('all', labelled)
const seeds = scored('profiles', filesIn('profiles', '.md'))
const news = itemsWithoutNews()
rmSync(scratch, { recursive: true })

const reached = sharesOf(report)
const rows = floors.map(({ figure, aim, corpus: floor }) => {
  const share = reached[figure] ?? 0
  const isAimed = share >= aim
  const verdict = share <= floor - 0.01 ? 'FELL' : isAimed ? 'good' : 'below its aim'
  return { figure, share, aim, floor, verdict }
})
const failures = [
  ...rows.filter(({ verdict }) => verdict === 'FELL').map(({ figure }) => `${figure} fell by a point`),
  ...(report.pages === 0 ? ['no labelled pages'] : []),
  ...seeds.misses,
  ...Object.entries(sharesOf(seeds)).flatMap(([figure, share]) =>
    share === 1 ? [] : [`profiles/: ${figure} ${percent(share)}`],
  ),
  ...news.map(({ file, line, text }) => `${file}:${line} is no news: ${text}`),
]

const [figure, ...head] = ['figure', 'now', 'aim', 'floor', '']
console.log([figure.padEnd(16), ...head.map((cell) => cell.padStart(8))].join('').trimEnd())
for (const row of rows)
  console.log(
    `${row.figure.padEnd(16)}${[row.share, row.aim, row.floor].map(percent).join('')}  ${row.verdict}`,
  )
for (const line of [...report.misses.slice(0, misses), ...failures]) console.log(line)
const good = rows.filter(({ share, aim }) => share >= aim).length
console.log(`${report.pages} pages: ${good} of ${rows.length} figures have reached their aim`)
if (process.env.UPDATE === '1') raise()
if (failures.length > 0) process.exitCode = 1

/** What score.mjs says of these pages: their labels, and what the program finds in them. */
function scored(name, paths) {
  const [labels, extracted] = ['gold', 'found'].map((folder) => join(scratch, name, folder))
  mkdirSync(labels, { recursive: true })
  for (const path of paths) copyFileSync(goldOf(path), join(labels, basename(goldOf(path))))
  extract([...paths, '--out', extracted])
  const score = [join(corpus, 'score.mjs'), labels, extracted, '--json']
  return JSON.parse(execFileSync(process.execPath, score, { encoding: 'utf8', maxBuffer: 1e9 }))
}

/** Of the pages that a reader looked through and found no news in. */
function itemsWithoutNews() {
  const list = join(corpus, 'EMPTY.txt')
  const names = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
  const paths = names.map((name) => join(corpus, 'pages', name)).filter((path) => existsSync(path))
  return paths.flatMap((path) => {
    const { file, items } = JSON.parse(extract([path]))
    return items.map(({ line, text }) => ({ file, line, text }))
  })
}

/** Errors in a page are printed by the program and are no concern here: what was not found is missed. */
function extract(args) {
  const options = { encoding: 'utf8', maxBuffer: 1e9 }
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli/main.js', 'extract', ...args], options)
  if (stdout === '' && !args.includes('--out')) throw new Error(stderr)
  return stdout
}

function sharesOf({ found, fields }) {
  const shares = (figures, share) => Object.entries(figures).map(([name, value]) => [name, value[share]])
  return Object.fromEntries([...shares(found, 'f1'), ...shares(fields, 'accuracy')])
}

function raise() {
  const lines = floors.map((row) => {
    const now = Math.floor(1000 * reached[row.figure]) / 1000
    const cells = Object.entries({ ...row, corpus: Math.max(row.corpus, now) })
    return `  { ${cells.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`
  })
  writeFileSync(table, `[\n${lines.join(',\n')}\n]\n`)
}

function goldOf(path) {
  return join(corpus, 'gold', `${basename(path)}.gold.json`)
}

function filesIn(folder, ending = '') {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.map((name) => join(folder, name))
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`.padStart(8)
}

// Prints what the program costs, as ratios to bare Node.js in the same run and as pages a second.
//
//   npm run bench [-- SHARED]
//
// With the corpus of real homepages (SHARED, else $OFFPRINT_SHARED, else ../shared) also what reading those costs.
// A figure that misses its aim is marked; the exit status does not tell, for machines differ.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))
spawnSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: 'inherit' })

const { build, exporters, formatInstant } = await import('../dist/lib/index.js')
const { readPage } = await import('../dist/lib/read/index.js')
const { extract } = await import('../dist/lib/extract/index.js')
const { describePerson, normalize, personIdOf } = await import('../dist/lib/normalize/index.js')
const { merge } = await import('../dist/lib/merge/index.js')

const configuration = { site: { language: 'en', url: 'https://papers.example/' }, people: [] }
const asOf = formatInstant(0)

const [shared = process.env.OFFPRINT_SHARED ?? '../shared'] = process.argv.slice(2)
if (existsSync(join(shared, 'corpus'))) {
  const { corpusTables } = await import('./corpus.mjs')
  for (const table of corpusTables(shared)) print(table)
} else console.log('SKIP the corpus: no homepages of real people here\n')
print(coldStarts())
print(pipeline())
print(formats())
spawnSync(process.execPath, ['bench/watch.mjs'], { stdio: 'inherit' })
spawnSync(process.execPath, ['bench/bibliographies.mjs'], { stdio: 'inherit' })

/** Interleaved, so that whatever else the machine does meets all of them. */
function coldStarts() {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'))
  const program = 'dist/cli/main.js'
  const [fresh, unchanged] = [join(folder, 'fresh'), join(folder, 'unchanged')]
  const again = [program, 'build', 'profiles', '--out', unchanged]
  const commands = [
    { name: 'node -e 0', words: ['-e', '0'] },
    { name: 'offprint --version', words: [program, '--version'], aim: 2 },
    { name: 'offprint --help', words: [program, '--help'] },
    { name: 'extract of one page', words: [program, 'extract', 'profiles/chaoyi-jiang.md'] },
    {
      name: 'build of profiles/, fresh',
      words: [program, 'build', 'profiles', '--out', fresh],
      aim: 6,
      before: () => rmSync(fresh, { recursive: true, force: true }),
    },
    {
      name: 'build of profiles/, unchanged, but not known to be',
      words: again,
      before: () => rmSync('.offprint/build.json', { force: true }),
    },
    { name: 'build of profiles/, unchanged', words: again, aim: 6 },
  ]
  const rounds = Array.from({ length: 21 }, () =>
    commands.map(({ words, before }) => (before?.(), millisecondsOf(() => run(words)))),
  )
  rmSync(folder, { recursive: true, force: true })
  const medians = commands.map((_, column) => median(rounds.slice(1).map((round) => round[column])))
  const rows = commands.map(({ name, aim }, row) => {
    const ratio = medians[row] / medians[0]
    return [
      name,
      `${medians[row].toFixed(0)} ms`,
      `${ratio.toFixed(2)} ×`,
      ...(aim === undefined ? [] : [`≤ ${aim} ×`, verdict(ratio <= aim)]),
    ]
  })
  return [['cold start, median of 20', 'time', 'bare Node', 'aim', ''], ...rows]
}

/** Stage by stage, then whole; to the program every copy of a page is another person's. */
function pipeline() {
  const sources = copiesOf(2000)
  stages(copiesOf(100))
  const times = Object.entries(stages(sources))
  const all = times.reduce((sum, [, time]) => sum + time, 0)
  const few = copiesOf(100)
  const whole = median(
    [1, 2, 3].map(() => millisecondsOf(() => build({ sources: few, configuration, asOf }))),
  )
  const row = (name, count, time, aim) => {
    const speed = (1000 * count) / time
    return [
      name,
      `${time.toFixed(0)} ms`,
      `${speed.toFixed(0)} pages/s`,
      ...(aim === undefined ? [] : [`≥ ${aim}`, verdict(speed >= aim)]),
    ]
  }
  return [
    [`pipeline on one thread, ${sources.length} pages`, 'time', 'speed', 'aim', ''],
    ...times.map(([name, time]) => row(name, sources.length, time)),
    row('all four', sources.length, all, 1000),
    row(`a build with every export, ${few.length} pages`, few.length, whole),
  ]
}

/** Milliseconds that each stage takes; `src/pipeline.ts` is where their order is at home. */
function stages(sources) {
  const times = {}
  const stage = (name, job) => {
    const start = performance.now()
    const result = job()
    times[name] = performance.now() - start
    return result
  }
  const pages = stage('read', () => sources.map(({ path, bytes }) => readPage(path, bytes).page))
  const findings = stage('extract', () => pages.map(extract))
  const readings = stage('normalize', () =>
    findings.map((found, index) => {
      const { path } = sources[index]
      const id = personIdOf(path)
      return {
        person: describePerson(id, [path], [pages[index]]),
        entries: normalize(found, id).entries,
        unread: [],
      }
    }),
  )
  stage('merge', () => merge({ readings, asOf }))
  return times
}

function formats() {
  const { catalog } = build({ sources: copiesOf(100), configuration, asOf })
  const view = { catalog, title: 'Bench', folders: [], ...configuration.site }
  const rows = exporters.map((exporter) => {
    const times = Array.from({ length: 9 }, () =>
      millisecondsOf(() => [...exporter.write(view)].map(({ chunks }) => [...chunks].length)),
    )
    return [exporter.name, `${median(times).toFixed(1)} ms`, '', '', '']
  })
  const { people, news, works, events } = catalog
  return [
    [
      `export: ${people.length} people, ${news.length} news, ${works.length} works, ${events.length} events`,
      'time',
      '',
      '',
      '',
    ],
    ...rows,
  ]
}

function copiesOf(count) {
  const pages = ['profiles/chaoyi-jiang.md', 'profiles/lei-gao.md'].map((path) => readFileSync(path))
  return Array.from({ length: count * pages.length }, (_, index) => ({
    path: `profiles/p${String(index + 1).padStart(4, '0')}.md`,
    bytes: pages[index % pages.length],
  }))
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}\n${stderr}`)
}

function millisecondsOf(job) {
  const start = performance.now()
  job()
  return performance.now() - start
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function verdict(good) {
  return good ? 'good' : 'MISSED'
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const [head, ...body] = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
      .trimEnd(),
  )
  console.log([head, '─'.repeat(head.length), ...body, ''].join('\n'))
}

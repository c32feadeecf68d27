// Prints what a build costs as the number of homepages grows: pages a second, peak memory, time for each profile.
//
//   node bench/growth.mjs [SHARED] [--sizes 10,1000,20000]
//
// The profiles are made from the corpus of real homepages (SHARED, else $OFFPRINT_SHARED, else ../shared) under other
// names, in a folder that goes when it is done. Each size is built cold on one core, cold with workers that read pages
// side by side and cold but for what was read of the profiles, which shows what any number of workers can save (neither
// of the largest, for each takes as long again), again with nothing changed, and with one profile changed. A size that cannot be built says why; the exit status does not tell, for machines differ.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { profileMaker } from './invented-profiles.mjs'

process.chdir(resolve(import.meta.dirname, '..'))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '10,1000,20000' } },
})
const [shared = process.env.OFFPRINT_SHARED ?? '../shared'] = positionals
const corpus = join(shared, 'corpus/pages')
if (!existsSync(corpus)) {
  console.log(`SKIP growth: there is no ${corpus}`)
  process.exit()
}
spawnSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: 'inherit' })

/** A profile of the largest build may take so much longer than one of the smallest. */
const flat = 1.2
const mostOfCold = 0.1
/** MiB, for as many homepages as there are in the largest place that one could think of. */
const [largest, mostMemory] = [20_000, 1024]
/** As many as a build takes by itself. */
const workers = Math.min(4, Math.max(2, availableParallelism()))
const mostWithWorkers = 2000

const make = profileMaker(corpus)
console.log('profiles  build      pages/s  ms/profile  CPU s   peak MiB  files written')
const sizes = values.sizes.split(',').map(Number)
const costs = sizes.map((size) => [size, measured(size)])
verdicts(costs.filter(([, cost]) => cost !== undefined))

function measured(size) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-growth-'))
  try {
    mkdirSync(join(folder, 'profiles'))
    const names = Array.from({ length: size }, (_, index) => {
      const { name, text } = make(index)
      writeFileSync(join(folder, 'profiles', name), text)
      return name
    })
    const pooled = size > mostWithWorkers ? undefined : build(folder, size, `${workers} workers`, workers)
    for (const made of ['out', '.offprint']) rmSync(join(folder, made), { recursive: true, force: true })
    const cold = build(folder, size, 'cold')
    const known = size > mostWithWorkers || cold === undefined ? undefined : builtOfRead(folder, size)
    const unchanged = cold && build(folder, size, 'unchanged')
    appendFileSync(
      join(folder, 'profiles', names[0]),
      '\n\n# News\n\n- 2025-03-04: I joined the Institute of Ferns.\n',
    )
    const changed = unchanged && build(folder, size, 'one changed')
    return changed && { cold, pooled, known, unchanged, changed }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function builtOfRead(folder, size) {
  for (const made of ['out', '.offprint/written', '.offprint/build.json'])
    rmSync(join(folder, made), { recursive: true, force: true })
  return build(folder, size, 'read before')
}

function build(folder, size, name, workers = 0) {
  const meter = join(folder, 'meter')
  const noting = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(meter)}, JSON.stringify([maxRSS, userCPUTime + systemCPUTime])) })`
  const start = performance.now()
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(noting)}`,
      resolve('dist/cli/main.js'),
      'build',
      '--as-of',
      '2026-01-01T00:00:00Z',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, OFFPRINT_WORKERS: String(workers) },
    },
  )
  const time = performance.now() - start
  const [, written] = /^Wrote .*: \d+ files, (\S+) changed/m.exec(stderr) ?? []
  if (written === undefined) {
    console.log(
      `${String(size).padStart(8)}  ${name.padEnd(11)} FAILED with ${signal ?? status}: ${reasonIn(stderr)}`,
    )
    return undefined
  }
  const [peak, cpu] = JSON.parse(readFileSync(meter, 'utf8'))
  const cells = [
    ((1000 * size) / time).toFixed(1),
    (time / size).toFixed(1),
    (cpu / 1e6).toFixed(1),
    (peak / 1024).toFixed(0),
    written,
  ]
  console.log(
    `${String(size).padStart(8)}  ${name.padEnd(11)}${cells.map((cell, index) => cell.padStart([7, 12, 8, 10, 15][index])).join('')}`,
  )
  return { cpu, peak, time }
}

/** CPU time, because other programs on the machine do not change it much. */
function verdicts(costs) {
  const each = costs.map(([size, { cold }]) => cold.cpu / size)
  for (const [index, [size, { cold, pooled, known, unchanged, changed }]] of costs.entries()) {
    const share = changed.cpu / cold.cpu
    if (known !== undefined) {
      const most = 1 - known.time / cold.time
      console.log(`${size}: any number of workers can save ${(100 * most).toFixed(1)} % of the time at most`)
    }
    if (pooled !== undefined) {
      const saved = 1 - pooled.time / cold.time
      console.log(
        `${size}: ${workers} workers save ${(100 * saved).toFixed(1)} % of the time, and take ${(pooled.cpu / cold.cpu).toFixed(2)} × the CPU time and ${(pooled.peak / cold.peak).toFixed(2)} × the memory: ${saved > 0 ? 'they pay' : 'no workers'}`,
      )
    }
    console.log(
      `${size}: one changed takes ${(100 * share).toFixed(1)} % of cold, at most ${100 * mostOfCold}: ${verdict(share <= mostOfCold)}`,
    )
    if (size >= largest) {
      const peak = Math.max(cold.peak, unchanged.peak, changed.peak) / 1024
      console.log(
        `${size}: the peak is ${peak.toFixed(0)} MiB, at most ${mostMemory}: ${verdict(peak <= mostMemory)}`,
      )
    }
    // The smallest build is mostly the start of the program.
    if (index < 2) continue
    const growth = each[index] / each[1]
    console.log(
      `${size}: a profile takes ${growth.toFixed(2)} × that of ${costs[1][0]}, at most ${flat}: ${verdict(growth <= flat)}`,
    )
  }
}

function reasonIn(stderr) {
  const lines = stderr.split('\n')
  return lines.find((line) => /FATAL|Error|offprint:/.test(line)) ?? lines.at(-2) ?? ''
}

function verdict(good) {
  return good ? 'good' : 'MISSED'
}

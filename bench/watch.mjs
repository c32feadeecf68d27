// Prints how long `offprint watch` takes from a saved homepage to its exports, as a ratio to bare Node.js in the same run.
//
//   node bench/watch.mjs
//
// Each round adds an item to one of the homepages of this repository and waits until the program says that it is done.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))
spawnSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: 'inherit' })

/** What 200 ms are on a machine where bare Node.js takes 60. */
const aim = 3.3
/** Those before the program is warm do not count. */
const [warming, counted] = [5, 21]

const folder = mkdtempSync(join(tmpdir(), 'offprint-watch-'))
cpSync('profiles', join(folder, 'profiles'), { recursive: true })
const page = join(folder, 'profiles/chaoyi-jiang.md')
const program = spawn(process.execPath, [resolve('dist/cli/main.js'), 'watch'], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'pipe'],
})
/** What of its words nobody has waited for yet. */
let heard = ''
program.stderr.on('data', (bytes) => (heard += bytes))
await said('Waiting for changes')

const rounds = []
for (let round = 0; round < warming + counted; round++) {
  const node = bareNode()
  const text = readFileSync(page, 'utf8')
  const start = performance.now()
  writeFileSync(page, text.replace(/^- /m, `- 09/01/2025: I won the prize number ${round}.\n- `))
  await said('Built in')
  rounds.push({ node, watch: millisecondsSince(start) })
  await said('Waiting for changes')
}
program.kill('SIGINT')
await once(program, 'close')
rmSync(folder, { recursive: true, force: true })
const [node, watch] = ['node', 'watch'].map((name) => median(rounds.slice(warming).map((one) => one[name])))
const ratio = watch / node
console.log(`offprint watch, from a saved homepage to its exports, median of ${counted}:
${watch.toFixed(0)} ms, ${ratio.toFixed(2)} × bare Node.js (${node.toFixed(0)} ms), aim ≤ ${aim} ×: ${ratio <= aim ? 'good' : 'MISSED'}
`)

/** Waits until the program has said it. */
async function said(words) {
  while (!heard.includes(words)) await once(program.stderr, 'data')
  heard = heard.slice(heard.indexOf(words) + words.length)
}

function bareNode() {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return millisecondsSince(start)
}

function millisecondsSince(start) {
  return performance.now() - start
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

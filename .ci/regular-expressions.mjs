// Checks that no regular expression of the program takes more than linear time: node .ci/regular-expressions.mjs
//
// Every literal of dist/lib that repeats anything counts, and every expression that is built while the program is
// loaded and reads the invented pages of tests/accuracy. One that two checkers do not prove guilty passes: scslre sees what repeats into
// what, recheck also finds what starts again at every character of a long text (`\s+$`). What passed is written to
// regular-expressions.txt and not checked again until the checkers change (`--again` checks all).
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parse } from 'acorn'
import recheck from 'recheck'
import { analyse } from 'scslre'

process.chdir(resolve(import.meta.dirname, '..'))
execFileSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: 'inherit' })

const library = resolve('dist/lib')
const expressions = new Map()
for (const file of filesIn(library, '.js')) collectLiterals(file)
await collectBuilt()

const checkers = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies
const known = '.ci/regular-expressions.txt'
const passed = new Set(
  existsSync(known) && !process.argv.includes('--again') ? readFileSync(known, 'utf8').split('\n') : [],
)
const waiting = [...expressions.values()].filter((one) => !passed.has(mark(one)))
const checked = waiting.length
const guilty = []
await Promise.all(Array.from({ length: 4 }, checkWaiting))
for (const { file, line, shown, complaints } of guilty.toSorted((a, b) => (a.file < b.file ? -1 : 1)))
  console.log(`${file}:${line}: ${shown}\n    ${complaints.join('\n    ')}`)
const marks = [...expressions.values()]
  .filter((one) => !guilty.some(({ shown }) => shown === one.shown))
  .map(mark)
writeFileSync(known, `${marks.toSorted().join('\n')}\n`)
console.log(
  `${expressions.size} regular expressions, ${checked} of them checked now, ${guilty.length} of them not linear`,
)
process.exit(guilty.length > 0 ? 1 : 0)

function collectLiterals(file) {
  visit(parse(readFileSync(file, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }))

  function visit(node) {
    if (node?.type === 'Literal' && node.regex !== undefined) add(node.regex.pattern, node.regex.flags, file)
    for (const child of Object.values(node ?? {})) if (typeof child === 'object') visit(child)
  }
}

/** Whoever calls `RegExp` in the program is written down; its libraries are not ours. */
async function collectBuilt() {
  const native = RegExp
  const noting = (expression) => {
    const [, file] =
      /(?:\(|at )(?:file:\/\/)?([^() ]+?):\d+:\d+\)?$/.exec(new Error().stack.split('\n')[3] ?? '') ?? []
    if (file?.startsWith(library)) add(expression.source, expression.flags, file)
    return expression
  }
  globalThis.RegExp = new Proxy(native, {
    apply: (target, self, words) => noting(Reflect.apply(target, self, words)),
    construct: (target, words, made) => noting(Reflect.construct(target, words, made)),
  })
  const { extractSource } = await import(join(library, 'index.js'))
  for (const path of filesIn('tests/accuracy/fixtures')) extractSource({ path, bytes: readFileSync(path) })
  globalThis.RegExp = native
}

function add(source, flags, file) {
  const shown = `/${source}/${flags}`
  if (expressions.has(shown) || !/[*+}]/.test(source)) return
  const path = join('src', relative(library, file)).replace(/\.js$/, '.ts')
  const lines = readFileSync(path, 'utf8').split('\n')
  const line = lines.findIndex((text) => text.includes(source)) + 1
  expressions.set(shown, { source, flags, shown, file: path, line })
}

/** An expression and who checks it, in few letters. */
function mark({ shown }) {
  const text = JSON.stringify([shown, checkers.recheck, checkers.scslre])
  return createHash('sha256').update(text).digest('hex').slice(0, 20)
}

async function checkWaiting() {
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const complaints = [...repeated(one), ...(await attacked(one))]
    if (complaints.length > 0) guilty.push({ ...one, complaints })
  }
}

function repeated({ source, flags }) {
  const { reports } = analyse({ source, flags })
  return reports.map(({ type, exponential, ...where }) => {
    const parts = [where.quant, where.startQuant, where.endQuant].filter((part) => part !== undefined)
    return `${exponential ? 'exponential' : 'polynomial'} ${type}: ${parts.map(({ raw }) => raw).join(' and ')}`
  })
}

/** What cannot be decided in the time is not held against an expression. */
async function attacked({ source, flags }) {
  const { status, complexity, attack } = await recheck.check(source, flags, {
    timeout: 1500,
    checker: 'automaton',
  })
  return status === 'vulnerable' ? [`${complexity.summary}: ${attack.pattern}`] : []
}

function filesIn(folder, ending = '') {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
  return files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith('.gold.json'))
}

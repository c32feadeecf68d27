// Makes dist/: the library with its types, and the program in one bundle.
//
//   node .ci/build.mjs [--if-stale]
//
// With --if-stale it does nothing when dist/ was made from these very sources.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))

const stampFile = 'dist/.stamp'
const stamp = stampOf([
  'src',
  '.ci/build.mjs',
  '.ci/no-network.cjs',
  '.ci/tsconfig.library.json',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
])

if (!process.argv.includes('--if-stale') || !isCurrent()) await build()

function isCurrent() {
  return existsSync('dist/cli/main.js') && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp
}

async function build() {
  rmSync('dist', { recursive: true, force: true })
  await bundleProgram()
  writeFileSync('dist/offprint.1', execFileSync(process.execPath, ['dist/cli/main.js', 'man']))
  compileLibrary()
  writeFileSync(stampFile, stamp)
}

/** Commands load what they need when they run, so `offprint --version` reads one small file. */
async function bundleProgram() {
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: { main: 'src/cli/main.ts', 'reading-worker': 'src/io/reading-worker.ts' },
    outdir: 'dist/cli',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What was read by another program is read again.
    define: { offprintStamp: JSON.stringify(stamp) },
    alias: { 'node-fetch': './.ci/no-network.cjs', 'sync-fetch': './.ci/no-network.cjs' },
    // Names stay, so that a reported stack can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    // The dependencies that are CommonJS ask for the modules of Node this way.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  })
  chmodSync('dist/cli/main.js', 0o755)
}

function compileLibrary() {
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json')
  const tsc = join(dirname(typescript), JSON.parse(readFileSync(typescript, 'utf8')).bin.tsc)
  execFileSync(process.execPath, [tsc, '-p', '.ci/tsconfig.library.json'], { stdio: 'inherit' })
}

/** Of the contents, not of the times: a fresh clone and a restored cache have any. */
function stampOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesOf).toSorted())
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)))
}

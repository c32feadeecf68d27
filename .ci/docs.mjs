// Makes the documentation of the library, in docs/ (not committed): npm run docs
//
// TypeDoc is asked for here and not in package.json, for it needs the JavaScript API of TypeScript 6 beside our 7.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'

process.chdir(resolve(import.meta.dirname, '..'))

const words =
  'typedoc --entryPoints src/index.ts --tsconfig .ci/tsconfig.library.json --readme none --name Offprint --out docs ' +
  '--treatWarningsAsErrors --validation.notExported false --excludeInternal --disableSources'

const { status } = spawnSync(
  'npx',
  ['--yes', '--package', 'typedoc@0.28.20', '--package', 'typescript@6.0.3', '--', ...words.split(' ')],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exitCode = status ?? 1
if (status === 0) demandPages()

/** Every name that the package exports has a page, but an alias that is to go. */
function demandPages() {
  const [names = ''] = readFileSync('.ci/api-report.txt', 'utf8').split('\n', 1)
  const pages = readdirSync('docs', { recursive: true }).map((path) => basename(String(path), '.html'))
  const missing = names
    .replace('//', '')
    .trim()
    .split(' ')
    .filter((name) => name !== 'extractSource' && !pages.includes(name))
  if (missing.length === 0) return
  console.error(`docs/ has no page for ${missing.join(', ')}`)
  process.exitCode = 1
}

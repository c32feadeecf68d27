// Makes the documentation of the library, in docs/ (not committed): npm run docs
//
// TypeDoc is asked for here and not in package.json, for it needs the JavaScript API of TypeScript 6 beside our 7.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

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

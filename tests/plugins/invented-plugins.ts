import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { transformSync } from 'esbuild'

import { root } from '../architecture/repository.ts'
import { profiles } from '../cli/invoke.ts'
import { scratchFolder } from '../io/scratch-folder.ts'

/** The plug-in of the README, as JavaScript. */
export const example = transformSync(readFileSync(join(root, 'tests/plugins/example/plugin.ts'), 'utf8'), {
  loader: 'ts',
  format: 'esm',
}).code

/** The text of a plug-in whose exporter writes thus. */
export const exporter = (write: string): string =>
  `export const exporters = [{ name: 'mine', title: 'Mine', standard: 'https://example.org/', mediaType: 'text/plain', scope: 'each', files: 'mine.txt', write: ${write} }]`
/** The text of a plug-in whose reader of `.leaf` reads thus. */
export const reader = (read: string): string =>
  `export const readers = [{ name: 'leaf', extensions: ['leaf'], recognises: () => false, read: ${read} }]`

const leaf = '%leaf\n2025-03-02 | I joined the [Institute of Ferns](https://ferns.example/).\n'

/** Homepages, one of them a `.leaf`, and a plug-in. */
export function folderWith(plugin: string, names = ['./plugin.mjs']): string {
  return scratchFolder({
    ...profiles,
    'profiles/cleo.leaf': leaf,
    'plugin.mjs': plugin,
    'offprint.yaml': `plugins: ${JSON.stringify(names)}\n`,
  })
}

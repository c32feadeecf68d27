import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import { build as bundle } from 'esbuild'
import { expect, test } from 'vitest'

import { root } from './architecture/repository.ts'
import { scratchFolder } from './io/scratch-folder.ts'

test('the example of the README says what it is said to say, in a worker too', async () => {
  const example = /## As a library\n\n```js\n([\s\S]*?)```/.exec(
    readFileSync(join(root, 'README.md'), 'utf8'),
  )?.[1]
  const lines = await outputOf(example ?? '')
  expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^feed\.xml \d+$/)]))
  expect(lines.slice(-3)).toEqual(['1 0', '2025-03-02', expect.stringMatching(/^\d+$/)])
})

/** What a program that imports the package prints in a worker, bundled as for a browser. */
async function outputOf(program: string): Promise<readonly string[]> {
  const folder = scratchFolder()
  const file = join(folder, 'worker.mjs')
  const { outputFiles } = await bundle({
    absWorkingDir: root,
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    alias: {
      offprint: './src/index.ts',
      'node-fetch': './.ci/no-network.cjs',
      'sync-fetch': './.ci/no-network.cjs',
    },
    write: false,
  })
  writeFileSync(file, outputFiles[0]?.text ?? '')
  const worker = new Worker(file, { stdout: true })
  const chunks: Buffer[] = []
  worker.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise<void>((done, fail) => worker.once('error', fail).once('exit', () => done()))
  return Buffer.concat(chunks).toString().trimEnd().split('\n')
}

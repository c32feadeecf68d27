import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'

import { recoverOutput } from '../../src/io/claim.ts'
import { outputAt } from '../../src/io/output.ts'
import { contentsOf, scratchFolder } from './scratch-folder.ts'

const versions = ['first', 'second']

/** Large enough for a write to be cut in the middle. */
const files = ['feed.xml', 'works.bib', 'ada/feed.xml', 'ada/works.bib', 'bea/feed.xml']
const contentOf = (path: string, version: string): string => `${version} ${path}\n`.repeat(5000)

/** Writes one version after the other for ever, and one byte to stdout at each call of the system. */
const writer = `
import { writeSync } from 'node:fs'
import { withClaim } from './src/io/claim.ts'
import { disk } from './src/io/disk.ts'
import { outputAt } from './src/io/output.ts'
import { writeOutput } from './src/io/write-output.ts'

const told = new Proxy(disk, { get: (target, name) => (...args) => { writeSync(1, '.'); return target[name](...args) } })
const output = outputAt(process.argv[2], 'out', told)
for (;;) for (const version of ${JSON.stringify(versions)})
  await withClaim(output, () => writeOutput(output, ${JSON.stringify(files)}.map((path) => ({
    path, chunks: Array.from({ length: 5000 }, () => version + ' ' + path + '\\n') })), []))
`

function bundledWriter(folder: string): string {
  const outfile = join(folder, 'writer.mjs')
  buildSync({
    stdin: { contents: writer, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
  })
  return outfile
}

/** Kills the writer when it has made so many calls, and waits until it is dead. */
async function killAfter(calls: number, script: string, folder: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let seen = 0
  child.stdout.on('data', (bytes: Buffer) => {
    seen += bytes.length
    if (seen >= calls) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
}

test('kill -9 leaves whole files, and the next command completes the set', { timeout: 60_000 }, async () => {
  const folder = scratchFolder()
  const script = bundledWriter(folder)
  for (let calls = 3; calls < 400; calls += 19) {
    expect(await killAfter(calls, script, folder)).toBe('SIGKILL')
    const whole = new Set(versions.flatMap((version) => files.map((path) => contentOf(path, version))))
    const left = Object.entries(contentsOf(join(folder, 'out'))).filter(
      ([path]) => !path.startsWith('.staging/'),
    )
    for (const [path, text] of left) expect(whole.has(text), `${path} after ${calls} calls`).toBe(true)
    recoverOutput(outputAt(folder, 'out'))
    const sets = versions.map((version) =>
      Object.fromEntries(files.map((path) => [path, contentOf(path, version)])),
    )
    const recovered = contentsOf(join(folder, 'out'))
    expect(
      [{}, ...sets].some((set) => JSON.stringify(sorted(set)) === JSON.stringify(sorted(recovered))),
    ).toBe(true)
  }
})

function sorted(set: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(set).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

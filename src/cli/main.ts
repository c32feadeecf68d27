#!/usr/bin/env node
import { availableParallelism } from 'node:os'

import { network } from '../io/network.ts'
import { programStamp } from '../io/program-stamp.ts'
import { reasonFor, systemCodeOf } from '../io/system-error.ts'
import { run } from './run.ts'

/** An output that could not be written. */
const outputStatus = 4

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // `offprint extract … | head`: nobody reads on, which is no fault.
    if (error.code === 'EPIPE') return
    const code = systemCodeOf(error)
    if (code === undefined) throw error
    if (stream === process.stdout)
      process.stderr.write(`offprint: Cannot print the answer: ${reasonFor(code)}\n`)
    process.exit(outputStatus)
  })
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: Date.now,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  columns: process.stdout.columns ?? process.stderr.columns,
  network,
  program: programStamp,
  workers: { script: new URL('reading-worker.js', import.meta.url), cores: availableParallelism() },
})

#!/usr/bin/env node
import { availableParallelism } from 'node:os'

import { network } from '../io/network.ts'
import { programStamp } from '../io/program-stamp.ts'
import { run } from './run.ts'

// `offprint extract … | head`: nobody reads on, which is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: Date.now,
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  network,
  program: programStamp,
  workers: { script: new URL('reading-worker.js', import.meta.url), cores: availableParallelism() },
})

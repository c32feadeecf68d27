import { statSync } from 'node:fs'
import { join } from 'node:path'

import { UsageError } from '../io/failure.ts'
import { outputAt } from '../io/output.ts'
import { stagingName } from '../io/staging.ts'
import { outputFolderOption } from './build-options.ts'
import { defineCommand } from './command.ts'
import { settled } from './settled.ts'

/** `offprint serve`: look at the output as its subscribers will. */
export const serve = defineCommand({
  usage: 'serve',
  summary: 'Show the output in a browser of this machine, and anew when it changes',
  options: (args) =>
    outputFolderOption(args)
      .option('port', {
        type: 'string',
        default: '8080',
        requiresArg: true,
        describe: 'Port to listen on; 0 for any that is free',
      })
      .example('$0 serve', 'Open http://127.0.0.1:8080/')
      .epilogue('Nobody else can see it. Ctrl-C ends it. To build on every change too: offprint watch'),
  run: async ({ out, port }, { cwd, stderr, network }) => {
    const number = portIn(port)
    const { folder, name } = outputAt(cwd, out)
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      throw new UsageError(`Cannot serve ${name}/: nothing was published there; run: offprint build`)
    const { exporters: formats } = await import('../export/index.ts')
    const { serveFolder } = await import('../io/serve/server.ts')
    const { changesOf } = await import('../io/watch-paths.ts')
    const server = await serveFolder({ folder, port: number, formats })
    const changes = changesOf([folder], (path) => path.startsWith(join(folder, stagingName)))
    network.onInterrupt(changes.close)
    stderr(`Serving ${name}/ at ${server.url} until Ctrl-C\n`)
    while (await settled(changes, network)) server.reload()
    await server.close()
    return 0
  },
})

function portIn(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError(`Cannot use --port "${text}": expected a number from 0 to 65535`)
}

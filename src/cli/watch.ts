import { relative, resolve, sep } from 'node:path'

import { outputAt } from '../io/output.ts'
import { build } from './build.ts'
import { buildOptions } from './build-options.ts'
import { defineCommand } from './command.ts'
import { settled } from './settled.ts'
import type { Surroundings } from './surroundings.ts'
import { tellError } from './tell-error.ts'

/** `offprint watch`: builds whenever something that a build reads has changed. */
export const watch = defineCommand({
  usage: 'watch [profiles..]',
  summary: 'Build, and build again whenever a homepage or the configuration changes',
  options: (args) =>
    buildOptions(args)
      .example('$0 watch', 'While you write: out/ is always current')
      .epilogue('An error does not end it, Ctrl-C does. To see the output meanwhile: offprint serve'),
  run: async (options, surroundings) => {
    const { cwd, network, stderr } = surroundings
    const paths = [...options.profiles, options.config ?? 'offprint.yaml'].map((path) => resolve(cwd, path))
    const { folder } = outputAt(cwd, options.out)
    const { changesOf } = await import('../io/watch-paths.ts')
    // Where the output is the folder that the homepages are in as well, they count all the same.
    const inside = paths.filter((path) => path !== folder && isIn(folder, path))
    const isOutput = (path: string): boolean => isIn(folder, path) && !inside.some((own) => isIn(own, path))
    const changes = changesOf(paths, (path) => isOutput(path) || isElsewhere(relative(cwd, path)))
    let isOver = false
    while (!isOver) {
      await buildNow(options, surroundings)
      changes.add(await pathsNamed(options.config, surroundings))
      // Only while it waits: a build that takes long ends at once by Ctrl-C, as `offprint build` does.
      const ignore = network.onInterrupt(changes.close)
      stderr('Waiting for changes until Ctrl-C\n')
      isOver = !(await settled(changes, network))
      ignore()
    }
    return 0
  },
})

/** Like `offprint build`, with its time; what stops a build does not stop us. */
async function buildNow(
  options: Parameters<ReturnType<typeof build>['handler']>[0],
  surroundings: Surroundings,
): Promise<void> {
  const { now, stderr } = surroundings
  const start = now()
  try {
    await build(surroundings, () => undefined).handler(options)
    stderr(`Built in ${Math.round(now() - start)} ms\n`)
  } catch (error) {
    tellError(error, surroundings)
  }
}

/** Homepages, plug-ins and lists of venues may lie anywhere; while the configuration cannot be read nobody knows where. */
async function pathsNamed(config: string | undefined, { cwd }: Surroundings): Promise<readonly string[]> {
  try {
    const { readConfiguration } = await import('../io/configuration.ts')
    const { people, venues, plugins = [] } = await readConfiguration(cwd, config)
    const homepages = people.flatMap(({ origin }) => (origin?.type === 'path' ? origin.path : []))
    const modules = plugins.filter((name) => /^\.{0,2}\//.test(name))
    return [...homepages, ...modules, ...(venues?.import ?? [])].map((path) => resolve(cwd, path))
  } catch {
    return []
  }
}

function isIn(folder: string, path: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`)
}

/** What programs keep beside the homepages, often in great numbers; where all of it is in such a folder, it counts. */
function isElsewhere(path: string): boolean {
  return /(?:^|[/\\])(?:\.git|node_modules|_site|\.jekyll-cache|\.offprint)(?:[/\\]|$)/.test(path)
}

import type { Surroundings } from './surroundings.ts'
import { tellError } from './tell-error.ts'
import { version } from './version.ts'
import { harmlessLine } from './workflow-command.ts'

/** The whole program: the words after `offprint` in, its exit status out; it never throws. */
export async function run(words: readonly string[], outside: Surroundings): Promise<number> {
  const surroundings = outside.env['GITHUB_ACTIONS'] === 'true' ? withoutCommands(outside) : outside
  try {
    if (words.length === 1 && words[0] === '--version') {
      surroundings.stdout(`${version()}\n`)
      return 0
    }
    const { runCommand } = await import('./command-line.ts')
    return await runCommand(words, surroundings)
  } catch (error) {
    return tellError(error, surroundings)
  }
}

/** The runner of a workflow reads commands in what is printed, and the words of a page are none. */
function withoutCommands(surroundings: Surroundings): Surroundings {
  return { ...surroundings, stderr: (text) => surroundings.stderr(harmlessLine(text)) }
}

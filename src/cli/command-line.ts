import yargs from 'yargs'

import { UsageError, usageStatus } from '../io/failure.ts'
import type { Command } from './command.ts'
import { commandNamed, refuseOptions } from './command-named.ts'
import { commandTable } from './command-table.ts'
import * as commands from './commands.ts'
import { completionOf } from './completion.ts'
import { manualOf } from './manual.ts'
import type { Surroundings } from './surroundings.ts'
import { usageMessage } from './usage-message.ts'
import { version } from './version.ts'

const introduction = `Reads academic homepages and writes feeds, bibliographies and calendars.

Usage: $0 <command> [options]`

const conclusion = `Exit status: 0 good, 1 errors in the content or a failed check, 2 wrong usage, 3 a source
that could not be read, 4 an output that could not be written; warnings never change it.`

/** Longer lines are hard to read. */
const widest = 100

/** Those that tell of the others come last. */
const allCommands: readonly Command[] = [
  ...Object.values(commands),
  completionOf(() => allCommands),
  manualOf(() => allCommands, conclusion),
]

/** Runs the command that the words after `offprint` name, and gives its exit status. */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<number> {
  let status = 0
  const entry = commandNamed(words, commandTable(allCommands, surroundings))
  refuseOptions(words, entry)
  const parser = yargs()
    .scriptName('offprint')
    .usage(introduction)
    .example('$0 build', 'Read profiles/ and write out/')
    .example('$0 build --help', 'Show what a command can be told')
    .epilogue(conclusion)
    // File names such as 1e3 stay what they are.
    .parserConfiguration({ 'boolean-negation': false, 'parse-positional-numbers': false })
    .locale('en')
    .wrap(Math.min(surroundings.columns ?? widest, widest))
    .alias('help', 'h')
    .version(version())
    .strict()
    .demandCommand(1, 'Missing command')
    .check((values) => refuseEmpty(values) && refuseTwice(values, words))
    .exitProcess(false)
  for (const command of allCommands) parser.command(command(surroundings, (result) => (status = result)))
  parser.fail((message, error) => {
    if (error !== undefined && error.name !== 'YError') throw error
    throw new UsageError(usageMessage(message ?? error?.message ?? '', { words, entry }))
  })
  if (words.length === 0) {
    surroundings.stderr(`${await parser.getHelp()}\n`)
    return usageStatus
  }
  await parser.parse(withoutSeparator(words), {}, (_error, _args, output) => {
    if (output !== '') surroundings.stdout(`${output}\n`)
  })
  return status
}

/** An empty text is an unset variable of a shell; as a path it would mean the working folder. */
function refuseEmpty(values: Readonly<Record<string, unknown>>): true {
  const [empty] = Object.entries(values).filter(([, value]) => [value].flat().includes(''))
  if (empty !== undefined) throw new UsageError(`Missing value of "${empty[0]}"`)
  return true
}

/** Done here because the setting of yargs for it, `duplicate-arguments-array`, also loses all operands but the last. */
function refuseTwice(values: Readonly<Record<string, unknown>>, words: readonly string[]): true {
  const lists = Object.keys(values).filter((name) => Array.isArray(values[name]))
  const timesOf = (name: string): number => words.filter((word) => word.split('=')[0] === `--${name}`).length
  const twice = lists.find((name) => timesOf(name) > 1)
  if (twice !== undefined) throw new UsageError(`Cannot use --${twice} twice`)
  return true
}

/** yargs loses the operands behind `--`; with `./` in front a path is the same and looks like no option. */
function withoutSeparator(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--')
  if (end === -1) return words
  const operands = words.slice(end + 1).map((word) => (word.startsWith('-') ? `./${word}` : word))
  return [...words.slice(0, end), ...operands]
}

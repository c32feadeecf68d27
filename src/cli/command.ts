import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs'

import type { Surroundings } from './surroundings.ts'

/** A word after `offprint`. */
export interface Definition<T> {
  /** The word and its operands in the notation of yargs: `build [profiles..]`. */
  readonly usage: string
  readonly summary: string
  readonly options: (args: Argv) => Argv<T>
  /** Gives the exit status. */
  readonly run: (options: ArgumentsCamelCase<T>, surroundings: Surroundings) => Promise<number>
}

/** A command, ready to be given to yargs; its exit status goes to `done`. */
export type Command = (surroundings: Surroundings, done: (status: number) => void) => CommandModule

/** Hides the type of a command's options, so that all commands fit into one list. */
export function defineCommand<T>({ usage, summary, options, run }: Definition<T>): Command {
  return (surroundings, done) => {
    const module: CommandModule<object, T> = {
      command: usage,
      describe: summary,
      builder: (args) => options(args as Argv),
      handler: async (args) => done(await run(args, surroundings)),
    }
    return module as CommandModule
  }
}

/** A word that only leads to others: `offprint fetch works`. */
export interface Group {
  readonly word: string
  readonly summary: string
  readonly commands: readonly Command[]
}

/** The word before a command, as `fetch` before `works`. */
export function defineGroup({ word, summary, commands }: Group): Command {
  return (surroundings, done) => ({
    command: word,
    describe: summary,
    builder: (args) => {
      for (const command of commands) args.command(command(surroundings, done))
      return args.demandCommand(1, 'Missing command')
    },
    handler: () => undefined,
  })
}

import type { Argv, CommandModule, Options, PositionalOptions } from 'yargs'

import type { Command } from './command.ts'
import type { Surroundings } from './surroundings.ts'

/** What `offprint --help` says of a command, for whoever says it in another form. */
export interface CommandEntry {
  /** `['fetch', 'works']` */
  readonly words: readonly string[]
  readonly summary: string
  readonly operands: readonly Operand[]
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
  readonly epilogue?: string
  /** Of a word that only leads to others. */
  readonly commands: readonly CommandEntry[]
}

export interface Operand {
  readonly name: string
  readonly description: string
  readonly isNeeded: boolean
  readonly isList: boolean
  readonly choices: readonly string[]
}

export interface Option {
  /** `out` for `--out` */
  readonly name: string
  readonly description: string
  readonly takesValue: boolean
  readonly choices: readonly string[]
  /** Whether the value is several of the choices, with commas between, or may be a path; else it is one of them. */
  readonly form?: 'list' | 'one or a path'
  /** As it is typed; undefined without one. */
  readonly byDefault?: string
}

export interface Example {
  readonly line: string
  readonly description: string
}

/** What these commands are and can be told, by asking each of them. */
export function commandTable(
  commands: readonly Command[],
  surroundings: Surroundings,
): readonly CommandEntry[] {
  return commands.map((command) =>
    entryOf(
      command(surroundings, () => undefined),
      [],
    ),
  )
}

function entryOf({ command, describe, builder }: CommandModule, above: readonly string[]): CommandEntry {
  const [word = '', ...usage] = [command ?? ''].flat()[0]?.split(' ') ?? []
  const words = [...above, word]
  const options: Option[] = []
  const positionals = new Map<string, PositionalOptions>()
  const examples: Example[] = []
  const commands: CommandEntry[] = []
  let epilogue: string | undefined
  // All that our commands say to yargs; the rest of what it can be told they do not use.
  const listener: Partial<Argv> = {
    option: (name: unknown, settings?: unknown) => {
      options.push(optionOf(String(name), settings as Options))
      return listener as Argv
    },
    positional: (name: unknown, settings: unknown) => {
      positionals.set(String(name), settings as PositionalOptions)
      return listener as Argv
    },
    example: (line: unknown, description?: unknown) => {
      examples.push({ line: String(line).replace('$0', 'offprint'), description: String(description) })
      return listener as Argv
    },
    command: (module: unknown) => {
      commands.push(entryOf(module as CommandModule, words))
      return listener as Argv
    },
    epilogue: (text) => {
      epilogue = text
      return listener as Argv
    },
    demandCommand: () => listener as Argv,
  }
  if (typeof builder === 'function') void builder(listener as Argv)
  return {
    words,
    summary: String(describe),
    operands: usage.map((written) => operandOf(written, positionals)),
    options,
    examples,
    ...(epilogue === undefined ? {} : { epilogue }),
    commands,
  }
}

/** `<entry>` and `[profiles..]` in the notation of yargs. */
function operandOf(written: string, positionals: ReadonlyMap<string, PositionalOptions>): Operand {
  const name = written.replace(/[<>[\].]/g, '')
  const { describe, choices } = positionals.get(name) ?? {}
  return {
    name,
    description: describe ?? '',
    isNeeded: written.startsWith('<'),
    isList: written.includes('..'),
    choices: (choices ?? []).map(String),
  }
}

function optionOf(name: string, { describe, type, choices, default: byDefault }: Options): Option {
  const isShown = byDefault !== undefined && byDefault !== false
  return {
    name,
    description: describe ?? '',
    takesValue: type !== 'boolean',
    choices: (choices ?? []).map(String),
    ...(isShown ? { byDefault: [byDefault].flat().join(' ') } : {}),
  }
}

import { UsageError } from '../io/failure.ts'
import { nearest } from '../io/nearest.ts'
import type { CommandEntry, Option } from './command-table.ts'

/** The command that the words after `offprint` begin with; undefined where they begin with none. */
export function commandNamed(
  words: readonly string[],
  commands: readonly CommandEntry[],
): CommandEntry | undefined {
  const [word, ...rest] = words.slice(words.findIndex((one) => !helpWords.includes(one)))
  if (word === undefined || word.startsWith('-') || helpWords.includes(word)) return undefined
  const entry = commands.find((one) => one.words.at(-1) === word)
  if (entry === undefined) throw unknownCommand(word, commands)
  return entry.commands.length === 0 ? entry : (commandNamed(rest, entry.commands) ?? entry)
}

/** Throws for what yargs accepts or tells badly: a value of an option that takes none, and a hyphen with letters. */
export function refuseOptions(words: readonly string[], { options = [] }: Partial<CommandEntry> = {}): void {
  const end = words.indexOf('--')
  for (const [index, word] of words.slice(0, end === -1 ? undefined : end).entries()) {
    const [name = '', value] = partsOf(word)
    if (value !== undefined && takesNone(name, options))
      throw new UsageError(`Cannot use --${name} "${value}": it takes no value`)
    if (!/^-[^-]/.test(word) || word === '-h' || takesNext(words[index - 1] ?? '', options)) continue
    const remedy = word.length > 2 ? ': a name that begins with a hyphen goes behind --' : ''
    throw new UsageError(`Unknown option "${word}"${remedy}`)
  }
}

const helpWords: readonly string[] = ['--help', '-h', 'help']

function unknownCommand(word: string, commands: readonly CommandEntry[]): UsageError {
  const above = commands[0]?.words.slice(0, -1) ?? []
  const names = commands.flatMap(({ words }) => words.slice(-1))
  const meant = nearest(word, names)
  const remedy = meant === undefined ? '' : `: did you mean "${meant}"?`
  return new UsageError(`Unknown command "${[...above, word].join(' ')}"${remedy}`)
}

/** `['out', 'public']` for `--out=public` */
function partsOf(word: string): readonly string[] {
  return /^--([^=]+)(?:=([^]*))?$/.exec(word)?.slice(1) ?? []
}

function takesNone(name: string, options: readonly Option[]): boolean {
  return options.some((option) => option.name === name && !option.takesValue)
}

function takesNext(word: string, options: readonly Option[]): boolean {
  const [name, value] = partsOf(word)
  return value === undefined && options.some((option) => option.name === name && option.takesValue)
}

import { nearest } from '../io/nearest.ts'
import { choiceFor } from './choice.ts'
import type { CommandEntry, Operand } from './command-table.ts'

/** What somebody wrote, and the command that it begins with. */
interface Call {
  readonly words: readonly string[]
  readonly entry: CommandEntry | undefined
}

/** What yargs says, and how we say it. */
const rewordings: readonly (readonly [RegExp, (call: Call, ...words: readonly string[]) => string])[] = [
  [/^Unknown (?:argument|command)s?: ([^,]+)/, unknownWord],
  [/^Not enough arguments following: (.+)$/, (_, option) => `Missing value of --${option}`],
  [/^Not enough non-option arguments/, missingOperand],
  [/Argument: (.+), Given: "([^]*)", Choices: (.+)/, wrongChoice],
]

/** The message of yargs for a wrong call in the grammar of our own messages, with what was probably meant. */
export function usageMessage(message: string, call: Call): string {
  const [reworded] = rewordings.flatMap(([pattern, reword]) => {
    const match = pattern.exec(message)
    return match === null ? [] : [reword(call, ...match.slice(1))]
  })
  return reworded ?? message
}

function unknownWord({ entry }: Call, word = ''): string {
  const meant = nearest(
    word,
    (entry?.options ?? []).map(({ name }) => name),
  )
  return `Unknown word or option "${word}"${meant === undefined ? '' : `: did you mean --${meant}?`}`
}

function missingOperand({ entry }: Call): string {
  const { words = [], operands = [] } = entry ?? {}
  return `Missing operand: ${['offprint', ...words, ...operands.map(operandText)].join(' ')}`
}

/** As `--help` has it. */
function operandText({ name, isNeeded, isList }: Operand): string {
  const shown = `${name}${isList ? '..' : ''}`
  return isNeeded ? `<${shown}>` : `[${shown}]`
}

/** An operand can be written as an option too. */
function wrongChoice({ words }: Call, name = '', given = '', choices = ''): string {
  const isOption = words.some((word) => word.split('=')[0] === `--${name}`)
  const known = choices.split(', ').map((choice) => choice.replaceAll('"', ''))
  return `Cannot use ${isOption ? `--${name}` : `<${name}>`} "${given}": ${choiceFor(given, known)}`
}

import { nearest } from '../io/nearest.ts'

/** What yargs says, and how we say it. */
const rewordings: readonly (readonly [
  RegExp,
  (word: string, rest: string, options: readonly string[]) => string,
])[] = [
  [/^Did you mean (.+)\?$/, (command) => `Unknown command: did you mean "${command}"?`],
  [/^Unknown (?:argument|command)s?: ([^,]+)/, unknownWord],
  [/^Not enough arguments following: (.+)$/, (option) => `Missing value of --${option}`],
  [/^Not enough non-option arguments/, () => 'Missing operand'],
  [
    /Argument: (.+), Given: "[^]*", Choices: (.+)/,
    (option, choices) => `Cannot use this --${option}: choose ${choices}`,
  ],
]

/** The message of yargs for a wrong call in the grammar of our own messages, with the option that was meant. */
export function usageMessage(message: string, options: readonly string[]): string {
  const [reworded] = rewordings.flatMap(([pattern, reword]) => {
    const match = pattern.exec(message)
    return match === null ? [] : [reword(match[1] ?? '', match[2] ?? '', options)]
  })
  return reworded ?? message
}

function unknownWord(word: string, _rest: string, options: readonly string[]): string {
  // yargs counts the unknown option among its options.
  const meant = nearest(
    word,
    options.filter((option) => option !== word),
  )
  return `Unknown word or option "${word}"${meant === undefined ? '' : `: did you mean --${meant}?`}`
}

import type { CommandEntry, Operand, Option } from '../command-table.ts'
import { helpOption, offerFor, type Offer } from './values.ts'

/** For fish 3 and newer. */
export function fishScript(commands: readonly CommandEntry[]): string {
  const head = `# Completion of offprint in fish. To use it: offprint completion fish > ~/.config/fish/completions/offprint.fish
complete -c offprint -f
complete -c offprint -n __fish_use_subcommand -l version -d 'Show version number'
complete -c offprint -l help -d 'Show help'
`
  return head + commands.map((entry) => entryScript(entry, '__fish_use_subcommand')).join('')
}

function entryScript({ words, summary, options, operands, commands }: CommandEntry, when: string): string {
  const [word = ''] = words.slice(-1)
  const seen = words.map((one) => `__fish_seen_subcommand_from ${one}`).join('; and ')
  const next = commands.map(({ words: inner }) => inner.at(-1)).join(' ')
  return [
    `complete -c offprint -n ${quoted(when)} -a ${word} -d ${quoted(summary)}\n`,
    ...options.filter(({ name }) => name !== helpOption.name).map((option) => optionLine(option, seen)),
    ...operands.slice(0, 1).map((operand) => operandLine(operand, seen)),
    ...commands.map((entry) => entryScript(entry, `${seen}; and not __fish_seen_subcommand_from ${next}`)),
  ].join('')
}

function optionLine(option: Option, seen: string): string {
  const { name, description, takesValue } = option
  const offer = offerFor(option)
  const value = takesValue ? `${isPath(offer) ? ' -r' : ' -x'}${action(offer)}` : ''
  return `complete -c offprint -n ${quoted(seen)} -l ${name} -d ${quoted(description)}${value}\n`
}

function operandLine(operand: Operand, seen: string): string {
  const offer = action(offerFor(operand))
  return offer === '' ? '' : `complete -c offprint -n ${quoted(seen)}${offer}\n`
}

function action(offer: Offer): string {
  if (offer === 'files') return ' -F'
  if (offer === 'folders') return ` -a '(__fish_complete_directories (commandline -ct))'`
  if (offer === 'nothing') return ''
  const words = offer.choices.join(' ')
  return ` -a ${quoted(offer.form === 'list' ? `(__fish_append , ${words})` : words)}${isPath(offer) ? ' -F' : ''}`
}

function isPath(offer: Offer): boolean {
  return offer === 'files' || (typeof offer === 'object' && offer.form === 'one or a path')
}

/** In fish only these two mean something between single quotation marks. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, String.raw`\$&`)}'`
}

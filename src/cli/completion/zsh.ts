import type { CommandEntry, Operand, Option } from '../command-table.ts'
import { helpOption, offerFor, type Offer } from './values.ts'

/** For a file `_offprint` in `$fpath`, and for `source` after `compinit`. */
export function zshScript(commands: readonly CommandEntry[]): string {
  return `#compdef offprint
# Completion of offprint in zsh. To use it, add to ~/.zshrc: source <(offprint completion zsh)
_offprint() {
  local state line
  local -a names
${levelScript(commands, '  ', `'(- *)--version[Show version number]'`)}}
if [ "\${funcstack[1]}" = _offprint ]; then _offprint "$@"; else compdef _offprint offprint; fi
`
}

/** A word, and behind it what belongs to that word. */
function levelScript(commands: readonly CommandEntry[], indent: string, more = ''): string {
  const described = commands.map(({ words, summary }) => quoted(`${words.at(-1)}:${summary.replaceAll(':', '\\:')}`))
  return `${indent}_arguments -C ${optionSpec(helpOption)} ${more} '1: :->name' '*:: :->rest'
${indent}case $state in
${indent}name) names=(${described.join(' ')}); _describe command names ;;
${indent}rest)
${indent}  case $words[1] in
${commands.map((entry) => commandScript(entry, `${indent}  `)).join('')}${indent}  esac ;;
${indent}esac
`
} // prettier-ignore

function commandScript({ words, options, operands, commands }: CommandEntry, indent: string): string {
  const body =
    commands.length > 0
      ? levelScript(commands, `${indent}  `)
      : `${indent}  _arguments ${[...[...options, helpOption].map(optionSpec), ...operands.map(operandSpec)].join(' ')}\n`
  return `${indent}${words.at(-1)})\n${body}${indent}  ;;\n`
}

function optionSpec(option: Option): string {
  const { name, description, takesValue } = option
  const value = takesValue ? `:${name}:${action(offerFor(option))}` : ''
  return quoted(`--${name}${takesValue ? '=' : ''}[${description.replace(/[[\]\\]/g, '\\$&')}]${value}`)
}

function operandSpec(operand: Operand): string {
  const { name, isList } = operand
  return quoted(`${isList ? '*' : ''}:${name}:${action(offerFor(operand))}`)
}

function action(offer: Offer): string {
  if (offer === 'files') return '_files'
  if (offer === 'folders') return '_files -/'
  if (offer === 'nothing') return ' '
  const words = offer.choices.join(' ')
  if (offer.form === 'list') return `_values -s , name ${words}`
  // Behind a blank a command is called as it stands, without the options of compadd, which this one does not know.
  return offer.form === undefined
    ? `(${words})`
    : ` _alternative "name\\:name\\:(${words})" "path\\:path\\:_files"`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

import type { CommandEntry, Operand } from '../command-table.ts'
import { helpOption, offerFor, type Offer } from './values.ts'

/** Works with bash 3.2 and newer, also without the package bash-completion. */
export function bashScript(commands: readonly CommandEntry[]): string {
  const groups = commands.filter((entry) => entry.commands.length > 0)
  const all = commands.flatMap((entry) => [entry, ...entry.commands])
  return `# Completion of offprint in bash. To use it, add to ~/.bashrc: source <(offprint completion bash)
_offprint() {
  local word=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  # --option=value comes in three words.
  if [ "$word" = '=' ]; then word=
  elif [ "$previous" = '=' ]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [ "$COMP_CWORD" -eq 1 ]; then
    _offprint_words '${[...commands.map(({ words: [name = ''] }) => name), '--help', '--version'].join(' ')}'
    return
  fi
${groups.map(groupScript).join('')}  case $command:$previous in
${all.flatMap(valueCases).join('')}  esac
  case $command in
${all.map(operandCase).join('')}  esac
}
_offprint_words() { COMPREPLY=($(compgen -W "$1" -- "$word")); }
_offprint_list() {
  local before= name names=
  case $word in *,*) before=\${word%,*}, ;; esac
  for name in $1; do case ,$before in *",$name,"*) ;; *) names+=" $name" ;; esac; done
  compopt -o nospace 2>/dev/null
  COMPREPLY=($(compgen -P "$before" -W "$names" -- "\${word##*,}"))
}
_offprint_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$word")
}
complete -F _offprint offprint
`
}

function groupScript({ words: [group = ''], commands }: CommandEntry): string {
  const names = commands.map(({ words }) => words.at(-1)).join(' ')
  return `  if [ "$command" = ${group} ]; then
    if [ "$COMP_CWORD" -eq 2 ]; then _offprint_words '${names} --help'; return; fi
    command="${group} \${COMP_WORDS[2]}"
  fi
`
}

function valueCases({ words, options }: CommandEntry): readonly string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map((option) => `    '${words.join(' ')}:--${option.name}') ${action(offerFor(option))} return ;;\n`)
}

function operandCase({ words, options, operands, commands }: CommandEntry): string {
  const names = [...options, helpOption].map(({ name }) => `--${name}`).join(' ')
  const [operand] = operands
  const other = commands.length > 0 || operand === undefined ? ':;' : action(offerFor(operand satisfies Operand))
  return `    '${words.join(' ')}') if [[ $word == -* ]]; then _offprint_words '${names}'; else ${other} fi ;;\n`
} // prettier-ignore

function action(offer: Offer): string {
  if (offer === 'files') return '_offprint_paths -f;'
  if (offer === 'folders') return '_offprint_paths -d;'
  if (offer === 'nothing') return ':;'
  const words = `'${offer.choices.join(' ')}'`
  if (offer.form === 'list') return `_offprint_list ${words};`
  return `_offprint_words ${words};${offer.form === 'one or a path' ? ' _offprint_paths -f;' : ''}`
}

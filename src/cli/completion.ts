import { type Command, defineCommand } from './command.ts'
import { commandTable } from './command-table.ts'
import { bashScript } from './completion/bash.ts'
import { fishScript } from './completion/fish.ts'
import { zshScript } from './completion/zsh.ts'

const scripts = { bash: bashScript, fish: fishScript, zsh: zshScript } as const

const shells = ['bash', 'fish', 'zsh'] as const

/** `offprint completion`: of all commands, itself among them. */
export function completionOf(commands: () => readonly Command[]): Command {
  return defineCommand({
    usage: 'completion <shell>',
    summary: 'Print a script by which a shell completes commands, options and files',
    options: (args) =>
      args
        .positional('shell', { choices: shells, demandOption: true, describe: 'Which shell' })
        .example('$0 completion bash', 'For ~/.bashrc: source <(offprint completion bash)')
        .example('$0 completion zsh', 'For ~/.zshrc: source <(offprint completion zsh)')
        .example('$0 completion fish', 'For ~/.config/fish/completions/offprint.fish'),
    run: async ({ shell }, surroundings) => {
      const { withRegistered } = await import('./completion/registered.ts')
      surroundings.stdout(scripts[shell](await withRegistered(commandTable(commands(), surroundings))))
      return 0
    },
  })
}

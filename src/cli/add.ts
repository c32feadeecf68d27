import { defineCommand } from './command.ts'
import { homepageOptions, homepagesPlan } from './homepage-options.ts'

/** `offprint add`: one person more in offprint.yaml, whose homepage is fetched at once. */
export const add = defineCommand({
  usage: 'add <address>',
  summary: 'Add somebody whose homepage is on the Internet to offprint.yaml, and fetch it',
  options: (args) =>
    homepageOptions(args)
      .positional('address', {
        type: 'string',
        demandOption: true,
        describe: 'https://… or github:owner/repository[@ref][:path]',
      })
      .option('name', { type: 'string', requiresArg: true, describe: 'Else as the page itself says' })
      .option('id', { type: 'string', requiresArg: true, describe: 'Else made from the name or the address' })
      .example('$0 add https://ada.example.edu/ --id ada', 'A page')
      .example('$0 add github:ada/ada.github.io', 'The source of a site')
      .epilogue('What stands in offprint.yaml stays as it is; nothing is added when the page cannot be had.'),
  run: async (options, surroundings) => {
    const plan = { ...homepagesPlan(options, surroundings), commandFor: () => commandOf(options) }
    const { addPerson } = await import('./add-session.ts')
    return addPerson(options, plan, surroundings)
  },
})

/** The command as it was given, for a shell. */
function commandOf({ address, name, id }: { readonly address: string; readonly name?: string | undefined; readonly id?: string | undefined }): string {
  const given = Object.entries({ name, id }).flatMap(([option, value]) => (value === undefined ? [] : [`--${option}`, value]))
  return ['offprint', 'add', address, ...given].map(quoted).join(' ')
} // prettier-ignore

function quoted(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

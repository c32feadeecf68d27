import { type Command, defineCommand } from './command.ts'
import { commandTable, type CommandEntry, type Operand, type Option } from './command-table.ts'
import { version } from './version.ts'

/** `offprint man`: the manual page of all commands, itself among them. */
export function manualOf(commands: () => readonly Command[], conclusion: string): Command {
  return defineCommand({
    usage: 'man',
    summary: 'Print the manual page',
    options: (args) => args.example('$0 man', 'To read it: offprint man | man -l -'),
    run: (_options, surroundings) => {
      surroundings.stdout(manualPage(commandTable(commands(), surroundings), conclusion))
      return Promise.resolve(0)
    },
  })
}

/** In the language of man(7). */
function manualPage(commands: readonly CommandEntry[], conclusion: string): string {
  const all = commands.flatMap((entry) => (entry.commands.length > 0 ? entry.commands : [entry]))
  return `.TH OFFPRINT 1 "" "offprint ${version()}" "User Commands"
.SH NAME
offprint \\- read academic homepages and write feeds, bibliographies and calendars
.SH SYNOPSIS
.B offprint
.I command
.RI [ options ]
.SH DESCRIPTION
${text('An offprint is the copy of one article that its author hands on to colleagues. Offprint reads academic homepages and turns them into what other programs understand, with no rule per site, no network and no change to the homepage.')}
.SH COMMANDS
${all.map(commandPart).join('')}.SH EXIT STATUS
${text(conclusion)}
.SH ENVIRONMENT
.TP
.B SOURCE_DATE_EPOCH
${text('Seconds since 1970: the instant that changed entries are dated by, instead of now.')}
.TP
.BR NO_COLOR ", " FORCE_COLOR
${text('No colours, and colours also off a terminal.')}
.TP
.B OFFPRINT_WORKERS
${text('How many threads read homepages, from 0, for none, to 8; by itself a build takes up to 4 where there are many to read.')}
.TP
.B OFFPRINT_MAILTO
${text('Your address, for those who run the services that fetch asks.')}
.SH FILES
.TP
.I offprint.yaml
${text('Configuration; optional.')}
.TP
.I profiles/
${text('Homepages, each child one source.')}
.TP
.I out/
${text('What is published; keep it in version control.')}
`
}

function commandPart({ words, summary, operands, options, examples, epilogue }: CommandEntry): string {
  return [
    `.SS offprint ${[...words.map(escaped), ...operands.map(operandUsage)].join(' ')}\n`,
    `${text(`${summary}.`)}\n`,
    ...operands.map(({ name, description }) => `.TP\n.I ${escaped(name)}\n${text(description)}\n`),
    ...options.map(optionPart),
    ...(epilogue === undefined ? [] : [`.P\n${text(epilogue)}\n`]),
    ...examples.map(({ line, description }) => `.P\n${text(`${description}:`)}\n.RS\n.nf\n${text(line)}\n.fi\n.RE\n`),
  ].join('')
} // prettier-ignore

function operandUsage({ name, isNeeded, isList }: Operand): string {
  const shown = `${escaped(name)}${isList ? '...' : ''}`
  return isNeeded ? shown : `[${shown}]`
}

function optionPart({ name, description, takesValue, choices, byDefault }: Option): string {
  const value = takesValue ? ` \\fI${escaped(name)}\\fR` : ''
  const more = [
    ...(choices.length === 0 ? [] : [`one of ${choices.join(', ')}`]),
    ...(byDefault === undefined ? [] : [`default: ${byDefault}`]),
  ]
  const said = more.length === 0 ? description : `${description} (${more.join('; ')})`
  return `.TP\n\\fB\\-\\-${escaped(name)}\\fR${value}\n${text(said)}\n`
}

/** A line of text: what would be a request at its head is none. */
function text(line: string): string {
  return escaped(line.replace(/\s+/g, ' ')).replace(/^(?=[.'])/, String.raw`\&`)
}

function escaped(words: string): string {
  return words
    .replaceAll('\\', String.raw`\e`)
    .replaceAll('-', String.raw`\-`)
    .replace(
      /[^\0-~]/gu,
      (letter) => `\\[u${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
}

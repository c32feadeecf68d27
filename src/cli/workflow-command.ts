/**
 * A command to the runner of a workflow of GitHub, which reads them in what a program prints.
 *
 * Escaped by the rules of the toolkit (actions/toolkit, packages/core/src/command.ts).
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const said = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${[name, said.join(',')].filter(Boolean).join(' ')}::${escapeData(message)}`
}

/**
 * Text that the runner takes for no command, whatever page it is from.
 *
 * The runner looks for `::` at the first character that is no space, and for `##[` anywhere (actions/runner,
 * ActionCommand.cs); a word joiner, which is not seen, keeps the signs apart.
 */
export function harmlessLine(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1:\u2060').replaceAll('##[', '##\u2060[')
}

/** JSON in which the runner finds no command: within it `::` begins no line, and `#` may be written as its number. */
export function harmlessJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('##[', String.raw`#\u0023[`)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

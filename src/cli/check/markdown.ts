import type { Diagnostic } from '../../model/diagnostic.ts'
import { counted } from '../build-summary.ts'
import { visibleText } from '../visible-text.ts'
import { changeText } from './change-text.ts'
import type { CheckReport } from './report.ts'

/** GitHub refuses a summary of more than 1 MiB, and nobody reads so far. */
const longest = 100

/** For the summary of a job: what a person has to look at first, then what changes for readers. */
export function checkMarkdown({ output, headline, changes, files, diagnostics }: CheckReport): string {
  const problems = diagnostics.filter(({ severity }) => severity !== 'note')
  const state =
    files === undefined
      ? 'could not be checked'
      : files.length === 0
        ? 'is current'
        : `differs in ${counted(files.length, 'file')}: ${headline}`
  return [
    `### Offprint: \`${output}/\` ${state}`,
    ...list('Problems', problems.map(problemText)),
    ...list('Changes', changes.map(changeText)),
    ...list('Files', (files ?? []).map(({ path, kind }) => `${output}/${path}: ${kind}`)),
  ].map((part) => `${part}\n`).join('\n')
} // prettier-ignore

function list(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, longest).map((line) => `- ${inert(line)}`)
  const more = lines.length - shown.length
  return [`**${title}**`, [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')]
}

function problemText({ severity, message, place, hint }: Diagnostic): string {
  const at = place === undefined ? '' : `${place.source}:${place.line}: `
  return `${severity}: ${at}${message}${hint === undefined ? '' : ` (${hint})`}`
}

/** Text that Markdown shows as it is: a backslash before every ASCII punctuation (CommonMark § 2.4). */
function inert(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, ' ')
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

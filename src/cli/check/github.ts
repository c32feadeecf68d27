import type { Diagnostic, Severity } from '../../model/diagnostic.ts'
import { counted } from '../build-summary.ts'
import { differenceText } from '../difference-text.ts'
import { harmlessLine, workflowCommand } from '../workflow-command.ts'
import { visibleText } from '../visible-text.ts'
import { changeText } from './change-text.ts'
import type { CheckReport, NameOf } from './report.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/** Annotations for a workflow of GitHub, the gravest first because only ten of a kind are shown; then the changes in words, or the files where no entry changes. */
export function checkGithub({ output, update, allowChanges, headline, changes, files = [], diagnostics }: CheckReport, nameOf: NameOf): string {
  const byGravity = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    diagnostics.filter((one) => one.severity === severity),
  )
  const outdated = workflowCommand(
    allowChanges ? 'notice' : 'error',
    { title: `${output}/ is not current` },
    `${headline}; ${counted(files.length, 'file')} would change. To update run: ${update}`,
  )
  return [
    ...(files.length === 0 ? [] : [outdated]),
    ...byGravity.map((one) => annotation(one, nameOf)),
    ...changes.map((change) => harmlessLine(visibleText(changeText(change)))),
    ...(changes.length > 0 ? [] : files).map((difference) => harmlessLine(differenceText(output, difference)).trimEnd()),
  ].map((line) => `${line}\n`).join('')
} // prettier-ignore

function annotation({ severity, code, message, hint, place }: Diagnostic, nameOf: NameOf): string {
  const at =
    place === undefined
      ? {}
      : { file: fileText(nameOf(place.source)), line: String(place.line), col: String(place.column) }
  const said = [message, ...(hint === undefined ? [] : [hint])].map(visibleText).join('\n')
  return workflowCommand(commands[severity], { ...at, title: code }, said)
}

/** As it is called, so that the annotation finds it; but nothing in it moves a cursor. */
function fileText(path: string): string {
  return path.replace(/[^\t\r\n]+/g, visibleText)
}

import { differenceText } from '../difference-text.ts'
import { harmlessLine } from '../workflow-command.ts'
import { visibleText } from '../visible-text.ts'
import { changeText } from './change-text.ts'
import type { CheckReport } from './report.ts'

/** For a person at a terminal: what changes for readers, then the files. */
export function checkText({ output, headline, changes, files = [] }: CheckReport): string {
  const head = changes.length === 0 ? [] : [headline, ...changes.map((change) => `  ${changeText(change)}`)]
  const lines = [
    ...head.map((line) => `${visibleText(line)}\n`),
    ...files.map((difference) => differenceText(output, difference)),
  ]
  return harmlessLine(lines.join(''))
}

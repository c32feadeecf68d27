import type { FoundProblem } from '../examine/index.ts'
import { lineReader } from '../io/source-line.ts'
import { diagnosticText } from './diagnostics-text.ts'
import { paintFor } from './paint.ts'
import type { Surroundings } from './surroundings.ts'
import { harmlessLine } from './workflow-command.ts'

/** Problems for a person, each as compilers show theirs. */
export function problemsText(problems: readonly FoundProblem[], surroundings: Surroundings): string {
  const rendering = { paint: paintFor(surroundings), lineAt: lineReader(surroundings.cwd) }
  const texts = problems.map(({ check, reason, remedy, ...problem }) =>
    diagnosticText({ ...problem, code: check, message: reason, hint: remedy }, rendering),
  )
  return harmlessLine(texts.join(''))
}

import { lineReader } from '../io/source-line.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { countText, diagnosticText } from './diagnostics-text.ts'
import { paintFor } from './paint.ts'
import type { Surroundings } from './surroundings.ts'

/** To write has its price, whatever the length. */
const shownAtOnce = 100

/** Shows diagnostics to a person, each with its line, and how many there were. */
export function report(
  diagnostics: readonly Diagnostic[],
  surroundings: Pick<Surroundings, 'cwd' | 'env' | 'isTerminal' | 'stderr'>,
): void {
  if (diagnostics.length === 0) return
  const rendering = { paint: paintFor(surroundings), lineAt: lineReader(surroundings.cwd) }
  for (let first = 0; first < diagnostics.length; first += shownAtOnce) {
    const some = diagnostics.slice(first, first + shownAtOnce)
    surroundings.stderr(some.map((one) => diagnosticText(one, rendering)).join(''))
  }
  surroundings.stderr(`${countText(diagnostics)}\n`)
}

import { lineReader } from '../io/source-line.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { countText, diagnosticText } from './diagnostics-text.ts'
import { paintFor } from './paint.ts'
import type { Surroundings } from './surroundings.ts'

/** Shows diagnostics to a person, each with its line, and how many there were. */
export function report(diagnostics: readonly Diagnostic[], surroundings: Surroundings): void {
  if (diagnostics.length === 0) return
  const rendering = { paint: paintFor(surroundings), lineAt: lineReader(surroundings.cwd) }
  for (const one of diagnostics) surroundings.stderr(diagnosticText(one, rendering))
  surroundings.stderr(`${countText(diagnostics)}\n`)
}

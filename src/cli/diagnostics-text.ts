import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Paint } from './paint.ts'
import { excerptAt } from './source-excerpt.ts'
import { visibleText } from './visible-text.ts'

/** How a diagnostic is shown to a person. */
export interface Rendering {
  readonly paint: Paint
  /** The line of a source that a place stands in, when it can be had. */
  readonly lineAt: (place: Place) => string | undefined
}

/** Whatever calls its problems by names of its own. */
type Named<Problem> = Omit<Problem, 'code'> & { readonly code: string }

/**
 * The form that compilers use, so that editors can jump to the place:
 *
 *     profiles/ada-lovelace.md:11:215: warning: Cannot read date "03/04/24": day and month are ambiguous [date-ambiguous]
 *       - 03/04/24: talk at …
 *         ^
 *       hint: …
 */
export function diagnosticText(
  { code, severity, message, place, hint }: Named<Diagnostic>,
  { paint, lineAt }: Rendering,
): string {
  const where = place === undefined ? '' : `${visibleText(place.source)}:${place.line}:${place.column}: `
  const line = place === undefined ? undefined : lineAt(place)
  const { text, caret } = place === undefined || line === undefined ? nothing : excerptAt(line, place.column)
  return [
    `${paint('bold', where)}${paint(colours[severity], `${severity}:`)} ${visibleText(message)} [${code}]`,
    ...(text === '' ? [] : [`  ${text}`, `  ${paint('green', caret)}`]),
    ...(hint === undefined ? [] : [`  ${paint('dim', 'hint:')} ${visibleText(hint)}`]),
  ].map((part) => `${part}\n`).join('') // prettier-ignore
}

/** `2 errors, 1 warning`; empty without any diagnostic. */
export function countText(diagnostics: readonly Diagnostic[]): string {
  const severities = Object.keys(colours) as readonly Severity[]
  return severities
    .map((severity) => ({ severity, count: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ')
}

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Readonly<
  Record<Severity, string>
>

const nothing = { text: '', caret: '' }

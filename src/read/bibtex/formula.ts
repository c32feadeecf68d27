import { formulas, textCommands } from '../../model/latex-signs.ts'
import { isOrdinal } from '../../model/raised-text.ts'
import { inScript } from '../../model/superscripts.ts'

const formula = /(?<!\\)\$[^$]+(?<!\\)\$/g

/** Stands for a formula; nobody may write it (a private use character). */
const hole = '\ue000'

/**
 * LaTeX that is read as text but for its formulas: those of one sign, letter or index are in Unicode (`$\geq$`,
 * `$_2$`), the others stay.
 */
export function aroundFormulas(latex: string, read: (latex: string) => string): string {
  const written = inDollars(latex.replaceAll(hole, ''))
  const found = written.match(formula)
  if (found === null) return read(written)
  const texts = read(written.replace(formula, hole)).split(hole)
  const formulasRead = found.map((one, index) => inUnicode(one, texts[index]?.slice(-1) ?? ''))
  return texts.map((text, index) => `${text}${formulasRead[index] ?? ''}`).join('')
}

/** `\(O(n)\)` is `$O(n)$`, as LaTeX has it. */
function inDollars(latex: string): string {
  return latex.replace(/(?<!\\)\\\(\s?((?:[^\\$\n]|\\[^()\n])*?)\s?\\\)/g, '$$$1$$')
}

/** Formulas of one sign or letter in Unicode: `$\alpha$`. */
export function withSigns(latex: string): string {
  return latex.replace(formula, (written) => signs.get(bodyOf(written)) ?? written)
}

function inUnicode(written: string, before: string): string {
  const body = bodyOf(written)
  const [, sign, group, letter] = /^(?:\{\})?([_^])\s?(?:\{([^{}\\]+)\}|([^{}\\]))$/.exec(body) ?? []
  const inner = (group ?? letter ?? '').trim()
  if (sign === '^' && isOrdinal(before, inner)) return inner
  return signs.get(body) ?? (sign === undefined ? undefined : inScript(sign === '^' ? 'sup' : 'sub', inner)) ?? written
} // prettier-ignore

function bodyOf(written: string): string {
  return written.slice(1, -1).trim()
}

const others: readonly (readonly [string, string])[] = [
  ['\\le', '≤'], ['\\ge', '≥'], ['\\ne', '≠'], ['\\to', '→'], ['\\rightarrow', '→'], ['\\leftarrow', '←'],
  ['\\times', '×'], ['\\pm', '±'], ['\\div', '÷'],
] // prettier-ignore

const signs: ReadonlyMap<string, string> = new Map([
  ...[...formulas].map(([sign, body]) => [body, sign] as const),
  ...others,
])

/** Commands of text that stand for a sign, and take the space behind them. */
export function withTextSigns(latex: string): string {
  return latex.replace(
    /\\([A-Za-z]{2,20})(?![A-Za-z])(?:\{\}| )?/g,
    (written, command: string) => textSigns.get(command) ?? written,
  )
}

const textSigns: ReadonlyMap<string, string> = new Map(
  [...textCommands].map(([sign, command]) => [command, sign] as const),
)

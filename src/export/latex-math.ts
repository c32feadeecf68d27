/** A stretch of a text, and whether it is a formula that can stay as it is. */
export interface Segment {
  readonly text: string
  readonly math: boolean
}

/**
 * Cuts text at its formulas, `$O(n \log n)$` with the dollar signs.
 *
 * Only what TeX can typeset without harm is a formula: balanced, from listed characters and commands. Anything else
 * (`$5 to $10`, `$\input{x}$`, `$^^5cinput$`, `$x_$`) is text.
 */
export function splitMath(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let textFrom = 0
  let from = text.indexOf('$')
  while (from !== -1) {
    const to = text.indexOf('$', from + 1)
    if (to !== -1 && isSafe(text.slice(from + 1, to))) {
      segments.push({ text: text.slice(textFrom, from), math: false })
      segments.push({ text: text.slice(from, to + 1), math: true })
      textFrom = to + 1
      from = text.indexOf('$', textFrom)
    } else {
      from = to
    }
  }
  return [...segments, { text: text.slice(textFrom), math: false }].filter((segment) => segment.text !== '')
}

const symbols = [
  'alpha|beta|gamma|delta|epsilon|varepsilon|zeta|eta|theta|vartheta|iota|kappa|lambda|mu|nu|xi|pi|rho|sigma|tau',
  'upsilon|phi|varphi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Xi|Pi|Sigma|Upsilon|Phi|Psi|Omega|ell|hbar|infty',
  'partial|nabla|forall|exists|emptyset|dagger|star|ast|circ|bullet|prime|cdot|cdots|ldots|dots|times|div|pm|mp',
  'cap|cup|setminus|wedge|vee|neg|oplus|otimes|le|leq|ge|geq|ne|neq|approx|sim|simeq|equiv|propto|in|notin|ni',
  'subset|subseteq|supset|supseteq|ll|gg|mid|parallel|perp|to|rightarrow|leftarrow|Rightarrow|Leftarrow|mapsto',
  'leftrightarrow|sum|prod|int|log|ln|exp|sin|cos|tan|max|min|sup|inf|lim|arg|det|dim|ker|deg|gcd|Pr|quad',
].join('|')
const oneArgument =
  'sqrt|mathbb|mathbf|mathcal|mathfrak|mathit|mathrm|mathsf|text|hat|bar|tilde|vec|dot|overline'

/** Stands for a group in braces that has been found to be safe. */
const group = '\u0001'
const symbol = `\\\\(?:${symbols})(?![A-Za-z])`
const argument = `(?:[A-Za-z0-9*+-]|${symbol}|${group})`
const scripts = `(?:_${argument}(?:\\^${argument})?|\\^${argument}(?:_${argument})?)`
const atom = [
  '[A-Za-z0-9+*/=<>()|.,:;!\\[\\]-]',
  symbol,
  '\\\\[,;!%]',
  `\\\\(?:${oneArgument})${group}`,
  `\\\\frac${group}${group}`,
  group,
].join('|')
const flat = new RegExp(`^${scripts}?(?: |(?:${atom})${scripts}?)*$`)

function isSafe(body: string): boolean {
  return /^(?! )[\x20-\x7e]{1,200}(?<! )$/.test(body) && isBalancedAndListed(body)
}

/** Works from the innermost braces outwards. */
function isBalancedAndListed(body: string): boolean {
  const outer = body.replace(/\{([^{}]*)\}/g, (braces, inner: string) => (flat.test(inner) ? group : braces))
  return outer === body ? flat.test(body) : isBalancedAndListed(outer)
}

import { splitMath } from './latex-math.ts'
import { escapeLatex } from './latex-text.ts'

/**
 * A title as LaTeX, with braces around the words that a style which lowers capitals would spoil: `{BERT}`,
 * `{PyTorch}`, `{LLMs}`, `{I/O-Aware}`, `{GPT-4}`, but not `Context-Aware` or `Graphs`.
 */
export function protectCase(title: string): string {
  return splitMath(title)
    .map(({ text, math }) => (math ? protectFormula(text) : text.replace(/\S+/g, protectWord)))
    .join('')
}

function protectFormula(formula: string): string {
  return /[A-Z]/.test(formula) ? `{${formula}}` : formula
}

/** Punctuation around a word stays outside of the braces. */
function protectWord(word: string): string {
  const core = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(word)
  if (core === null || !losesCase(core[0])) return escapeLatex(word)
  const [before, after] = [word.slice(0, core.index), word.slice(core.index + core[0].length)]
  return `${escapeLatex(before)}{${escapeLatex(core[0])}}${escapeLatex(after)}`
}

const destroyed: readonly RegExp[] = [
  /[\p{L}\p{M}'’]\p{Lu}/u, // a capital that is not the first letter: LLMs, PyTorch, O'Brien
  /^(?=.*\p{Lu}).*\p{N}/su, // with a digit: GPT-4, 3D
  /(?<![\p{L}\p{M}])\p{Lu}(?![\p{L}\p{M}])/u, // a letter of its own: I/O, U-Net, R
]

function losesCase(core: string): boolean {
  return core !== 'A' && destroyed.some((pattern) => pattern.test(core))
}

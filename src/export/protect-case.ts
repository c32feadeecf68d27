import { splitMath } from './latex-math.ts'
import { escapeLatex } from './latex-text.ts'

/**
 * A title as LaTeX, with braces around the words that a style which lowers capitals would spoil: `{BERT}`,
 * `{PyTorch}`, `{LLMs}`, `{Bayesian}`, `{I/O-Aware}`, `{GPT-4}`, but not `Context-Aware` or `Graphs`.
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

/** Names that titles are about, and words made of names; `Newton's` and `Bayesian-Optimal` too. */
const names = new RegExp(
  `^(?:${[
    'Bayes|Bayesian|Markov|Markovian|Gauss|Gaussian|Fourier|Laplace|Laplacian|Poisson|Bernoulli|Dirichlet|Newton|Newtonian',
    'Euler|Eulerian|Lagrange|Lagrangian|Hamilton|Hamiltonian|Hilbert|Banach|Riemann|Riemannian|Hermite|Hermitian|Cauchy',
    'Jacobi|Jacobian|Hesse|Hessian|Euclid|Euclidean|Cartesian|Boolean|Turing|Shannon|Nash|Pareto|Bellman|Kalman|Monte|Carlo',
    'Wasserstein|Kullback|Leibler|Langevin|Lipschitz|Lyapunov|Chebyshev|Schrödinger|Einstein|Maxwell|Boltzmann|Fermi|Dirac',
    'Higgs|Feynman|Darwin|Darwinian|Mendel|Mendelian|Alzheimer|Parkinson|Kant|Kantian|Marx|Marxist|Freud|Freudian|Shakespeare',
    'Africa|African|America|American|Asia|Asian|Europe|European|Australia|Australian|Arctic|Antarctic|Antarctica|Arab|Arabic',
    'Bible|Biblical|Brazil|Brazilian|Britain|British|Canada|Canadian|China|Chinese|Christian|Christianity|Dutch|England',
    'English|France|French|German|Germany|Greece|Greek|Hebrew|Hindi|India|Indian|Iran|Iraq|Ireland|Irish|Islam|Islamic|Israel',
    'Italian|Italy|Japan|Japanese|Jewish|Korea|Korean|Latin|Mexican|Mexico|Muslim|Nigeria|Nigerian|Persian|Poland|Portuguese',
    'Quran|Roman|Russia|Russian|Scotland|Scottish|Spain|Spanish|Sweden|Swedish|Swiss|Switzerland|Turkey|Turkish|Ukraine',
    'Ukrainian|Vietnam|Vietnamese|Python|Java|Linux|Android|Wikipedia|Twitter|Google|Facebook|Amazon|Bitcoin|Ethereum|Internet',
  ].join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
  'u',
)

function losesCase(core: string): boolean {
  return core !== 'A' && (names.test(core) || destroyed.some((pattern) => pattern.test(core)))
}

// Cites every entry of out/, of the works with hostile text and of works with every sign that LaTeX has a command for, in
// a small paper that loads no package for them, as LaTeX users do.
//
//   node .ci/latex.mjs
//
// Runs bibtex with plain, IEEEtran and acm, pdflatex behind it, and `biber --tool --validate-datamodel`. What they warn
// of must be exactly what tests/judges/latex-warnings.txt lists (folder, tool and warning with a tab between them):
// nothing for complete records. Installs what it needs with apt-get where it can, and says so where it cannot.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { formulas, textCommands } from '../dist/lib/model/latex-signs.js'
import { scriptLetters } from '../dist/lib/model/superscripts.js'

process.chdir(resolve(import.meta.dirname, '..'))
const styles = ['plain', 'IEEEtran', 'acm']
const list = 'tests/judges/latex-warnings.txt'

const missing = install()
if (missing !== undefined) console.log(`SKIP ${missing}`)
else compare()

/** What cannot be had, and why; undefined when all is here. */
function install() {
  if (isComplete()) return undefined
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0)
    return 'LaTeX, biber: not installed, and only root on Debian can install them here'
  const packages = ['texlive-base', 'texlive-latex-base', 'texlive-publishers', 'biber', 'lmodern']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const words = ['install', '-y', '--no-install-recommends', ...packages]
  spawnSync('apt-get', ['update'], { env })
  const { stderr } = spawnSync('apt-get', words, { env, encoding: 'utf8' })
  return isComplete()
    ? undefined
    : `LaTeX, biber: apt-get could not install them: ${stderr.trim().slice(-300)}`
}

function isComplete() {
  const programs = ['pdflatex', 'bibtex', 'biber'].map((name) => spawnSync(name, ['--version']))
  const files = spawnSync('kpsewhich', [...styles.map((style) => `${style}.bst`), 'lmodern.sty'], {
    encoding: 'utf8',
  })
  return programs.every(({ status }) => status === 0) && (files.stdout ?? '').trim().split('\n').length === 4
}

function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-latex-'))
  const signs = join(folder, 'signs.json')
  writeFileSync(signs, JSON.stringify(worksWithSigns()))
  for (const [name, ...words] of [
    ['hostile'],
    ['hostile-ascii', '--ascii'],
    ['signs', signs],
    ['signs-ascii', '--ascii', signs],
  ])
    run('node', ['.ci/hostile-works.mjs', join(folder, name), ...words])
  const sets = [
    ['out', 'out'],
    ['hostile', join(folder, 'hostile')],
    ['hostile-ascii', join(folder, 'hostile-ascii')],
    ['signs', join(folder, 'signs')],
    ['signs-ascii', join(folder, 'signs-ascii')],
  ]
  const found = sets.flatMap(([name, path]) => warningsOf(path).map((warning) => `${name}\t${warning}`))
  rmSync(folder, { recursive: true })
  const expected = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const unexpected = found.filter((line) => !expected.includes(line))
  const absent = expected.filter((line) => !found.includes(line))
  for (const line of unexpected) console.log(`not listed\t${line}`)
  for (const line of absent) console.log(`listed, but nobody warns\t${line}`)
  console.log(`${found.length} warnings, ${unexpected.length} not listed, ${absent.length} only listed`)
  if (unexpected.length + absent.length > 0) process.exitCode = 1
}

/** Twelve signs in a title, as fits a line. */
function worksWithSigns() {
  const signs = [...formulas.keys(), ...textCommands.keys(), ...scriptLetters.sup, ...scriptLetters.sub]
  const letters = ['Nguyễn', 'Ḥasan', 'Čapek', 'Łódź', 'Erdoğan', 'Þórr']
  const words = [...letters, ...signs.map((sign) => `x${sign}`)]
  return Array.from({ length: Math.ceil(words.length / 12) }, (_, index) => ({
    kind: 'preprint',
    title: `Signs of ${words.slice(index * 12, index * 12 + 12).join(' and ')}`,
    authors: [{ family: 'Nguyễn', given: 'Ada' }],
    issued: '2025',
    identifiers: { arxiv: `2501.${10_001 + index}` },
  }))
}

function warningsOf(path) {
  const files = [join(path, 'works.bib'), join(path, 'works.biblatex.bib')]
  return [
    ...styles.flatMap((style) => papersWarnings(files[0], style)),
    ...biberWarnings(files[0]).map((line) => `biber, works.bib\t${line}`),
    ...biberWarnings(files[1]).map((line) => `biber, works.biblatex.bib\t${line}`),
  ]
}

/** A paper that cites all, through pdflatex, bibtex and pdflatex twice. */
function papersWarnings(file, style) {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-paper-'))
  const keys = [...readFileSync(file, 'utf8').matchAll(/^@\w+\{([^,\s]+),$/gm)].map(([, key]) => key)
  copyFileSync(file, join(folder, 'refs.bib'))
  writeFileSync(
    join(folder, 'paper.tex'),
    [
      String.raw`\documentclass{article}\usepackage[T1]{fontenc}\usepackage{lmodern}\usepackage{url}`,
      String.raw`\begin{document}`,
      ...keys.map((key) => `\\cite{${key}}`),
      `\\bibliographystyle{${style}}\\bibliography{refs}`,
      String.raw`\end{document}`,
    ].join('\n'),
  )
  const latex = () => run('pdflatex', ['-interaction=nonstopmode', '-no-shell-escape', 'paper'], folder)
  latex()
  const said = run('bibtex', ['paper'], folder).split('\n')
  latex()
  const log = latex().split('\n')
  const printed = existsSync(join(folder, 'paper.bbl')) ? readFileSync(join(folder, 'paper.bbl'), 'utf8') : ''
  const items = printed.split('\\bibitem').length - 1
  rmSync(folder, { recursive: true })
  return [
    ...said.filter((line) => /Warning--|^I |---line|error message/.test(line)),
    ...log.filter((line) => /^! |Citation .* undefined/.test(line)),
    ...(items === keys.length ? [] : [`${items} of ${keys.length} entries are in the list`]),
  ].map((line) => `bibtex ${style}\t${line}`)
}

/** Entry types of BibTeX that BibLaTeX has only for the sake of old files are no fault of an old file. */
function biberWarnings(file) {
  const words = ['--tool', '--validate-datamodel', '--nolog', '--output-file', '/dev/null', file]
  return run('biber', words)
    .split('\n')
    .filter((line) => /^(?:WARN|ERROR) - /.test(line))
    .filter((line) => !/Entry type '(?:phdthesis|techreport)'|legacy/.test(line))
    .map((line) => line.replace(/ \([^()]*\.bib\)/, ''))
}

function run(program, words, cwd = '.') {
  const { stdout, stderr, error } = spawnSync(program, words, { cwd, encoding: 'utf8', maxBuffer: 1e9 })
  if (error !== undefined) throw error
  if (program === 'node' && stderr !== '') throw new Error(stderr)
  return stdout
}

// Counts, for each site of the corpus, what its files hold and what of it `offprint extract` represents.
//
//   node .ci/site-counts.mjs SHARED [--missing]
//
// Every file of a collection (`_news`, `_publications`), entry of a bibliography and Hugo publication counts that is no
// draft, not hidden and no sample of a template. The files are read here by other means than the program's own.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const [shared = process.env.OFFPRINT_SHARED ?? '../shared', ...flags] = process.argv.slice(2)
const sites = join(shared, 'corpus', 'sites')
if (!existsSync(sites)) {
  console.log('SKIP site counts: no corpus')
  process.exit()
}

// A line of a sample that is commented out is no sign.
const notOwn =
  /^\s*(?:draft|hidden|hide):\s*["']?true|^\s*published:\s*false|paper title number \d|a simple inline announcement|a long announcement with details|lorem ipsum|example (?:talk|conference|journal)/im

const totals = { expected: 0, found: 0 }
for (const site of readdirSync(sites).toSorted()) {
  const folder = join(sites, site)
  const paths = pathsIn(folder)
  const program = ['dist/cli/main.js', 'extract', folder]
  const { items, works } = extracted(program)
  const titles = new Set(works.map(({ title }) => folded(title)))
  const texts = items.map(({ text }) => folded(text))
  const rows = [
    count(
      'news',
      paths.filter((path) => /^_news\/.*\.md$/.test(path)),
      (text) => isItem(text, texts),
    ),
    count(
      'publications',
      paths.filter((path) => /^_publications\/.*\.md$/.test(path)),
      (text) => titles.has(folded(titleIn(text))),
    ),
    count(
      'hugo',
      paths.filter((path) => /^content\/publications?\/.*\/index\.md$/.test(path)),
      (text) => titles.has(folded(titleIn(text))),
    ),
    bibliography(
      paths.filter((path) => /^(?:_bibliography\/|bib\/)?[^/]+\.bib$/.test(path)),
      titles,
    ),
  ].filter(({ expected }) => expected > 0)
  const shown = rows.map(({ name, expected, found }) => `${name} ${found}/${expected}`)
  console.log(`${site}: ${shown.join(', ') || 'none of these'}; ${items.length} items, ${works.length} works`)
  for (const { missing } of rows)
    if (flags.includes('--missing')) for (const one of missing) console.log(`    ${one}`)
  for (const { expected, found } of rows) {
    totals.expected += expected
    totals.found += found
  }

  function count(name, files, isFound) {
    const own = files
      .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
      .filter(({ text }) => !notOwn.test(text.replace(/^\s*#.*$/gm, '')))
    const missing = own.filter(({ text }) => !isFound(text)).map(({ path }) => path)
    return { name, expected: own.length, found: own.length - missing.length, missing }
  }

  function bibliography(files, known) {
    const entries = files.flatMap((path) =>
      readFileSync(join(folder, path), 'utf8')
        .split(/^(?=[ \t]*@)/m)
        .filter(
          (entry) => /^\s*@(?!string|comment|preamble)\w+\s*\{/i.test(entry) && !/einstein/i.test(entry),
        ),
    )
    const titlesOf = [
      ...new Set(
        entries.map((entry) =>
          folded(
            /\btitle\s*=\s*(?:\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}|"((?:[^"{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)")/i
              .exec(entry)
              ?.slice(1)
              .find(Boolean) ?? entry.slice(0, 60),
          ),
        ),
      ),
    ]
    const missing = titlesOf.filter((title) => !known.has(title))
    return { name: 'bibtex', expected: titlesOf.length, found: titlesOf.length - missing.length, missing }
  }
}
console.log(`together ${totals.found}/${totals.expected}`)

/** An error in one file of a site makes the command fail and the others are read all the same. */
function extracted(program) {
  const { stdout } = spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return stdout.trim() === '' ? { items: [], works: [] } : JSON.parse(stdout)
}

function pathsIn(folder, path = '') {
  return readdirSync(join(folder, path)).flatMap((name) => {
    const inner = path === '' ? name : `${path}/${name}`
    return statSync(join(folder, inner)).isDirectory() ? pathsIn(folder, inner) : [inner]
  })
}

/** What two ways of writing a text have in common: its letters without accents and commands. */
function folded(text) {
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\\(?:text\w+|emph)|&#?\w+;?/g, '')
    .replace(/\\[`'"^~=.uvHtcdbkr]?\{?/g, '')
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function titleIn(text) {
  const written = /^title\s*[:=]\s*(?:>-?\s*)?((?:.+)(?:\n[ \t]+.+)*)/m.exec(text)?.[1] ?? ''
  return written
    .trim()
    .replace(/^'([^]*)'$|^"([^]*)"$/, '$1$2')
    .replaceAll("''", "'")
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ')
}

/** A short item by its text, a long one by its title. */
function isItem(text, texts) {
  const body = text
    .replace(/^---\n[^]*?\n---\n?/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?/g, '$1')
    .replace(/\{[{%:][^}]*\}/g, '')
    .replace(/\{:[^}]*\}/g, '')
  const wanted = [folded(body).slice(0, 40), folded(titleIn(text)).slice(0, 40)].filter((one) => one !== '')
  return texts.some((one) => wanted.some((start) => one.startsWith(start)))
}

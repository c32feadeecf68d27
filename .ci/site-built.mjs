// Compares what `offprint extract` makes of a site's source with what it makes of the pages that the site's own
// generator built from it (`_built/`), for each site of the corpus that holds both.
//
//   node .ci/site-built.mjs SHARED [--missing]
//
// Items are compared by date and text, works by title. What the other side does not hold in any file (a page that is
// not in `_built/`, a news file that is newer than the source) cannot be compared and is only counted; the rest are
// differences, and `--missing` lists them.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [shared = process.env.OFFPRINT_SHARED ?? '../shared', ...flags] = process.argv.slice(2)
const sites = join(shared, 'corpus', 'sites')
if (!existsSync(sites)) {
  console.log('SKIP built sites: no corpus')
  process.exit()
}

let differences = 0
for (const site of readdirSync(sites).toSorted()) {
  const folder = join(sites, site)
  if (!existsSync(join(folder, '_built'))) continue
  const source = extracted(folder)
  const built = extracted(join(folder, '_built'))
  const files = { source: textsIn(folder, ['_built']), built: textsIn(join(folder, '_built'), []) }
  console.log(site)
  compare('items', source.items.map(itemLine), built.items.map(itemLine), files)
  compare('works', source.works.map(workLine), built.works.map(workLine), files)
}
console.log(`together ${differences} differences`)

function compare(name, ofSource, ofBuilt, files) {
  const onlySource = notIn(ofBuilt, ofSource)
  const onlyBuilt = notIn(ofSource, ofBuilt)
  const lines = [
    ...onlySource
      .filter(({ stretches }) => stretches.every((one) => files.built.includes(one)))
      .map(({ line }) => `only source: ${line}`),
    ...onlyBuilt
      .filter(({ stretches }) => stretches.every((one) => files.source.includes(one)))
      .map(({ line }) => `only built:  ${line}`),
  ]
  const common = ofSource.length - onlySource.length
  const elsewhere = onlySource.length + onlyBuilt.length - lines.length
  console.log(
    `  ${name}: source ${ofSource.length}, built ${ofBuilt.length}, in common ${common}, ` +
      `not comparable ${elsewhere}, different ${lines.length}`,
  )
  differences += lines.length
  if (flags.includes('--missing')) for (const line of lines) console.log(`    ${line}`)
}

function notIn(others, own) {
  const known = new Set(others.map(({ key }) => key))
  return own.filter(({ key }) => !known.has(key))
}

/** All that the files of a folder say, in one text. */
function textsIn(folder, left) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return names
    .filter((file) => file.isFile() && /\.(?:md|html|ya?ml|bib)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !left.some((name) => path.startsWith(join(folder, name))))
    .map((path) => folded(plain(readFileSync(path, 'utf8'))))
    .join('|')
}

/** Without markup and the targets of links, which stand between the words. */
function plain(text) {
  return text
    .replace(/<(?:script|style)\b[^]*?<\/(?:script|style)>/g, ' ')
    .replace(/\]\([^)]*\)(?:\{[^}]*\})?|<[^>]*>|\\[a-z'"`^~=.]+|&#?\w+;/g, '')
}

function itemLine({ date, text }) {
  return {
    key: `${date} ${folded(text)}`,
    stretches: stretchesOf(text),
    line: `${date} ${text.slice(0, 110)}`,
  }
}

/** Enough to find a text in a file where its parts can stand apart: every stretch of it. */
function stretchesOf(text) {
  return folded(text).match(/[^]{1,20}/gu) ?? []
}

function workLine({ title }) {
  return { key: folded(title), stretches: stretchesOf(title), line: title.slice(0, 110) }
}

/** An error in one file of a site makes the command fail and the others are read all the same. */
function extracted(folder) {
  const program = ['dist/cli/main.js', 'extract', folder]
  const { stdout } = spawnSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return stdout.trim() === '' ? { items: [], works: [] } : JSON.parse(stdout)
}

/** Letters and digits alone: generators make other quotes and dashes of what people write. */
function folded(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

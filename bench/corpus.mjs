// Prints what reading real homepages costs, beside the bare parsers alone on the same files.
//
// The whole is read + extract + normalize. Aims: at most four times the bare parse (@lezer/markdown, parse5), and
// less than mdast-util-from-markdown with GFM alone. All read the same files and keep what they make until the last
// file; the rounds are interleaved, nobody collects the garbage of another, and the least time of each counts, which
// is none of the first rounds: there code is still being compiled.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { GFM, parser } from '@lezer/markdown'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'parse5'

const { readPage } = await import('../dist/lib/read/index.js')
const { extract } = await import('../dist/lib/extract/index.js')
const { normalize } = await import('../dist/lib/normalize/index.js')

const lezer = parser.configure([GFM])
const mdast = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

const rounds = 8

const kinds = [
  {
    name: 'Markdown',
    extension: '.md',
    bare: { name: '@lezer/markdown alone', parse: (text) => lezer.parse(text), most: 4 },
    peer: { name: 'mdast + gfm alone', parse: (text) => fromMarkdown(text, mdast), most: 1 },
  },
  {
    name: 'HTML',
    extension: '.html',
    bare: { name: 'parse5 alone', parse: (text) => parse(text, { sourceCodeLocationInfo: true }), most: 4 },
  },
]

/** Rows of a table for each kind of page in the corpus. */
export function corpusTables(shared) {
  const folders = ['corpus/pages', 'corpus/sites'].map((folder) => join(shared, folder))
  const paths = folders.flatMap((folder) => filesIn(folder))
  return kinds.map((kind) =>
    table(
      kind,
      paths.filter((path) => extname(path) === kind.extension),
    ),
  )
}

function table({ name, bare, peer }, paths) {
  const pages = paths.map((path) => ({ path, bytes: readFileSync(path), text: readFileSync(path, 'utf8') }))
  const size = pages.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const parsers = [bare, peer].filter((one) => one !== undefined)
  const jobs = [
    () => stages(pages),
    ...parsers.map((one) => () => ({ [one.name]: timeOf(() => pages.map(({ text }) => one.parse(text))) })),
  ]
  const times = Array.from({ length: rounds }, () =>
    Object.assign({}, ...jobs.map((job) => (collectGarbage(), job()))),
  )
  const least = (key) => Math.min(...times.map((round) => round[key]))
  const steps = ['read', 'extract', 'normalize']
  const whole = Math.min(...times.map((round) => steps.reduce((sum, step) => sum + round[step], 0)))
  const row = (label, time, ...rest) => [label, `${time.toFixed(0)} ms`, `${(size / time / 1000).toFixed(2)} MB/s`, `${((1000 * pages.length) / time).toFixed(0)} pages/s`, ...rest] // prettier-ignore
  return [
    [
      `${name} of the corpus: ${pages.length} pages, ${(size / 1e6).toFixed(2)} MB`,
      'time',
      '',
      '',
      'whole',
      'aim',
      '',
    ],
    ...steps.map((step) => row(step, least(step))),
    row('the whole', whole),
    ...parsers.map(({ name: label, most }) => {
      const ratio = whole / least(label)
      return row(
        label,
        least(label),
        `${ratio.toFixed(2)} ×`,
        `≤ ${most} ×`,
        ratio <= most ? 'good' : 'MISSED',
      )
    }),
  ]
}

function stages(pages) {
  const times = {}
  const stage = (name, job) => {
    const start = performance.now()
    const result = job()
    times[name] = performance.now() - start
    return result
  }
  const read = stage('read', () => pages.flatMap(({ path, bytes }) => readPage(path, bytes).page ?? []))
  const found = stage('extract', () => read.map((page) => extract(page)))
  stage('normalize', () => found.map((findings) => normalize(findings, 'somebody')))
  return times
}

function timeOf(job) {
  const start = performance.now()
  job()
  return performance.now() - start
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)))
}

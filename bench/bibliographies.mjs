// Prints what 50,000 records cost to write and to read, beside other programs on the same records in the same run.
//
//   node bench/bibliographies.mjs [RECORDS]
//
// Every job is a process of its own, so that its peak of memory is its own. "Writer alone" starts from records in
// memory, as citation-js's does. Files are converted by whole processes, start included, on a tenth of the records:
// "converted" reads, normalizes and writes one format, as the other programs do; "built" is what a build does besides:
// which records are one work, keys and ids, the ledger, what is missing. Programs that are not installed are skipped.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const [first = '50000', job, file] = process.argv.slice(2)
const count = Number(first)

function recordOf(index) {
  const name = (seed) =>
    `${['Moreau', 'Núñez', 'Łukasz', 'Berg', 'Okafor'][seed % 5]}${String.fromCharCode(97 + (seed % 26))}`
  return {
    id: `record${index}`,
    type: ['paper-conference', 'article-journal', 'thesis', 'report'][index % 4],
    title: `GLOW-${index}: Faithful Layouts of R&D Graphs for Reader ${index * 7919}, with I/O-Aware Caches`,
    author: [0, 1, 2, 3].map((place) => ({ family: name(index + place * 3), given: `Ada ${name(place)}` })),
    issued: { 'date-parts': [[1950 + (index % 75), 1 + (index % 12)]] },
    ...(index % 4 < 2
      ? { 'container-title': `Proceedings of the ${index % 90}th Colloquium on Layouts` }
      : {}),
    ...(index % 4 === 1 ? { volume: String(index % 40), issue: '3' } : {}),
    publisher: 'Invented Press',
    page: `${index}-${index + 11}`,
    DOI: `10.9999/bench.${index}`,
  }
}

function records(number) {
  return Array.from({ length: number }, (_, index) => recordOf(index))
}

/** In the child: prints seconds, of the whole process where the job does not say, and the peak of memory in MB. */
async function run(name, path) {
  const seconds = (await jobs[name](path)) ?? secondsSince()
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1024 }))
}

const formats = { bibtex: 'bibtex', biblatex: 'biblatex', ris: 'ris' }
const jobs = Object.fromEntries([
  ...Object.keys(formats).flatMap((format) => [
    [`ours ${format}`, () => ourWriter(format)],
    [`citation-js ${format}`, () => citationJs(format)],
  ]),
  ['ours convert to bibtex', (path) => convert(path, 'bibtex')],
  ['ours convert to csl-json', (path) => convert(path, 'csl-json')],
  ['ours build with bibtex', (path) => whole(path, 'bibtex')],
  ['ours build', (path) => whole(path)],
  ['citation-js read', (path) => citationJsRead(path)],
  ['nothing', () => ourWriter('bibtex', 0)],
])

/** Records made one by one, text thrown away chunk by chunk. */
async function ourWriter(format, number = count) {
  const { exporters } = await import('../dist/lib/index.js')
  const exporter = exporters.find(({ name }) => name === format)
  const works = {
    length: number,
    *[Symbol.iterator]() {
      for (let index = 0; index < number; index++) yield workOf(recordOf(index))
    },
  }
  const made = timed(() => {
    for (const work of works) if (work.key === '') return
  })
  const written = timed(() => {
    for (const { chunks } of exporter.write({ catalog: { works } }))
      for (const chunk of chunks) if (chunk === '') return
  })
  return written - made
}

const kinds = {
  'paper-conference': 'conference',
  'article-journal': 'journal',
  thesis: 'thesis',
  report: 'report',
}

function workOf({ id, type, title, author, issued, publisher, page, DOI, volume, issue, ...record }) {
  const [[year, month]] = issued['date-parts']
  const version = {
    kind: kinds[type],
    title,
    authors: author,
    issued: `${year}-${String(month).padStart(2, '0')}`,
    containerTitle: record['container-title'],
    publisher,
    pages: page,
    volume,
    issue,
    identifiers: { doi: DOI },
    links: [],
  }
  return { id, key: id, aliases: [], title, versions: [version], mentions: [] }
}

function citationJs(format) {
  const { plugins, Cite } = citation()
  plugins.config.get('@bibtex').format.useIdAsLabel = true
  const cite = new Cite()
  cite.data = records(count)
  return timed(() => cite.format(format))
}

function citationJsRead(path) {
  const { Cite } = citation()
  new Cite(readFileSync(path, 'utf8')).format('data')
}

function citation() {
  const require = createRequire(import.meta.url)
  const core = require('@citation-js/core')
  require('@citation-js/plugin-bibtex')
  require('@citation-js/plugin-ris')
  return core
}

/** Record by record, each a work by itself. */
async function convert(path, format) {
  const { exporters } = await import('../dist/lib/index.js')
  const { readPage } = await import('../dist/lib/read/index.js')
  const { extract } = await import('../dist/lib/extract/index.js')
  const { normalize } = await import('../dist/lib/normalize/index.js')
  const { versionsOf } = await import('../dist/lib/merge/versions.js')
  const { page } = readPage(path, readFileSync(path))
  const { entries } = normalize(extract(page), 'ada')
  const works = {
    *[Symbol.iterator]() {
      for (const [index, entry] of entries.entries()) {
        const versions = versionsOf({ entries: [entry] })
        const [{ title }] = versions
        yield { id: `${index}`, key: `record${index}`, aliases: [], title, versions, mentions: [entry] }
      }
    },
  }
  const exporter = exporters.find(({ name }) => name === format)
  const [{ chunks }] = exporter.write({ catalog: { works } })
  writeFileSync(`${path}.${format}`, [...chunks].join(''))
}

/** A bibliography as the one profile: read, extract, normalize, merge; with a format also written. */
async function whole(path, format) {
  const { build, exporters, formatInstant } = await import('../dist/lib/index.js')
  const sources = [{ path: `profiles/ada${path.slice(path.lastIndexOf('.'))}`, bytes: readFileSync(path) }]
  const { files } = build({
    sources,
    configuration: { site: { language: 'en' }, people: [] },
    asOf: formatInstant(0),
  })
  const [named] = exporters.find(({ name }) => name === format)?.files.split(', ') ?? []
  const wanted = files.find((file) => file.path === named)
  if (wanted !== undefined) writeFileSync(`${path}.${format}`, [...wanted.chunks].join(''))
}

/** Seconds of the processors, for the machine may have other things to do. */
function timed(work) {
  const start = process.cpuUsage()
  work()
  return secondsSince(start)
}

function secondsSince(start) {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

function compare() {
  spawnSync(process.execPath, [join(root, '.ci/build.mjs'), '--if-stale'], { cwd: root, stdio: 'inherit' })
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'))
  const tenth = Math.ceil(count / 10)
  const [csl, few] = [join(folder, 'all.json'), join(folder, 'few.json')]
  writeFileSync(csl, JSON.stringify(records(count)))
  writeFileSync(few, JSON.stringify(records(tenth)))
  const rows = []
  const row = (name, number, result, ours) => {
    const speed = result === undefined ? undefined : number / result.seconds
    rows.push([
      name,
      ...(speed === undefined
        ? ['SKIP: not here', '', '']
        : [
            `${speed.toFixed(0)}/s`,
            `${result.peak.toFixed(0)} MB`,
            ours === undefined ? '' : `${(ours / speed).toFixed(1)} ×`,
          ]),
    ])
    return speed
  }
  rows.push(['the program loaded, nothing written', '', `${child('nothing').peak.toFixed(0)} MB`, ''])
  for (const format of Object.keys(formats)) {
    const ours = row(`${format}, ours, writer alone`, count, child(`ours ${format}`))
    row(`${format}, citation-js, writer alone`, count, child(`citation-js ${format}`), ours)
  }
  const bib = `${few}.bibtex`
  const peers = join(folder, 'peers')
  compareFiles('CSL-JSON → BibTeX', ['ours convert to bibtex', 'ours build with bibtex'], few, {
    pandoc: () => program('pandoc', ['-f', 'csljson', '-t', 'bibtex', few, '-o', peers]),
  })
  compareFiles('BibTeX → CSL-JSON', ['ours convert to csl-json', 'ours build'], bib, {
    'citation-js': () => child('citation-js read', bib),
    pandoc: () => program('pandoc', ['-f', 'bibtex', '-t', 'csljson', bib, '-o', peers]),
    'bibtex-tidy (BibTeX → BibTeX)': () => program('bibtex-tidy', [bib, '-o', peers]),
  })
  rmSync(folder, { recursive: true })
  const head = [
    `${count} records; whole files of ${tenth}`,
    'CPU speed',
    'peak',
    'ours is faster by',
    'built',
  ]
  print([head, ...rows.map((cells) => [...cells, ...Array(head.length - cells.length).fill('')])])

  /** Conversion with conversion, then the whole build with their conversion. */
  function compareFiles(what, [converting, building], file, others) {
    const converted = row(`${what}, ours, converted`, tenth, child(converting, file))
    const built = row(`${what}, ours, built`, tenth, child(building, file))
    for (const [name, run] of Object.entries(others)) {
      const speed = row(`${what}, ${name}`, tenth, run(), converted)
      if (speed !== undefined) rows.at(-1).push(`${(built / speed).toFixed(1)} ×`)
    }
  }
}

function child(name, path) {
  const words = [
    '--max-old-space-size=4096',
    import.meta.filename,
    String(count),
    name,
    ...(path === undefined ? [] : [path]),
  ]
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' })
  if (stdout === '') throw new Error(`${name}: ${stderr.slice(-500)}`)
  return JSON.parse(stdout)
}

/** With GNU time, which knows processors and peak. */
function program(name, words) {
  const { status, error, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S %M', name, ...words], {
    encoding: 'utf8',
  })
  if (error !== undefined || status !== 0) return undefined
  const [user, system, peak] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { seconds: user + system, peak: peak / 1024 }
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)))
  for (const cells of rows)
    console.log(
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
}

if (job === undefined) compare()
else await run(job, file)

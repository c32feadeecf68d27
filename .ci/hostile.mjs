// Checks that reading a page takes linear time, whatever stands in it: [REPEATS=50000] node .ci/hostile.mjs [NAME]
//
// Each input repeats something that made a parser or a pattern slow. It is read whole (read, extract, normalize and
// the merge within the page) as Markdown, as HTML and as an item of news; 50,000 times may take two seconds, on a slow
// machine four times what 5,000 items of news take there, and twice as much of it 2.6 times as long, in one of three
// attempts. Of whole entries, each of which is read like any other, 5,000 are enough.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

if (isMainThread) process.chdir(resolve(import.meta.dirname, '..'))
if (isMainThread) execFileSync(process.execPath, ['.ci/build.mjs', '--if-stale'], { stdio: 'inherit' })
const { extractSource } = await import('../dist/lib/index.js')

const [limit, steepest, telling] = [2000, 2.6, 500]
const many = Number(process.env.REPEATS ?? 50_000)
const times = (text) => (count) => text.repeat(count)
const lines = (line) => (count) => Array.from({ length: count }, (_, index) => line(index)).join('\n')
const entries = (line) => Object.assign(lines(line), { many: many / 10 })

const inputs = {
  'brackets': (count) => '['.repeat(count) + ']'.repeat(count),
  'unfinished links': times('[a]('),
  'unfinished images': times('![[]()'),
  'links in one paragraph': times('[a](http://a.example) '),
  'links to papers': entries((index) => `- 2025-01-01: [Paper ${index}](https://arxiv.org/abs/2501.${index})`),
  'entries of BibTeX': entries((index) => `@misc{a${index}, title={Paper ${index}}, author={Ada Moss}}`),
  'entries of BibTeX on a line': Object.assign((count) => Array.from({ length: count }, (_, index) => `@misc{a${index}, title={50\\% of ${index}}}`).join(' '), { many: many / 10 }),
  'heads of BibTeX': times('@misc{a,'),
  'links to copies': times(', [pdf](a.pdf)'),
  'footnotes': times('[^a]'),
  'definitions': lines((index) => `[a${index}]: b`),
  'quotation marks': times('>'),
  'emphasis': times('_a_ '),
  'opening emphasis': times('*a '),
  'closing emphasis': times('a* '),
  'mixed emphasis': times('*a_ '),
  'unfinished comments': times('x<!--a '),
  'unfinished sections': times('x<![CDATA['),
  'unfinished tags': times('x<a b="'),
  'unfinished code': times('`a'),
  'unfinished Liquid': times('{% a {{ b '),
  'Liquid comments': times('{% comment %}'),
  'lists in lists on a line': times('- '),
  'numbered lists in lists on a line': times('1. '),
  'HTML lists in lists': times('<ul><li>'),
  'elements in elements': times('<div>'),
  'tables in tables': times('<table><tr><td>'),
  'misnested links': times('<a><b>'),
  'misnested formatting': times('<b><i><p>'),
  'formatting that is never closed': (count) => Array.from({ length: count }, (_, index) => `<font size=${index}>x`).join(''),
  'formatting never closed over paragraphs': (count) => Array.from({ length: count }, (_, index) => `<p><font size=${index}>x`).join(''),
  'attributes': (count) => `<p ${Array.from({ length: count }, (_, index) => `a${index}=b`).join(' ')}>`,
  'end tags': times('</p></b></x>'),
  'text in tables': times('<table>x'),
  'select': times('<select><option>'),
  'a table of many rows': entries((index) => (index === 0 ? '|a|b|\n|-|-|' : '|x|y|')),
  'mojibake': times('Ã©'),
  'accents': times('é”'),
  'entities': times('&amp;'),
  'spaces': times(' '),
  'tabs': times('\t'),
  'line ends': times('\n'),
  'dashes': times('-'),
  'digits': times('1'),
  'dates': times('2025-01-01 '),
  'months': times('Jan '),
  'capitals': times('A'),
  'short words': times('a '),
  'acronyms': times('ICML '),
  'acronyms and years': times("ICML'25 "),
  'quotes': times('"'),
  'opening quotes': times('“a '),
  'parentheses': times('('),
  'commas': times(', '),
  'dots': times('. '),
  'papers': times('paper '),
  'accepted papers': times('accepted to '),
  'names': times('A. Moss, '),
  'slashes': times('/'),
  'addresses': times('https://a.example/ '),
  'emoji': times('🎉'),
  'combining signs': times('\u0301'),
  'headings': entries((index) => `# ${index}`),
  'news headings': entries(() => '# News'),
  'items': entries((index) => `- 2025-01-01: We have news number ${index}.`),
  'equal items': entries(() => '- 2025-01-01: We have news.'),
  'front matter': (count) => `---\n${lines((index) => `a${index}: b`)(count)}\n---\n`,
  'front matter without an end': (count) => `---\n${lines((index) => `a${index}: b`)(count)}`,
} // prettier-ignore

const wrappings = {
  'a.md': (text) => text,
  'a.html': (text) => text,
  'news.md': (text) => `# News\n\n- 2025-01-01: Our paper ${text}\n- 2024-01-01: Older.`,
}

if (isMainThread) await checkAll()
else for (const complaint of complaintsAbout(workerData)) parentPort.postMessage(complaint)

/** Each input has a thread of its own, which may run out of time or memory; what counts is processor time. */
async function checkAll() {
  const names = Object.keys(inputs).filter((name) => name.includes(process.argv[2] ?? ''))
  let slow = 0
  for (const name of names) {
    const resourceLimits = { maxOldGenerationSizeMb: 1500 }
    const worker = new Worker(new URL(import.meta.url), { workerData: name, resourceLimits })
    const complaints = []
    await new Promise((done) => {
      const timer = setTimeout(() => {
        complaints.push('takes more than a minute')
        void worker.terminate()
      }, 60_000)
      worker.on('message', (complaint) => complaints.push(complaint))
      worker.on('error', ({ message }) => complaints.push(message))
      worker.on('exit', () => (clearTimeout(timer), done()))
    })
    for (const complaint of complaints) console.log(`${name}: ${complaint}`)
    if (complaints.length > 0) slow += 1
  }
  console.log(`${names.length} hostile inputs, ${slow} of them too slow`)
  if (slow > 0) process.exitCode = 1
}

function complaintsAbout(name) {
  return Object.entries(wrappings).flatMap(([path, wrap]) => {
    const { many: most = many } = inputs[name]
    const timeOf = (count) => [count, timeToRead(path, wrap(inputs[name](count)))]
    return complaintAbout(path, () => [most / 4, most / 2, most].map(timeOf)) ?? []
  })
}

/** What is slow by chance is not slow each time. */
function complaintAbout(path, measure, attempts = 3) {
  const [[, quarter], [, half], [most, all]] = measure()
  const ratio = all / Math.min(half, 2 * quarter)
  const isSteep = all > telling && ratio > steepest
  const isLong = all > limit && all > 4 * timeToRead('a.md', inputs.items(5000))
  if (!isLong && !isSteep) return undefined
  if (attempts > 1) return complaintAbout(path, measure, attempts - 1)
  return isLong
    ? `${path}: ${all.toFixed(0)} ms for ${most} repeats`
    : `${path}: ${all.toFixed(0)} ms, ${ratio.toFixed(1)} times that of half`
}

/** In milliseconds of processor time. */
function timeToRead(path, text) {
  const bytes = new TextEncoder().encode(text)
  const start = process.cpuUsage()
  extractSource({ path, bytes })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

// What feeds and calendars cost: many items as RSS, Atom and JSON Feed, beside package `feed` alone and Hugo, and events
// as iCalendar, beside package `ical-generator` alone.
//
//   node bench/feeds.mjs [ITEMS [CONTENT_FILES [EVENTS]]]
//
// Each runs in a process of its own, for its peak memory; Hugo, which renders RSS from a file an item, only where it is
// installed, and with fewer files, so that its speed is what is compared.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const forms = ['rss', 'atom', 'jsonFeed']
const [what = '', count = '100000', files = '5000'] = process.argv.slice(2)
const jobs = { offprint, feed: feedAlone, calendar, icalGenerator }
if (jobs[what] !== undefined) await measure(jobs[what], Number(count))
else {
  compareFeeds(Number(what || 100_000), Number(process.argv[3] ?? files))
  compareCalendars(Number(process.argv[4] ?? 10_000))
}

function compareFeeds(items, contentFiles) {
  const [ours, theirs] = bestOf(items, 'offprint', 'feed')
  show(`offprint, ${items} items × 3 forms`, ours, besides('feed', ours, theirs, 'offprint'))
  show(`feed alone, ${items} items × 3 forms`, theirs)
  const hugo = hugoAlone(contentFiles)
  if (hugo === undefined) console.log('SKIP Hugo: it is not installed')
  else {
    const ratio = ours.items / ours.seconds / (hugo.items / hugo.seconds)
    show(
      `Hugo, ${contentFiles} files, RSS alone`,
      hugo,
      `aim ≥ 5 × Hugo: ${ratio.toFixed(1)} ×, ${verdict(ratio >= 5)}`,
    )
  }
}

function compareCalendars(events) {
  const [ours, theirs] = bestOf(events, 'calendar', 'icalGenerator')
  show(`offprint, ${events} events`, ours, besides('ical-generator', ours, theirs, 'calendar'))
  show(`ical-generator alone, ${events} events`, theirs)
}

/** The better of two runs of each, in turns, for other work of the machine meets one more than the other. */
function bestOf(items, ...names) {
  const rows = [...names, ...names].map((name) => ({ name, ...inProcess(name, items) }))
  return names.map(
    (wanted) => rows.filter(({ name }) => name === wanted).toSorted((a, b) => a.seconds - b.seconds)[0],
  )
}

function besides(peer, ours, theirs, job) {
  const ratio = theirs.seconds / ours.seconds
  const few = Math.round(inProcess(job, 1000).memory)
  return `aim ≥ ${peer} alone: ${ratio.toFixed(2)} ×, ${verdict(ratio >= 1)}; ${few} MB with 1,000`
}

function show(name, { items, seconds, memory }, note = '') {
  const speed = `${Math.round(items / seconds).toLocaleString('en')} items/s`
  const peak = memory === undefined ? '' : `${Math.round(memory)} MB`
  const columns = [name.padEnd(36), speed.padStart(18), peak.padStart(9), note]
  console.log(columns.join('  ').trimEnd())
}

function inProcess(name, items) {
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, name, String(items)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

async function measure(job, items) {
  const { write, length } = await job(items)
  // The processor's time, for other work of the machine meets one job more than the other.
  const start = process.cpuUsage()
  for (let index = 0; index < length; index += 1) write(index)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(JSON.stringify({ items, seconds, memory }))
}

/** The items come from the catalog, which is there before; each chunk is dropped as if it were written. */
async function offprint(items) {
  const { exporters } = await import('../dist/lib/index.js')
  const view = viewWith({ news: Array.from({ length: items }, (_, index) => newsOf(index)) }, items)
  const chosen = exporters.filter(({ name }) => ['rss', 'atom', 'json-feed'].includes(name))
  const write = (index) => {
    for (const { chunks } of chosen[index].write(view)) for (const chunk of chunks) Buffer.byteLength(chunk)
  }
  return { write, length: chosen.length }
}

function viewWith(contents, feedLength) {
  const people = [{ id: 'ada', name: 'Ada Moss', sources: [] }]
  const catalog = { people, news: [], works: [], events: [], diagnostics: [], ...contents }
  return { catalog, title: 'Bench', language: 'en', url: 'https://bench.example/', folders: [], feedLength }
}

async function calendar(count) {
  const { exporters } = await import('../dist/lib/index.js')
  const view = viewWith({ events: Array.from({ length: count }, (_, index) => eventOf(index)) })
  const ical = exporters.find(({ name }) => name === 'ical')
  const write = () => {
    for (const { chunks } of ical.write(view)) for (const chunk of chunks) Buffer.byteLength(chunk)
  }
  return { write, length: 1 }
}

async function icalGenerator(count) {
  const { ICalCalendar } = await import('ical-generator')
  const events = Array.from({ length: count }, (_, index) => eventOf(index))
  const write = () => {
    const made = new ICalCalendar({ name: 'Bench: conferences', url: 'https://bench.example/' })
    for (const event of events) {
      const [start, end] = event.date.split('/').map((day) => new Date(`${day}T00:00:00Z`))
      const { city, country, latitude: lat, longitude: lon } = event.location
      made.createEvent({
        id: event.id,
        start,
        end: new Date(end.getTime() + 86_400_000),
        allDay: true,
        stamp: new Date(event.updated),
        created: new Date(event.published),
        lastModified: new Date(event.updated),
        sequence: event.sequence,
        summary: event.name,
        description: [event.fullName, 'People: Ada Moss', ...event.remarks].join('\n'),
        location: { title: `${city}, ${country}`, geo: { lat, lon } },
        url: event.url,
        categories: [{ name: 'conference' }, { name: event.series }],
        status: 'CONFIRMED',
        transparency: 'TRANSPARENT',
      })
    }
    Buffer.byteLength(made.toString())
  }
  return { write, length: 1 }
}

async function feedAlone(items) {
  const { Feed } = await import('feed')
  const news = Array.from({ length: items }, (_, index) => newsOf(index))
  const write = (index) => {
    const feed = new Feed({
      id: 'https://bench.example/',
      title: 'Bench',
      link: 'https://bench.example/',
      updated: new Date(0),
    })
    for (const { id, text, html, published, venues } of news)
      feed.addItem({
        id,
        title: text,
        link: 'https://bench.example/',
        content: html,
        date: new Date(published),
        published: new Date(published),
        category: ['paper', ...venues.map(({ name, year }) => `${name} ${year}`), published.slice(0, 4)].map(
          (name) => ({ name }),
        ),
        author: [{ name: 'Ada Moss' }],
      })
    Buffer.byteLength(
      { rss: () => feed.rss2(), atom: () => feed.atom1(), jsonFeed: () => feed.json1() }[forms[index]](),
    )
  }
  return { write, length: forms.length }
}

function newsOf(index) {
  const published = new Date(1.6e12 - index * 1000).toISOString().replace('.000', '')
  const text = `Our paper "Counting Leaves ${index}" has been accepted to ICML 2025.`
  return {
    type: 'news', id: `urn:uuid:00000000-0000-5000-8000-${String(index).padStart(12, '0')}`, date: published.slice(0, 10), kind: 'paper', text,
    html: `Our paper <a href="https://papers.example/${index}">Counting Leaves ${index}</a> has been accepted to ICML 2025.`,
    links: [{ href: `https://papers.example/${index}`, text: '', role: 'paper' }], works: [], events: [],
    venues: [{ name: 'ICML', year: 2025, kind: 'conference' }], people: ['ada'], published, updated: published, mentions: [],
  } // prettier-ignore
}

function eventOf(index) {
  const start = new Date(1.7e12 + (index % 3000) * 86_400_000).toISOString().slice(0, 10)
  const end = new Date(Date.parse(start) + 4 * 86_400_000).toISOString().slice(0, 10)
  const instant = '2025-07-07T12:00:00Z'
  return {
    type: 'event', id: `urn:uuid:00000000-0000-5000-8000-${String(index).padStart(12, '0')}`, kind: 'conference', series: 'groveconf',
    name: `GROVECONF ${index}`, fullName: `The ${index}th International Conference on Groves, Thickets and the Counting of Leaves`,
    date: `${start}/${end}`, location: { city: 'Vienna', country: 'Austria', countryCode: 'AT', latitude: 48.209, longitude: 16.373 },
    url: `https://grove.example/${index}`, remarks: ['The dates come from sources that agree: one, two.'], works: [], news: [], people: ['ada'],
    published: instant, updated: instant, sequence: 0, origins: {}, mentions: [],
  } // prettier-ignore
}

function hugoAlone(files) {
  if (spawnSync('hugo', ['version']).error !== undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'offprint-hugo-'))
  mkdirSync(join(folder, 'content/news'), { recursive: true })
  writeFileSync(
    join(folder, 'config.toml'),
    'baseURL = "https://bench.example/"\ndisableKinds = ["taxonomy", "term", "sitemap", "robotsTXT", "404"]\n[outputs]\nhome = ["RSS"]\n',
  )
  for (let index = 0; index < files; index += 1) {
    const { text, html, published } = newsOf(index)
    writeFileSync(
      join(folder, `content/news/${index}.md`),
      `---\ntitle: ${JSON.stringify(text)}\ndate: ${published}\n---\n\n${html}\n`,
    )
  }
  const start = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/env', ['hugo', '--quiet'], { cwd: folder, encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  const found =
    status === 0 ? readFileSync(join(folder, 'public/index.xml'), 'utf8').split('<item>').length - 1 : 0
  rmSync(folder, { recursive: true })
  if (found !== files) throw new Error(`Hugo wrote ${found} of ${files} items\n${stderr}`)
  return { items: files, seconds }
}

function verdict(good) {
  return good ? 'good' : 'MISSED'
}

// Lets newsboat follow a homepage that is edited: node .ci/follow-feeds.mjs
//
// Ten builds of an invented homepage, served on the loopback; after each newsboat fetches RSS and Atom, and may have
// as many items as were really announced up to then. Says SKIP where newsboat or sqlite3 is not installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = resolve(import.meta.dirname, '../dist/cli/main.js')
for (const [name, flag] of [
  ['newsboat', '-v'],
  ['sqlite3', '--version'],
]) {
  if (spawnSync(name, [flag]).error === undefined) continue
  console.log(`SKIP newsboat: ${name} is not installed (apt-get install newsboat sqlite3)`)
  process.exit(0)
}

const first = [
  '2025-03-10: Our paper "Fern: Counting Leaves at Scale" has been accepted to ICML 2025.',
  '2025-02-01: I joined Meadow Labs as a research intern, working on salt.',
  '2025-01-05: I received the [Golden Graph Award](http://www.prizes.example/2025/) for drawing trees.',
]
const replaced = (list, from, to) => list.map((item) => item.replace(from, to))

/** What the owner does, and how many items were announced when it is done. */
const edits = [
  ['the first build', (list) => list, 3],
  ['a fixed typo', (list) => replaced(list, 'Meadow Labs', 'Meadows Labs'), 3],
  ['a new item', (list) => ['2025-05-20: I gave an invited talk on whales at Heron University.', ...list], 4],
  [
    'a new link',
    (list) => replaced(list, 'Heron University', '[Heron University](https://heron.example/)'),
    4,
  ],
  [
    'another date format',
    (list) => list.map((item) => item.replace(/^(\d{4})-(\d\d)-(\d\d):/, '**$1/$2/$3**:')),
    4,
  ],
  ['another order', (list) => list.toReversed(), 4],
  ['http → https, and a moved page', (list) => replaced(list, 'http://www.prizes', 'https://prizes'), 4],
  ['an item removed', (list) => list.slice(1), 4],
  [
    'the item returned, with a new one',
    (list) => [
      '2025-06-01: We released the Pebble toolkit for sorting.',
      ...list,
      '2025-01-05: I received the [Golden Graph Award](https://prizes.example/2025/) for drawing trees.',
    ],
    5,
  ],
  [
    'accepted → to appear, on another day',
    (list) => replaced(replaced(list, 'has been accepted to', 'is to appear at'), '03/10', '03/11'),
    5,
  ],
]

const folder = mkdtempSync(join(tmpdir(), 'offprint-newsboat-'))
const types = { '.xml': 'application/xml', '.json': 'application/feed+json' }
const server = createServer(({ url = '/' }, response) => {
  try {
    const body = readFileSync(join(folder, 'out', new URL(url, 'http://localhost').pathname))
    response
      .writeHead(200, { 'content-type': types[url.slice(url.lastIndexOf('.'))] ?? 'text/plain' })
      .end(body)
  } catch {
    response.writeHead(404).end()
  }
})
server.listen(0, '127.0.0.1', () => follow(server.address().port).finally(() => server.close()))

async function follow(port) {
  const { execFile } = await import('node:child_process')
  const { promisify } = await import('node:util')
  const run = promisify(execFile)
  const names = ['feed.xml', 'atom.xml']
  for (const name of names) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'urls'), `http://127.0.0.1:${port}/${name}\n`)
    writeFileSync(join(folder, name, 'config'), 'reload-threads 1\n')
  }
  mkdirSync(join(folder, 'profiles'))
  let [items, faults] = [first, 0]
  for (const [index, [what, edit, expected]] of edits.entries()) {
    items = edit(items)
    const heading = index % 3 === 2 ? 'Recent News' : 'News'
    writeFileSync(
      join(folder, 'profiles/ada-moss.md'),
      `# Ada Moss\n\n## ${heading}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`,
    )
    execFileSync(
      process.execPath,
      [program, 'build', 'profiles', '--out', 'out', '--as-of', `2026-01-${10 + index}T00:00:00Z`],
      { cwd: folder, stdio: 'pipe' },
    )
    for (const name of names) {
      const own = (file) => join(folder, name, file)
      const options = ['-u', own('urls'), '-c', own('cache.db'), '-C', own('config')]
      const environment = { ...process.env, HOME: join(folder, name) }
      await run('newsboat', [...options, '-x', 'reload'], { env: environment })
      const { stdout } = await run('newsboat', [...options, '-x', 'print-unread'], { env: environment })
      const unread = Number(/^\d+/.exec(stdout)?.[0])
      const known = Number(
        execFileSync('sqlite3', [own('cache.db'), 'select count(*) from rss_item'], { encoding: 'utf8' }),
      )
      const good = known === expected && unread === expected
      if (!good) faults += 1
      console.log(
        `${good ? 'OK' : 'ERROR'}\t${name}\t${what}: ${known} items, ${unread} unread, ${expected} announced`,
      )
    }
  }
  rmSync(folder, { recursive: true })
  console.log(`newsboat: ${edits.length} builds, ${faults} faults`)
  if (faults > 0) process.exitCode = 1
}

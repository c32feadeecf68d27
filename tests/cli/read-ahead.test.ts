import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readdirSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Worker } from 'node:worker_threads'

import { beforeAll, describe, expect, test } from 'vitest'

import packageJson from '../../package.json' with { type: 'json' }
import { gatherInput } from '../../src/cli/gather-input.ts'
import { readAhead } from '../../src/cli/read-ahead.ts'
import { run } from '../../src/cli/run.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import { readByWorkers } from '../../src/io/reading-pool.ts'
import { offline } from '../io/played-network.ts'
import { contentsOf, scratchFolder } from '../io/scratch-folder.ts'
import { type Outcome, profiles } from './invoke.ts'

const program = resolve(packageJson.bin.offprint)
const script = pathToFileURL(resolve(program, '../reading-worker.js'))

beforeAll(() => {
  execFileSync(process.execPath, ['.ci/build.mjs', '--if-stale'])
}, 60_000)

/** The number of a thread that has ended. */
const gone = -1

/** Of every kind that is stored somewhere, and some that cannot be read. */
const everyKind = {
  ...profiles,
  'offprint.yaml': `people:
  - { id: eva, source: profiles/eva-moos.txt, kind: markdown }
  - { id: zoe, name: Zoë Farn, homepage: 'https://zoe.example/' }
`,
  'profiles/eva-moos.txt': profiles['profiles/li-ming.md'],
  'profiles/bo.bib': '@article{a, title = {Counting Ferns}, author = {Bo Fern}, year = {2024}}\n',
  'profiles/ida/_config.yml': 'title: Ida',
  'profiles/ida/_pages/about.md': profiles['profiles/ada-moreau.md'],
  'profiles/broken.md': Uint8Array.from([0xff, 0xfe, 0x00]),
  'profiles/.snapshots/zoe/index.html': Buffer.from(
    '<h2>News</h2><ul><li>2025-03-04: Zo\u00eb joined the Institute of Ferns.</li></ul>',
    'latin1',
  ),
  'profiles/.snapshots/zoe/snapshot.json': JSON.stringify({
    version: 1,
    homepage: 'https://zoe.example/',
    url: 'https://zoe.example/',
    charset: 'windows-1252',
    fetched: '2026-01-01T00:00:00Z',
    files: ['index.html'],
  }),
}

interface World {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly worker?: URL
  readonly cores?: number
}

function surroundingsOf({
  cwd,
  env = { OFFPRINT_WORKERS: '2' },
  worker = script,
  cores = 2,
}: World): Surroundings {
  const world = { cwd, env, now: () => Date.UTC(2026, 0, 31, 12), isTerminal: false, network: offline }
  const silent = { stdout: () => undefined, stderr: () => undefined }
  return { ...world, ...silent, program: 'one', workers: { script: worker, cores } }
}

async function build(world: World): Promise<Outcome & { readonly out: object }> {
  const said: string[] = []
  const status = await run(['build'], { ...surroundingsOf(world), stderr: (text) => said.push(text) })
  return { status, stdout: '', stderr: said.join(''), out: contentsOf(join(world.cwd, 'out')) }
}

/** How many sources workers have read, of how many. */
async function ahead(world: World): Promise<readonly [number, number]> {
  const surroundings = surroundingsOf(world)
  const which = { profiles: ['profiles'], versions: undefined, allowShrink: false, also: undefined }
  const gathered = await gatherInput(
    { ...which, config: undefined, asOf: undefined, ascii: false },
    surroundings,
  )
  let read = 0
  const input = { ...gathered.input, onProgress: (_part: string, done: number) => void (read = done) }
  await readAhead({ ...gathered, input }, surroundings)
  return [read, gathered.input.sources.length]
}

function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `profiles/p${index}.md`,
      `# News\n\n- 2025-03-04: I joined the Institute of Fern ${index}.\n`,
    ]),
  )
}

/** A module that notes in a file whatever a worker says. */
function notingIn(file: string): string {
  return scriptOf(`import { appendFileSync } from 'node:fs'
    import { parentPort } from 'node:worker_threads'
    const post = parentPort?.postMessage
    if (post !== undefined) parentPort.postMessage = (text) => {
      appendFileSync(${JSON.stringify(file)}, text + '\\n')
      post.call(parentPort, text)
    }`).href
}

const scriptOf = (text: string): URL => new URL(`data:text/javascript,${encodeURIComponent(text)}`)

describe('several cores', () => {
  test('write what one writes, and say what one says', async () => {
    const alone = await build({ cwd: scratchFolder(everyKind), env: { OFFPRINT_WORKERS: '0' } })
    expect(alone.stderr).toContain('broken.md')
    expect(JSON.stringify(alone.out)).toContain('Zoë joined')
    expect(await build({ cwd: scratchFolder(everyKind) })).toEqual(alone)
  })

  test('read every source that can be read, and none twice', async () => {
    const cwd = scratchFolder(everyKind)
    const [read, all] = await ahead({ cwd })
    expect(read).toBe(all)
    const entries = readdirSync(join(cwd, '.offprint/read'))
    expect(entries).toHaveLength(all)
    await build({ cwd, env: { OFFPRINT_WORKERS: '0' } })
    expect(readdirSync(join(cwd, '.offprint/read'))).toEqual(entries)
    expect(await ahead({ cwd, worker: scriptOf('throw 1') })).toEqual([0, all])
  })

  test.each([
    ['cannot be started', new URL('https://papers.example/worker.js')],
    ['is not there', new URL('file:///nowhere/worker.js')],
    ['is no program', scriptOf('}')],
    ['fails at once', scriptOf('throw new Error("no")')],
    ['ends', scriptOf('process.exit(3)')],
    [
      'fails in the middle',
      scriptOf(`import { parentPort } from 'node:worker_threads'
        parentPort.on('message', () => { parentPort.postMessage('read'); setImmediate(() => { throw 1 }) })`),
    ],
    [
      'needs more memory than it may',
      scriptOf(`import { parentPort } from 'node:worker_threads'
        parentPort.on('message', () => { for (const all = []; ; ) all.push(new Array(1e6).fill(0)) })`),
    ],
  ])('that fail cost time and nothing else: a worker %s', async (_, worker) => {
    const alone = await build({ cwd: scratchFolder(everyKind), env: { OFFPRINT_WORKERS: '0' } })
    expect(await build({ cwd: scratchFolder(everyKind), worker })).toEqual(alone)
  })

  test('are waited for no longer than they have patience with, and are gone then', async () => {
    const cwd = scratchFolder(many(1))
    const stored = { file: join(cwd, 'profiles/p0.md'), isSite: false, mayBeLink: true }
    const workers: Worker[] = []
    process.on('worker', (worker) => workers.push(worker))
    let read = 0
    await readByWorkers([{ path: 'profiles/p0.md', stored }], {
      script: scriptOf('for (;;);'),
      size: 1,
      data: { cwd, program: 'one' },
      patience: 1,
      onRead: () => (read += 1),
    })
    expect(read).toBe(0)
    expect(workers.map(({ threadId }) => threadId)).toEqual([gone])
  })

  test.each<[string, number, World['env'], number, boolean]>([
    ['few homepages', 199, {}, 8, false],
    ['many', 200, {}, 2, true],
    ['many, but one core', 200, {}, 1, false],
    ['many, but the user wants none', 200, { OFFPRINT_WORKERS: '0' }, 8, false],
    ['few, but the user wants them', 2, { OFFPRINT_WORKERS: '1' }, 1, true],
  ])('are used where it pays: %s', async (_, count, env, cores, isUsed) => {
    const cwd = scratchFolder(many(count))
    expect(await ahead({ cwd, env: env ?? {}, cores })).toEqual([isUsed ? count : 0, count])
  })

  test('are four at most, with 50 homepages a task', async () => {
    const cwd = scratchFolder(many(230))
    const worker = scriptOf(`import { appendFileSync } from 'node:fs'
      import { parentPort, threadId, workerData } from 'node:worker_threads'
      parentPort.on('message', (task) => {
        appendFileSync(workerData.cwd + '/tasks.txt', threadId + ' ' + task.length + '\\n')
        for (const _ of task) parentPort.postMessage('read')
      })`)
    await ahead({ cwd, env: {}, cores: 16, worker })
    const tasks = (contentsOf(cwd)['tasks.txt'] ?? '').trim().split('\n').map((line) => line.split(' '))
    expect(new Set(tasks.map(([thread]) => thread)).size).toBe(4)
    expect(tasks.map(([, length]) => length).toSorted()).toEqual(['30', '50', '50', '50', '50'])
  }) // prettier-ignore

  test('are not used for plug-ins, which are functions', async () => {
    const surroundings = surroundingsOf({ cwd: scratchFolder(many(2)) })
    const which = { profiles: ['profiles'], versions: undefined, allowShrink: false, also: undefined }
    const gathered = await gatherInput(
      { ...which, config: undefined, asOf: undefined, ascii: false },
      surroundings,
    )
    const input = { ...gathered.input, readers: [] }
    expect(await readAhead({ ...gathered, input }, surroundings)).toBe(input)
    expect(existsSync(join(surroundings.cwd, '.offprint'))).toBe(false)
  })

  test('count on and never back', async () => {
    let time = 0
    const said: string[] = []
    await run(['build'], {
      ...surroundingsOf({ cwd: scratchFolder(many(12)) }),
      now: () => (time += 10_000),
      stderr: (text) => said.push(text),
    })
    const counts = said.flatMap((text) => /^Reading homepages: (\d+) of 12/.exec(text)?.[1] ?? [])
    expect(counts.map(Number)).toEqual([...counts].map(Number).toSorted((a, b) => a - b))
    expect(counts.length).toBeGreaterThan(12)
  })

  test.each(['build', 'check'])(
    'leave no line on the terminal where offprint %s has to stop',
    async (command) => {
      let time = 0
      const said: string[] = []
      const cwd = scratchFolder({ ...many(2), 'out/ledger.json': '{' })
      await run([command], {
        ...surroundingsOf({ cwd }),
        now: () => (time += 10_000),
        stderr: (text) => said.push(text),
        isTerminal: true,
      })
      const printed = said.join('').split('\r\u001b[K')
      expect(printed).toContainEqual(expect.stringMatching(/^Reading homepages: 2 of 2[^\n]*$/))
      expect(printed.at(-1)).toMatch(/^[^R].*out\/ledger\.json/)
    },
  )

  test.each(['all', '9', '-1'])('%s is no number of workers', async (number) => {
    const said: string[] = []
    const world = surroundingsOf({ cwd: scratchFolder(profiles), env: { OFFPRINT_WORKERS: number } })
    expect(await run(['build'], { ...world, stderr: (text) => said.push(text) })).toBe(2)
    expect(said.join('')).toContain(
      `Cannot use OFFPRINT_WORKERS="${number}": choose a number from 0, for none, to 8`,
    )
    expect(readdirSync(world.cwd)).not.toContain('out')
  })
})

describe('the built program with workers', () => {
  const env = { ...process.env, OFFPRINT_WORKERS: '2' }

  test('reads by them, and ends, for none is left that would keep it', async () => {
    const [cwd, other, notes] = [scratchFolder(many(12)), scratchFolder(many(12)), scratchFolder()]
    const words = ['--import', notingIn(join(notes, 'said')), program, 'build']
    const child = spawn(process.execPath, words, { cwd, env, stdio: 'ignore' })
    expect(await new Promise((done) => child.on('close', (status) => done(status)))).toBe(0)
    expect(contentsOf(notes)['said']).toBe('read\n'.repeat(12))
    const alone = { ...env, OFFPRINT_WORKERS: '0' }
    execFileSync(program, ['build'], { cwd: other, env: alone, stdio: 'ignore' })
    expect(contentsOf(join(cwd, 'out'))).toEqual(contentsOf(join(other, 'out')))
  })

  test.skipIf(process.platform === 'win32')('ends at Ctrl-C, and the next build goes on', async () => {
    const [cwd, other] = [scratchFolder({ ...many(30), '.offprint/read/x': '' }), scratchFolder(many(30))]
    const child = spawn(program, ['build'], { cwd, env, stdio: 'ignore' })
    const ended = new Promise((done) => child.on('close', (_, signal) => done(signal)))
    const watcher = watch(join(cwd, '.offprint/read'), () => child.kill('SIGINT'))
    expect(await ended).toBe('SIGINT')
    watcher.close()
    for (const folder of [cwd, other]) execFileSync(program, ['build'], { cwd: folder, env, stdio: 'ignore' })
    expect(contentsOf(join(cwd, 'out'))).toEqual(contentsOf(join(other, 'out')))
  })

  test('is in what npm publishes', () => {
    const [{ files }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ files: { path: string }[] }]
    expect(files.map(({ path }) => path)).toContain('dist/cli/reading-worker.js')
  })
})

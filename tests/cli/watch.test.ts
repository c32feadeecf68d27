import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'

import { expect, onTestFinished, test } from 'vitest'

import { run } from '../../src/cli/run.ts'
import { network } from '../../src/io/network.ts'
import { place, scratchFolder } from '../io/scratch-folder.ts'
import { exporter } from '../plugins/invented-plugins.ts'
import { profiles } from './invoke.ts'

/** `offprint watch` in a folder; `until` waits for a round of which something holds. */
async function watching(cwd: string, words: readonly string[] = ['watch'], program?: string) {
  let interrupt = nothing
  let [said, isStopping] = ['', false]
  /** Whether it took care of Ctrl-C itself while it built. */
  const heldUp: boolean[] = []
  const rounds: string[] = []
  const told: string[] = []
  const waiting: ((round: string) => void)[] = []
  const status = run(words, {
    cwd,
    env: {},
    now: () => Date.UTC(2026, 0, 31, 12),
    stdout: () => undefined,
    stderr: (text) => {
      said += text
      if (text.startsWith('Wrote')) heldUp.push(interrupt !== nothing)
      if (!text.startsWith('Waiting for changes')) return
      told.push(said)
      const resolve = waiting.shift()
      if (resolve === undefined) rounds.push(said)
      else resolve(said)
      said = ''
    },
    isTerminal: false,
    program,
    network: {
      ...network,
      sleep: () => nextTurn(),
      onInterrupt: (listener) => {
        if (isStopping) setImmediate(listener)
        interrupt = listener
        return () => {
          interrupt = nothing
        }
      },
    },
  })
  const stop = async (): Promise<number> => {
    isStopping = true
    interrupt()
    return status
  }
  onTestFinished(async () => void (await stop()))
  const next = async (): Promise<string> =>
    rounds.shift() ?? new Promise<string>((resolve) => waiting.push(resolve))
  // The system may tell of one change in several pieces, which are as many rounds on a slow machine.
  const until = async (holds: (round: string) => boolean): Promise<void> => {
    for (let round = await next(); !holds(round);) round = await next()
  }
  return { first: await next(), until, stop, heldUp, told }
}

const nothing = (): void => undefined

const ada = 'profiles/ada-moreau.md'

test('a change of a homepage, of the facts and of the configuration is published, until Ctrl-C', async () => {
  const cwd = scratchFolder(profiles)
  const holds = (file: string, text: string) => (): boolean =>
    readFileSync(join(cwd, 'out', file), 'utf8').includes(text)
  const { first, until, stop, heldUp } = await watching(cwd)
  expect(first).toContain('Wrote out/')
  expect(first).toContain('Built in 0 ms')

  appendFileSync(join(cwd, ada), '- 01/20/2025: I planted a fern.\n')
  await until(holds('feed.xml', 'I planted a fern.'))

  // As editors do it.
  const edited = readFileSync(join(cwd, ada), 'utf8').replace('a fern', 'two ferns')
  writeFileSync(join(cwd, 'profiles/.draft'), edited)
  renameSync(join(cwd, 'profiles/.draft'), join(cwd, ada))
  await until(holds('feed.xml', 'I planted two ferns.'))

  place(cwd, { 'offprint.yaml': 'site:\n  title: The Fern Group\n' })
  await until(holds('feed.xml', 'The Fern Group'))

  const fact = { title: 'Glow: Fast Graph Layouts', identifiers: { arxiv: '2503.01234' }, authors: [{ family: 'Moreau', given: 'Ada' }], sources: { authors: 'her list' } }
  place(cwd, { 'profiles/metadata.json': JSON.stringify({ version: 1, works: [fact] }) })
  await until(holds('works.bib', 'Moreau, Ada'))

  expect(await stop()).toBe(0)
  expect(new Set(heldUp)).toEqual(new Set([false]))
}) // prettier-ignore

test('what lies in a folder of a site that is new, or behind a link, counts too', async () => {
  const cwd = scratchFolder(profiles)
  place(cwd, { 'elsewhere/fern.md': '# Fern\n\n## News\n\n- 2025-05-01: We opened.\n' })
  const { until } = await watching(cwd)
  symlinkSync('../elsewhere/fern.md', join(cwd, 'profiles/fern.md'))
  await until((round) => round.includes('Read 3 profiles'))
  appendFileSync(join(cwd, 'elsewhere/fern.md'), '- 2025-06-01: We closed.\n')
  await until((round) => /fern +2 news items/.test(round))
  place(cwd, { 'profiles/site/index.html': '<h1>News</h1>', 'profiles/site/news/index.html': '<h1>News</h1><ul><li>2025-05-01: We met.</ul>' })
  await until((round) => /site +1 news item/.test(round))
  appendFileSync(join(cwd, 'profiles/site/news/index.html'), '<ul><li>2025-06-01: We met again.</ul>')
  await until((round) => /site +2 news items/.test(round))
}) // prettier-ignore

test('an error is told, and the next change mends it', async () => {
  const cwd = scratchFolder(profiles)
  const { until } = await watching(cwd)
  place(cwd, { 'offprint.yaml': 'sight:\n  title: x\n' })
  await until((round) => /offprint\.yaml:1:1: error: .*sight[^]*1 error/.test(round))
  rmSync(join(cwd, 'offprint.yaml'))
  await until((round) => round.includes('Wrote out/'))
})

test('profiles that are not there yet are waited for', async () => {
  const cwd = scratchFolder()
  const { first, until } = await watching(cwd)
  expect(first).toMatch(/Cannot read "profiles"/)
  place(cwd, { [ada]: profiles[ada] })
  await until((round) => round.includes('Wrote out/'))
})

test('a homepage that offprint.yaml names by its path counts too', async () => {
  const cwd = scratchFolder(profiles)
  place(cwd, {
    'elsewhere/fern.md': '# Fern\n\n## News\n\n- 2025-05-01: We opened.\n',
    'offprint.yaml': 'people:\n  - { id: fern, homepage: ./elsewhere/fern.md }\n',
  })
  const { first, until } = await watching(cwd)
  expect(first).toMatch(/fern +1 news item/)
  appendFileSync(join(cwd, 'elsewhere/fern.md'), '- 2025-06-01: We closed.\n')
  await until((round) => /fern +2 news items/.test(round))
})

test('a list of venues that offprint.yaml imports counts too', async () => {
  const cwd = scratchFolder(profiles)
  const list = (days: string): string =>
    `- { title: GROVECONF, year: 2026, id: groveconf26, date: '${days}', place: 'Vienna, Austria' }\n`
  place(cwd, { 'lists/groves.yml': list('June 3-5, 2026'), 'offprint.yaml': 'venues: { import: lists }\n' })
  const { until } = await watching(cwd)
  writeFileSync(join(cwd, 'lists/groves.yml'), list('June 4-6, 2026'))
  await until((round) => round.includes('Wrote out/'))
})

test('a folder that another takes the place of is watched from then on', async () => {
  const cwd = scratchFolder(profiles)
  const { until } = await watching(cwd)
  place(join(cwd, 'next'), profiles)
  renameSync(join(cwd, 'profiles'), join(cwd, 'before'))
  renameSync(join(cwd, 'next/profiles'), join(cwd, 'profiles'))
  appendFileSync(join(cwd, ada), '- 01/20/2025: I planted a fern.\n')
  const holds = (text: string) => (): boolean =>
    readFileSync(join(cwd, 'out/feed.xml'), 'utf8').includes(text)
  await until(holds('I planted a fern.'))
  appendFileSync(join(cwd, ada), '- 01/21/2025: I planted a moss.\n')
  await until(holds('I planted a moss.'))
})

test('a plug-in that is changed is loaded anew', async () => {
  const cwd = scratchFolder(profiles)
  const plugin = (text: string): string => exporter(`() => [{ path: 'mine.txt', chunks: ['${text}'] }]`)
  place(cwd, { 'leaf.mjs': plugin('green'), 'offprint.yaml': 'plugins: [./leaf.mjs]\n' })
  const { until } = await watching(cwd, ['watch', '--plugins'])
  expect(readFileSync(join(cwd, 'out/mine.txt'), 'utf8')).toBe('green')
  writeFileSync(join(cwd, 'leaf.mjs'), plugin('yellow'))
  await until(() => readFileSync(join(cwd, 'out/mine.txt'), 'utf8') === 'yellow')
})

test('homepages count in an output and in a folder of programs too', async () => {
  const folder = scratchFolder()
  place(join(folder, '_site'), profiles)
  const { until } = await watching(join(folder, '_site'), ['watch', '--out', '.'])
  appendFileSync(join(folder, '_site/profiles/li-ming.md'), '- 01/20/2025: I planted a fern.\n')
  await until((round) => /li-ming +3 news items/.test(round))
})

// Elsewhere the system may tell of one change several times.
test.skipIf(process.platform !== 'linux')(
  'what a build of the site that the folder is remembers is no reason for another',
  async () => {
    const page = '---\ntitle: Ada Moreau\n---\n## News\n\n- 2025-05-01: I planted a fern.\n'
    const cwd = scratchFolder({
      '_config.yml': 'title: Ada Moreau\n',
      'index.md': page,
      'offprint.yaml': 'people: [{ id: ada, homepage: ./ }]\n',
    })
    const { until, told } = await watching(cwd, ['watch'], 'one')
    for (const fern of ['two ferns', 'three ferns', 'four ferns']) {
      place(cwd, { 'node_modules/draft': page.replace('a fern', fern) })
      renameSync(join(cwd, 'node_modules/draft'), join(cwd, 'index.md'))
      await until(() => readFileSync(join(cwd, 'out/feed.xml'), 'utf8').includes(fern))
      // Time for the system to tell of what was written, and for another round.
      for (let turn = 0; turn < 100; turn++) await nextTurn()
    }
    expect(told.filter((round) => round.includes('none changed'))).toEqual([])
  },
)

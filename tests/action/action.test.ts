import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { invoke, profiles } from '../cli/invoke.ts'
import { contentsOf, keptIn, place, scratchFolder } from '../io/scratch-folder.ts'
import { action, runAction, type Job } from './steps.ts'

beforeAll(() => {
  execFileSync(process.execPath, ['.ci/build.mjs', '--if-stale'])
}, 60_000)

/** No test needs the network: `npm` only tells how it was called. `.ci/run` does the same with the real one. */
const npm = '#!/bin/sh\necho "npm $*"\n'

function jobWith(
  files: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Job {
  const played = { npm, ...others }
  const programs = scratchFolder(played)
  for (const name of Object.keys(played)) chmodSync(join(programs, name), 0o755)
  return { workspace: scratchFolder(files), temporary: scratchFolder(), programs }
}

/** Stands for the program where only its words matter: writes each on a line. */
const node = '#!/bin/sh\n[ "$1" = -e ] || printf "<%s>\\n" "$@" >> "$RUNNER_TEMP/words.txt"\n'

function wordsGiven(inputs: Readonly<Record<string, string>>) {
  const job = jobWith(profiles, { node })
  const { status } = runAction(inputs, job)
  expect(keptIn(job.workspace)).toEqual(profiles)
  const { 'words.txt': words = '' } = contentsOf(job.temporary)
  const calls = words.split('<').map((word) => word.replace(/>\n$/, ''))
  return { status, words: calls }
}

describe('the action', () => {
  test('builds and says what changed, and writes nothing but the output', async () => {
    const job = jobWith(profiles)
    const { status, outputs, summary, log } = runAction({}, job)
    expect(log).toContain(`npm ci --prefix ${process.cwd()} --ignore-scripts`)
    expect([status, outputs]).toEqual([
      0,
      { changed: 'true', headline: '4 new items, 1 new work, 1 new event', status: '0' },
    ])
    expect(summary).toMatch(/^### Offprint: `out\/` differs in \d+ files: 4 new items/)
    const folder = scratchFolder(profiles)
    await invoke(folder, ['build'])
    expect(keptIn(job.workspace)).toEqual(keptIn(folder))
  })

  test('builds what can be built, and fails by what cannot', () => {
    const job = jobWith(profiles)
    place(job.workspace, { 'profiles/mona.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) })
    const { status, outputs, summary } = runAction({}, job)
    expect([status, outputs]).toMatchObject([3, { changed: 'true', status: '3' }])
    expect(summary).toContain('error\\: profiles\\/mona\\.md\\:1\\: Cannot read')
    expect(Object.keys(keptIn(job.workspace))).toContain('out/ada-moreau/feed.xml')
  })

  test('checks a pull request: annotations, one summary, and not one file written', async () => {
    const job = jobWith(profiles)
    await invoke(job.workspace, ['build'])
    place(job.workspace, {
      'profiles/li-ming.md': `${profiles['profiles/li-ming.md']}- 13/13/2025: I won a prize.\n::add-mask::prize\n`,
    })
    const before = keptIn(job.workspace)
    const inputs = { command: 'check', 'allow-changes': 'true', 'max-age': '1d' }
    const { status, outputs, summary, log } = runAction(inputs, job)
    expect([status, outputs]).toMatchObject([1, { changed: 'true', status: '1' }])
    expect(log).toContain('\n::notice title=out/ is not current::')
    expect(log).toContain('\n::error title=output-stale::Cannot call out/ fresh')
    expect(log).not.toMatch(/^\s*::add-mask/m)
    expect(summary.match(/^### /gm)).toHaveLength(1)
    expect(keptIn(job.workspace)).toEqual(before)
  })

  test('tells a wrong call from a failed one', () => {
    const job = jobWith(profiles)
    const { status, log } = runAction({ config: 'gone.yaml' }, job)
    expect([status, log]).toEqual([2, expect.stringContaining('Cannot find the configuration "gone.yaml"')])
    expect(keptIn(job.workspace)).toEqual(profiles)
  })

  test.each([
    [{ command: 'forget' }, 'choose build or check'],
    [{ command: '$(touch escaped)' }, 'choose build or check'],
    [{ fetch: 'everything' }, 'choose homepages or works'],
    [{ fetch: 'works; touch escaped' }, 'choose homepages or works'],
  ])('refuses %j', (inputs, reason) => {
    const job = jobWith(profiles, { node })
    const { status, log } = runAction(inputs, job)
    expect([status, log]).toEqual([2, expect.stringContaining(reason)])
    expect(keptIn(job.workspace)).toEqual(profiles)
  })

  test('hands every input on', () => {
    const { status, words } = wordsGiven({
      fetch: 'homepages works',
      profiles: ' a b \n\nc\n',
      out: 'o',
      config: 'c.yaml',
    })
    const program = `${process.cwd()}/dist/cli/main.js`
    const options = ['--out', 'o', '--config', 'c.yaml', '--', ' a b ', 'c']
    expect([status, ...words]).toEqual([
      0, '', `${process.cwd()}/.ci/build.mjs`, '--if-stale',
      program, 'fetch', 'homepages', '--config', 'c.yaml',
      program, 'fetch', 'works', '--config', 'c.yaml',
      program, 'check', '--format', 'json', ...options,
      '-', expect.stringMatching(/offprint-check\.json$/),
      program, 'build', ...options,
    ]) // prettier-ignore
  })

  test('hands on to a check what is asked of it, and never the plug-ins', () => {
    const { words } = wordsGiven({ command: 'check', 'allow-changes': 'true', 'max-age': '14d' })
    expect(words.slice(words.lastIndexOf('check')).join(' ')).toBe(
      'check --out out --format github --allow-changes --max-age 14d -- profiles',
    )
  })

  test('fetches the rest and builds although something cannot be had, and fails in the end', () => {
    const failing = `${node}case "$2 $3" in "fetch homepages") exit 3 ;; esac\n`
    const job = jobWith(profiles, { node: failing })
    const { status, outputs } = runAction({ fetch: 'homepages works' }, job)
    const { 'words.txt': words = '' } = contentsOf(job.temporary)
    expect([status, outputs['status']]).toEqual([3, '3'])
    expect(words).toContain('<fetch>\n<works>')
    expect(words).toContain('<build>')
  })

  test.each(['$(touch escaped)', '`touch escaped`', '"; touch escaped; "', "'; touch escaped; '", '*', '-x'])(
    'takes %s for a name and nothing else, wherever it stands',
    (name) => {
      for (const input of ['profiles', 'out', 'config', 'max-age'])
        expect(wordsGiven({ command: 'check', [input]: name }).words).toContain(name)
    },
  )

  test('interpolates nothing into a script, uses no other action and runs all of them with bash', () => {
    expect(action.runs.using).toBe('composite')
    for (const step of action.runs.steps) {
      expect(step.run).not.toContain('${{')
      expect([step.shell, Object.keys(step)]).toEqual(['bash', expect.not.arrayContaining(['uses'])])
    }
  })
})

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: object
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly { readonly uses?: string; readonly with?: object }[] }>>
} // prettier-ignore

test('the workflow has no more rights than it needs, and every action of others is pinned', () => {
  const text = readFileSync('.github/workflows/exports.yml', 'utf8')
  const { on, permissions, jobs } = parse(text) as Workflow
  expect(on).not.toHaveProperty('pull_request_target')
  expect(permissions).toEqual({})
  expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
    { contents: 'read' },
    { contents: 'write' },
    { pages: 'write', 'id-token': 'write' },
  ])
  expect(jobs['check']?.steps[0]?.with).toEqual({ 'persist-credentials': false })
  expect(text).not.toContain('--plugins')
  for (const { uses } of Object.values(jobs).flatMap(({ steps }) => steps))
    expect(uses ?? './').toMatch(/^(?:\.\/|actions\/[a-z-]+@[0-9a-f]{40})$/)
})

import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { parseConfiguration } from '../../src/io/parse-configuration.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'
import { invoke, profiles } from './invoke.ts'

const workflow = '.github/workflows/exports.yml'

async function started(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const folder = scratchFolder(files)
  const outcome = await invoke(folder, ['init', ...words])
  const { 'offprint.yaml': configuration = '', [workflow]: jobs = '' } = contentsOf(folder)
  return { folder, ...outcome, configuration, jobs }
}

describe('offprint init', () => {
  test('writes what it finds, and says what is next', async () => {
    const page =
      '<!doctype html><title>Mona Birk</title><link rel="canonical" href="https://mona.example/"><h2>News</h2><ul><li>2025-01-02: I moved.</ul>'
    const { status, stdout, stderr, configuration } = await started({
      ...profiles,
      'profiles/mona.html': page,
    })
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toBe(`Found 3 homepages in profiles/
Wrote offprint.yaml
Wrote .github/workflows/exports.yml
Next: run: offprint build
Then open out/index.html, commit all of it, and let Settings, Pages, Source be "GitHub Actions"
`)
    expect(parseConfiguration(configuration, 'offprint.yaml')).toMatchObject({
      people: [
        { id: 'ada-moreau', name: 'Ada Moreau' },
        { id: 'li-ming', name: 'Li Ming' },
        { id: 'mona', name: 'Mona Birk', homepage: 'https://mona.example/' },
      ],
    })
  })

  test('what it writes changes nothing that a build makes', async () => {
    const folder = scratchFolder(profiles)
    await invoke(folder, ['build'])
    await invoke(folder, ['init'])
    expect((await invoke(folder, ['check'])).status).toBe(0)
  })

  test('run again it changes nothing that a person wrote', async () => {
    const { folder } = await started(profiles)
    place(folder, { 'offprint.yaml': 'site: { title: Ours }\n', 'profiles/new.md': '# New' })
    const before = contentsOf(folder)
    const { status, stderr } = await invoke(folder, ['init', '--pull-requests'])
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('Kept offprint.yaml, which was there\nKept .github/workflows/exports.yml'),
    ])
    expect(contentsOf(folder)).toEqual(before)
  })

  test('a configuration under another ending is somebody’s too', async () => {
    const { folder, status, stderr } = await started({ ...profiles, 'offprint.yml': 'site: {}\n' })
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('Cannot use "offprint.yml": the configuration is called offprint.yaml'),
    ])
    expect(Object.keys(contentsOf(folder))).not.toContain('offprint.yaml')
  })

  test('a link is somebody’s file too, whatever it leads to', async () => {
    const folder = scratchFolder(profiles)
    symlinkSync(join(folder, 'elsewhere.yaml'), join(folder, 'offprint.yaml'))
    expect((await invoke(folder, ['init'])).stderr).toContain('Kept offprint.yaml')
    expect(Object.keys(contentsOf(folder))).not.toContain('elsewhere.yaml')
  })

  test.each([{ 'README.md': '' }, { 'profiles/.keep': '' }])(
    'without homepages it says where to put one: %j',
    async (files) => {
      const { status, stderr, configuration } = await started(files)
      expect([status, stderr]).toEqual([
        0,
        expect.stringMatching(/^Found 0 homepages[^]*Next: save a homepage into profiles\//),
      ])
      expect(parseConfiguration(configuration, 'offprint.yaml').people).toEqual([])
    },
  )

  test('a folder that cannot be written is told', async () => {
    const { status, stderr } = await started({ ...profiles, '.github': 'a file' })
    expect([status, stderr]).toEqual([
      4,
      expect.stringContaining('error: Cannot write ".github/workflows/exports.yml": '),
    ])
  })

  test.each([
    [
      '.github/workflows',
      'a file',
      'Cannot make the folder ".github/workflows": a file of this name is in the way',
    ],
    [`${workflow}/old.yml`, '', `Cannot write "${workflow}": it is a folder`],
    ['offprint.yaml/old.yaml', '', 'Cannot write "offprint.yaml": it is a folder'],
  ])('what is in the way of a file is not that file: %s', async (path, text, message) => {
    const { status, stderr } = await started({ ...profiles, [path]: text })
    expect([status, stderr]).toEqual([4, expect.stringContaining(`error: ${message}`)])
    expect(stderr).not.toContain('Kept')
  })

  test('what git keeps elsewhere, or in other letters, is not needed', async () => {
    const worktree = await started({ ...profiles, '.git': 'gitdir: ../ferns/.git/worktrees/ours\n' })
    const repository = scratchFolder({ ...profiles, '.git/config': '' })
    writeFileSync(join(repository, '.git/config'), Buffer.from('[user]\n\tname = Zoë\n', 'latin1'))
    expect([worktree.status, (await invoke(repository, ['init'])).status]).toEqual([0, 0])
  })

  test.each([
    ['git@github.com:Ferns/homepages.git', 'https://ferns.github.io/homepages/'],
    ['https://github.com/ferns/ferns.github.io', 'https://ferns.github.io/'],
    ['https://git.example/ferns/pages', 'https://example.edu/group/'],
  ])('of the remote %s it proposes %s', async (remote, address) => {
    const { configuration } = await started({ '.git/config': `[remote "origin"]\n\turl = ${remote}\n` })
    expect(configuration).toContain(`# url: ${address}\n`)
  })

  test('a name is a text in YAML, whatever is in it', async () => {
    const name = `Ada "x": #{} \\ 'y'`
    const { configuration } = await started({
      'profiles/ada.md': `---\ntitle: ${JSON.stringify(name)}\n---\n# News\n\n- 01/02/2025: I moved.\n`,
    })
    expect(parseConfiguration(configuration, 'offprint.yaml').people).toMatchObject([{ id: 'ada', name }])
  })
})

test('an id that YAML would read as something else is quoted, and no other', async () => {
  const odd = ['0o17', '0x1f', '1234', '1e-3', '1e3', 'null', 'true']
  const page = '# Ada Moreau\n\n## News\n\n- 2025-01-02: I moved.\n'
  const files = [...odd, '1-2', 'ada'].map((id) => [`profiles/${id}.md`, page] as const)
  const { folder, configuration } = await started(Object.fromEntries(files))
  const ids = [...configuration.matchAll(/^ {2}- id: (.*)$/gm)].map(([, id]) => id)
  expect(ids.toSorted()).toEqual([...odd.map((id) => `"${id}"`), '1-2', 'ada'])
  expect((await invoke(folder, ['build'])).status).toBe(0)
})

describe('offprint init in the folder of one person’s site', () => {
  const page =
    '<!doctype html><title>Mona Birk</title><h1>Mona Birk</h1><h2>News</h2><ul><li>2025-01-02: I moved.</ul>'

  test.each([
    ['html-site', { 'index.html': page }],
    ['Jekyll', { '_config.yml': 'title: Mona Birk\nurl: https://mona.example\n', 'index.md': '## News\n\n- 2025-01-02: I moved.\n' }],
  ])('finds it, and builds from it again and again: %s', async (_, files) => {
    const { folder, status, stderr, configuration } = await started({ ...files, '.git/config': '[remote "origin"]\n\turl = https://github.com/mona/mona.github.io\n' })
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Found an? (?:HTML|Jekyll) site here\n/)])
    expect(configuration).toContain('  - id: mona-birk\n    name: "Mona Birk"\n    homepage: "./"\n')
    expect(configuration).toContain('# url: https://mona.github.io/out/\n')
    expect((await invoke(folder, ['build'])).stderr).toContain('1 news item')
    const again = await invoke(folder, ['build'])
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('none changed')])
    expect((await invoke(folder, ['check'])).status).toBe(0)
  }) // prettier-ignore

  test('finds it where profiles/ holds nothing that can be read', async () => {
    const { stderr, configuration } = await started({
      'index.html': page,
      'profiles/mona.png': '\u0089PNG\r\n\u0000',
    })
    expect(stderr).toMatch(/^Found an HTML site here\n/)
    expect(configuration).toContain('homepage: "./"')
  })

  test('takes nobody’s site off the Web: what publishes that publishes the exports too', async () => {
    const { stderr, jobs } = await started({ 'index.html': page })
    expect(Object.keys((parse(jobs) as Workflow).jobs)).toEqual(['check', 'build'])
    expect(jobs).not.toMatch(/upload-pages|deploy/)
    expect(stderr).not.toContain('Settings, Pages')
    expect(stderr).toContain('commit all of it; what publishes your site publishes out/ with it')
  })
})

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: object
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions: object
  readonly 'timeout-minutes'?: number
  readonly steps: readonly {
    readonly name?: string
    readonly if?: string
    readonly uses?: string
    readonly with?: object
    readonly run?: string
  }[]
}

describe.each([
  { words: [], rights: { contents: 'write' }, ends: 'git push\n' },
  {
    words: ['--pull-requests'],
    rights: { contents: 'write', 'pull-requests': 'write' },
    ends: 'gh pr create',
  },
])('the workflow of offprint init $words', ({ words, rights, ends }) => {
  test('has the rights that it needs and no more, and pins what it uses', async () => {
    const { on, permissions, jobs } = parse((await started(profiles, ...words)).jobs) as Workflow
    expect(on).not.toHaveProperty('pull_request_target')
    expect(permissions).toEqual({})
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
      { contents: 'read' },
      rights,
      { pages: 'write', 'id-token': 'write' },
    ])
    const steps = Object.values(jobs).flatMap((job) => job.steps)
    for (const { uses = '', run = '' } of steps) {
      expect(uses).toMatch(/^$|^actions\/[a-z-]+@[0-9a-f]{40}$/)
      expect(run).not.toContain('${{')
      for (const [, program] of run.matchAll(/\bnpx --yes (\S+)/g))
        expect(program).toMatch(/^offprint@\d+\.\d+\.\d+$/)
    }
    expect(steps.map(({ run = '' }) => run).join('')).toContain(ends)
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })

  test('gives a pull request no token that it could push with, and runs none of its plug-ins', async () => {
    const text = (await started(profiles, ...words)).jobs
    const { jobs } = parse(text) as Workflow
    expect(jobs['check']?.steps[0]?.with).toEqual({ 'persist-credentials': false })
    expect(text).not.toContain('--plugins')
  })

  test('fetches, and builds and keeps the rest also when a homepage cannot be had', async () => {
    const { jobs } = parse((await started(profiles, ...words)).jobs) as Workflow
    const steps = jobs['build']?.steps ?? []
    const fetching = steps.findIndex(({ run }) => run?.endsWith('fetch homepages'))
    expect(fetching).toBeGreaterThan(0)
    expect(steps.slice(fetching + 1).map((step) => step.if)).toEqual(
      steps
        .slice(fetching + 1)
        .map(({ name }) =>
          name === 'Commit' || name === 'Propose'
            ? "${{ !cancelled() && github.ref_type == 'branch' }}"
            : '${{ !cancelled() }}',
        ),
    )
  })

  test.each<[branch: string, files: Readonly<Record<string, string>>]>([
    ['main', {}],
    ['master', { '.git/HEAD': 'ref: refs/heads/master\n' }],
    ['release/2.x_a', { '.git/HEAD': 'ref: refs/heads/release/2.x_a\n' }],
    ['1.0', { '.git/HEAD': 'ref: refs/heads/1.0' }],
    ['trunk', { '.git/HEAD': 'ref: refs/heads/my-draft\n', '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n' }],
    ['main', { '.git/HEAD': '1b06d2fbb2e7d3c9f0a4c1d9f2a1e0d6c5b4a398\n' }],
    ['main', { '.git/HEAD': "ref: refs/heads/a'], b: ['\n" }],
    ['main', { '.git/HEAD': 'ref: refs/heads/all*\n' }],
    ['main', { '.git': 'gitdir: ../.git/worktrees/ours\n' }],
  ])('runs on every push to the branch of the repository, %s: %j', async (branch, files) => {
    const { jobs } = await started({ ...profiles, ...files }, ...words)
    expect((parse(jobs) as Workflow).on['push']).toEqual({ branches: [branch] })
  }) // prettier-ignore

  test('is started off the hour, and one at a time', async () => {
    const text = (await started(profiles, ...words)).jobs
    const [, minute] = /cron: '(\d+) /.exec(text) ?? []
    expect(Number(minute) % 15).not.toBe(0)
    expect(text).toContain('concurrency:\n  group: exports-${{ github.ref }}')
  })
})

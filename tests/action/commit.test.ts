import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

import { workflowText } from '../../src/cli/init/workflow-text.ts'
import { contentsOf, place, scratchFolder } from '../io/scratch-folder.ts'

interface Workflow {
  readonly jobs: {
    readonly build: {
      readonly steps: readonly { readonly name?: string; readonly if?: string; readonly run?: string }[]
    }
  }
}

function scriptOf(workflow: string, name: string): string {
  const { steps } = (parse(workflow) as Workflow).jobs.build
  return steps.find((step) => step.name === name)?.run ?? ''
}

/** A clone of a repository that has one commit. */
function clone() {
  const folder = scratchFolder()
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', join(folder, 'clone'), ...words], { encoding: 'utf8' })
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch', 'main', join(folder, 'origin')])
  execFileSync('git', ['clone', '--quiet', join(folder, 'origin'), join(folder, 'clone')], {
    stdio: 'ignore',
  })
  place(folder, {
    'clone/profiles/ada.md': '# Ada\n',
    'clone/out/feed.xml': '<rss/>\n',
    'clone/mine.txt': 'mine\n',
  })
  git('checkout', '--quiet', '-B', 'main')
  git('add', '--all')
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@ada.example', 'commit', '--quiet', '--message', 'Start')
  git('push', '--quiet', 'origin', 'main')
  return { folder, git }
}

function runStep(folder: string, script: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: join(folder, 'clone'),
    encoding: 'utf8',
    env: { PATH: `${join(folder, 'programs')}:${process.env['PATH']}`, HOME: folder, ...env },
  })
}

const committing = [
  [
    'of this repository',
    readFileSync('.github/workflows/exports.yml', 'utf8'),
    'Update exports: 2 new items',
  ],
  [
    'of offprint init',
    workflowText({ version: '1.0.0', branch: 'main', inPullRequests: false, publishes: true }),
    'Update exports',
  ],
] as const

describe.each(committing)('the step that commits, %s', (_, workflow, message) => {
  test('pushes what was built and nothing else, and only when something changed', () => {
    const { folder, git } = clone()
    const script = scriptOf(workflow, 'Commit')
    const env = { HEADLINE: '2 new items' }
    expect(runStep(folder, script, env).status).toBe(0)
    expect(git('rev-list', '--count', 'origin/main').trim()).toBe('1')
    place(folder, { 'clone/out/feed.xml': '<rss>2</rss>\n', 'clone/mine.txt': 'not yet\n' })
    expect(runStep(folder, script, env).status).toBe(0)
    expect(git('log', '--format=%s', '--name-only', '-1', 'origin/main')).toBe(`${message}\n\nout/feed.xml\n`)
  })
})

test('the step that commits, of offprint init, needs no folder of profiles', () => {
  const { folder, git } = clone()
  git('rm', '--quiet', '-r', 'profiles')
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@ada.example', 'commit', '--quiet', '--message', 'A')
  place(folder, { 'clone/out/feed.xml': '<rss>2</rss>\n' })
  const script = scriptOf(
    workflowText({ version: '1.0.0', branch: 'main', inPullRequests: false, publishes: true }),
    'Commit',
  )
  expect(runStep(folder, script)).toMatchObject({ status: 0 })
  expect(git('log', '--format=%s', '--name-only', '-1', 'origin/main')).toBe(
    'Update exports\n\nout/feed.xml\n',
  )
})

test.each([
  ['of this repository', readFileSync('.github/workflows/exports.yml', 'utf8'), 'Commit'],
  [
    'of offprint init',
    workflowText({ version: '1.0.0', branch: 'main', inPullRequests: false, publishes: true }),
    'Commit',
  ],
  [
    'of offprint init --pull-requests',
    workflowText({ version: '1.0.0', branch: 'main', inPullRequests: true, publishes: true }),
    'Propose',
  ],
])('where a tag was checked out there is no branch to push to: %s', (_, workflow, name) => {
  const { steps } = (parse(workflow) as Workflow).jobs.build
  expect(steps.find((step) => step.name === name)?.if).toContain("github.ref_type == 'branch'")
})

test('the step that proposes opens one pull request, and renews it', () => {
  const { folder, git } = clone()
  const script = scriptOf(
    workflowText({ version: '1.0.0', branch: 'main', inPullRequests: true, publishes: true }),
    'Propose',
  )
  const gh = '#!/bin/sh\necho "gh $*" >> "$HOME/calls.txt"\n[ "$2" != list ] || cat "$HOME/open.txt"\n'
  place(folder, { 'programs/gh': gh, 'open.txt': '0\n' })
  execFileSync('chmod', ['+x', join(folder, 'programs/gh')])
  const propose = (feed: string, open: number) => {
    place(folder, { 'clone/out/feed.xml': feed, 'open.txt': `${open}\n`, 'calls.txt': '' })
    expect(runStep(folder, script, { BASE: 'main' })).toMatchObject({ status: 0 })
    return contentsOf(folder)['calls.txt'] ?? ''
  }
  expect(propose('<rss/>\n', 0)).toBe('')
  expect(propose('<rss>2</rss>\n', 0)).toContain('gh pr create --base main --head offprint/exports')
  expect(propose('<rss>3</rss>\n', 1)).not.toContain('create')
  expect(contentsOf(folder)['clone/out/feed.xml']).toBe('<rss/>\n')
  expect(git('show', 'origin/offprint/exports:out/feed.xml')).toBe('<rss>3</rss>\n')
  expect(git('rev-list', '--count', 'origin/main').trim()).toBe('1')
})

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parse } from 'yaml'

import { place } from '../io/scratch-folder.ts'

interface Step {
  readonly name: string
  readonly id?: string
  readonly if?: string
  readonly shell: string
  readonly env?: Readonly<Record<string, string>>
  readonly run: string
}

export interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly using: string; readonly steps: readonly Step[] }
}

export const action = parse(readFileSync('action.yml', 'utf8')) as Action

export interface ActionRun {
  readonly status: number
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly log: string
}

/** Where and with what a job runs. */
export interface Job {
  readonly workspace: string
  /** Outside of the workspace, as on a runner. */
  readonly temporary: string
  /** Goes before the `PATH`, so that a test can be a program. */
  readonly programs?: string
}

/** Runs the steps one by one as the runner does, up to the first that fails: `bash -eo pipefail`, the variables, the files. */
export function runAction(inputs: Readonly<Record<string, string>>, job: Job): ActionRun {
  const given = { ...defaultsOf(action), ...inputs }
  const summaryFile = join(job.temporary, 'summary.md')
  place(job.temporary, { 'summary.md': '' })
  const known = new Map<string, string>(
    Object.entries(given).map(([name, value]) => [`inputs.${name}`, value]),
  )
  const log: string[] = []
  let status = 0
  for (const { id, if: condition, env = {}, run } of action.runs.steps) {
    if (status !== 0 || (condition !== undefined && !holds(condition, known))) continue
    place(job.temporary, { 'output.txt': '', 'step.sh': run })
    const result = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', join(job.temporary, 'step.sh')],
      {
        cwd: job.workspace,
        encoding: 'utf8',
        env: {
          PATH: [job.programs, process.env['PATH']].filter(Boolean).join(':'),
          HOME: job.temporary,
          GITHUB_ACTIONS: 'true',
          GITHUB_ACTION_PATH: process.cwd(),
          GITHUB_OUTPUT: join(job.temporary, 'output.txt'),
          GITHUB_STEP_SUMMARY: summaryFile,
          GITHUB_WORKSPACE: job.workspace,
          RUNNER_TEMP: job.temporary,
          ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, evaluated(value, known)])),
        },
      },
    )
    status = result.status ?? 1
    log.push(result.stdout, result.stderr)
    for (const line of readFileSync(join(job.temporary, 'output.txt'), 'utf8').split('\n')) {
      const [, name, value] = /^([a-z]+)=(.*)$/.exec(line) ?? []
      if (name !== undefined && value !== undefined) known.set(`steps.${id}.outputs.${name}`, value)
    }
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, evaluated(value, known)])
  return {
    status,
    outputs: Object.fromEntries(outputs) as Readonly<Record<string, string>>,
    summary: readFileSync(summaryFile, 'utf8'),
    log: log.join(''),
  }
}

function defaultsOf({ inputs }: Action): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.default]))
}

/** Of the expressions of GitHub those that the action has: a name, and `name != ''`. */
function evaluated(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ ([a-z.-]+) \}\}/g, (_, name: string) => known.get(name) ?? '')
}

function holds(condition: string, known: ReadonlyMap<string, string>): boolean {
  const [, name] = /^([a-z.-]+) != ''$/.exec(condition) ?? []
  if (name === undefined) throw new Error(`no condition that this test knows: ${condition}`)
  return (known.get(name) ?? '') !== ''
}

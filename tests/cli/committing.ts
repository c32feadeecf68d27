import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { runProgram } from '../../src/io/run-program.ts'
import { type PlayedWeb, playedWeb } from '../io/played-web.ts'
import { place, scratchFolder } from '../io/scratch-folder.ts'
import { site } from './fetching-repositories.ts'

export function git(folder: string, ...words: readonly string[]): string {
  const settings = ['user.name=A', 'user.email=a@example.org', 'core.autocrlf=false']
  const given = settings.flatMap((setting) => ['-c', setting])
  return execFileSync('git', ['-C', folder, ...given, ...words])
    .toString()
    .trim()
}

export function commit(folder: string, files: Parameters<typeof place>[1]): string {
  place(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'A')
  return git(folder, 'rev-parse', 'HEAD')
}

export interface Hub {
  readonly repository: string
  readonly network: PlayedWeb
  readonly first: string
}

/** GitHub is a folder. */
export async function hub(): Promise<Hub> {
  const root = scratchFolder()
  const repository = join(root, 'ada/site.git')
  mkdirSync(repository, { recursive: true })
  git(repository, 'init', '--quiet', '--initial-branch=main')
  const first = commit(repository, site)
  const network = {
    ...(await playedWeb({ pages: {} })),
    run: runProgram,
    bases: { github: `file://${root}` },
  }
  return { repository, network, first }
}

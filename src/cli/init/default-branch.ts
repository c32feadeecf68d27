import { gitText } from './git-text.ts'

/** The branch whose pushes count: the one that the remote of git proposes, else the one that is checked out, else `main`. */
export function defaultBranch(cwd: string): string {
  const [branch = 'main'] = heads.flatMap(([path, pattern]) => pattern.exec(gitText(cwd, path))?.[1] ?? [])
  return branch
}

// A name with other characters could be a pattern for GitHub, or end the quotation.
const heads: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['refs/remotes/origin/HEAD', /^ref: refs\/remotes\/origin\/([\w./-]+)\s*$/],
  ['HEAD', /^ref: refs\/heads\/([\w./-]+)\s*$/],
]

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { unpackTar } from 'modern-tar'

import type { Repository } from '../../model/origin.ts'
import { Unobtainable } from '../http/unobtainable.ts'
import type { Ran } from '../run-program.ts'
import type { SnapshotFile } from '../snapshots.ts'
import { hostsOfGitHub, type RepositoryAccess, type Tip } from './access.ts'
import { addressOf, git, textOf } from './git.ts'
import { renamedTo } from './renamed.ts'
import { isOneFile, refuseMany, wantedPath } from './wanted-files.ts'

/** The commit that a repository is at; undefined where git is not installed. Throws `Unobtainable`. */
export async function gitTip(repository: Repository, access: RepositoryAccess): Promise<Tip | undefined> {
  const { ref = 'HEAD' } = repository
  const ran = await git(repository, ['ls-remote', '--', addressOf(repository, access), ref, `${ref}^{}`], access)
  if (ran === undefined) return undefined
  const renamed = newNameIn(ran.stderr, repository, access)
  const lines = textOf(ran, repository).split('\n').map((line) => line.split('\t'))
  const names = [ref, `refs/heads/${ref}`, `refs/tags/${ref}^{}`, `refs/tags/${ref}`]
  const [commit = commitIn(ref)] = names.flatMap((name) => lines.find(([, found]) => found === name)?.[0] ?? [])
  if (commit === undefined) throw new Unobtainable(`it has no branch, tag or commit "${ref}"`, true)
  return { commit, ...(renamed === undefined ? {} : { renamed }) }
} // prettier-ignore

/** Git goes where the host sends it, and says so: `warning: redirecting to https://github.com/owner/name.git/`. */
function newNameIn(
  said: string,
  repository: Repository,
  { network }: RepositoryAccess,
): Repository | undefined {
  const address = /^warning: redirecting to (\S+?)\/?$/m.exec(said)?.[1] ?? ''
  const host = `${hostsOfGitHub(network.bases).git}/`
  return address.startsWith(host) ? renamedTo(address.slice(host.length), repository) : undefined
}

/** What `git archive` writes of the files that are wanted, out of a clone that is kept for the next time. */
export async function gitFiles(repository: Repository, { commit }: Tip, access: RepositoryAccess): Promise<readonly SnapshotFile[]> {
  const cache = access.cache()
  if (cache === undefined) throw new Unobtainable('".offprint" is not the folder that offprint keeps clones in: remove it', true)
  const clone = join(cache, 'git', repository.owner.toLowerCase(), `${repository.name.toLowerCase()}.git`)
  mkdirSync(clone, { recursive: true })
  const run = async (...words: readonly string[]): Promise<Ran> => {
    const ran = await git(repository, [`--git-dir=${clone}`, ...words], access)
    if (ran === undefined) throw new Unobtainable('git is not there any more')
    textOf(ran, repository)
    return ran
  }
  await run('init', '--quiet', '--bare')
  keepBytes(clone)
  await run('config', 'remote.origin.url', addressOf(repository, access))
  await run('fetch', '--quiet', '--no-tags', '--depth=1', `--filter=blob:limit=${largestBlob}`, 'origin', commit)
  const tree = treeOf(repository, commit)
  const listed = await run('ls-tree', '-r', '-z', tree)
  const wanted = filesIn(Buffer.from(listed.stdout).toString()).filter((path) => isWanted(repository, path))
  if (wanted.length === 0 && isOneFile(repository)) throw new Unobtainable(`it has no "${repository.path}"`, true)
  if (wanted.length === 0) return []
  refuseMany(wanted.length)
  const { stdout } = await run('archive', '--format=tar', tree, '--', ...patternsOf(repository, wanted))
  const archived = new Map((await unpackTar(stdout)).map(({ header, data }) => [header.name, data]))
  const files = [...new Set(wanted)].flatMap((path) => {
    const bytes = archived.get(path)
    return bytes === undefined ? [] : [{ path, bytes }]
  })
  if (files.length < wanted.length) throw new Unobtainable(`git archive gave ${files.length} of its ${wanted.length} files`, true)
  return files
} // prettier-ignore

/** The paths of what is a file and no link, in what `git ls-tree -z` writes. */
function filesIn(listing: string): readonly string[] {
  return listing.split('\0').flatMap((line) => /^100\d+ blob [^\t]+\t(.+)$/s.exec(line)?.[1] ?? [])
}

/** What stands here counts more than the attributes in the repository (gitattributes(5)): no byte changes, nothing is left out. */
function keepBytes(clone: string): void {
  mkdirSync(join(clone, 'info'), { recursive: true })
  writeFileSync(
    join(clone, 'info/attributes'),
    '* -text -eol -ident -filter -export-ignore -export-subst -working-tree-encoding\n',
  )
}

/** Images and papers as PDF are no text that is read, and most of many repositories. */
const largestBlob = '2m'

/** A folder is read as if it were all of the repository. */
function treeOf(repository: Repository, commit: string): string {
  const { path } = repository
  return path === undefined || isOneFile(repository) ? commit : `${commit}:${path}`
}

function isWanted(repository: Repository, path: string): boolean {
  const { path: folder, ...whole } = repository
  return wantedPath(folder !== undefined && isOneFile(repository) ? repository : whole, path) !== undefined
}

/** By their endings, for no command line is long enough for every name; git refuses an ending that no file has. */
function patternsOf(repository: Repository, paths: readonly string[]): readonly string[] {
  if (isOneFile(repository)) return paths.map((path) => `:(literal)${path}`)
  const endings = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))
  return [...endings].map((ending) => `:(glob)**/*.${ending}`)
}

function commitIn(ref: string): string | undefined {
  return /^[\da-f]{40}$/.test(ref) ? ref : undefined
}

import { createHash } from 'node:crypto'

import * as v from 'valibot'

import type { Repository } from '../../model/origin.ts'
import type { Before } from '../fetch-page.ts'
import { type Answer, isRedirect } from '../http/exchange.ts'
import { Unobtainable } from '../http/unobtainable.ts'
import { statusText } from '../http/patience.ts'
import { siteFileSize, siteFileLimit } from '../site-files.ts'
import type { SnapshotFile, SnapshotRecord } from '../snapshots.ts'
import { hostsOfGitHub, type RepositoryAccess, type Tip } from './access.ts'
import { renamedTo } from './renamed.ts'
import { isOneFile, placedBy, refuseMany, wantedPath } from './wanted-files.ts'

/** The commit that a repository is at (docs.github.com/rest/commits). Throws `Unobtainable`. */
export async function apiTip(
  repository: Repository,
  known: Pick<SnapshotRecord, 'commit' | 'etag'>,
  access: RepositoryAccess,
): Promise<Tip> {
  const path = `commits/${encodeURIComponent(repository.ref ?? 'HEAD')}`
  const validators = known.commit === undefined || known.etag === undefined ? {} : { etag: known.etag }
  const { answer, at } = await asked(pathOf(repository, path), 'application/vnd.github.sha', validators, access)
  const found = at === undefined ? undefined : await newNameAt(at, repository, access)
  const renamed = found === undefined ? {} : { renamed: found }
  if (answer.status === 304 && known.commit !== undefined) return { commit: known.commit, ...renamed }
  const commit = answer.text.trim()
  if (!/^[\da-f]{40}$/.test(commit)) throw new Unobtainable('GitHub answers in a form that its documentation does not have', true)
  const etag = answer.header('etag')
  return { commit, ...(etag === undefined ? {} : { etag }), ...renamed }
} // prettier-ignore

/** A repository that was renamed is known by its number, `/repositories/1296269/commits/HEAD`; a name that nobody tells is none. */
async function newNameAt(path: string, repository: Repository, access: RepositoryAccess): Promise<Repository | undefined> {
  const { name, number } = /^\/repos\/(?<name>[^/]+\/[^/]+)\/|^\/(?<number>repositories\/\d+)\//.exec(path)?.groups ?? {}
  if (number === undefined) return name === undefined ? undefined : renamedTo(name, repository)
  try {
    const { answer } = await asked(number, 'application/vnd.github+json', {}, access)
    const { full_name } = parsed(repositorySchema, answer)
    return renamedTo(full_name, repository)
  } catch (error) {
    if (!(error instanceof Unobtainable)) throw error
    return undefined
  }
} // prettier-ignore

/** The files that are wanted, one by one; those that are here already are not transferred again (docs.github.com/rest/git/trees). */
export async function apiFiles(
  id: string,
  repository: Repository,
  { commit }: Tip,
  before: Before | undefined,
  access: RepositoryAccess,
): Promise<readonly SnapshotFile[]> {
  const tree = await treeOf(repository, commit, access)
  if (repository.path !== undefined && !tree.some(({ path }) => isAt(repository.path, path))) throw new Unobtainable(`it has no "${repository.path}"`, true)
  const wanted = tree.flatMap(({ path: whole, type, mode, sha, size = 0 }) => {
    const path = wantedPath(repository, whole)
    const isFile = type === 'blob' && mode !== symbolicLink && size <= siteFileSize
    return path === undefined || !isFile ? [] : [{ path, whole, sha }]
  })
  refuseMany(wanted.length)
  const files: SnapshotFile[] = []
  const placed = placedBy(id, repository, wanted.map(({ path }) => path))
  for (const { path, whole, sha } of wanted) {
    const here = before?.read(placed(path))
    const isSame = here !== undefined && blobName(here) === sha
    files.push({ path, bytes: isSame ? here : await contentAt(repository, commit, whole, access) })
  }
  return files
} // prettier-ignore

const symbolicLink = '120000'

function isAt(wanted: string | undefined, path: string): boolean {
  return path === wanted || path.startsWith(`${wanted}/`)
}

/** All that the repository has; where that is too much for one answer, the folder that is wanted. */
async function treeOf(repository: Repository, commit: string, access: RepositoryAccess): Promise<Tree['tree']> {
  const { path = '' } = repository
  const whole = await askedTree(repository, `${commit}?recursive=1`, access)
  const parts = (isOneFile(repository) ? path.replace(/(?:^|\/)[^/]*$/, '') : path).split('/').filter((part) => part !== '')
  if (!whole.truncated) return whole.tree
  if (parts.length === 0) refuseMany(siteFileLimit + 1)
  let name = commit
  for (const part of parts) {
    const { tree } = await askedTree(repository, name, access)
    const found = tree.find((entry) => entry.path === part && entry.type === 'tree')
    if (found === undefined) throw new Unobtainable(`it has no "${path}"`, true)
    name = found.sha
  }
  const { tree, truncated } = await askedTree(repository, `${name}?recursive=1`, access)
  if (truncated) refuseMany(siteFileLimit + 1)
  return tree.map((entry) => ({ ...entry, path: `${parts.join('/')}/${entry.path}` }))
} // prettier-ignore

async function askedTree(repository: Repository, name: string, access: RepositoryAccess): Promise<Tree> {
  const { answer } = await asked(pathOf(repository, `git/trees/${name}`), 'application/vnd.github+json', {}, access)
  return parsed(treeSchema, answer)
} // prettier-ignore

function pathOf({ owner, name }: Repository, path: string): string {
  return `repos/${owner}/${name}/${path}`
}

interface Asked {
  readonly answer: Answer
  /** The path that it is at for good; undefined where it is somewhere else for now. */
  readonly at?: string
}

async function asked(
  path: string,
  accept: string,
  validators: { readonly etag?: string },
  { ask, network, env }: RepositoryAccess,
  redirects = 3,
): Promise<Asked> {
  const { api } = hostsOfGitHub(network.bases)
  const key = env['GITHUB_TOKEN']?.trim() ?? ''
  const more = { headers: { accept }, secrets: key === '' ? {} : { authorization: `Bearer ${key}` } }
  let isForGood = true
  for (let url = new URL(`${api}/${path}`), left = redirects; ; left -= 1) {
    const answer = await ask(url, validators, more)
    const location = answer.header('location') ?? ''
    // A repository that was renamed; the key goes to no other host.
    const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined
    if (isRedirect(answer.status) && target?.origin === url.origin && left > 0) {
      isForGood &&= answer.status === 301 || answer.status === 308
      url = target
    } else if (answer.status === 200 || answer.status === 304)
      return { answer, ...(isForGood ? { at: url.pathname } : {}) }
    else throw new Unobtainable(problemOf(answer), true)
  }
}

function problemOf({ status, header }: Answer): string {
  if (status === 404 || status === 422) return 'there is no such repository or branch, or it is not public'
  if ((status === 403 || status === 429) && header('x-ratelimit-remaining') === '0')
    return 'GitHub answers no more questions this hour; install git, or give a key in GITHUB_TOKEN'
  return statusText(status)
}

/** No host but GitHub's own is asked, and without a key: these files are public. */
async function contentAt(
  { owner, name }: Repository,
  commit: string,
  path: string,
  { ask, network }: RepositoryAccess,
): Promise<Uint8Array> {
  const { raw } = hostsOfGitHub(network.bases)
  const written = path.split('/').map(encodeURIComponent).join('/')
  const { status, bytes } = await ask(new URL(`${raw}/${owner}/${name}/${commit}/${written}`), {})
  if (status !== 200) throw new Unobtainable(`${path}: ${statusText(status)}`, true)
  return bytes
}

/** The name that git gives to content (git-scm.com/book, Git Objects). */
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

const treeSchema = v.object({
  truncated: v.boolean(),
  tree: v.array(
    v.object({
      path: v.string(),
      type: v.string(),
      mode: v.string(),
      sha: v.string(),
      size: v.exactOptional(v.number()),
    }),
  ),
})

type Tree = v.InferOutput<typeof treeSchema>

const repositorySchema = v.object({ full_name: v.string() })

function parsed<Part>(schema: v.GenericSchema<unknown, Part>, { text }: Answer): Part {
  try {
    return v.parse(schema, JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof v.ValiError)) throw error
    throw new Unobtainable('GitHub answers in a form that its documentation does not have', true)
  }
}

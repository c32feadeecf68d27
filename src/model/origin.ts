import { hasCredentials } from './link.ts'

/** Where a homepage is had from when it is none of the files among the profiles. */
export type Origin =
  | { readonly type: 'page'; readonly url: string }
  | { readonly type: 'path'; readonly path: string }
  | Repository

/** A folder of a repository, or one of its files, at the tip of a branch, a tag or a commit. */
export interface Repository {
  readonly type: 'repository'
  readonly owner: string
  readonly name: string
  /** The default branch without it. */
  readonly ref?: string
  /** All of the repository without it. */
  readonly path?: string
}

/** As `offprint.yaml` has it. */
export function originText(origin: Origin): string {
  if (origin.type === 'page') return origin.url
  if (origin.type === 'path') return origin.path
  const { owner, name, ref, path } = origin
  return `github:${owner}/${name}${ref === undefined ? '' : `@${ref}`}${path === undefined ? '' : `:${path}`}`
}

/** Where people see it. */
export function repositoryUrl({ owner, name }: Repository): string {
  return `https://github.com/${owner}/${name}`
}

/** Reads what `originText` writes; undefined where it is none of the three. */
export function parseOrigin(text: string): Origin | undefined {
  if (text.startsWith('github:')) return repositoryIn(text)
  if (/^https?:/i.test(text)) return pageIn(text)
  return isPath(text) ? { type: 'path', path: text } : undefined
}

/** What somebody meant who wrote something else, or the page on which GitHub shows a repository. */
export function originMeant(text: string): string | undefined {
  const { owner, name, ref, path } = repositoryPage.exec(text)?.groups ?? {}
  if (owner !== undefined && name !== undefined)
    return originText({ type: 'repository', owner, name, ...(ref === undefined ? {} : { ref }), ...(path === undefined ? {} : { path }) })
  const lower = text.replace(/^github:/i, 'github:')
  if (lower !== text && repositoryIn(lower) !== undefined) return lower
  return text.includes('.') && pageIn(`https://${text}`) !== undefined ? `https://${text}` : undefined
} // prettier-ignore

const repositoryPage =
  /^(?:git@github\.com:|(?:https?:\/\/)?(?:www\.)?github\.com\/)(?<owner>[\w-]{1,40})\/(?<name>[\w.-]{1,100}?)(?:\.git)?(?:\/(?:(?:tree|blob)\/(?<ref>[\w.+-]{1,200})(?:\/(?<path>[^?#]{1,500}?))?\/?)?)?$/i

function pageIn(text: string): Origin | undefined {
  if (!URL.canParse(text)) return undefined
  const { href, hostname } = new URL(text)
  return hostname === '' || hasCredentials(href) ? undefined : { type: 'page', url: href }
}

const repository =
  /^github:(?<owner>[a-z\d][a-z\d-]{0,38})\/(?<name>[\w.-]{1,100})(?:@(?<ref>[^:]{1,200}))?(?::(?<path>.{1,500}))?$/i

/** A ref never looks like an option of git, and a path never leaves the repository. */
function repositoryIn(text: string): Repository | undefined {
  const { owner, name: written, ref, path: folder } = repository.exec(text)?.groups ?? {}
  if (owner === undefined || written === undefined) return undefined
  const name = written.replace(/\.git$/, '')
  const path = folder?.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '')
  if (/^\.{0,2}$/.test(name)) return undefined
  if (ref !== undefined && (!/^\w[\w./+-]*$/.test(ref) || ref.includes('..'))) return undefined
  if (path?.split('/').includes('..') === true) return undefined
  return {
    type: 'repository',
    owner,
    name,
    ...(ref === undefined ? {} : { ref }),
    ...(path === undefined || path === '' ? {} : { path }),
  }
}

/** `people.example.edu/~ada` is an address whose scheme somebody forgot; `./site` and `profiles/ada.md` are paths. */
function isPath(text: string): boolean {
  const [first = '', ...rest] = text.split(/[\\/]/)
  if (/^[a-z][a-z\d+.-]+:/i.test(text)) return false
  if (/^\.{1,2}\/?$/.test(text)) return true
  return /^\.{0,2}$/.test(first)
    ? rest.some((part) => part !== '')
    : rest.length > 0 && !/[^.]\.[^.]/.test(first)
}

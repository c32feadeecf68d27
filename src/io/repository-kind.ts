import { originText, type Repository } from '../model/origin.ts'
import type { SourceKind } from '../model/source-kind.ts'
import { siteKindOf } from '../read/site-kind.ts'

/** As what the files of a repository are read, where nobody says it; undefined when they are no site. */
export function repositoryKindOf(paths: readonly string[], configuration?: () => string): SourceKind | undefined {
  return siteKindOf(paths, configuration) ?? plain.find(({ fits }) => fits(paths))?.kind
} // prettier-ignore

/** What is a site without any configuration; a row a kind. */
const plain: readonly { readonly fits: (paths: readonly string[]) => boolean; readonly kind: SourceKind }[] =
  [
    // GitHub Pages makes a site of every repository with Jekyll (docs.github.com/pages).
    { fits: (paths) => paths.some((path) => /^index\.(?:md|markdown)$/i.test(path)), kind: 'jekyll' },
    { fits: (paths) => paths.length > 0 && paths.every((path) => path.startsWith('content/')), kind: 'hugo' },
  ]

/** Whether a folder is only what Hugo calls the content, by its name and the paths in it. */
export function isContentOfHugo({ path = '' }: Repository, paths: readonly string[]): boolean {
  return /(?:^|\/)content$/.test(path) && repositoryKindOf(paths) === undefined
}

/** What somebody may have meant who named a repository that is no site, as `offprint.yaml` would have it. */
export function siteInside(repository: Repository, paths: readonly string[]): string {
  const folders = [...new Set(paths.flatMap(foldersOf))].slice(0, mostFolders)
  const site = folders.find((folder) => repositoryKindOf(pathsIn(folder, paths)) !== undefined)
  const readme = paths.find((path) => /^readme\.(?:md|markdown)$/i.test(path))
  const inner = [repository.path, site ?? readme ?? 'docs'].filter((part) => part !== undefined)
  return originText({ ...repository, path: inner.join('/') })
}

/** A repository of more folders is no homepage with a site in it. */
const mostFolders = 200

/** `a` and `a/b` of `a/b/c/index.html`; sites do not lie deeper. */
function foldersOf(path: string): readonly string[] {
  const [first, second, ...rest] = path.split('/')
  if (first === undefined || second === undefined) return []
  return rest.length === 0 ? [first] : [first, `${first}/${second}`]
}

function pathsIn(folder: string, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []))
}

import type { Repository } from '../../model/origin.ts'
import { Unobtainable } from '../http/unobtainable.ts'
import { isContentOfHugo } from '../repository-kind.ts'
import { isSiteFile, siteFileLimit } from '../site-files.ts'

/** Whether all that is wanted is one file. */
export function isOneFile({ path }: Repository): boolean {
  return path !== undefined && isSiteFile(path.split('/').at(-1) ?? '')
}

/** Path relative to the folder that is wanted; undefined for what is not. */
export function wantedPath(repository: Repository, path: string): string | undefined {
  const folder = repository.path
  if (isOneFile(repository)) return path === folder ? path : undefined
  if (folder !== undefined && !path.startsWith(`${folder}/`)) return undefined
  const inner = folder === undefined ? path : path.slice(folder.length + 1)
  return isSiteFile(inner) ? inner : undefined
}

/** A site has a folder of its own in the snapshot, named for the person, as a file is; `paths` are all that are wanted. */
export function placedBy(id: string, repository: Repository, paths: readonly string[]): (path: string) => string {
  if (isOneFile(repository)) return (path) => `${id}.${path.split('.').at(-1)}`
  const folder = isContentOfHugo(repository, paths) ? `${id}/content` : id
  return (path) => `${folder}/${path}`
} // prettier-ignore

/** Throws `Unobtainable` where there are more files than a homepage has. */
export function refuseMany(count: number): void {
  if (count > siteFileLimit)
    throw new Unobtainable(`it has more than ${siteFileLimit} files; name a folder of it`, true)
}

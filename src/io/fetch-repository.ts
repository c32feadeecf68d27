import { originText, type Repository, repositoryUrl } from '../model/origin.ts'
import { isOutputPath } from '../model/output-path.ts'
import type { SourceKind } from '../model/source-kind.ts'
import type { Before, Obtained } from './fetch-page.ts'
import { repositoryKindOf, siteInside } from './repository-kind.ts'
import { Unobtainable } from './http/unobtainable.ts'
import type { RepositoryAccess } from './repository/access.ts'
import { apiFiles, apiTip } from './repository/by-api.ts'
import { gitFiles, gitTip } from './repository/by-git.ts'
import { isOneFile, placedBy } from './repository/wanted-files.ts'
import { siteFileSize } from './site-files.ts'
import type { SnapshotFile } from './snapshots.ts'

/** A homepage that is a repository. */
export interface RemoteRepository {
  readonly id: string
  readonly origin: Repository
  /** As `offprint.yaml` says. */
  readonly kind?: SourceKind
}

/**
 * The files of a repository that a homepage may be made of, at its tip, if that is another than before.
 *
 * By git where it is installed, which transfers only what changed and needs no key; else over the API of the host.
 */
export async function fetchRepository(
  { id, origin: named, kind }: RemoteRepository,
  before: Before | undefined,
  access: RepositoryAccess,
): Promise<Obtained> {
  const known = access.refresh ? undefined : before
  const byGit = await gitTip(named, access)
  const tip = byGit ?? (await apiTip(named, known?.record ?? {}, access))
  const repository = tip.renamed ?? named
  const url = repositoryUrl(named)
  const moved = tip.renamed === undefined ? {} : { movedTo: originText(tip.renamed) }
  if (tip.commit === known?.record.commit) return { type: 'unchanged', url, ...moved }
  const found =
    byGit === undefined
      ? await apiFiles(id, repository, tip, before, access)
      : await gitFiles(repository, tip, access)
  const held = found.filter(({ bytes }) => !isPointer(bytes))
  if (held.length === 0 && found.length > 0) throw new Unobtainable('it has only pointers of Git LFS', true)
  const placed = placedBy(
    id,
    repository,
    found.map(({ path }) => path),
  )
  const small = held.filter(({ bytes }) => bytes.length <= siteFileSize)
  const isUsable = ({ path }: SnapshotFile): boolean => isOutputPath(`${id}/${placed(path)}`)
  const files = small.filter(isUsable).map(({ path, bytes }) => ({ path: placed(path), bytes }))
  const leftOut = small.filter((file) => !isUsable(file)).map(({ path }) => path)
  const suspicion =
    files.length === 0
      ? 'it has no file of a homepage'
      : ((kind === undefined ? unknownKind(id, files, repository) : undefined) ?? shrinkage(files, before))
  return {
    type: 'changed',
    record: {
      url,
      ...(tip.etag === undefined ? {} : { etag: tip.etag }),
      commit: tip.commit,
      ...(leftOut.length === 0 ? {} : { leftOut }),
    },
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    ...moved,
    ...(suspicion === undefined ? {} : { suspicion }),
  }
}

/** What stands in the place of a large file, which Git LFS keeps elsewhere (git-lfs/docs/spec.md). */
function isPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < 1024 &&
    Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
  )
}

const leastShare = 5

function unknownKind(id: string, files: readonly SnapshotFile[], repository: Repository): string | undefined {
  const paths = files.map(({ path }) => path.slice(id.length + 1))
  const configuration = (): string =>
    files
      .filter(({ path }) => /(?:config|hugo)\.\w+$/.test(path))
      .map(({ bytes }) => Buffer.from(bytes).toString())
      .join('\n')
  return isOneFile(repository) || repositoryKindOf(paths, configuration) !== undefined
    ? undefined
    : `it is no site of a known kind; name the folder or the file that is the homepage, as in ${siteInside(repository, paths)}`
}

function shrinkage(files: readonly SnapshotFile[], before: Before | undefined): string | undefined {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const earlier = (before?.record.files ?? []).reduce(
    (sum, path) => sum + (before?.read(path)?.length ?? 0),
    0,
  )
  return size * leastShare < earlier
    ? `it shrank to less than a fifth: ${earlier} bytes before, ${size} now`
    : undefined
}

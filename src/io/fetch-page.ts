import { asUtf8, charsetOf } from './charset.ts'
import { pageFileOf } from './page-file.ts'
import type { SnapshotFile, SnapshotRecord } from './snapshots.ts'
import { suspicionOf } from './suspicion.ts'
import { movedTo, visitPage, type Visitor } from './visit-page.ts'

/** What came of asking for a homepage: nothing new, or its files. */
export type Obtained =
  | { readonly type: 'unchanged'; readonly url: string; readonly movedTo?: string }
  | {
      readonly type: 'changed'
      readonly record: Omit<SnapshotRecord, 'version' | 'homepage' | 'fetched' | 'files'>
      readonly files: readonly SnapshotFile[]
      /** Why it may not be the homepage. */
      readonly suspicion?: string
      /** Where it is for good. */
      readonly movedTo?: string
    }

/** The last good snapshot of the same homepage. */
export interface Before {
  readonly record: SnapshotRecord
  readonly read: (path: string) => Uint8Array | undefined
}

/** One page over HTTP, conditionally where it is known, with its first look. Throws `Unobtainable`. */
export async function fetchPage(
  id: string,
  start: string,
  before: Before | undefined,
  { refresh, ...visitor }: Visitor & { readonly refresh: boolean },
): Promise<Obtained> {
  const visit = await visitPage(start, refresh ? undefined : before?.record, visitor)
  const { url, redirects, answer, isUnchanged } = visit
  const target = movedTo(visit)
  const moved = target === undefined ? {} : { movedTo: target }
  if (isUnchanged) return { type: 'unchanged', url: url.href, ...moved }
  const { bytes, header, status, text } = answer
  const type = header('content-type')
  const path = pageFileOf(id, type, url, text)
  const charset = charsetOf(bytes, type)
  const suspicion = suspicionOf({ path, bytes: asUtf8(bytes, charset), url }, earlierPage(before))
  const optional = { etag: header('etag'), lastModified: header('last-modified'), type }
  return {
    type: 'changed',
    record: {
      url: url.href,
      ...(redirects.length === 0 ? {} : { redirects }),
      status,
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
      charset,
    },
    files: [{ path, bytes }],
    ...moved,
    ...(suspicion === undefined ? {} : { suspicion }),
  }
}

function earlierPage(before: Before | undefined): Parameters<typeof suspicionOf>[1] {
  if (before === undefined) return undefined
  const { files, charset = 'utf-8', url } = before.record
  const [path = ''] = files
  const bytes = before.read(path)
  if (bytes === undefined || !URL.canParse(url)) return undefined
  return { path, bytes: asUtf8(bytes, charset), url: new URL(url) }
}

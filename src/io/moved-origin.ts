import { parseOrigin, repositoryUrl } from '../model/origin.ts'
import type { Outcome, Remote } from './fetch-homepage.ts'
import type { Obtained } from './fetch-page.ts'

type ObtainedRecord = Extract<Obtained, { readonly type: 'changed' }>['record']

/** The address that a homepage has moved to for good; undefined where it has not, or nobody could write it down. */
export function movedOrigin(movedTo: string | undefined): Remote['origin'] | undefined {
  const origin = movedTo === undefined ? undefined : parseOrigin(movedTo)
  return origin?.type === 'path' ? undefined : origin
}

/** Where the homepage of a new snapshot has moved to for good. */
export function followedOrigin(outcome: Outcome | undefined): Remote['origin'] | undefined {
  return outcome?.type === 'new' || outcome?.type === 'changed' ? movedOrigin(outcome.movedTo) : undefined
}

/** As it would be had the homepage been asked for where it has moved to. */
export function recordAt(origin: Remote['origin'], record: ObtainedRecord): ObtainedRecord {
  if (origin.type === 'repository') return { ...record, url: repositoryUrl(origin) }
  const { url, redirects = [], ...rest } = record
  const start = redirects.findIndex((redirect) => redirect.url === origin.url)
  return { url, ...(start === -1 ? {} : { redirects: redirects.slice(start) }), ...rest }
}

import { isIP } from 'node:net'

import { isPublicAddress } from './public-address.ts'

/** Why no request may go to an address, before any name is looked up; undefined when one may. */
export function destinationProblem(
  { protocol, hostname, username, password }: URL,
  allowsPrivate: boolean,
): string | undefined {
  if (!isOfWeb(protocol)) return `an address of ${protocol} is never followed`
  if (username !== '' || password !== '')
    return 'an address with a name or a password in it is never followed'
  return !allowsPrivate && isPrivate(hostname) ? `${bare(hostname)} is a private address` : undefined
}

/** Why no request may go to an address where only some hosts are spoken to; undefined when one may. */
export function strangerProblem(
  { protocol, origin, hostname, username }: URL,
  origins: ReadonlySet<string>,
): string | undefined {
  if (origins.has(origin) && username === '') return undefined
  if (!isOfWeb(protocol)) return `it redirects to an address of ${protocol}, which is never followed`
  const what = isPrivate(hostname) ? 'a private address' : 'which is none of the services'
  return `it redirects to ${origin}, ${what}`
}

function isOfWeb(protocol: string): boolean {
  return protocol === 'https:' || protocol === 'http:'
}

function isPrivate(hostname: string): boolean {
  const host = bare(hostname)
  return isIP(host) !== 0 && !isPublicAddress(host)
}

/** `::1` of `[::1]`. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}

import { isIP } from 'node:net'

import { isPublicAddress } from './public-address.ts'

/** Why no request may go to an address, before any name is looked up; undefined when one may. */
export function destinationProblem(
  { protocol, hostname, username, password }: URL,
  allowsPrivate: boolean,
): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return `an address of ${protocol} is never followed`
  if (username !== '' || password !== '')
    return 'an address with a name or a password in it is never followed'
  const host = hostname.replace(/^\[|\]$/g, '')
  const isClosed = isIP(host) !== 0 && !isPublicAddress(host)
  return isClosed && !allowsPrivate ? `${host} is a private address` : undefined
}

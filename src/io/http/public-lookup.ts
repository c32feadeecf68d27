import type { LookupFunction } from 'node:net'

import type { Network } from '../network.ts'
import { isPublicAddress } from './public-address.ts'
import { Unreachable } from './unobtainable.ts'

/** Looks up names for connections: to none that has an address of the own machine or network, unless that is allowed. */
export function publicLookup(
  { resolve, reach }: Pick<Network, 'resolve' | 'reach'>,
  allowsPrivate: boolean,
): LookupFunction {
  return (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        const closed = allowsPrivate ? undefined : found.find(({ address }) => !isPublicAddress(address))
        const addresses = closed === undefined ? found.map(reach) : []
        const [first] = addresses
        if (closed !== undefined)
          done(new Unreachable(`${host} has the private address ${closed.address}`, true), '', 0)
        else if (first === undefined) done(new Unreachable(`${host} has no address`), '', 0)
        else if (all === true) done(null, [...addresses])
        else done(null, first.address, first.family)
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), '', 0),
    )
  }
}

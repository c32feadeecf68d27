import { rowOf } from '../../model/row-of.ts'
import { Unobtainable, Unreachable } from './unobtainable.ts'

/** What goes wrong on the way, in words. Never the error's own text alone: it could show an address with a key. */
export async function obtaining<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw chainOf(error).find((one) => one instanceof Unobtainable) ?? problemIn(error)
  }
}

function problemIn(error: unknown): Unobtainable {
  const chain = chainOf(error)
  const names = chain.flatMap((one) => [nameOf(one), one.message])
  const unreached = names.map((name) => rowOf(unreachedBecause, name)).find((reason) => reason !== undefined)
  if (unreached !== undefined) return new Unreachable(unreached)
  const broken = names.map((name) => rowOf(brokenBecause, name)).find((reason) => reason !== undefined)
  return new Unobtainable(broken ?? `the connection failed (${chain.map(nameOf).at(-1) ?? 'for no known reason'})`)
} // prettier-ignore

function nameOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** The error, its cause, the cause of that; of attempts at several addresses the first. */
function chainOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return []
  return [error, ...chainOf(error instanceof AggregateError ? error.errors[0] : error.cause)]
}

/** Why there is no speaking to a host at all, by the names and messages that errors have. */
const unreachedBecause: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  EAI_AGAIN: 'its name cannot be resolved at the moment; is there a network?',
  ENOTFOUND: 'its name cannot be resolved; is there a network?',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  UND_ERR_CONNECT_TIMEOUT: 'it took too long to answer',
  HTTPParserError: 'it does not speak HTTP',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak HTTPS at this port',
  EPROTO: 'it does not speak HTTPS at this port',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is not trusted',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not trusted',
  // The Fetch Standard, § 2.9.
  'bad port': 'nothing of the Web is at this port',
}

/** Why a connection brought no whole answer. */
const brokenBecause: Readonly<Record<string, string>> = {
  TimeoutError: 'it took too long to answer',
  AbortError: 'it was stopped',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_HEADERS_TIMEOUT: 'it took too long to answer',
  UND_ERR_BODY_TIMEOUT: 'it took too long to answer',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
  UND_ERR_HEADERS_OVERFLOW: 'its answer has too long a head',
}

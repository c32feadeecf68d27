import type { Scheme } from '../model/identifier.ts'
import type { ServiceRecord } from '../model/service-record.ts'

/** Somebody on the Internet who knows papers by identifiers; all of it is pure, and another part sends and receives. */
export interface Service {
  /** For `--only`. */
  readonly name: string
  /** Facts of a lower rank count more, and it is asked earlier. */
  readonly rank: number
  /** As people know it. */
  readonly title: string
  /** The address that all paths are under. */
  readonly base: string
  /** Milliseconds from one request to the next. */
  readonly spacing: number
  /** How many identifiers go into one request. */
  readonly batch: number
  readonly format: 'json' | 'xml'
  /** Schemes by which it can be asked, the best first. */
  readonly schemes: readonly Scheme[]
  /** Of a scheme that it gives out: what it does not know is wrong. */
  readonly authority?: Scheme
  /** Whether it has a record for each identifier of a work; else one is enough. */
  readonly asksEach: boolean
  /** The service that is asked before, and whose answer makes this one needless. */
  readonly unless?: string
  readonly accepts?: (key: string) => boolean
  readonly credential?: Credential
  readonly request: (keys: readonly string[]) => ServiceRequest
  /** Records by the identifiers that were asked about; undefined for an answer in no form that the service documents. */
  readonly recordsIn: (text: string, keys: readonly string[]) => Records | undefined
  /** Identifiers of the versions before this one. */
  readonly earlier?: (key: string, record: ServiceRecord) => readonly string[]
}

/** By identifiers as they were asked about: `doi:10.…`. */
export type Records = ReadonlyMap<string, ServiceRecord>

export interface ServiceRequest {
  /** Behind `base`, with the query. */
  readonly path: string
  /** Sent as JSON. */
  readonly body?: string
}

/** A key that users get from the service. It is read from the environment, sent to nobody else, and never shown. */
export interface Credential {
  readonly variable: string
  readonly header?: string
  readonly parameter?: string
}

/** `10.1/x` of `doi:10.1/x`. */
export function valueOf(key: string): string {
  return key.slice(key.indexOf(':') + 1)
}

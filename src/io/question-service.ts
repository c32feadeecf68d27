import type { ServiceRecord } from '../model/service-record.ts'
import type { Answer } from './http/exchange.ts'
import { Unobtainable } from './http/unobtainable.ts'
import type { Ask, Validators } from './http/polite.ts'
import { statusText, Stopped } from './http/patience.ts'
import { instantAt, isFresh, type RecordCache, type Remembered } from './record-cache.ts'
import type { Records, Service } from './service.ts'

/** How services are asked. */
export interface Questioner {
  readonly ask: Ask
  readonly cacheOf: (service: Service) => RecordCache
  readonly now: () => number
  /** Ask again about what is known. */
  readonly refresh: boolean
  /** Says how far it is. */
  readonly progress: (service: Service, done: number, all: number, what: string) => void
}

/** What one service knows, and why it could not say more. */
export interface Answered {
  /** By key; undefined where the service does not know it, nothing where it was not asked. */
  readonly records: ReadonlyMap<string, ServiceRecord | undefined>
  readonly failure?: string
  readonly stopped?: string
}

/** Asks in as few requests as the service allows, and only about what the cache does not know; one failure ends it. */
export async function questionService(
  service: Service,
  keys: readonly string[],
  questioner: Questioner,
  what = 'identifier',
): Promise<Answered> {
  const known = cachedRecords(service, keys, questioner)
  const records = new Map(known)
  const open = keys.filter((key) => !known.has(key))
  try {
    for (const batch of batchesOf(open, service.batch)) {
      questioner.progress(service, records.size, keys.length, what)
      for (const [key, record] of await askBatch(service, batch, questioner)) records.set(key, record)
    }
    return { records }
  } catch (error) {
    if (error instanceof Unobtainable) return { records, failure: error.message }
    if (error instanceof Stopped) return { records, stopped: error.message }
    throw error
  }
}

/** What need not be asked again. */
export function cachedRecords(
  service: Service,
  keys: readonly string[],
  { cacheOf, now, refresh }: Pick<Questioner, 'cacheOf' | 'now' | 'refresh'>,
): ReadonlyMap<string, ServiceRecord | undefined> {
  if (refresh) return new Map()
  const cache = cacheOf(service)
  return new Map(
    keys.flatMap((key) => {
      const remembered = cache.get(key)
      return remembered !== undefined && isFresh(remembered, now()) ? [[key, remembered.record]] : []
    }),
  )
}

export function batchesOf(keys: readonly string[], size: number): readonly (readonly string[])[] {
  return keys.length === 0 ? [] : [keys.slice(0, size), ...batchesOf(keys.slice(size), size)]
}

type Found = readonly (readonly [string, ServiceRecord | undefined])[]

/** A service that refuses a whole batch for one of its identifiers is asked about its halves. */
async function askBatch(service: Service, keys: readonly string[], questioner: Questioner): Promise<Found> {
  const cache = questioner.cacheOf(service)
  const before = keys.map((key) => cache.get(key))
  const request = service.request(keys)
  const validators = request.body === undefined ? validatorsOf(before, request.path) : {}
  const answer = await questioner.ask(service, request, validators)
  if (answer.status === 400 && keys.length > 1) {
    const half = Math.ceil(keys.length / 2)
    const first = await askBatch(service, keys.slice(0, half), questioner)
    return [...first, ...(await askBatch(service, keys.slice(half), questioner))]
  }
  const isUnchanged = answer.status === 304
  const records = isUnchanged ? undefined : recordsIn(service, answer, keys)
  const found = keys.map((key, at) => [key, isUnchanged ? before[at]?.record : records?.get(key)] as const)
  const facts = {
    seen: instantAt(questioner.now()),
    path: request.path,
    ...(isUnchanged ? validators : validatorsIn(answer)),
  }
  cache.put(found.map(([key, record]) => [key, { ...facts, ...(record === undefined ? {} : { record }) }]))
  return found
}

/** Only where the very same request gave all that is known. */
function validatorsOf(before: readonly (Remembered | undefined)[], path: string): Validators {
  const [first] = before
  const isOne = before.every(
    (one) => one?.path === path && one.etag === first?.etag && one.lastModified === first?.lastModified,
  )
  return first === undefined || !isOne ? {} : onlyKnown(first.etag, first.lastModified)
}

function validatorsIn({ header }: Answer): Validators {
  return onlyKnown(header('etag'), header('last-modified'))
}

function onlyKnown(etag: string | undefined, lastModified: string | undefined): Validators {
  return { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) }
}

function recordsIn(service: Service, answer: Answer, keys: readonly string[]): Records {
  const { status, header, text } = answer
  const isUnknown = service.batch === 1 ? [400, 404, 410].includes(status) : status === 400
  if (isUnknown) return new Map()
  if (status !== 200) throw new Unobtainable(`${statusText(status)}${keyHint(service, status)}`)
  const isPage = /\bhtml\b/i.test(header('content-type') ?? '') || /^\s*<(?:!doctype html|html)\b/i.test(text)
  const promised = service.format === 'json' ? 'JSON' : 'XML'
  if (isPage) throw new Unobtainable(`it sent a web page instead of ${promised}, perhaps a check for robots`)
  const records = service.recordsIn(text, keys)
  if (records === undefined)
    throw new Unobtainable('its answer is cut, or of a form that its documentation does not have')
  return records
}

function keyHint({ credential }: Service, status: number): string {
  const isRefused = status === 401 || status === 403
  return isRefused && credential !== undefined
    ? `; a key of yours can be given in ${credential.variable}`
    : ''
}

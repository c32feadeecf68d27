import { schemes, type Identifiers } from '../model/identifier.ts'
import type { ServiceFinding } from '../model/service-record.ts'
import {
  type Answered,
  batchesOf,
  cachedRecords,
  type Questioner,
  questionService,
} from './question-service.ts'
import type { Service, ServiceRequest } from './service.ts'

/** A work that services are asked about. */
export interface Question {
  /** Its identifiers as the pages have them: `doi:10.…`. */
  readonly keys: readonly string[]
  /** Why an answer is about another paper. */
  readonly disagreement: (finding: ServiceFinding) => string | undefined
}

/** What came of one question. */
export interface Learnt {
  readonly findings: readonly ServiceFinding[]
  readonly refusals: readonly Refusal[]
  /** Identifiers of the pages that those who give them out do not know. */
  readonly unknown: readonly string[]
}

export interface Refusal {
  readonly key: string
  readonly service: string
  readonly reason: string
}

export interface Asked {
  /** In the order of the questions. */
  readonly learnt: readonly Learnt[]
  readonly failures: readonly { readonly service: Service; readonly reason: string }[]
  /** Why not everything was asked. */
  readonly stopped?: string
}

/** One answer can give an identifier that another service is asked by; more often than this nothing new comes of it. */
const rounds = 3

/** Asks each service about all questions at once, then again by the identifiers that others gave; keeps what was learnt when something stops it. */
export async function askServices(
  questions: readonly Question[],
  services: readonly Service[],
  questioner: Questioner,
): Promise<Asked> {
  const states = questions.map(stateOf)
  const failures: Asked['failures'][number][] = []
  const outcome = (): Asked => ({ learnt: states.map((state) => learntOf(state, services)), failures })
  for (let round = 0; round < rounds; round += 1) {
    for (const service of services.filter((one) => !failures.some((failure) => failure.service === one))) {
      const wanted = states.map((state) => keysFor(service, state))
      const answered = await answersOf(service, [...new Set(wanted.flat())], questioner)
      for (const [index, state] of states.entries()) take(state, service, wanted[index] ?? [], answered)
      if (answered.failure !== undefined) failures.push({ service, reason: answered.failure })
      if (answered.stopped !== undefined) return { ...outcome(), stopped: answered.stopped }
    }
  }
  return outcome()
}

/** The requests that are certain; answers can lead to more. */
export function requestsAhead(
  questions: readonly Question[],
  services: readonly Service[],
  questioner: Pick<Questioner, 'cacheOf' | 'now' | 'refresh'>,
): readonly { readonly service: Service; readonly request: ServiceRequest }[] {
  const states = questions.map(stateOf)
  const names = services.map(({ name }) => name)
  const certain = services.filter(({ unless = '' }) => !names.includes(unless))
  return certain.flatMap((service) => {
    const keys = [...new Set(states.flatMap((state) => keysFor(service, state)))]
    const known = cachedRecords(service, keys, questioner)
    const open = keys.filter((key) => !known.has(key))
    return batchesOf(open, service.batch).map((batch) => ({ service, request: service.request(batch) }))
  })
}

/** `doi:10.…`, with the case that it has: some services care. */
export function keysOf(identifiers: Identifiers): readonly string[] {
  return schemes.flatMap((scheme) =>
    identifiers[scheme] === undefined ? [] : [`${scheme}:${identifiers[scheme]}`],
  )
}

/** The DOIs of arXiv and of the Anthology hold their own numbers, where old ones of the latter are in capitals. */
function withOtherForms(key: string): readonly string[] {
  const { arxiv } = /^doi:10\.48550\/arxiv\.(?<arxiv>.+?)(?:v\d+)?$/.exec(key)?.groups ?? {}
  const { acl } = /^doi:10\.(?:18653|3115)\/v1\/(?<acl>.+)$/.exec(key)?.groups ?? {}
  const old = acl !== undefined && /^[a-z]\d\d-\d{4}$/.test(acl)
  return [
    key,
    ...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]),
    ...(acl === undefined ? [] : [`acl:${old ? acl.toUpperCase() : acl}`]),
  ]
}

/** What is known about a question so far; grows while services are asked. */
interface State {
  readonly question: Question
  readonly keys: Set<string>
  readonly accepted: { readonly service: Service; readonly finding: ServiceFinding }[]
  readonly refusals: Refusal[]
  /** By service, what it was asked and what it did not know: `crossref doi:10.…`. */
  readonly asked: Set<string>
  readonly unknown: Set<string>
}

function stateOf(question: Question): State {
  const keys = new Set(question.keys.flatMap(withOtherForms))
  return { question, keys, accepted: [], refusals: [], asked: new Set(), unknown: new Set() }
}

/** What a service is asked about a work: an identifier that one service knows as another paper is asked of no other. */
function keysFor(service: Service, state: State): readonly string[] {
  const rank = (key: string): number =>
    service.schemes.findIndex((scheme) => key.startsWith(`${scheme}:`))
  const open = [...state.keys].filter(
    (key) =>
      rank(key) >= 0 &&
      service.accepts?.(key) !== false &&
      !state.asked.has(`${service.name} ${key}`) &&
      !state.refusals.some((refusal) => refusal.key === key) &&
      !state.accepted.some(({ service: { name }, finding }) => name === service.unless && finding.key === key),
  )
  if (service.asksEach) return open
  const isAnswered = state.accepted.some((one) => one.service === service)
  return isAnswered ? [] : open.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1)
} // prettier-ignore

interface AnsweredWithEarlier extends Answered {
  readonly earlier: Answered['records']
}

async function answersOf(
  service: Service,
  keys: readonly string[],
  questioner: Questioner,
): Promise<AnsweredWithEarlier> {
  if (keys.length === 0) return { records: new Map(), earlier: new Map() }
  const answered = await questionService(service, keys, questioner)
  const earlierKeys = [...answered.records].flatMap(([key, record]) => earlierOf(service, key, record))
  if (earlierKeys.length === 0 || answered.failure !== undefined || answered.stopped !== undefined)
    return { ...answered, earlier: new Map() }
  const { records, ...problem } = await questionService(service, earlierKeys, questioner, 'earlier version')
  return { ...answered, ...problem, earlier: records }
}

function earlierOf(
  service: Service,
  key: string,
  record: ServiceFinding['record'] | undefined,
): readonly string[] {
  return record === undefined ? [] : (service.earlier?.(key, record) ?? [])
}

function take(
  state: State,
  service: Service,
  keys: readonly string[],
  { records, earlier }: AnsweredWithEarlier,
): void {
  for (const key of keys.filter((one) => records.has(one))) {
    const record = records.get(key)
    state.asked.add(`${service.name} ${key}`)
    if (record === undefined) {
      state.unknown.add(`${service.name} ${key}`)
      continue
    }
    const before = earlierOf(service, key, record).flatMap((one) => earlier.get(one) ?? [])
    const finding = { service: service.title, key, record, earlier: before }
    const reason = state.question.disagreement(finding)
    if (reason !== undefined) state.refusals.push({ key, service: service.title, reason })
    else {
      state.accepted.push({ service, finding })
      for (const learnt of keysOf(record.identifiers).flatMap(withOtherForms)) state.keys.add(learnt)
    }
  }
}

function learntOf({ question, accepted, refusals, unknown }: State, services: readonly Service[]): Learnt {
  const isUnknown = (key: string): boolean => {
    const authorities = services.filter(({ authority = '' }) => key.startsWith(`${authority}:`))
    return authorities.length > 0 && authorities.every((authority) => unknown.has(`${authority.name} ${key}`))
  }
  const byRank = services.flatMap((service) => accepted.filter((one) => one.service === service))
  return {
    findings: byRank.map(({ finding }) => finding),
    refusals,
    unknown: question.keys.filter(isUnknown),
  }
}

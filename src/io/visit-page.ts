import { isUtf8 } from 'node:buffer'

import { coveredCredentials } from '../model/link.ts'
import type { SnapshotRecord } from './snapshots.ts'
import { type Answer, isRedirect } from './http/exchange.ts'
import { Unobtainable } from './http/unobtainable.ts'
import { statusText } from './http/patience.ts'
import type { AskPage, Robots } from './http/robots.ts'
import { refreshTarget } from './refresh-target.ts'

/** A page as it was found, after all redirects; without bytes it is as it was. */
export interface Visit {
  readonly url: URL
  readonly redirects: NonNullable<SnapshotRecord['redirects']>
  readonly answer: Answer
  readonly isUnchanged: boolean
}

export interface Visitor {
  readonly ask: AskPage
  /** Why an address may not be asked at all. */
  readonly problem: (url: URL) => string | undefined
  /** Of the host of an address. */
  readonly robots: (url: URL) => Promise<Robots>
}

/** More are a circle, or a trap. */
const mostRedirects = 8

/** Follows an address to its page. Asks by what is known of it, if it is still where it was. Throws `Unobtainable`. */
export async function visitPage(
  start: string,
  known: SnapshotRecord | undefined,
  visitor: Visitor,
): Promise<Visit> {
  const redirects: { readonly url: string; readonly status: number }[] = []
  for (let url = withoutFragment(new URL(start)); ;) {
    const validators = known?.url === url.href && isDated(known) ? known : undefined
    const step = await attempted(url, redirects.length > 0, () => stepAt(url, validators, visitor))
    if ('answer' in step) return { url, redirects, ...step }
    redirects.push({ url: url.href, status: step.status })
    if (redirects.length > mostRedirects) throw new Unobtainable('it redirects again and again', true)
    url = step.target
  }
}

/** Where a page has moved for good (RFC 9110 §§ 15.4.2, 15.4.9): as far as each step on the way there is. */
export function movedTo({ redirects, url }: Visit): string | undefined {
  const passing = redirects.findIndex(({ status }) => status !== 301 && status !== 308)
  if (redirects.length === 0 || passing === 0) return undefined
  return redirects[passing]?.url ?? url.href
}

function isDated({ etag, lastModified }: SnapshotRecord): boolean {
  return (etag ?? lastModified) !== undefined
}

type Step = Pick<Visit, 'answer' | 'isUnchanged'> | { readonly target: URL; readonly status: number }

async function stepAt(
  url: URL,
  known: SnapshotRecord | undefined,
  { ask, robots, problem }: Visitor,
): Promise<Step> {
  const closed = problem(url)
  if (closed !== undefined) throw new Unobtainable(closed, true)
  const { objectionTo } = await robots(url)
  const objection = objectionTo(url)
  if (objection !== undefined) throw new Unobtainable(objection, true)
  const answer = await ask(url, known ?? {})
  const target = isRedirect(answer.status) ? targetOf(answer, url) : refreshIn(answer, url)
  return target === undefined ? judged(answer, known !== undefined) : { target, status: answer.status }
}

async function attempted<T>(url: URL, isElsewhere: boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isElsewhere || !(error instanceof Unobtainable)) throw error
    throw new Unobtainable(`it redirects to ${coveredCredentials(url.href)}: ${error.message}`, true)
  }
}

function judged(answer: Answer, isAsked: boolean): Pick<Visit, 'answer' | 'isUnchanged'> {
  const { status } = answer
  if (status === 304 && isAsked) return { answer, isUnchanged: true }
  if (status !== 200 && status !== 203) throw new Unobtainable(statusText(status), true)
  return { answer, isUnchanged: false }
}

function targetOf({ header, status }: Answer, url: URL): URL {
  const sent = header('location')
  const location = sent === undefined ? undefined : utf8In(sent)
  if (location === undefined || !URL.canParse(location, url.href))
    throw new Unobtainable(`it redirects to what is no address (status ${status})`, true)
  return withoutFragment(new URL(location, url))
}

/** Headers are Latin-1 (RFC 9110 § 5.5); in this one browsers read UTF-8. */
function utf8In(header: string): string {
  const bytes = Buffer.from(header, 'latin1')
  return isUtf8(bytes) ? bytes.toString() : header
}

function refreshIn({ status, text, header }: Answer, url: URL): URL | undefined {
  if (status !== 200 || !/html/i.test(header('content-type') ?? '')) return undefined
  const target = refreshTarget(text, url)
  const moved = target === undefined ? url : withoutFragment(target)
  return moved.href === url.href ? undefined : moved
}

function withoutFragment(url: URL): URL {
  const whole = new URL(url)
  whole.hash = ''
  return whole
}

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

import { isCompressible } from './media-type.ts'

/** Of a request, by their names in small letters. */
type RequestHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** What there is. */
export interface Representation {
  readonly mediaType: string
  readonly body: Buffer
  /** Milliseconds since 1970. */
  readonly modified?: number
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Not where the asker has it; Node.js leaves it out for HEAD. */
  readonly body?: Buffer | string
}

/** RFC 9110: validators (§ 8.8), conditional requests (§ 13), a coding that the asker accepts (§ 12.5.3). */
export function answerWith(headers: RequestHeaders, found: Representation): Answer {
  const { mediaType, body, modified } = found
  const zips = isCompressible(mediaType) && body.length > smallest && accepts(headers['accept-encoding'])
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  // Other bytes need another tag, § 8.8.3.3.
  const tag = `"${hash}${zips ? '-gzip' : ''}"`
  const validators = {
    ...always,
    // A part of a file is sent as all of it, § 14.3.
    'accept-ranges': 'none',
    etag: tag,
    vary: 'accept-encoding',
    ...(modified === undefined ? {} : { 'last-modified': new Date(modified).toUTCString() }),
  }
  if (isOther(headers, tag, modified)) return answerInWords(412, 'This is not what it was', validators)
  if (isKnown(headers, tag, modified)) return { status: 304, headers: validators }
  const sent = zips ? gzipSync(body) : body
  return {
    status: 200,
    headers: {
      ...validators,
      'content-type': mediaType,
      'content-length': String(sent.length),
      ...(zips ? { 'content-encoding': 'gzip' } : {}),
    },
    body: sent,
  }
}

/** An answer in words. */
export function answerInWords(status: number, words: string, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: { ...always, ...headers, 'content-type': 'text/plain; charset=utf-8' },
    body: `${words}\n`,
  }
}

/** Nothing is kept without asking, for the files change; a file is what its type says, and no page's of another host. */
const always = {
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** In bytes: below it the coding costs more than it saves. */
const smallest = 1000

/** Of the tags and of the times the tags decide alone where they are there, § 13.2.2; a weak tag is no match here, § 13.1.1. */
function isOther(headers: RequestHeaders, tag: string, modified: number | undefined): boolean {
  const tags = tagsIn(headers['if-match'])
  if (tags !== undefined) return !tags.some((one) => ['*', tag].includes(one))
  return modified !== undefined && inSeconds(modified) > Date.parse(String(headers['if-unmodified-since']))
}

/** Here a weak tag is one too, § 13.1.2. */
function isKnown(headers: RequestHeaders, tag: string, modified: number | undefined): boolean {
  const tags = tagsIn(headers['if-none-match'])
  if (tags !== undefined) return tags.some((one) => ['*', tag].includes(one.replace(/^W\//, '')))
  return modified !== undefined && inSeconds(modified) <= Date.parse(String(headers['if-modified-since']))
}

function tagsIn(header: RequestHeaders[string]): readonly string[] | undefined {
  return header === undefined
    ? undefined
    : [header]
        .flat()
        .join(',')
        .split(',')
        .map((one) => one.trim())
}

/** As precise as a date of HTTP. */
function inSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000
}

function accepts(header: RequestHeaders[string]): boolean {
  const codings = String(header ?? '').toLowerCase().split(',').map((coding) => coding.trim().split(/\s*;\s*q=/))
  const named = codings.find(([name]) => name === 'gzip') ?? codings.find(([name]) => name === '*')
  return named !== undefined && Number(named[1] ?? 1) > 0
} // prettier-ignore

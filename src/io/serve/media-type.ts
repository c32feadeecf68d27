import { posix } from 'node:path'

import { rowOf } from '../../model/row-of.ts'

/** What somebody says of the files of a format: `feed.xml, N.xml`. */
interface Format {
  readonly files: string
  readonly mediaType: string
}

/** What no format writes, and what stands in a folder besides. */
const extensions: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  opml: 'text/x-opml',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
}

/** `text/html; charset=utf-8` for a path and what it begins with; the registry of formats knows best which JSON and XML are what. */
export function mediaTypeOf(path: string, beginning: string, formats: readonly Format[]): string {
  const name = posix.basename(path)
  const named = [{ files: 'ledger.json', mediaType: 'application/json' }, ...formats]
    .flatMap(({ files, mediaType }) => files.split(', ').map((pattern) => ({ pattern, mediaType })))
    .filter(({ pattern, mediaType }) => matches(name, pattern) && isLike(mediaType, beginning))
    // A name without a variable part says more than one with it, and a long one more than a short one.
    .toSorted((a, b) => certainty(b.pattern) - certainty(a.pattern))[0]
  const extension = posix.extname(name).slice(1).toLowerCase()
  const type = named?.mediaType ?? rowOf(extensions, extension) ?? 'application/octet-stream'
  return isText(type) ? `${type}; charset=utf-8` : type
}

/** Whether it is text, which gzip makes much smaller. */
export function isCompressible(mediaType: string): boolean {
  return /^text\/|json|xml|bibtex|research-info/.test(mediaType)
}

/** JSON is UTF-8 without saying so, and has no such parameter (RFC 8259 § 11). */
function isText(type: string): boolean {
  return isCompressible(type) && !type.endsWith('json')
}

function matches(name: string, pattern: string): boolean {
  const [head, tail] = pattern.split(/^N(?=\.)/)
  return tail === undefined ? name === head : name.endsWith(tail) && name.length > tail.length
}

/** Of formats whose files may be called anything: what each of them has within its first lines. */
const signs: Readonly<Record<string, RegExp>> = {
  'application/rss+xml': /<rss[\s>]/,
  'application/feed+json': /"https:\/\/jsonfeed\.org\/version\//,
}

function isLike(mediaType: string, beginning: string): boolean {
  return rowOf(signs, mediaType)?.test(beginning) ?? true
}

function certainty(pattern: string): number {
  return pattern.startsWith('N.') ? pattern.length : 1000
}

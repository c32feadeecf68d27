import { Unobtainable } from './http/unobtainable.ts'
import { mediaTypeIn } from './http/media-type.ts'

/** The end of a file's name, by which a reader is chosen, for what a server may call a page; a row a kind. */
const extensions: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^text\/(?:x-)?markdown$/, 'md'],
  [/^(?:application|text)\/(?:x-)?bibtex$/, 'bib'],
  [/^application\/(?:rss\+xml|atom\+xml|feed\+json)$/, 'xml'],
  [/^(?:application|text)\/(?:xml|json|yaml|x-yaml|toml|csl\+json|vnd\.citationstyles\.csl\+json)$/, ''],
  [/^(?:text\/plain|application\/octet-stream|)$/, ''],
]

/** Of the address, where the server does not say it well. */
const known = /\.(html?|md|markdown|bib|json|ya?ml|toml|xml|rss|atom)$/i

/** The name of the file for a page. Throws `Unobtainable` for what is no text: a PDF, an image. */
export function pageFileOf(id: string, contentType: string | undefined, url: URL, text: string): string {
  const type = mediaTypeIn(contentType ?? '') ?? ''
  const row = extensions.find(([pattern]) => pattern.test(type))
  if (row === undefined) throw new Unobtainable(`it is no page but ${type}`, true)
  const [, said] = row
  const written = known.exec(url.pathname)?.[1]?.toLowerCase()
  return `${id}.${said !== '' ? said : (written ?? (/^\s*</.test(text) ? 'html' : 'md'))}`
}

import { absoluteUrl } from '../../model/link.ts'
import type { LinkedFile } from './files.ts'
import { markup, type Content, type Markup } from './markup.ts'

/** A link to another site; only its text when the address is not one of the web. */
export function outward(href: string | undefined, content: Content): Content {
  const url = href === undefined ? undefined : absoluteUrl(href)
  return url === undefined ? content : linkTo(url, content)
}

/** A link to an address that is known to be good. */
export function linkTo(href: string, content: Content): Markup {
  return markup`<a href="${href}">${content}</a>`
}

export function fileLink({ href, label, mediaType }: LinkedFile): Markup {
  return markup`<a href="${href}" type="${mediaType}">${label}</a>`
}

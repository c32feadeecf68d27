import type { News } from '../model/catalog.ts'
import { escapeMarkup } from './encode-feed-text.ts'
import { resolveLink } from './resolve-link.ts'
import type { ViewIndex } from './view-index.ts'

/**
 * The HTML of a news item with links that lead to the same place from everywhere; one that cannot be resolved
 * becomes its text. `html` is our own writing, so that its links have one form.
 */
export function htmlWithAbsoluteLinks({ html, mentions }: News, index: ViewIndex): string {
  return html.replace(anchor, (_link, written: string, text: string) => {
    const href = unescapeMarkup(written)
    const target = /^mailto:/i.test(href) ? href : resolveLink(href, mentions, index)
    return target === undefined ? text : `<a href="${escapeMarkup(target)}">${text}</a>`
  })
}

/** None stands in another, so that the search for an end stops at the next beginning. */
const anchor = /<a href="([^"]*)">((?:[^<]|<(?!\/?a\b))*)<\/a>/g

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

function unescapeMarkup(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters[entity] ?? entity)
}

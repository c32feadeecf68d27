import type { Link } from '../model/link.ts'
import { absoluteUrl } from '../model/link.ts'
import type { ViewIndex } from './view-index.ts'
import { homepageOf } from './view-index.ts'

/** The absolute form of a link, against the homepage of the person who wrote it; undefined when it has none. */
export function resolveLink(
  href: string,
  mentions: readonly Mention[],
  index: ViewIndex,
): string | undefined {
  // Most links; then it does not matter who wrote it.
  if (/^https?:\/\//i.test(href)) return absoluteUrl(href)
  const writer = mentions.find(({ links }) => links.some((link) => link.href === href)) ?? mentions[0]
  return absoluteUrl(href, homepageOf(index.people.get(writer?.person ?? '')))
}

/** What of a page's entry tells whose page a link is relative to. */
export interface Mention {
  readonly person: string
  readonly links: readonly Link[]
}

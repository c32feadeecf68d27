import type { Work } from '../model/catalog.ts'
import type { Scheme } from '../model/identifier.ts'
import { landingPageOf } from '../model/identifier.ts'
import type { Link, LinkRole } from '../model/link.ts'
import { anchorOf } from './anchor.ts'
import { cleanText } from './encode-feed-text.ts'
import type { FeedEntry } from './feeds.ts'
import { pageFolderOf } from './page-extent.ts'
import type { Mention } from './resolve-link.ts'
import { resolveLink } from './resolve-link.ts'
import type { ViewIndex } from './view-index.ts'
import { homepageOf } from './view-index.ts'

/**
 * Where an item leads: to the paper (publisher, then preprint), else to the very words on the homepage of a person
 * who announces it, else to its place in our own page; never to a venue or to somebody else.
 */
export function itemLink(entry: FeedEntry, index: ViewIndex): string {
  const works = entry.type === 'work' ? [entry] : entry.works.flatMap((id) => index.works.get(id) ?? [])
  // The cheap ones first, and no more of them than it takes.
  const own = ownTarget(entry, index)
  if (own !== undefined) return own
  const [ofWork] = works.flatMap((work) => targetsOf(work, index))
  if (ofWork !== undefined) return ofWork
  const [onHomepage] = homepageTargets(entry, index)
  if (onHomepage !== undefined) return onHomepage
  const { view } = index
  return new URL(`${pageFolderOf(entry, index)}index.html#${anchorOf(entry.id)}`, view.url).href
}

const publisherSchemes: readonly Scheme[] = ['acl', 'pmlr', 'openreview', 'pmid', 'pmcid']

function ownTarget(entry: FeedEntry, index: ViewIndex): string | undefined {
  if (entry.type === 'work') return undefined
  const links = entry.type === 'news' ? entry.links : entry.mentions.flatMap((mention) => mention.links)
  for (const role of ['paper', 'preprint'] as const) {
    for (const link of links) {
      const target = link.role === role ? resolveLink(link.href, entry.mentions, index) : undefined
      if (target !== undefined) return target
    }
  }
  return undefined
}

function targetsOf({ versions, mentions }: Work, index: ViewIndex): readonly string[] {
  const published = versions.filter(({ kind }) => kind !== 'preprint')
  const page = (scheme: Scheme, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [landingPageOf(scheme, value)].filter((url) => url !== undefined)
  return [
    ...published.flatMap(({ identifiers, links }) => [
      ...page('doi', identifiers.doi),
      ...targetsIn(links, 'paper', mentions, index),
      ...publisherSchemes.flatMap((scheme) => page(scheme, identifiers[scheme])),
    ]),
    ...versions.flatMap(({ identifiers, links }) => [
      ...targetsIn(links, 'preprint', mentions, index),
      ...page('arxiv', identifiers.arxiv),
      ...page('doi', identifiers.doi),
    ]),
  ]
}

function targetsIn(
  links: readonly Link[],
  role: LinkRole,
  mentions: readonly Mention[],
  index: ViewIndex,
): readonly string[] {
  return links.flatMap((link) => (link.role === role ? (resolveLink(link.href, mentions, index) ?? []) : []))
}

/** The homepages of those who announce it, in a person's own feed only that one, each with a text fragment (WICG, URL Fragment Text Directives § 3). */
function homepageTargets(entry: FeedEntry, index: ViewIndex): readonly string[] {
  const { person: owner } = index.view
  const announcers = owner === undefined ? entry.people : [owner.id]
  return announcers.flatMap((person) => {
    const homepage = homepageOf(index.people.get(person))
    if (homepage === undefined) return []
    const url = new URL(homepage)
    url.hash = `${url.hash.slice(1)}:~:text=${encodeDirective(firstWords(wordsOf(entry, person)))}`
    return [url.href]
  })
}

/** What this person's own page says, which is what a browser has to find there. */
function wordsOf(entry: FeedEntry, person: string): string {
  if (entry.type === 'news')
    return entry.mentions.find((mention) => mention.person === person)?.text ?? entry.text
  const own = entry.mentions.find((mention) => mention.person === person)?.title
  return own ?? (entry.type === 'work' ? entry.title : entry.name)
}

/** Enough to be found, few enough to outlive an edit; scripts without spaces are cut after 80 characters. */
function firstWords(text: string): string {
  const words = cleanText(text).trim().split(/\s+/).slice(0, 8).join(' ')
  return [...words].slice(0, 80).join('')
}

/** In a text directive the hyphen has a meaning, as `,` and `&` have. */
function encodeDirective(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

import type { Work } from '../model/catalog.ts'
import type { Scheme } from '../model/identifier.ts'
import { landingPageOf } from '../model/identifier.ts'
import type { LinkRole } from '../model/link.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { fullName } from '../model/person.ts'
import { dateInWords } from './date-in-words.ts'
import { editorsInWords } from './editors-in-words.ts'
import { escapeMarkup } from './encode-feed-text.ts'
import type { FeedAttachment, FeedAuthor } from './feeds.ts'
import { resolveLink } from './resolve-link.ts'
import { singleLine } from './single-line.ts'
import { venueTitle } from './venue-title.ts'
import type { ViewIndex } from './view-index.ts'

/** A paper as the entry of a feed: who wrote it, what it appeared in, and where it is. */
export function paperContent(work: Work, index: ViewIndex): string {
  const [preferred] = work.versions
  const authors = paperAuthors(work).map(({ name }) => name)
  const editors = preferred === undefined ? [] : editorsInWords(preferred)
  const others = preferred?.authorsTruncated === true ? ' et al.' : ''
  const venue = preferred && venueTitle(preferred)
  const issued = preferred?.issued && dateInWords(preferred.issued)
  // A conference has its year in its name.
  const appeared = [venue, issued !== undefined && venue?.includes(issued) === true ? undefined : issued]
  return [
    escapeMarkup(singleLine(work.title)),
    escapeMarkup(singleLine([...authors, ...editors].join(', ')) + (authors.length === 0 ? '' : others)),
    escapeMarkup(singleLine(appeared.filter((part) => part !== undefined).join(', '))),
    [...linksOf(work, index)]
      .map(([href, label]) => `<a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a>`)
      .join(' · '),
  ]
    .filter((line) => line !== '')
    .map((line) => `<p>${line}</p>`)
    .join('')
}

/** Nobody when no source says who wrote it. */
export function paperAuthors({ versions }: Work): readonly FeedAuthor[] {
  return (versions[0]?.authors ?? [])
    .map((author) => ({ name: singleLine(fullName(author)) }))
    .filter(({ name }) => name !== '')
}

/** When it came out, as far as a source says it. */
export function paperDate({ versions }: Work): PartialDate | undefined {
  return versions[0]?.issued
}

/** The bibliography with the paper's entry, which its key finds. */
export function worksFile({ key }: Work, { view }: ViewIndex): FeedAttachment {
  return {
    url: new URL('works.bib', view.url).href,
    mediaType: 'application/x-bibtex',
    title: `BibTeX: ${key}`,
  }
}

/** Identifiers first; the same address once. */
function linksOf(work: Work, index: ViewIndex): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  const enter = (href: string | undefined, label: string): void => {
    if (href !== undefined && !labels.has(href)) labels.set(href, label)
  }
  for (const { identifiers } of work.versions) {
    for (const [scheme, name] of schemeNames) {
      const value = identifiers[scheme]
      if (value !== undefined) enter(landingPageOf(scheme, value), `${name}:${value}`)
    }
  }
  for (const { links } of work.versions) {
    for (const { href, role } of links) {
      const name = roleNames[role]
      if (name !== undefined) enter(resolveLink(href, work.mentions, index), name)
    }
  }
  const { url, title } = worksFile(work, index)
  enter(url, title)
  return labels
}

const schemeNames: readonly (readonly [Scheme, string])[] = [
  ['doi', 'doi'],
  ['arxiv', 'arXiv'],
]

const roleNames: Readonly<Partial<Record<LinkRole, string>>> = {
  paper: 'Paper', preprint: 'Preprint', code: 'Code', data: 'Data',
  slides: 'Slides', video: 'Video', poster: 'Poster', project: 'Project',
} // prettier-ignore

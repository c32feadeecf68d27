import type { Version, Work } from '../../model/catalog.ts'
import { landingPageOf, schemes, type Scheme } from '../../model/identifier.ts'
import type { LinkRole } from '../../model/link.ts'
import { resolveLink } from '../resolve-link.ts'
import type { ViewIndex } from '../view-index.ts'

/** Absolute address and label of the pages that identifiers stand for, then of what the homepages link, each once. */
export function linksOf({ versions, mentions }: Work, index: ViewIndex): ReadonlyMap<string, string> {
  const linked = versions.flatMap(({ links }) =>
    links.map(({ href, role }): Labelled => [resolveLink(href, mentions, index), roleLabels[role]]),
  )
  const labels = new Map<string, string>()
  for (const [href, label] of [...versions.flatMap(identified), ...linked]) {
    if (href !== undefined && label !== undefined && !labels.has(href)) labels.set(href, label)
  }
  return labels
}

type Labelled = readonly [href: string | undefined, label: string | undefined]

function identified({ identifiers }: Version): readonly Labelled[] {
  return schemes.map((scheme) => {
    const value = identifiers[scheme]
    return [value === undefined ? undefined : landingPageOf(scheme, value), schemeLabels[scheme]]
  })
}

const schemeLabels: Readonly<Partial<Record<Scheme, string>>> = {
  doi: 'DOI',
  arxiv: 'arXiv',
  acl: 'ACL Anthology',
  openreview: 'OpenReview',
  pmlr: 'PMLR',
  pmid: 'PubMed',
  pmcid: 'PubMed Central',
}

/** Links of other roles lead away from the work. */
const roleLabels: Readonly<Partial<Record<LinkRole, string>>> = {
  paper: 'Paper',
  preprint: 'Preprint',
  code: 'Code',
  data: 'Data',
  slides: 'Slides',
  video: 'Video',
  poster: 'Poster',
  project: 'Project',
  file: 'File',
}

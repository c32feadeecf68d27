import type { Version } from '../model/catalog.ts'
import { landingPageOf, type Scheme } from '../model/identifier.ts'
import { absoluteUrl, type Link, type LinkRole } from '../model/link.ts'

/**
 * The page that a reader should be sent to: the publisher's, else the one that is linked, else the preprint's. Else what
 * its source calls the paper, wherever it leads: the repository of a program.
 */
export function citedUrl(version: Version, arxiv: string | undefined): string | undefined {
  for (const url of pagesOf(version, arxiv)) if (url !== undefined) return url
  return undefined
}

/** One at a time, for to tell whether an address is one takes its time. */
function* pagesOf(version: Version, arxiv: string | undefined): Generator<string | undefined> {
  for (const scheme of publishers) yield pageOf(scheme, version.identifiers[scheme])
  yield* linkedUrls(version, 'paper')
  yield pageOf('arxiv', arxiv)
  yield* linkedUrls(version, 'preprint')
  yield* addresses(version.links.filter(({ text }) => /^(?:paper|url)$/i.test(text)))
}

/** A file of a version that a reference manager can download. */
export function pdfUrl(version: Version): string | undefined {
  const urls = [...linkedUrls(version, 'paper'), ...linkedUrls(version, 'preprint')]
  return urls.find((url) => /\.pdf$|\/pdf\//i.test(new URL(url).pathname))
}

/** Whose pages are an address to cite, the surest first. */
const publishers: readonly Scheme[] = ['doi', 'acl', 'pmlr', 'openreview', 'pmid', 'pmcid']

function pageOf(scheme: Scheme, value: string | undefined): string | undefined {
  return value === undefined ? undefined : landingPageOf(scheme, value)
}

function linkedUrls({ links }: Version, role: LinkRole): readonly string[] {
  return addresses(links.filter((link) => link.role === role))
}

function addresses(links: readonly Link[]): readonly string[] {
  return links.map((link) => absoluteUrl(link.href)).filter((url) => url !== undefined)
}

import type { Version } from '../model/catalog.ts'
import { landingPageOf, type Scheme } from '../model/identifier.ts'
import { absoluteUrl, type LinkRole } from '../model/link.ts'

/** The page that a reader should be sent to: the publisher's, else the one that is linked, else the preprint's. */
export function citedUrl(version: Version, arxiv: string | undefined): string | undefined {
  const pages = publishers.map((scheme) => pageOf(scheme, version.identifiers[scheme]))
  return [
    ...pages,
    ...linkedUrls(version, 'paper'),
    pageOf('arxiv', arxiv),
    ...linkedUrls(version, 'preprint'),
  ].find((url) => url !== undefined)
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
  return links
    .filter((link) => link.role === role)
    .map((link) => absoluteUrl(link.href))
    .filter((url) => url !== undefined)
}

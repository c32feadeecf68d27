import type { Identifiers } from '../model/identifier.ts'
import type { Link, LinkRole } from '../model/link.ts'
import { normalizeDoi, targetOf } from '../model/link-target.ts'

/** What the page itself shows of a work's identifiers, in its links, then in its words; of two of one scheme the first counts. */
export function identifiersShown(links: readonly Link[], text: string): Identifiers {
  const shown = [...links.map(identifiersOfLink), ...identifiersInText(text)]
  return shown.reduceRight<Identifiers>((all, more) => ({ ...all, ...more }), {})
}

function identifiersOfLink({ href, role }: Link): Identifiers {
  const target = targetOf(href) ?? targetOf(`https://${href}`)
  if (target === undefined) return { ...doiInPath(href), ...isbnInPath(href) }
  const { doi, ...others } = target.identifiers
  return shownIn(href, doi === undefined || companions.has(role) ? others : { doi, ...others })
}

/** The DOI of what lies beside a paper is not that of the paper. */
const companions: ReadonlySet<LinkRole> = new Set(['slides', 'poster', 'video', 'code', 'data'])

/** A DOI that is only concluded from a publisher's address is not on the page. */
function shownIn(href: string, identifiers: Identifiers): Identifiers {
  const address = href.toLowerCase()
  return Object.fromEntries(
    Object.entries(identifiers).filter(
      ([, value]) =>
        address.includes(value.toLowerCase()) || address.includes(encodeURIComponent(value).toLowerCase()),
    ),
  )
}

function isbnInPath(href: string): Identifiers {
  const isbn = /[/=](?<isbn>97[89]\d{10})(?:$|[/?#&])/.exec(href)?.groups?.['isbn']
  return isbn === undefined ? {} : { isbn }
}

/** Publishers of every kind put the DOI into the path of an article's page. */
function doiInPath(href: string): Identifiers {
  const path = /^https?:\/\/[^/]+\/[^?#]*?articles?\/(?<doi>10\.\d{4,9}\/[^?#]+)/i.exec(href)?.groups?.['doi']
  const doi = path === undefined ? undefined : normalizeDoi(path)
  return doi === undefined ? {} : { doi }
}

/** Ids of arXiv before 2007, which physicists write without its name; the class behind the full stop is no part of them. */
const oldArxiv =
  /\b(?<archive>astro-ph|cond-mat|cs|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|math|nlin|nucl-(?:ex|th)|physics|q-bio|quant-ph)(?:\.[A-Za-z-]{2,8})?\/(?<number>(?:9[1-9]|0[0-7])(?:0[1-9]|1[0-2])\d{3})(?!\d)/

function oldArxivIn(text: string): string | undefined {
  const { archive, number } = oldArxiv.exec(text)?.groups ?? {}
  return archive === undefined || number === undefined ? undefined : `${archive}/${number}`
}

/** `arXiv:2101.01234`, `arXiv preprint 2101.01234`, `CoRR abs/2101.01234`: a year and a month before the full stop. */
const arxivNamed =
  /\b(?:arXiv(?:\s(?:e-?print|preprint))?[:,]?\s?(?:arXiv:\s?)?|CoRR,?\s(?:arXiv:)?)(?:abs\/)?(?<id>\d\d(?:0[1-9]|1[0-2])\.\d{4,5})(?!\d)/i

function identifiersInText(text: string): readonly Identifiers[] {
  const arxiv = arxivNamed.exec(text)?.groups?.['id'] ?? oldArxivIn(text)
  const pmid = /\bPMID:?\s?(?<id>\d{4,9})(?!\d)/.exec(text)?.groups?.['id']
  const pmcid = /\bPMCID:?\s?(?<id>PMC\d{4,9})(?!\d)/.exec(text)?.groups?.['id']
  const doi = /\bdoi(?:\.org\/|:\s?|\s)(?<doi>10\.\d{4,9}\/\S+)/i.exec(text)?.groups?.['doi']
  const normal = doi === undefined ? undefined : normalizeDoi(doi)
  return [
    arxiv === undefined ? {} : { arxiv },
    normal === undefined ? {} : { doi: normal },
    pmid === undefined ? {} : { pmid },
    pmcid === undefined ? {} : { pmcid },
  ]
}

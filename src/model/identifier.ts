/** The schemes by which a work is known. */
export const schemes = [
  'doi',
  'arxiv',
  'acl',
  'openreview',
  'pmlr',
  'pmid',
  'pmcid',
  'dblp',
  'openalex',
  's2',
  'isbn',
] as const

/** The kind of an identifier: `doi`, `arxiv`. */
export type Scheme = (typeof schemes)[number]

/** Normal forms: `doi` lower case and bare, `arxiv` without version, `acl` as in the Anthology's URLs. */
export type Identifiers = Readonly<Partial<Record<Scheme, string>>>

/** The page that an identifier stands for, for the schemes that have one. */
const landingPages: Readonly<Partial<Record<Scheme, (value: string) => string>>> = {
  doi: (value) => `https://doi.org/${encodeURI(value).replace(/[?#]/g, encodeURIComponent)}`,
  arxiv: (value) => `https://arxiv.org/abs/${value}`,
  acl: (value) => `https://aclanthology.org/${value}/`,
  openreview: (value) => `https://openreview.net/forum?id=${value}`,
  pmlr: (value) => `https://proceedings.mlr.press/${value}.html`,
  pmid: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}/`,
  pmcid: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`,
}

export function landingPageOf(scheme: Scheme, value: string): string | undefined {
  return landingPages[scheme]?.(value)
}

/** Every identifier as one text (`doi:10.…`), in the order of `schemes`: for comparing. */
export function identifierTexts(identifiers: Identifiers): readonly string[] {
  const texts: string[] = []
  for (const scheme of schemes) {
    const value = identifiers[scheme]
    if (value !== undefined) texts.push(`${scheme}:${scheme === 'openreview' ? value : value.toLowerCase()}`)
  }
  return texts
}

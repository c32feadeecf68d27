/** Where papers lie before, or without, a publisher. */
const preprintServers = [
  'arXiv',
  'bioRxiv',
  'medRxiv',
  'ChemRxiv',
  'PsyArXiv',
  'SocArXiv',
  'EarthArXiv',
  'TechRxiv',
  'SSRN',
  'HAL',
  'Research Square',
  'Preprints.org',
] as const

/** The server that a text names, by its name or by a number that it gives (`hal-05123456`), and where. */
export function preprintServerIn(
  text: string,
):
  | { readonly name: (typeof preprintServers)[number]; readonly start: number; readonly end: number }
  | undefined {
  const match = written.exec(text)
  // What computer scientists call their part of it.
  const named = match?.[0] === 'CoRR' ? 'arxiv' : match?.[0].toLowerCase()
  const server = preprintServers.find((known) => known.toLowerCase() === named)
  return match === null || server === undefined
    ? undefined
    : { name: server, start: match.index, end: match.index + match[0].length }
}

const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${preprintServers
    .filter((name) => name !== 'HAL')
    .map(escaped)
    .join('|')}|arxiv|Arxiv|ArXiv|ARXIV|CoRR|BioRxiv|HAL|hal(?=-\d{8}))(?!\p{L})`,
  'u',
)

function escaped(name: string): string {
  return name.replaceAll('.', String.raw`\.`)
}

/** Prefixes that the servers register their DOIs under, with what else follows where the prefix has other users. */
const preprintDois =
  /^10\.(?:48550|1101|26434|31234|31235|31219|31223|36227|20944|21203|22541|5281|6084|12688|48448)\/|^10\.2139\/ssrn\./

/** Whether a DOI in its normal form is a preprint's: `10.1101/…`. */
export function isPreprintDoi(doi: string): boolean {
  return preprintDois.test(doi)
}

import type { Identifiers } from './identifier.ts'
import type { LinkRole } from './link.ts'

/** What a URL leads to, judged by its address alone. */
export interface LinkTarget {
  readonly role: LinkRole
  readonly identifiers: Identifiers
  /** The publisher's own number, which tells papers apart but is no identifier: `ieee:9156697`. */
  readonly record?: string
}

/** Reads a URL by the table of hosts below; undefined where the address says nothing. */
export function targetOf(href: string): LinkTarget | undefined {
  const address = addressOf(href)
  if (address === undefined || !anyTarget.test(address)) return undefined
  for (const { pattern, role, identifiers, publisher } of targets) {
    const match = pattern.exec(address)
    if (match === null) continue
    const number = publisher === undefined ? undefined : match.groups?.['number']
    return {
      role,
      identifiers: identifiers?.(match.groups ?? {}) ?? {},
      ...(number === undefined ? {} : { record: `${publisher}:${number.toLowerCase()}` }),
    }
  }
  return undefined
}

/** A DOI as it stands in text or in a URL, in its normal form; undefined for anything else. */
export function normalizeDoi(written: string): string | undefined {
  const match = /10\.\d{4,9}\/[^\s"]+/.exec(decoded(written))
  return match === null ? undefined : withoutTail(match[0]).toLowerCase()
}

interface TargetRow {
  /** Matched against `host/path?query` without `www.`. */
  readonly pattern: RegExp
  readonly role: LinkRole
  readonly identifiers?: (groups: Readonly<Record<string, string | undefined>>) => Identifiers
  /** Whose own number the group `number` is. */
  readonly publisher?: string
}

const doi = (groups: Readonly<Record<string, string | undefined>>): Identifiers => {
  const value = normalizeDoi(groups['doi'] ?? '')
  if (value === undefined) return {}
  const arxiv = /^10\.48550\/arxiv\.(?<arxiv>.+)$/.exec(value)?.groups?.['arxiv']
  return arxiv === undefined ? { doi: value } : { arxiv }
}
const doiWith =
  (prefix: string) =>
  (groups: Readonly<Record<string, string | undefined>>): Identifiers =>
    groups['id'] === undefined ? {} : { doi: `${prefix}${groups['id']}`.toLowerCase() }
const idAs =
  (scheme: 'arxiv' | 'acl' | 'openreview' | 'pmlr' | 'pmid' | 'pmcid' | 'dblp' | 'openalex') =>
  (groups: Readonly<Record<string, string | undefined>>): Identifiers =>
    groups['id'] === undefined ? {} : { [scheme]: groups['id'] }

const arxivId = String.raw`(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?`

/** Hosts and paths by which papers and their companions are known; a line adds one. */
const targets: readonly TargetRow[] = [
  { pattern: new RegExp(String.raw`^(?:export\.|browse\.|cn\.)?arxiv\.org\/(?:abs|pdf|html|format|e-print|src)\/${arxivId}`, 'i'), role: 'preprint', identifiers: idAs('arxiv') },
  { pattern: new RegExp(String.raw`^(?:xxx\.lanl\.gov|ar5iv(?:\.labs\.arxiv)?\.org|alphaxiv\.org)\/(?:abs|html|overview|pdf)\/${arxivId}`, 'i'), role: 'preprint', identifiers: idAs('arxiv') },
  { pattern: new RegExp(String.raw`^huggingface\.co\/papers\/${arxivId}`, 'i'), role: 'preprint', identifiers: idAs('arxiv') },
  { pattern: /^(?:dx\.)?doi\.org\/(?<doi>10\.48550\/arxiv\..+)/i, role: 'preprint', identifiers: doi },
  { pattern: /^(?:dx\.)?doi\.org\/(?<doi>10\..+)/i, role: 'paper', identifiers: doi },
  { pattern: /^(?:doi-org|dl-acm-org)\.[^/]+\/(?:doi\/)?(?:\w+\/)?(?<doi>10\..+)/i, role: 'paper', identifiers: doi },
  { pattern: /^dl\.acm\.org\/doi\/(?:\w+\/)?(?<doi>10\.[^?#]+)/i, role: 'paper', identifiers: doi },
  { pattern: /^doi\.acm\.org\/(?<doi>10\.[^?#]+)/i, role: 'paper', identifiers: doi },
  { pattern: /^doi\.ieeecomputersociety\.org\/(?<doi>10\.[^?#]+)/i, role: 'paper', identifiers: doi },
  { pattern: /^(?:dl|portal)\.acm\.org\/(?:ft_gateway|citation)\.cfm\?(?:[^#]*&)?id=(?<id>\d+\.\d+)/i, role: 'paper', identifiers: doiWith('10.1145/') },
  { pattern: /^(?:dl|portal)\.acm\.org\/(?:ft_gateway|citation)\.cfm/i, role: 'paper' },
  { pattern: /^(?:aclanthology\.(?:org|info|coli\.uni-saarland\.de)(?:\/papers)?|aclweb\.org\/anthology|anthology\.aclweb\.org|aclanthology\.org\/anthology)(?:\/[a-z](?:\/[a-z]\d\d)?)?\/(?<id>\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+|[A-Z]\d\d-\d{4})/i, role: 'paper', identifiers: idAs('acl') },
  { pattern: /^openreview\.net\/(?:forum|pdf|attachment)\?(?:[^#]*&)?id=(?<id>[\w-]{8,12})/i, role: 'paper', identifiers: idAs('openreview') },
  { pattern: /^proceedings\.mlr\.press\/(?<id>v\d+\/[\w-]+)(?:\.html|\/|$)/i, role: 'paper', identifiers: idAs('pmlr') },
  { pattern: /^openaccess\.thecvf\.com\/[^?#]*\/(?<number>[^/?#]+)_paper/i, role: 'paper', publisher: 'cvf' },
  { pattern: /^(?:papers|proceedings)\.(?:nips|neurips)\.cc\/paper(?:_files)?\/(?:paper\/)?\d{4}\/(?:hash|file)\/(?<number>[0-9a-f]{32})/i, role: 'paper', publisher: 'neurips' },
  { pattern: /^(?:papers|proceedings)\.(?:nips|neurips)\.cc\/paper/i, role: 'paper' },
  { pattern: /^ieeexplore\.ieee\.org\/(?:abstract\/)?document\/(?<number>\d+)/i, role: 'paper', publisher: 'ieee' },
  { pattern: /^ieeexplore\.ieee\.org\/[^?#]*\?(?:[^#]*&)?arnumber=0*(?<number>\d+)/i, role: 'paper', publisher: 'ieee' },
  { pattern: /^ieeexplore\.ieee\.org\/iel\w+\/[^?#]*\/0*(?<number>[1-9]\d*)\.pdf/i, role: 'paper', publisher: 'ieee' },
  { pattern: /^ieeexplore\.ieee\.org\/(?:abstract\/)?(?:document|stamp|iel\d)/i, role: 'paper' },
  { pattern: /^computer\.org\/csdl\//i, role: 'paper' },
  { pattern: /^(?:link|rd)\.springer\.com\/(?:(?:article|chapter|book|referenceworkentry|content\/pdf)\/)?(?<doi>10\.[^?#]+)/i, role: 'paper', identifiers: doi },
  { pattern: /^(?:sciencedirect\.com\/science\/article\/(?:abs\/)?pii|linkinghub\.elsevier\.com\/retrieve\/pii)\/(?<number>[SB]\w{15,20})/i, role: 'paper', publisher: 'pii' },
  { pattern: /^(?:sciencedirect\.com\/science\/article|linkinghub\.elsevier\.com)\//i, role: 'paper' },
  { pattern: /^nature\.com\/articles\/(?<id>[\w.-]*\w)/i, role: 'paper', identifiers: doiWith('10.1038/') },
  { pattern: /^(?:bio|med)rxiv\.org\/content\/(?:early\/\S*|(?<doi>10\.\d+\/[\d.]+\d))/i, role: 'preprint', identifiers: doi },
  { pattern: /^(?:papers\.)?ssrn\.com\/(?:sol3\/papers\.cfm\?(?:[^#]*&)?abstract_id=|abstract=)(?<id>\d+)/i, role: 'preprint', identifiers: doiWith('10.2139/ssrn.') },
  { pattern: /^(?:[\w.]*hal\.(?:science|inria\.fr)|hal\.archives-ouvertes\.fr|tel\.archives-ouvertes\.fr)\//i, role: 'preprint' },
  { pattern: /^usenix\.org\/(?:conference\/\w+\/presentation|system\/files)\//i, role: 'paper' },
  { pattern: /^(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(?<id>\d+)/i, role: 'paper', identifiers: idAs('pmid') },
  { pattern: /^(?:pmc\.ncbi\.nlm\.nih\.gov\/articles|ncbi\.nlm\.nih\.gov\/pmc\/articles|europepmc\.org\/article\/pmc)\/(?<id>PMC\d+)/i, role: 'paper', identifiers: idAs('pmcid') },
  { pattern: /^dblp\.(?:org|uni-trier\.de|dagstuhl\.de)\/rec\/(?:html\/|bibtex\/)?(?<id>[\w/-]+)/i, role: 'other', identifiers: idAs('dblp') },
  { pattern: /^openalex\.org\/(?:works\/)?(?<id>W\d+)/i, role: 'other', identifiers: idAs('openalex') },
  { pattern: /^eprint\.iacr\.org\/\d{4}\/\d+/i, role: 'preprint' },
  { pattern: /^drops\.dagstuhl\.de\/(?:entities\/document\/(?<doi>10\.[^?#]+)|opus)/i, role: 'paper', identifiers: doi },
  { pattern: /^(?:ojs\.aaai\.org\/index\.php\/\w+\/article|aaai\.org\/ocs|ceur-ws\.org\/Vol-\d+\/|ijcai\.org\/proceedings\/\d|isca-(?:archive|speech)\.org\/|roboticsproceedings\.org\/|ndss-symposium\.org\/ndss-paper|vldb\.org\/pvldb|jmlr\.org\/papers)/i, role: 'paper' },
  { pattern: /^(?:onlinelibrary\.wiley\.com|\w+\.onlinelibrary\.wiley\.com|tandfonline\.com|journals\.sagepub\.com|pubs\.acs\.org|science\.org|pnas\.org|royalsocietypublishing\.org|dl\.gi\.de|journals\.aps\.org|pubsonline\.informs\.org|epubs\.siam\.org|iopscience\.iop\.org|journals\.uchicago\.edu|worldscientific\.com|asmedigitalcollection\.asme\.org|frontiersin\.org|mitpressjournals\.org|direct\.mit\.edu|academic\.oup\.com|journals\.plos\.org|degruyter\.com|annualreviews\.org|emerald\.com)\/[^#]*?(?<doi>10\.\d{4,9}\/[^?#]+)/i, role: 'paper', identifiers: doi },
  { pattern: /^(?:onlinelibrary\.wiley\.com|mdpi\.com\/\d|frontiersin\.org\/articles|elifesciences\.org\/articles|peerj\.com\/articles|cambridge\.org\/core|academic\.oup\.com\/|direct\.mit\.edu\/|jstor\.org\/stable|dl\.acm\.org\/doi|projecteuclid\.org|msp\.org|ams\.org\/journals|nber\.org\/papers|aeaweb\.org\/articles|papers\.ssrn\.com)/i, role: 'paper' },
  { pattern: /^zenodo\.org\/(?:records?|doi)\/(?<id>\d+)/i, role: 'data', identifiers: doiWith('10.5281/zenodo.') },
  { pattern: /^(?:osf\.io\/preprints|preprints\.org|researchsquare\.com\/article|techrxiv\.org|chemrxiv\.org|psyarxiv\.com)\//i, role: 'preprint' },
  { pattern: /^(?:figshare\.com|kaggle\.com|huggingface\.co\/datasets|dataverse\.)/i, role: 'data' },
  { pattern: /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[^/]+\/[^/?#]+/i, role: 'code' },
  { pattern: /^(?:github\.com|gitlab\.com)\/[^/]+\/?$/i, role: 'person' },
  { pattern: /^huggingface\.co\/[^/]+\/[^/]+/i, role: 'code' },
  { pattern: /^(?:youtube\.com\/(?:watch|live|embed|playlist)|youtu\.be\/|slideslive\.com\/|vimeo\.com\/\d|bilibili\.com\/video)/i, role: 'video' },
  { pattern: /^(?:slideshare\.net|speakerdeck\.com|docs\.google\.com\/presentation)\//i, role: 'slides' },
  { pattern: /^(?:drive\.google\.com|docs\.google\.com|dropbox\.com|overleaf\.com)\//i, role: 'file' },
  { pattern: /^(?:linkedin\.com\/in|scholar\.google\.[a-z.]+\/citations|orcid\.org|dblp\.[a-z.-]+\/(?:pid|pers)|researchgate\.net\/profile|openreview\.net\/profile)/i, role: 'person' },
  { pattern: /^(?:(?:mobile\.)?twitter\.com|x\.com|bsky\.app|mastodon\.[^/]+|facebook\.com|linkedin\.com\/(?:posts|feed|pulse)|weibo\.com)\/.*(?:status|post|feed|pulse)/i, role: 'announcement' },
  { pattern: /^(?:(?:mobile\.)?twitter\.com|x\.com|bsky\.app|facebook\.com|weibo\.com)\//i, role: 'person' },
] // prettier-ignore

/** Most links lead to none of them, which one look tells. */
const anyTarget = new RegExp(targets.map(({ pattern }) => withoutNames(pattern.source)).join('|'), 'i')

/** No expression may have two groups of one name. */
function withoutNames(source: string): string {
  return source.replace(/\(\?<\w+>/g, '(?:')
}

/** Addresses that only lead on to another. */
const wrappers: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]+\/url\?(?:[^#]*&)?(?:q|url)=(?<url>[^&]+)/i,
  /^https?:\/\/scholar\.google\.[a-z.]+\/scholar_url\?(?:[^#]*&)?url=(?<url>[^&]+)/i,
  /^https?:\/\/l\.facebook\.com\/l\.php\?(?:[^#]*&)?u=(?<url>[^&]+)/i,
  /^https?:\/\/[\w.]*safelinks\.protection\.outlook\.com\/\?(?:[^#]*&)?url=(?<url>[^&]+)/i,
  /^https?:\/\/web\.archive\.org\/web\/\d+[a-z_]*\/(?<url>.+)/i,
  /^chrome-extension:\/\/[a-z]+\/(?<url>https?:.+)/i,
]

function addressOf(href: string): string | undefined {
  for (const wrapper of wrappers) {
    const inner = wrapper.exec(href)?.groups?.['url']
    if (inner !== undefined) return addressOf(decoded(inner))
  }
  return /^(?:https?:)?\/\/(?:www\.)?(?<address>.+)/i.exec(href.trim())?.groups?.['address']
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone % sign: the text stands for itself
  }
}

/** What a sentence or a publisher's page adds to a DOI: a full stop, an unopened bracket, `/pdf`. */
function withoutTail(written: string): string {
  const query = written.search(/\?[a-z]\w*=/i)
  const shorter = (query === -1 ? written : written.slice(0, query))
    .replace(/(?<![.,;:'"!])[.,;:'"!]+$/, '')
    .replace(/\/(?:pdf|full|abstract|meta|epdf)$/i, '')
    .replace(/\.(?:pdf|full)$/i, '')
    .replace(/[)\]}>]$/, (closer) => (written.includes(openers[closer] ?? '') ? closer : ''))
  return shorter === written ? written : withoutTail(shorter)
}

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

import type { RecordedLink } from '../../model/page.ts'
import { rowOf } from '../../model/row-of.ts'
import { archiveOf, type RawField } from './identifiers.ts'

/** Fields that lead somewhere, in the order of preference; the ones behind `url` are al-folio's. */
const linkFields = [
  'url',
  'ee',
  'howpublished',
  'html',
  'pdf',
  'code',
  'slides',
  'poster',
  'video',
  'website',
  'supp',
  'blog',
] as const

const papers: ReadonlySet<string> = new Set(['url', 'ee', 'howpublished', 'html'])

/** The links of an entry, each address once. */
export function linksOf(raw: RawField): readonly RecordedLink[] {
  const fields = linkFields.map((text) => ({
    href: addressOf(raw(text)),
    text: papers.has(text) ? 'paper' : text,
  }))
  const others = [isAddress(raw('note')) ? addressOf(raw('note')) : '', eprintAddress(raw)]
  const links = [...fields, ...others.map((href) => ({ href, text: 'paper' }))]
  return links.filter(
    ({ href }, index) => href !== '' && links.findIndex((link) => link.href === href) === index,
  )
}

/** al-folio keeps a file that is only named in `assets/pdf/`. */
function addressOf(written: string): string {
  const address = written.replace(/^\\url\{(.*)\}$/, '$1').replace(/\\(?=[_&%#~])/g, '')
  return /^[^/:\s]+\.(?:pdf|pptx?|key)$/i.test(address)
    ? `/assets/pdf/${address}`
    : /^(?:https?:|\/|\.)/i.test(address)
      ? address
      : /^(?:www\.|(?:dx\.)?doi\.org\/|arxiv\.org\/)/i.test(address)
        ? `https://${address}`
        : ''
}

/** Whether a field is an address and nothing else, alone or in `\url{…}`. */
export function isAddress(written: string): boolean {
  return /^https?:\/\/\S+$/i.test(addressOf(written))
}

/** Archives beside arXiv and PubMed that BibLaTeX knows, and where an eprint of theirs is found (biblatex manual, section 3.14.7). */
const archives: Readonly<Record<string, string>> = {
  hal: 'https://hal.science/',
  hdl: 'https://hdl.handle.net/',
  iacr: 'https://eprint.iacr.org/',
  jstor: 'https://www.jstor.org/stable/',
}

function eprintAddress(raw: RawField): string {
  const archive = rowOf(archives, archiveOf(raw))
  return archive !== undefined && /^[\w./-]+$/.test(raw('eprint')) ? archive + raw('eprint') : ''
}

/** The value of a field with its commands. */
export type RawField = (name: string) => string

/** `doi:10.…`, `arxiv:2401.00001`, whatever fields they are in. */
export function identifiersOf(raw: RawField): readonly string[] {
  const places = `${raw('journal')} ${raw('howpublished')} ${raw('note')}`
  const found = [
    ['doi', doiOf(raw('doi'))],
    ['arxiv', eprintOf(raw) || raw('arxiv')],
    ['arxiv', /arxiv[:. ]+(?<id>\d{4}\.\d{4,5})/i.exec(places)?.groups?.['id'] ?? ''],
    ['arxiv', /^abs\/(?<id>.+)$/i.exec(raw('volume'))?.groups?.['id'] ?? ''],
    ['pmid', raw('pmid')],
    ['pmid', archiveOf(raw) === 'pubmed' ? raw('eprint') : ''],
    ['pmcid', raw('pmcid')],
    ['isbn', raw('isbn')],
  ] as const
  return found.flatMap(([scheme, value]) => (value === '' ? [] : [`${scheme}:${value}`]))
}

/** With the brackets of old DOIs, which TeX has to be told. */
function doiOf(written: string): string {
  return written
    .replace(/\\textless\b|\$<\$|\$?\\lt\b\$?/g, '<')
    .replace(/\\textgreater\b|\$>\$|\$?\\gt\b\$?/g, '>')
    .replace(/\\(?=[_&%#])|[{} ]/g, '')
}

/** arXiv's, when the entry says so or the number looks it; those before 2007 had the archive in front. */
function eprintOf(raw: RawField): string {
  const eprint = raw('eprint').replace(/^arxiv:\s?/i, '')
  if (archiveOf(raw) !== 'arxiv' && !/^\d{4}\.\d{4,5}(?:v\d+)?$/.test(eprint)) return ''
  const [subject = ''] = classOf(raw).split('.')
  return /^\d{7}(?:v\d+)?$/.test(eprint) && subject !== '' ? `${subject}/${eprint}` : eprint
}

/** Where the eprint lies, in small letters: `arxiv`, `hal`. */
export function archiveOf(raw: RawField): string {
  return `${raw('archiveprefix')}${raw('eprinttype')}`.toLowerCase()
}

/** As BibTeX calls it, or BibLaTeX. */
function classOf(raw: RawField): string {
  return raw('primaryclass') || raw('eprintclass')
}

/** arXiv's class of the preprint, as written. */
export function primaryClassOf(raw: RawField): string {
  return archiveOf(raw) === 'arxiv' || archiveOf(raw) === '' ? classOf(raw) : ''
}

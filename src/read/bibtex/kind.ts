import { rowOf } from '../../model/row-of.ts'
import type { VersionKind } from '../../model/version-kind.ts'

/** Entry types of BibTeX and BibLaTeX, and what a work of each is. */
const kinds: Readonly<Record<string, VersionKind>> = {
  article: 'journal',
  suppperiodical: 'journal',
  inproceedings: 'conference',
  conference: 'conference',
  proceedings: 'book',
  book: 'book',
  collection: 'book',
  booklet: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  manual: 'report',
  patent: 'patent',
  unpublished: 'preprint',
}

const preprintServer = /\b(?:ar|bio|med|chem|psyar)xiv\b|\bpreprint\b|\bssrn\b|\bcorr\b|\bunder review\b/i

export function kindOf(type: string, where: string): VersionKind | undefined {
  return preprintServer.test(where) && ['article', 'misc', 'online', 'unpublished'].includes(type)
    ? 'preprint'
    : rowOf(kinds, type)
}

/** What the type of an entry says of a thesis or a report, as the styles of BibTeX print it. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mastersthesis: "Master's thesis",
  techreport: 'Technical report',
}

/** Words of BibLaTeX in the field `type`, which each language prints in its own way. */
const genreWords: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: "Master's thesis",
  bathesis: "Bachelor's thesis",
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
  patent: 'Patent',
  patentus: 'U.S. patent',
  patenteu: 'European patent',
  patentde: 'German patent',
  patentfr: 'French patent',
  patentuk: 'British patent',
  patreq: 'Patent request',
  patrequs: 'U.S. patent request',
  patreqeu: 'European patent request',
}

/** What kind of thesis, report or patent it is. */
export function genreOf(type: string, kind: VersionKind | undefined, written: string): string {
  if (kind !== 'thesis' && kind !== 'report' && kind !== 'patent') return ''
  return (rowOf(genreWords, written.toLowerCase()) ?? written) || (rowOf(genres, type) ?? '')
}

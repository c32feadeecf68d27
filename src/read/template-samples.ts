import { type PageRecord, textOf, type WorkRecord } from '../model/page.ts'
import { fullName } from '../model/person.ts'

/** What templates ship as samples and their users forget to delete; a row a template. */
const samples: readonly RegExp[] = [
  /^(?:paper title number \d.*|talk \d+ on relevant topic in your field|tutorial \d+ on relevant topic in your field|conference proceeding talk \d.*|blog post number \d+|future blog post|portfolio item number \d+|teaching experience \d+)$/i, // AcademicPages
  /^(?:a simple inline announcement\b.*|announcements and news can be much longer than just quick inline posts\b.*)/i, // al-folio
  /^(?:an example (?:conference paper|journal article|preprint \/ working paper)|example (?:talk|event|page|project|post).{0,20}|getting started with the page builder|writing technical content in (?:academic|markdown)|academic: the website (?:designer|builder) for hugo)$/i, // Hugo Blox
  /^lorem ipsum\b/i,
]

/** Why a record is no word of the site's owner; undefined when it can be. */
export function sampleReason(record: PageRecord): string | undefined {
  const text = record.type === 'news' ? textOf(record.nodes) : record.title
  const isSample =
    samples.some((sample) => sample.test(text.trim())) || (record.type === 'work' && isEinsteins(record))
  return isSample ? 'it is a sample of the template' : undefined
}

/** al-folio's bibliography is Albert Einstein's, who has no homepage. */
function isEinsteins({ authors = [] }: WorkRecord): boolean {
  const [first] = typeof authors === 'string' ? [authors] : authors
  const name = first === undefined || typeof first === 'string' ? (first ?? '') : fullName(first)
  return /^(?:A\.|Albert) Einstein$|^Einstein, A/.test(name)
}

import type { DiagnosticCode } from '../model/diagnostic.ts'
import { isOfTemplate } from '../model/left-out.ts'
import type { Check } from './check.ts'

/** What reading and building say already. */
interface Row {
  readonly name: string
  readonly title: string
  readonly codes: readonly DiagnosticCode[]
  /** Where the diagnostic has none of its own. */
  readonly remedy: string
}

const rows: readonly Row[] = [
  { name: 'ambiguous-date', title: 'a date that can be read in two ways', codes: ['date-ambiguous'], remedy: 'write the date as YYYY-MM-DD' },
  { name: 'date-order', title: 'an entry at the wrong place of a list that is newest first', codes: ['date-out-of-order'], remedy: 'check its year' },
  { name: 'front-matter', title: 'front matter, data or an entry of a bibliography that cannot be read', codes: ['front-matter-invalid', 'front-matter-unclosed', 'front-matter-language', 'data-invalid', 'entry-invalid'], remedy: 'correct what is written there' },
  { name: 'list-elsewhere', title: 'a list that is taken from a file which is not here', codes: ['needs-file', 'file-refused'], remedy: 'put the file into the folder of the site' },
  { name: 'no-news', title: 'a homepage without a list of news', codes: ['no-news'], remedy: 'put the list under a heading such as "News"' },
  { name: 'relative-link', title: 'a relative link of a page whose address is unknown', codes: ['link-relative'], remedy: 'write the address of the page into offprint.yaml, as `homepage` of its person' },
  { name: 'unknown-authors', title: 'a work of which nobody says who wrote it', codes: ['authors-unknown'], remedy: 'add the work to profiles/metadata.json' },
  { name: 'unknown-days', title: 'a conference or a talk whose days nobody knows', codes: ['event-dates-unknown', 'talk-day-unknown'], remedy: 'write the day on the page, or those of a conference into offprint.yaml' },
  { name: 'unknown-venue', title: 'a conference or workshop that nobody knows', codes: ['venue-unknown'], remedy: 'add it to offprint.yaml as venues: { add: … }' },
] // prettier-ignore

const templateResidue: Check = {
  name: 'template-residue',
  title: 'something that came with the template of the site',
  find: ({ diagnostics }) =>
    diagnostics.filter(isOfTemplate).map(({ severity, message, place, hint }) => ({
      severity,
      ...(place === undefined ? {} : { place }),
      reason: message,
      remedy: hint ?? 'delete it, or write your own there',
    })),
}

/** Checks that pass on what reading and building found. */
export const reported: readonly Check[] = [
  templateResidue,
  ...rows.map(({ name, title, codes, remedy }): Check => ({
    name,
    title,
    find: ({ diagnostics }) =>
      diagnostics
        .filter(({ code }) => codes.includes(code))
        .map(({ severity, message, place, hint }) => ({
          severity,
          ...(place === undefined ? {} : { place }),
          reason: message,
          remedy: hint ?? remedy,
        })),
  })),
]

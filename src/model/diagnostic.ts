import { isPlace, type Place } from './place.ts'

/** Errors alone change the exit status. */
export type Severity = 'error' | 'warning' | 'note'

const severities: readonly Severity[] = ['error', 'warning', 'note']

interface Meaning {
  readonly severity: Severity
  /** What an error of this kind makes the command exit with; warnings and notes never change it. */
  readonly status?: 1 | 3 | 4
  readonly meaning: string
}

/** Every diagnostic that there is; the README's table is made from it. */
export const diagnosticCodes = {
  'configuration-invalid': { severity: 'error', status: 1, meaning: '`offprint.yaml`, `metadata.json`, the ledger or the catalog has an entry that cannot be used' },
  'source-missing': { severity: 'error', status: 3, meaning: 'a profile does not exist or cannot be opened' },
  'source-not-text': { severity: 'error', status: 3, meaning: 'a profile holds bytes that are not text' },
  'source-encoding': { severity: 'error', status: 3, meaning: 'a profile is not valid UTF-8' },
  'source-too-large': { severity: 'error', status: 3, meaning: 'a profile is larger than the limit' },
  'source-unknown': { severity: 'warning', meaning: 'no reader knows this kind of file' },
  'no-profiles': { severity: 'error', status: 3, meaning: 'there is nothing to read' },
  'front-matter-invalid': { severity: 'error', status: 1, meaning: 'the front matter is not YAML that can be used' },
  'front-matter-unclosed': { severity: 'error', status: 1, meaning: 'the front matter has no closing line' },
  'front-matter-language': { severity: 'error', status: 1, meaning: 'the front matter asks for a language that is refused, such as JavaScript' },
  'data-invalid': { severity: 'error', status: 1, meaning: 'a data file is not YAML, TOML, JSON or XML that can be used' },
  'entry-invalid': { severity: 'warning', meaning: 'an entry of a bibliography, or of BibTeX on a page, cannot be read; the others are' },
  'needs-file': { severity: 'warning', meaning: 'a page takes its list from another file, which is not here' },
  'file-refused': { severity: 'warning', meaning: 'a page or a link leads to a file outside of its site, which is never read' },
  'left-out': { severity: 'note', meaning: 'something is a draft, hidden, or a sample of the template, so it is not exported' },
  'nesting-too-deep': { severity: 'warning', meaning: 'blocks are nested too deep; the inner ones are read as text' },
  'mojibake-repaired': { severity: 'warning', meaning: 'text that was decoded wrongly was repaired' },
  'date-ambiguous': { severity: 'warning', meaning: 'a date can be read in two ways; only what both agree on is kept' },
  'date-out-of-order': { severity: 'warning', meaning: 'an entry stands at the wrong place of a list that is newest first, so its date may be a slip' },
  'date-missing': { severity: 'warning', meaning: 'a news item has no date' },
  'no-news': { severity: 'note', meaning: 'a profile has no section of news' },
  'authors-unknown': { severity: 'warning', meaning: 'nobody says who wrote a work' },
  'facts-unused': { severity: 'warning', meaning: 'what `metadata.json` notes of a work is not used: it does not say which publication is meant, is a second row on the work, or on none' },
  'venue-unknown': { severity: 'warning', meaning: 'the registry does not know a conference or workshop' },
  'event-dates-unknown': { severity: 'warning', meaning: 'an event has no known day, so it is not in the calendar' },
  'talk-time-unknown': { severity: 'note', meaning: 'the zone of the time of a talk leaves open when it is, so the calendar has its day' },
  'talk-day-unknown': { severity: 'note', meaning: 'a talk has no known day, so it is not in the calendar' },
  'event-dates-inherited': { severity: 'note', meaning: 'a workshop is shown on the days of its host conference' },
  'record-incomplete': { severity: 'note', meaning: 'a work lacks what its type of BibTeX entry requires: without its year it has none, else it is `@misc`' },
  'letters-beyond-ascii': { severity: 'note', meaning: '`--ascii` keeps letters for which LaTeX has no command' },
  'venue-list-unreadable': { severity: 'warning', meaning: 'a file of an imported list of venues cannot be read' },
  'venue-row-unused': { severity: 'note', meaning: 'an imported or added edition cannot be used, or not its days or a deadline' },
  'link-relative': { severity: 'warning', meaning: 'a relative link of a page whose address is unknown became text' },
  'site-url-missing': { severity: 'warning', meaning: '`site.url` is not set, so links to our own files use https://example.org/' },
  'source-unused': { severity: 'warning', meaning: '`offprint.yaml` names a source of somebody that is not among the profiles' },
  'correction-unused': { severity: 'warning', meaning: 'a correction in `offprint.yaml` names nothing, or changes nothing any more' },
  'person-kept': { severity: 'note', meaning: 'a person who is not among the sources stays as last published' },
  'entries-kept': { severity: 'error', status: 1, meaning: 'a page suddenly yields much less, so the old entries stay' },
  'profile-name-unusable': { severity: 'error', status: 1, meaning: 'no usable id can be made from the name of a profile' },
  'service-failed': { severity: 'error', status: 3, meaning: 'a service could not be asked, or gave no answer that can be understood' },
  'fetch-stopped': { severity: 'error', status: 3, meaning: 'not everything could be asked before Ctrl-C or the end of the time' },
  'answer-refused': { severity: 'warning', meaning: 'a service knows an identifier as another paper than the page does, so its answer is not used' },
  'identifier-unknown': { severity: 'warning', meaning: 'those who give out such identifiers do not know this one' },
  'output-stale': { severity: 'error', status: 1, meaning: 'nothing in the output has changed for longer than `--max-age` allows' },
  'homepage-failed': { severity: 'error', status: 3, meaning: 'a homepage could not be fetched; its last snapshot stays' },
  'homepage-suspicious': { severity: 'error', status: 3, meaning: 'a homepage turned into a page of an error, a login, a parked domain or a fifth of itself; its last snapshot stays' },
  'homepage-moved': { severity: 'note', meaning: 'a homepage has moved for good, and `offprint.yaml` names where it was' },
  'file-name-unusable': { severity: 'warning', meaning: 'a file of a repository has a name that not every system can have, so it is not fetched' },
  'plugin-failed': { severity: 'error', status: 1, meaning: 'a plug-in cannot be loaded, has the wrong shape, or failed; what was published of its work stays' },
  'plugins-not-loaded': { severity: 'note', meaning: '`offprint.yaml` names plug-ins, and they are loaded only with `--plugins`' },
  'output-unwritable': { severity: 'error', status: 4, meaning: 'an output file could not be written' },
} as const satisfies Readonly<Record<string, Meaning>> // prettier-ignore

/** The name of a kind of problem: `date-ambiguous`. */
export type DiagnosticCode = keyof typeof diagnosticCodes

/** A problem of the input, collected and never thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** *Cannot read date "03/04/24": day and month are ambiguous*. */
  readonly message: string
  readonly place?: Place
  /** What a person can do about it. */
  readonly hint?: string
}

export function diagnostic(
  code: DiagnosticCode,
  message: string,
  details: { readonly place?: Place | undefined; readonly hint?: string } = {},
): Diagnostic {
  const { severity } = diagnosticCodes[code]
  const { place, hint } = details
  return {
    code,
    severity,
    message,
    ...(place === undefined ? {} : { place }),
    ...(hint === undefined ? {} : { hint }),
  }
}

/** Whether a value that somebody else's program gave is a diagnostic. */
export function isDiagnostic(value: unknown): value is Diagnostic {
  if (typeof value !== 'object' || value === null) return false
  const { code, severity, message, place, hint }: { readonly [Part in keyof Diagnostic]?: unknown } = value
  return (
    typeof code === 'string' &&
    Object.hasOwn(diagnosticCodes, code) &&
    severities.some((known) => known === severity) &&
    typeof message === 'string' &&
    (place === undefined || isPlace(place)) &&
    (hint === undefined || typeof hint === 'string')
  )
}

/** The exit status that diagnostics amount to: the highest of their errors, 0 without any. */
export function exitStatusOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.reduce((status, { code }) => Math.max(status, statusOf(diagnosticCodes[code])), 0)
}

function statusOf(meaning: Meaning): number {
  return meaning.severity === 'error' ? (meaning.status ?? 1) : 0
}

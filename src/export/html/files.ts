import type { View } from '../exporter.ts'
import { feedFile, feedsOf, type FeedForm } from '../feeds.ts'
import { placeholderSite } from '../views.ts'

/** A file that lies beside the page. */
export interface FileBeside {
  readonly href: string
  readonly label: string
  readonly mediaType: string
}

/** The same in several formats. */
export interface FileGroup {
  readonly title: string
  readonly files: readonly FileBeside[]
}

export function feedFilesOf(view: View): readonly FileGroup[] {
  return feedsOf(view).map((feed) => ({
    title: feed.description,
    files: feedForms.map(({ form, ...rest }) => ({ href: feedFile(form, feed), ...rest })),
  }))
}

/** The address at which calendar programs subscribe; undefined as long as nobody knows where the page is published. */
export function subscription({ url }: View): string | undefined {
  return url.startsWith(placeholderSite) ? undefined : `${url.replace(/^https?:/, 'webcal:')}${calendar.href}`
}

export function downloadsOf({ person }: View): readonly FileGroup[] {
  return person === undefined ? [...downloads, everything] : downloads
}

const feedForms: readonly { readonly form: FeedForm; readonly label: string; readonly mediaType: string }[] =
  [
    { form: 'rss', label: 'RSS', mediaType: 'application/rss+xml' },
    { form: 'atom', label: 'Atom', mediaType: 'application/atom+xml' },
    { form: 'json', label: 'JSON Feed', mediaType: 'application/feed+json' },
  ]

const calendar: FileBeside = { href: 'conferences.ics', label: 'iCalendar', mediaType: 'text/calendar' }

const downloads: readonly FileGroup[] = [
  {
    title: 'Publications',
    files: [
      { href: 'works.bib', label: 'BibTeX', mediaType: 'application/x-bibtex' },
      { href: 'works.new.bib', label: 'only the newest', mediaType: 'application/x-bibtex' },
      { href: 'works.biblatex.bib', label: 'BibLaTeX', mediaType: 'application/x-bibtex' },
      { href: 'works.csl.json', label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
      { href: 'works.ris', label: 'RIS', mediaType: 'application/x-research-info-systems' },
    ],
  },
  { title: 'Conferences', files: [calendar] },
]

const everything: FileGroup = {
  title: 'Everything',
  files: [
    { href: 'feeds.opml', label: 'all feeds (OPML)', mediaType: 'text/x-opml' },
    { href: 'catalog.json', label: 'catalog (JSON)', mediaType: 'application/json' },
  ],
}

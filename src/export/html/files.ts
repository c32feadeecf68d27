import type { FileBeside, View } from '../exporter.ts'
import { archiveFile, feedFile, feedHeadsOf, type FeedForm, type FeedHead } from '../feeds.ts'
import { placeholderSite } from '../views.ts'

/** A file that lies beside the page. */
export interface LinkedFile {
  readonly href: string
  readonly label: string
  readonly mediaType: string
}

/** The same in several formats. */
export interface FileGroup {
  readonly title: string
  readonly files: readonly LinkedFile[]
}

export function feedFilesOf(view: View): readonly FileGroup[] {
  const written = view.beside?.files.map(({ path }) => path)
  return feedHeadsOf(view)
    .map((feed) => ({
      title: feed.description,
      files: feedForms
        .map(({ form, ...rest }) => ({ href: feedFile(form, feed), ...rest }))
        .filter(({ href }) => written?.includes(href) !== false),
    }))
    .filter(({ files }) => files.length > 0)
}

/** The address at which calendar programs subscribe; undefined as long as nobody knows where the page is published. */
export function subscription({ url }: View): string | undefined {
  return url.startsWith(placeholderSite) ? undefined : `${url.replace(/^https?:/, 'webcal:')}conferences.ics`
}

/** Every other file, with those of one matter together; the archives of a feed are its own to lead to. */
export function downloadsOf(view: View): readonly FileGroup[] {
  const files = view.beside?.files ?? []
  const written = new Set(files.map(({ path }) => path))
  const feeds = new Set(feedHeadsOf(view).flatMap((feed) => [...documentsOf(feed, written)]))
  const others = files.filter(({ path }) => !feeds.has(path))
  return matters
    .map(({ title, pattern }) => ({
      title,
      files: others
        .filter(({ path }) => matters.find((matter) => matter.pattern.test(path))?.pattern === pattern)
        .map(linkedFile),
    }))
    .filter(({ files }) => files.length > 0)
}

/** Archives have numbers without a gap. */
function* documentsOf(feed: FeedHead, written: ReadonlySet<string>): Generator<string> {
  for (const { form } of feedForms) {
    yield feedFile(form, feed)
    for (let number = 1; written.has(archiveFile(form, feed, number)); number += 1)
      yield archiveFile(form, feed, number)
  }
}

function linkedFile({ path, title, mediaType }: FileBeside): LinkedFile {
  return { href: path, label: labels.get(path) ?? title, mediaType }
}

/** Of files that are not all that their format says. */
const labels: ReadonlyMap<string, string> = new Map([['works.new.bib', 'BibTeX, only the newest']])

const feedForms: readonly { readonly form: FeedForm; readonly label: string; readonly mediaType: string }[] =
  [
    { form: 'rss', label: 'RSS', mediaType: 'application/rss+xml' },
    { form: 'atom', label: 'Atom', mediaType: 'application/atom+xml' },
    { form: 'json', label: 'JSON Feed', mediaType: 'application/feed+json' },
  ]

/** What files are about by their names; the first that fits counts, and the last fits all. */
const matters: readonly { readonly title: string; readonly pattern: RegExp }[] = [
  { title: 'Publications', pattern: /^works\./ },
  { title: 'Conferences and talks', pattern: /^(?:conferences|deadlines|talks)\./ },
  { title: 'Curriculum vitae', pattern: /^resume\./ },
  { title: 'Everything', pattern: /(?:)/ },
]

import type { Version, Work } from '../../model/catalog.ts'
import { schemes } from '../../model/identifier.ts'
import { firstDay, partsOf } from '../../model/partial-date.ts'
import { fullName } from '../../model/person.ts'
import { publicationTextsOf } from '../../model/publication.ts'
import type { VersionKind } from '../../model/version-kind.ts'
import { citedUrl } from '../cited-url.ts'
import { arxivOf, issuedOf, preferredVersion } from '../csl-item.ts'
import type { OutputFile } from '../exporter.ts'
import { venueTitle } from '../venue-title.ts'
import { fileName, frontMatter, plainText } from './front-matter.ts'

/** A work in its preferred version; what the theme has no field for is in the note. */
export function publicationFile(work: Work): OutputFile {
  const [preferred, others] = [preferredVersion(work), work.versions.slice(1)]
  const date = issuedOf(preferred)
  const name = fileName(date, work.key)
  const venue = venueTitle(preferred)
  const url = citedUrl(preferred, arxivOf(work))
  const citation = citationOf(work.title, preferred)
  const { title: _, venue: __, ...noted } = noteOf(preferred)
  const fields = {
    title: plainText(work.title),
    collection: 'publications',
    category: categories[preferred.kind],
    permalink: `/publication/${name}`,
    date: date === undefined ? undefined : firstDay(date),
    venue: venue === undefined ? undefined : plainText(venue),
    paperurl: url,
    citation,
  }
  const note = {
    id: work.id,
    key: work.key,
    ...noted,
    versions: others.length === 0 ? undefined : others.map((version) => otherNote(version, work)),
  }
  const link = url === undefined ? '' : `\n<a href="${plainText(url)}">Download paper here</a>\n`
  const text = `${frontMatter(fields, note)}${link}\nRecommended citation: ${citation}\n`
  return { path: `academicpages/_publications/${name}.md`, chunks: [text] }
}

/** The categories that the theme comes with. */
const categories: Readonly<Partial<Record<VersionKind, string>>> = {
  journal: 'manuscripts',
  conference: 'conferences',
  workshop: 'conferences',
  book: 'books',
  chapter: 'books',
}

/** As in the samples of the theme: `You Name. (2009). "Title." <i>Journal</i>.` */
function citationOf(title: string, version: Version): string {
  const { authors = [], authorsTruncated } = version
  const names = [...authors.map(fullName), ...(authorsTruncated === true ? ['et al'] : [])].join(', ')
  const issued = issuedOf(version)
  const year = issued === undefined ? undefined : `(${partsOf(issued).year}).`
  const venue = venueTitle(version)
  const parts = [
    names === '' ? undefined : `${plainText(names)}.`,
    year,
    `&quot;${plainText(title)}.&quot;`,
    venue === undefined ? undefined : `<i>${plainText(venue)}</i>.`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

/** A version with the work's own title takes it from the field, so that it changes there for all. */
function otherNote(version: Version, work: Work) {
  const { title, ...noted } = noteOf(version)
  return title === work.title ? noted : { title, ...noted }
}

/** A version in the words of our own reader of such notes. */
function noteOf(version: Version) {
  const { kind, title, authors, authorsTruncated, editors, translators, identifiers, links } = version
  const texts = publicationTextsOf((name) => version[name])
  return {
    title,
    kind: kind === 'unknown' ? undefined : kind,
    date: issuedOf(version),
    venue: venueTitle(version),
    authors,
    authorsTruncated,
    editors,
    translators,
    ...texts,
    identifiers: schemes.flatMap((scheme) =>
      identifiers[scheme] === undefined ? [] : [`${scheme}:${identifiers[scheme]}`],
    ),
    links: links.map(({ href, text }) => ({ href, text })),
  }
}

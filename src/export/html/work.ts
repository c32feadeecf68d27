import type { Version, Work } from '../../model/catalog.ts'
import { partsOf } from '../../model/partial-date.ts'
import { fullName } from '../../model/person.ts'
import { citedUrl } from '../cited-url.ts'
import { arxivOf, issuedOf, preferredVersion } from '../csl-item.ts'
import { editorsInWords } from '../editors-in-words.ts'
import { venueTitle } from '../venue-title.ts'
import type { ViewIndex } from '../view-index.ts'
import { citations, copyBibtex } from './citations.ts'
import { time } from './date.ts'
import { entry, note, paragraph } from './entry.ts'
import { linkTo, outward } from './link.ts'
import { isEmpty, joined, markup, type Content, type Markup } from './markup.ts'
import { sources } from './sources.ts'
import { linksOf } from './work-links.ts'

/** A paper in its preferred version, with the links of all of them, how to cite it and where that is known from. */
export function workItem(work: Work, index: ViewIndex): Markup {
  const preferred = preferredVersion(work)
  const others = work.versions.slice(1)
  const links = [...linksOf(work, index)].map(([href, label]) => linkTo(href, label))
  const year = yearOf(work)
  return entry(
    work.id,
    paragraph(year ?? 'undated'),
    [
      markup`<h3>${outward(citedUrl(preferred, arxivOf(work)), work.title)}</h3>`,
      classed('by', authorsOf(preferred)),
      classed('in', appearanceOf(preferred)),
      note(others.length > 0 ? markup`Also: ${joined(others.map(appearanceOf), '; ')}` : undefined),
      classed('links', joined(links, ' · ')),
      markup`<div class="tools">
${[copyBibtex(work, index), citations(work, index), sources(sourcesOf(work), work.mentions)]}
</div>`,
    ],
    { year: year ?? 'undated', kind: kindOf(work), people: work.people.join(' ') },
  )
}

/** `2025`, of the preferred version. */
export function yearOf(work: Work): string | undefined {
  const issued = issuedOf(preferredVersion(work))
  return issued === undefined ? undefined : String(partsOf(issued).year)
}

/** What the filter calls it. */
export function kindOf(work: Work): string {
  const { kind } = preferredVersion(work)
  return kind === 'unknown' ? 'other' : kind
}

function authorsOf(version: Version): Markup {
  const { authors = [], authorsTruncated } = version
  return joined([...authors.map(fullName), authorsTruncated && 'et al.', ...editorsInWords(version)], ', ')
}

/** The year of a venue's edition is said once. */
function appearanceOf(version: Version): Markup {
  const { issued } = version
  const where = venueTitle(version) ?? (version.kind === 'unknown' ? undefined : version.kind)
  const isSaid = issued !== undefined && where?.split(/\W+/).includes(issued) === true
  return joined([where, issued === undefined || isSaid ? undefined : time(issued)], ', ')
}

function sourcesOf({ versions }: Work) {
  return versions.map(({ kind, origins }) => ({ ...(versions.length > 1 ? { of: kind } : {}), origins }))
}

function classed(name: string, content: Content): Content {
  return isEmpty(content) ? undefined : markup`<p class="${name}">${content}</p>`
}

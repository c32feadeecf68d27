import type { Version, Work } from '../../model/catalog.ts'
import { fullName } from '../../model/person.ts'
import { formattedReference } from '../reference.ts'
import { venueTitle } from '../venue-title.ts'
import type { ViewIndex } from '../view-index.ts'
import { time } from './date.ts'
import { entry, heading, note, paragraph } from './entry.ts'
import { linkTo } from './link.ts'
import { joined, markup, trusted, type Content, type Markup } from './markup.ts'
import { linksOf } from './work-links.ts'

/** A paper in its preferred version, with the links of all of them. */
export function workItem(work: Work, index: ViewIndex): Markup {
  const [preferred, ...others] = work.versions
  const links = [...linksOf(work, index)].map(([href, label]) => linkTo(href, label))
  return entry(work.id, [
    heading(work.title),
    paragraph(preferred && authorsOf(preferred)),
    paragraph(preferred && appearanceOf(preferred)),
    reference(work, index),
    note(others.length > 0 ? markup`Also: ${joined(others.map(appearanceOf), '; ')}` : undefined),
    note(markup`Citation key: <code>${work.key}</code>`),
    paragraph(joined(links, ' · ')),
  ])
}

/** From so many works on a page is a list and no place to copy references from; each takes a millisecond. */
const mostReferences = 1000

/** As APA prints it, to be copied. */
function reference(work: Work, { view }: ViewIndex): Content {
  if (view.catalog.works.length > mostReferences) return undefined
  return markup`<p class="reference">${trusted(formattedReference(work, { language: view.language, format: 'html' }))}</p>`
}

function authorsOf({ authors = [], authorsTruncated }: Version): Markup {
  return joined([...authors.map(fullName), authorsTruncated && 'et al.'], ', ')
}

function appearanceOf(version: Version): Markup {
  const kind = version.kind === 'unknown' ? undefined : version.kind
  return joined([venueTitle(version) ?? kind, version.issued && time(version.issued)], ', ')
}

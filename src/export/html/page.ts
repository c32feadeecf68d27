import type { Catalog } from '../../model/catalog.ts'
import { lastChange } from '../../model/last-change.ts'
import { parseDate } from '../../model/partial-date.ts'
import { orcidPage } from '../../model/person.ts'
import { dateInWords } from '../date-in-words.ts'
import type { View } from '../exporter.ts'
import { isIndex } from '../page-extent.ts'
import { indexView } from '../view-index.ts'
import { contentSecurityPolicy } from './content-security.ts'
import { feedFilesOf, type FileGroup } from './files.ts'
import { followButtons } from './follow.ts'
import { linkTo, outward } from './link.ts'
import { joined, markup, trusted, type Content, type Markup } from './markup.ts'
import { script } from './script.ts'
import { sectionsOf, type Section } from './sections.ts'
import { style } from './style.ts'

/** The whole page. */
export function page(view: View): Markup {
  const sections = sectionsOf(indexView(view))
  const { what, how } = purposeOf(view)
  return markup`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<title>${view.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${what}">
<meta name="generator" content="Offprint">
<link rel="icon" href="${icon}">
${feedFilesOf(view).flatMap(alternates)}
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#contents">Skip to the contents</a>
<header>
<h1>${view.title}</h1>
<p class="lead">${what}</p>
<p>${joined([how, ...whereabouts(view)], ' ')}</p>
${followButtons(view)}
<nav aria-label="On this page">
<ul>
${sections.map(navigationItem)}
</ul>
</nav>
</header>
<main id="contents">
${sections.map(sectionMarkup)}
</main>
<footer>
<p>Made with Offprint from the homepages of the people named here; every entry says where it comes from.</p>
${freshness(view.catalog)}
${attribution(view.catalog)}
</footer>
<p class="unseen" role="status" id="said"></p>
<script>${trusted(script)}</script>
</body>
</html>
`
}

/** A sheet with a folded corner. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M2 1h8l4 4v10H2z" fill="#7d1d2c"/><path d="M10 1v4h4" fill="#e3b9b0"/></svg>',
)}`

/** What a stranger has to know to make use of the page. */
function purposeOf(view: View): { readonly what: string; readonly how: string } {
  const { person, catalog } = view
  const whose =
    person !== undefined
      ? `the homepage of ${person.name}`
      : catalog.people.length === 1
        ? 'one homepage'
        : `${catalog.people.length} homepages`
  const what = `News, publications and conferences, gathered from ${whose}.`
  const index = isIndex(view) ? ' Everybody has a page of their own.' : ''
  return {
    what,
    how: `Follow the news in a feed reader, put the conferences into a calendar, take the publications into a bibliography.${index}`,
  }
}

function whereabouts({ person }: View): readonly Content[] {
  if (person === undefined) return []
  const homepage = person.homepage === undefined ? undefined : outward(person.homepage, 'Homepage')
  const orcid = person.orcid === undefined ? undefined : linkTo(orcidPage(person.orcid), 'ORCID')
  const links = [
    typeof homepage === 'string' ? undefined : homepage,
    orcid,
    linkTo('../index.html', 'Everybody'),
  ]
  return [joined(links, ' · ')]
}

/** Let a program that is given the page find its feeds. */
function alternates({ title, files }: FileGroup): readonly Markup[] {
  return files.map(
    ({ href, label, mediaType }) =>
      markup`<link rel="alternate" type="${mediaType}" title="${title} (${label})" href="${href}">`,
  )
}

function navigationItem({ id, title, count }: Section): Markup {
  return markup`<li>${linkTo(`#${id}`, joined([title, count === undefined ? undefined : markup`<span>${String(count)}</span>`], ' '))}</li>`
}

function sectionMarkup({ id, title, content }: Section): Markup {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`
}

/** Lets a reader see that nobody keeps the page current any more; the script counts the days. */
function freshness(catalog: Catalog): Content {
  const day = parseDate(lastChange(catalog)?.slice(0, 10) ?? '')
  return day && markup`<p data-changed="${day}">Last changed on ${dateInWords(day)}.</p>`
}

/** The licence of the calendar's coordinates asks for it. */
function attribution({ events }: Catalog): Content {
  if (events.every(({ location }) => location?.latitude === undefined)) return undefined
  const source = linkTo('https://www.geonames.org/', 'GeoNames')
  const licence = linkTo('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0')
  return markup`<p>Coordinates: city level, ${source} (${licence}). The map is drawn after Natural Earth.</p>`
}

import type { Catalog } from '../../model/catalog.ts'
import type { View } from '../exporter.ts'
import { feedFilesOf, type FileGroup } from './files.ts'
import { linkTo, outward } from './link.ts'
import { joined, markup, trusted, type Content, type Markup } from './markup.ts'
import { sections } from './sections.ts'
import { style } from './style.ts'

export function page(view: View): Markup {
  return markup`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<title>${view.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Offprint">
${feedFilesOf(view).flatMap(alternates)}
<style>${trusted(style)}</style>
</head>
<body>
<header>
<h1>${view.title}</h1>
<p>${joined(['News, publications and conferences', ...whereabouts(view)], ' · ')}</p>
</header>
<main>
${sections(view)}
</main>
<footer>
<p>Made with Offprint from the homepages of the people named here.</p>
${attribution(view.catalog)}
</footer>
</body>
</html>
`
}

/** Let a program that is given the page find its feeds. */
function alternates({ title, files }: FileGroup): readonly Markup[] {
  return files.map(
    ({ href, label, mediaType }) =>
      markup`<link rel="alternate" type="${mediaType}" title="${title} (${label})" href="${href}">`,
  )
}

function whereabouts({ person }: View): readonly Content[] {
  if (person === undefined) return []
  return [person.homepage && outward(person.homepage, 'Homepage'), linkTo('../index.html', 'Everybody')]
}

/** The licence of the calendar's coordinates asks for it. */
function attribution({ events }: Catalog): Content {
  if (events.every(({ location }) => location?.latitude === undefined)) return undefined
  const source = linkTo('https://www.geonames.org/', 'GeoNames')
  const licence = linkTo('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0')
  return markup`<p>Coordinates in the calendar: city level, ${source} (${licence}).</p>`
}

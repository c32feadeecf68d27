import type { View } from '../exporter.ts'
import { feedFilesOf, subscription } from './files.ts'
import { markup, type Content } from './markup.ts'

/** What most people come for, as buttons: the feed, the calendar and the bibliography. */
export function followButtons(view: View): Content {
  const [feed] = feedFilesOf(view)[0]?.files ?? []
  const has = (path: string): boolean => view.beside?.files.some((file) => file.path === path) === true
  return markup`<ul class="follow">
${[
  feed && markup`<li><a class="button first" href="${feed.href}" type="${feed.mediaType}">Subscribe to the news</a></li>`,
  feed && markup`<li class="scripted" hidden><button type="button" data-copies-address="${feed.href}">Copy the feed’s address</button></li>`,
  has('conferences.ics') ? markup`<li>${calendarButton(view)}</li>` : undefined,
  has('works.bib') ? markup`<li><a class="button" href="works.bib" type="application/x-bibtex">Download BibTeX</a></li>` : undefined,
]}
</ul>` // prettier-ignore
}

/** Where nobody has said where the page is published, the script knows it from the address bar. */
function calendarButton(view: View): Content {
  const address = subscription(view)
  return address === undefined
    ? markup`<a class="button" href="conferences.ics" type="text/calendar" data-webcal="">Add to a calendar</a>`
    : markup`<a class="button" href="${address}">Subscribe to the calendar</a>`
}

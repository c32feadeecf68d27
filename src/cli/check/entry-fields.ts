import type { Event, News, Work } from '../../model/catalog.ts'
import type { Link } from '../../model/link.ts'
import { type Fields, type Telling, type Titles, toldBy, unseen, venueText } from './telling.ts'
import { fieldsOfWork } from './work-fields.ts'

/** What a reader sees of an entry, each field as one text, its papers by their titles. */
export function fieldsOf(entry: News | Work | Event, titles: Titles): Fields {
  if (entry.type === 'news') return toldBy(newsFields, entry, titles)
  return entry.type === 'event' ? toldBy(eventFields, entry, titles) : fieldsOfWork(entry, titles)
}

const newsFields: Telling<News> = {
  ...unseen,
  date: ['date', ({ date }) => date],
  text: ['text', ({ text }) => text],
  kind: ['kind', ({ kind }) => kind],
  links: ['link list', ({ links }) => addresses(links)],
  venues: ['venue list', ({ venues }) => venues.map(venueText).join(', ')],
  works: ['paper list', ({ works }, titles) => titlesOf(works, titles)],
  people: ['people list', ({ people }) => people.join(', ')],
  dateInferred: undefined,
  html: undefined,
  events: undefined,
  mentions: undefined,
}

const eventFields: Telling<Event> = {
  ...unseen,
  name: ['name', ({ name }) => name],
  fullName: ['full name', ({ fullName }) => fullName],
  kind: ['kind', ({ kind }) => kind],
  series: ['series', ({ series }) => series],
  date: ['date', ({ date }) => date],
  begins: ['time of day', ({ begins }) => begins],
  ends: ['time of its end', ({ ends }) => ends],
  venue: ['venue', ({ venue }) => venue],
  location: ['town', ({ location }) => [location?.city, location?.region, location?.country].filter(Boolean).join(', ')],
  host: ['host', ({ host }) => host],
  url: ['address', ({ url }) => url],
  tentative: ['status', ({ tentative }) => (tentative === true ? 'tentative' : 'confirmed')],
  remarks: ['remark list', ({ remarks }) => remarks.join(' ')],
  works: ['paper list', ({ works }, titles) => titlesOf(works, titles)],
  mentions: ['link list', ({ mentions }) => addresses(mentions.flatMap(({ links }) => links))],
  people: ['people list', ({ people }) => people.join(', ')],
  year: undefined,
  news: undefined,
  sequence: undefined,
  origins: undefined,
} // prettier-ignore

function addresses(links: readonly Link[]): string {
  return [...new Set(links.map(({ href }) => href))].join(' ')
}

function titlesOf(works: readonly string[], titles: Titles): string {
  return works.flatMap((id) => titles.get(id) ?? []).join('; ')
}

import type { Catalog, Event } from '../../model/catalog.ts'
import { headText, listText, partText, rowsText } from './lines.ts'
import { originText, ruleText } from './rule-words.ts'

/** Why an event is in the calendar, and where its days come from. */
export function eventText(event: Event, { works, news }: Catalog, since: string): string {
  const { date, origins, location, venue } = event
  const presented = works.filter(({ id }) => event.works.includes(id))
  const [first] = event.mentions
  const said = first && `${ruleText(first.rule)}, ${first.place.source}:${first.place.line}`
  // A talk is as its page says; an edition is as the registry knows it, or the page where that knows nothing.
  const from = origins['date'] === undefined ? said : originText(origins['date'])
  const place = [venue, location?.city, location?.country].filter((part) => part !== undefined).join(', ')
  return [
    headText(`${event.kind.slice(0, 1).toUpperCase()}${event.kind.slice(1)}`, event.name),
    rowsText(
      [
        { field: 'days', value: date ?? 'not known', from },
        ...(place === '' ? [] : [{ field: 'place', value: place, from: origins['date'] === undefined ? said : ruleText(origins['date'].rule) }]),
        ...(event.host === undefined ? [] : [{ field: 'held with', value: event.host }]),
        ...event.remarks.map((value) => ({ field: 'remark', value })),
        { field: 'id', value: event.id, from: since },
      ],
      '  ',
    ),
    partText('What is presented there', listText(presented.map(({ key, title }) => `“${title}” (${key})`))),
    partText(
      'Which news lead there',
      listText(
        news
          .filter(({ id }) => event.news.includes(id))
          .flatMap(({ mentions: [first] }) => (first === undefined ? [] : [`${first.place.source}:${first.place.line}  ${first.text}`])),
      ),
    ),
    partText(
      'Who says it',
      listText(event.mentions.map(({ place: at, rule, title }) => `${at.source}:${at.line}  “${title}”, ${ruleText(rule)}`)),
    ),
  ].join('')
} // prettier-ignore

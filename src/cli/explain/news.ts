import type { News, Work } from '../../model/catalog.ts'
import { listText, partText, rowsText } from './lines.ts'
import { ruleText } from './rule-words.ts'

/** Where a news item comes from and what was understood of it. */
export function newsText(news: News, works: readonly Work[]): string {
  const [first] = news.mentions
  const from = first === undefined ? undefined : `${ruleText(first.rule)}, ${first.place.source}:${first.place.line}` // prettier-ignore
  const inferred = news.dateInferred === true ? ' (a part of it is concluded from the neighbours)' : ''
  const about = works.filter(({ id }) => news.works.includes(id))
  const announced = news.approximate === true ? ' (stands in for a day that is not known)' : ''
  return [
    `News “${news.text}”\n`,
    rowsText(
      [
        { field: 'date', value: news.date === undefined ? 'the page gives none' : `${news.date}${inferred}`, from },
        { field: 'in feeds', value: `${news.published}${announced}` },
        { field: 'kind', value: news.kind },
        ...news.venues.map(({ name, year }) => ({ field: 'venue', value: [name, year].join(' ').trim() })),
        ...news.links.map(({ href, role }) => ({ field: role, value: href })),
        { field: 'id', value: news.id },
      ],
      '  ',
    ),
    partText('What it is about', listText(about.map(({ key, title }) => `“${title}” (${key})`))),
    partText(
      'Who says it',
      listText(news.mentions.map(({ person, place, text }) => `${place.source}:${place.line}  ${person}: ${text}`)),
    ),
  ].join('')
} // prettier-ignore

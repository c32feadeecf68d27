import type { Catalog, News } from '../../model/catalog.ts'
import type { NewsEntry } from '../../model/entry.ts'
import { compareNews } from '../../merge/index.ts'
import { headText, listText, partText, rowsText } from './lines.ts'
import { ruleText } from './rule-words.ts'

/** Where a news item comes from and what was understood of it, why it is one, and what looks like it and is not. */
export function newsText(news: News, catalog: Catalog, since: string): string {
  const { works } = catalog
  const [first] = news.mentions
  const dated = news.mentions.find(({ date }) => date !== undefined && date === news.date) ?? first
  const inferred = news.dateInferred === true ? ' (a part of it is concluded from the neighbours)' : ''
  const about = works.filter(({ id }) => news.works.includes(id))
  const announced = news.approximate === true ? ' (stands in for a day that is not known)' : ''
  return [
    headText('News', news.text),
    rowsText(
      [
        { field: 'date', value: news.date === undefined ? 'the page gives none' : `${news.date}${inferred}`, from: fromText(dated) },
        { field: 'in feeds', value: `${news.published}${announced}`, from: 'made from the date and the order of the page, for feeds demand an instant' },
        { field: 'kind', value: news.kind, from: 'told by its words' },
        ...news.venues.map(({ name, year, series }) => ({ field: 'venue', value: [name, year].join(' ').trim(), from: series === undefined ? 'named in its text; the registry of conferences does not know it' : 'named in its text, known in the registry of conferences' })),
        ...news.links.map(({ href, role }) => ({ field: 'link', value: `${role}: ${href}`, from: 'linked there; its role is told by where it leads, then by its words' })),
        { field: 'id', value: news.id, from: since },
      ],
      '  ',
    ),
    partText('What it is about', listText(about.map(({ key, title }) => `“${title}” (${key})`))),
    partText('Who says it', listText(news.mentions.map((mention) => `${placeText(mention)}  ${mention.person}: ${mention.text}`))),
    partText('Why that is one item', listText(mergesOf(news, catalog))),
    partText('What looks like it and is not', listText(refusalsOf(news, catalog))),
  ].join('')
} // prettier-ignore

function mergesOf({ mentions: [first, ...others] }: News, catalog: Catalog): readonly string[] {
  if (first === undefined) return []
  return others.map((other) => {
    const { score, because } = compared(first, other, catalog)
    const reason = score > 0 ? because : 'they were published as one before, and stay one'
    return `${placeText(first)} and ${placeText(other)} are one: ${reason}`
  })
}

/** Other items about the same works, or of the same day on another page with a word in common. */
function refusalsOf(news: News, catalog: Catalog): readonly string[] {
  const [first] = news.mentions
  if (first === undefined) return []
  const alike = catalog.news.filter((other) => other.id !== news.id && looksLike(news, other))
  return alike.flatMap(({ mentions: [other] }) => {
    if (other === undefined) return []
    return `${placeText(first)} and ${placeText(other)} are two: ${whyApart(first, other, catalog)}`
  })
}

function whyApart(a: NewsEntry, b: NewsEntry, catalog: Catalog): string {
  if (a.place.source === b.place.source) return 'they stand on one page, which says nothing twice'
  const { score, because } = compared(a, b, catalog)
  return score > 0 ? 'they were published as two before, and stay two' : because
}

function looksLike(a: News, b: News): boolean {
  if (a.works.length > 0) return a.works.some((work) => b.works.includes(work))
  const isOfOneDay = a.date !== undefined && a.date === b.date && b.works.length === 0
  return isOfOneDay && !a.people.some((person) => b.people.includes(person))
}

function compared(a: NewsEntry, b: NewsEntry, catalog: Catalog): ReturnType<typeof compareNews> {
  return compareNews({ entry: a, works: worksAt(a, catalog) }, { entry: b, works: worksAt(b, catalog) })
}

function worksAt({ place }: NewsEntry, { works }: Catalog): readonly string[] {
  const isHere = (at: NewsEntry['place'] | undefined): boolean =>
    at?.source === place.source && at.line === place.line && at.column === place.column
  return works.filter(({ mentions }) => mentions.some(({ announcedAt }) => isHere(announcedAt))).map(({ id }) => id)
} // prettier-ignore

function fromText(mention: NewsEntry | undefined): string | undefined {
  return mention && `${ruleText(mention.rule)}, ${placeText(mention)}`
}

function placeText({ place }: NewsEntry): string {
  return `${place.source}:${place.line}`
}

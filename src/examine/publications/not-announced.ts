import type { Catalog, Work } from '../../model/catalog.ts'
import { partsOf } from '../../model/partial-date.ts'
import type { Check } from '../check.ts'
import { isAnnouncement, peopleWho, worksSaid } from './said.ts'

/** Only of people who announce their papers, and of works that are not older than their news. */
export const notAnnounced: Check = {
  name: 'not-announced',
  title: 'a work of the publications that the news never announced',
  find: ({ catalog }) => {
    const all = worksSaid(catalog)
    const announcing = peopleWho(all, isAnnouncement)
    return all.flatMap(({ work, person, said }) => {
      const [first] = said
      const year = yearOf(work)
      const since = announcing.has(person) ? firstYear(catalog, person) : undefined
      const isOlder = year === undefined || since === undefined || year <= since
      if (first === undefined || isOlder || isAnnounced(catalog, work, person)) return []
      return [
        {
          severity: 'note' as const,
          place: first.place,
          reason: `"${work.title}" (${year}) is among the publications, and the news never announced it`,
          remedy: 'add an item to the news, so that those who follow them hear of it',
        },
      ]
    })
  },
}

function isAnnounced({ news }: Catalog, { id, mentions }: Work, person: string): boolean {
  const saysSo = mentions.some((mention) => mention.person === person && isAnnouncement(mention))
  return saysSo || news.some(({ works, people }) => works.includes(id) && people.includes(person))
}

function yearOf({ versions }: Work): number | undefined {
  const [issued] = versions.flatMap((version) => version.issued ?? [])
  return issued === undefined ? undefined : partsOf(issued).year
}

/** In the year that the news begin in, some of it came before them. */
function firstYear({ news }: Catalog, person: string): number | undefined {
  const years = news
    .filter(({ people }) => people.includes(person))
    .flatMap(({ date }) => (date === undefined ? [] : [partsOf(date).year]))
  return years.toSorted((a, b) => a - b)[0]
}

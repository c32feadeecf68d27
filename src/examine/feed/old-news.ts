import type { Catalog, News } from '../../model/catalog.ts'
import type { Instant } from '../../model/instant.ts'
import { lastDay } from '../../model/partial-date.ts'
import type { Check } from '../check.ts'

const day = 86_400_000

/** Of each person who has news with dates: is the newest older than it may be? */
export const oldNews: Check = {
  name: 'old-news',
  title: 'a feed whose newest item is older than `--max-age`',
  find: ({ catalog, asOf, maxAge: { days, severity } }) =>
    catalog.people.flatMap(({ id }) => {
      const newest = newestOf(catalog, id, asOf)
      const place = newest?.mentions.find(({ person }) => person === id)?.place
      if (newest?.date === undefined || place === undefined) return []
      const age = Math.floor((Date.parse(asOf) - Date.parse(lastDay(newest.date))) / day)
      if (age <= days) return []
      return [
        {
          severity,
          place,
          reason: `The newest news of ${id} is of ${newest.date}: that is ${age} days ago, and ${days} are allowed`,
          remedy: 'add what is new to the homepage; where it is a copy, bring a newer one',
        },
      ]
    }),
}

/** What is dated in the future may be a slip, and is no sign that the list is kept. */
function newestOf({ news }: Catalog, person: string, asOf: Instant): News | undefined {
  const today = asOf.slice(0, 10)
  const dated = news.filter(
    ({ people, date }) => people.includes(person) && date !== undefined && date <= today,
  )
  return dated.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))[0]
}

function dayOf({ date }: News): string {
  return date === undefined ? '' : lastDay(date)
}

import type { Check } from '../check.ts'
import { isAnnouncement, peopleWho, worksSaid } from './said.ts'

/** Only of people who have such a list. */
export const notListed: Check = {
  name: 'not-listed',
  title: 'a work that is announced and missing from the publications',
  find: ({ catalog }) => {
    const all = worksSaid(catalog)
    const listing = peopleWho(all, (entry) => !isAnnouncement(entry))
    return all
      .filter(({ person, said }) => listing.has(person) && said.length > 0 && said.every(isAnnouncement))
      .flatMap(({ work: { title }, said: [first] }) =>
        first === undefined
          ? []
          : [
              {
                severity: 'note' as const,
                place: first.place,
                reason: `"${title}" is announced in the news and missing from the publications`,
                remedy: 'add it to the list of publications',
              },
            ],
      )
  },
}

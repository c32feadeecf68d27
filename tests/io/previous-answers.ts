import type { PreviousCatalog } from '../../src/model/previous-catalog.ts'

/** All that one may ask, without positions, which are each one's own. */
export function answersOf({ people, counts, news, entriesOf, newsAt }: PreviousCatalog): object {
  const ids = people.map(({ id }) => id)
  const items = newsAt(new Set(news.map(({ position }) => position)))
  return {
    people,
    counts,
    news: news.map(({ position, ...mention }) => ({ ...mention, item: items.get(position) })),
    all: entriesOf(new Set(ids)),
    each: ids.map((id) => entriesOf(new Set([id]))),
  }
}

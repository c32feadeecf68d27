import * as v from 'valibot'

import { newsKinds } from '../model/entry.ts'
import { parseDate, type PartialDate } from '../model/partial-date.ts'
import { repeatedIn } from './list-issues.ts'

/** Names of other files, and of the feeds that there always are. */
const takenNames = new Set([
  'atom',
  'catalog',
  'feed',
  'feeds',
  'ledger',
  'papers',
  'resume',
  'talks',
  'works',
])

const words = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1, 'expected a word'))),
  v.minLength(1, 'expected one at least'),
)

/** YAML reads a bare year as a number. */
const since = v.pipe(
  v.union([v.string(), v.number()]),
  v.check(
    (value) => parseDate(String(value)) !== undefined,
    'expected a date such as 2024, 2024-05 or 2024-05-31',
  ),
  v.transform((value) => String(value) as PartialDate),
)

const feed = v.strictObject({
  name: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]+$/, 'expected only a to z, 0 to 9 and hyphens'),
    v.check(
      (name) => !takenNames.has(name) && !/-archive-\d+$/.test(name),
      'this is the name of another file',
    ),
  ),
  title: v.exactOptional(v.string()),
  kinds: v.exactOptional(
    v.pipe(
      v.array(v.picklist(newsKinds, `expected one of ${newsKinds.join(', ')}`)),
      v.minLength(1, 'expected one at least'),
    ),
  ),
  people: v.exactOptional(words),
  words: v.exactOptional(words),
  since: v.exactOptional(since),
})

/** The feeds of `offprint.yaml`. */
export const feedsSchema = v.pipe(
  v.array(feed),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const issue of repeatedIn(dataset.value, 'name', 'feeds')) addIssue(issue)
  }),
)

import * as v from 'valibot'

import { newsKinds } from '../model/entry.ts'
import { parseDate, type PartialDate } from '../model/partial-date.ts'
import { isOutputPath } from '../model/output-path.ts'
import { describedKey as key, ifPlain, oneOf, plainName, text, uniqueBy } from './schema-parts.ts'

/** Names of other files, and of the feeds that there always are. */
const takenNames = ['atom', 'catalog', 'feed', 'feeds', 'ledger', 'papers', 'resume', 'talks', 'works']

const taken = 'this is the name of another file'

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
    plainName,
    v.notValues(takenNames, taken),
    v.check((name) => !/-archive-\d+$/.test(name), taken),
    ifPlain((name) => isOutputPath(`${name}.xml`), 'no system can have a file of this name'),
    v.description('Of its files: `N.xml`, `N.atom.xml`, `N.json`'),
  ),
  title: key(text, 'Title, behind that of the page; else the name'),
  kinds: key(v.pipe(v.array(oneOf(newsKinds)), v.minLength(1, 'expected one at least')), 'Only news of these kinds'),
  people: key(words, 'Only news that one of these people announces; their ids'),
  words: key(words, 'Only news in which one of these words stands, in capitals or not'),
  since: key(since, 'Only news from this date on'),
}) // prettier-ignore

/** The part `feeds` of `offprint.yaml`. */
export const feedsSchema = v.pipe(v.array(feed), uniqueBy('feeds', 'name'))

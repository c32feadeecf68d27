import * as v from 'valibot'

import { newsKinds } from '../model/entry.ts'
import { absoluteUrl } from '../model/link.ts'
import { parseDate } from '../model/partial-date.ts'
import { sourceKindNames } from '../model/source-kind.ts'
import { versionPolicies } from '../model/version-policy.ts'
import { correctionsSchema } from './corrections-schema.ts'
import { venuesSchema } from './venues-schema.ts'

const httpUrl = v.pipe(
  v.string(),
  v.check(
    (text) => absoluteUrl(text) !== undefined,
    'expected an address that begins with https:// or http://',
  ),
  v.transform((text) => absoluteUrl(text) ?? text),
)

/** Where files lie under an address, it ends in a slash. */
const folderUrl = v.pipe(
  httpUrl,
  v.check((url) => !/[?#]/.test(url), 'expected the address of a folder, without ? and #'),
  v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
)

const language = v.pipe(
  v.string(),
  v.check(isLanguage, 'expected a language tag such as en or pt-BR (BCP 47)'),
)

const site = v.strictObject({
  url: v.exactOptional(folderUrl),
  title: v.exactOptional(v.string()),
  language: v.exactOptional(language, 'en'),
  feedLength: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1, 'expected a number from 1 on'))),
})

/** As `readProfiles` names it. */
const sourcePath = v.pipe(
  v.string(),
  v.transform((path) => path.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/$/, '')),
)

const kind = v.picklist(sourceKindNames, `expected one of ${sourceKindNames.join(', ')}`)

const person = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'expected only a to z, 0 to 9 and hyphens')),
  name: v.exactOptional(v.string()),
  homepage: v.exactOptional(httpUrl),
  source: v.exactOptional(sourcePath),
  kind: v.exactOptional(kind),
})

const people = v.pipe(
  v.array(person),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    const { value } = dataset
    for (const [index, { source, kind: said }] of value.entries()) {
      if (said === undefined || source !== undefined) continue
      const message = 'a kind is said of a source; give the source too'
      addIssue({ message, path: [
        { type: 'array', origin: 'value', input: value, key: index, value: value[index] },
        { type: 'object', origin: 'value', input: { ...value[index] }, key: 'kind', value: said },
      ] }) // prettier-ignore
    }
    for (const [index, { id }] of value.entries()) {
      const first = value.findIndex((other) => other.id === id)
      if (first === index) continue
      const message = `people[${first}] has this id too`
      addIssue({ message, path: [
        { type: 'array', origin: 'value', input: value, key: index, value: value[index] },
        { type: 'object', origin: 'value', input: { ...value[index] }, key: 'id', value: id },
      ] }) // prettier-ignore
    }
  }),
)

const works = v.strictObject({
  versions: v.exactOptional(v.picklist(versionPolicies, `expected one of ${versionPolicies.join(', ')}`)),
})

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

const words = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1, 'expected a word'))), v.minLength(1))

/** YAML reads a bare year as a number. */
const since = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) => parseDate(String(value))),
  v.check((date) => date !== undefined, 'expected a date such as 2024, 2024-05 or 2024-05-31'),
  v.transform((date) => date ?? ('' as never)),
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
  kinds: v.exactOptional(v.array(v.picklist(newsKinds, `expected one of ${newsKinds.join(', ')}`))),
  people: v.exactOptional(words),
  words: v.exactOptional(words),
  since: v.exactOptional(since),
})

const feeds = v.pipe(
  v.array(feed),
  v.check((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two feeds have one name'),
)

/** `offprint.yaml`; every key that it may have stands here. */
export const configurationSchema = v.strictObject({
  site: v.exactOptional(site, {}),
  people: v.exactOptional(people, []),
  works: v.exactOptional(works),
  corrections: v.exactOptional(correctionsSchema),
  venues: v.exactOptional(venuesSchema),
  feeds: v.exactOptional(feeds),
})

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

import * as v from 'valibot'

import { absoluteUrl } from '../model/link.ts'
import { sourceKindNames } from '../model/source-kind.ts'
import { versionPolicies } from '../model/version-policy.ts'
import { correctionsSchema } from './corrections-schema.ts'
import { feedsSchema } from './feeds-schema.ts'
import { pathTo, repeatedIn } from './list-issues.ts'
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
    for (const [index, { source, kind: said }] of dataset.value.entries()) {
      if (said === undefined || source !== undefined) continue
      const message = 'a kind is said of a source; give the source too'
      addIssue({ message, path: pathTo(dataset.value, index, 'kind') })
    }
    for (const issue of repeatedIn(dataset.value, 'id', 'people')) addIssue(issue)
  }),
)

const works = v.strictObject({
  versions: v.exactOptional(v.picklist(versionPolicies, `expected one of ${versionPolicies.join(', ')}`)),
})

/** `offprint.yaml`; every key that it may have stands here. */
export const configurationSchema = v.strictObject({
  site: v.exactOptional(site, {}),
  people: v.exactOptional(people, []),
  works: v.exactOptional(works),
  corrections: v.exactOptional(correctionsSchema),
  venues: v.exactOptional(venuesSchema),
  feeds: v.exactOptional(feedsSchema),
})

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

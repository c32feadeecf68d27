import * as v from 'valibot'

import { exporters } from '../export/index.ts'
import { versionPolicies } from '../model/version-policy.ts'
import { correctionsSchema } from './corrections-schema.ts'
import { feedsSchema } from './feeds-schema.ts'
import { peopleSchema } from './people-schema.ts'
import { describedKey as key, folderUrl, oneOf, patternAnd, plainName, text } from './schema-parts.ts'
import { venuesSchema } from './venues-schema.ts'

const language = patternAnd(
  /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/,
  isLanguage,
  'expected a language tag such as en or pt-BR (BCP 47)',
)

const site = v.strictObject({
  url: key(folderUrl, 'Address where out/ is published; links to the files of Offprint begin with it'),
  title: key(text, 'Title of the page and the feeds of all people; else their names'),
  language: v.exactOptional(
    v.pipe(language, v.description('Language of the page and the feeds (BCP 47)')),
    'en',
  ),
  feedLength: key(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1, 'expected a number from 1 on')),
    'So many entries stand in a feed, and in each of its archive documents; else 50',
  ),
})

const works = v.strictObject({
  versions: key(oneOf(versionPolicies), 'Which versions of a work the bibliographies list; else `published`'),
})

const formatNames = exporters.map(({ name }) => name)

function outputsOf<const Format extends v.GenericSchema<string>>(format: Format) {
  return v.pipe(
    v.array(format),
    v.check(
      (names) => !names.includes('opml') || names.includes('rss'),
      'opml lists the RSS feeds: name rss too',
    ),
  )
}

const whichOutputs =
  'Formats that are written, those of plug-ins too; else all that are not on demand. `index.html`, `catalog.json` and `ledger.json` always are'

/** `offprint.yaml`; every key that it may have stands here, and `schema/configuration-1.json` is made from it. */
export const configurationSchema = v.strictObject({
  site: v.exactOptional(v.pipe(site, v.description('What is published')), {}),
  people: v.exactOptional(
    v.pipe(
      peopleSchema,
      v.description('Whose homepages are read, as far as something has to be said of them'),
    ),
    [],
  ),
  works: key(works, 'How works are listed'),
  corrections: key(correctionsSchema, 'What the rules get wrong; wins over every page, file and service'),
  venues: key(venuesSchema, 'Conferences that the registry does not know, or not rightly'),
  feeds: key(
    feedsSchema,
    'Feeds beside feed, papers and talks; every filter that is there must let an item pass',
  ),
  outputs: key(outputsOf(oneOf(formatNames)), whichOutputs),
  plugins: key(
    v.array(v.pipe(v.string(), v.minLength(1, 'expected a path or a package'))),
    'Paths and packages with readers and exporters of your own, loaded only with `--plugins`',
  ),
})

/** The same where `plugins` names some: until they are loaded nobody knows which formats they have. */
export const schemaWithPlugins = v.strictObject({
  ...configurationSchema.entries,
  outputs: key(outputsOf(plainName), whichOutputs),
})

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

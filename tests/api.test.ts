import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'
import { root } from './architecture/repository.ts'

test('the values that the package exports', () => {
  expect(Object.keys(api).toSorted()).toEqual([
    'build',
    'compareDates',
    'diagnosticCodes',
    'exitStatusOf',
    'exporters',
    'extract',
    'extractSource',
    'formatInstant',
    'parseDate',
    'parseInstant',
    'partsOf',
    'precisionOf',
    'read',
  ])
})

test('the types that the package exports', () => {
  expect(exportedTypes(readFileSync(`${root}/src/index.ts`, 'utf8'))).toEqual([
    'BuildInput',
    'BuildResult',
    'Catalog',
    'Configuration',
    'ConfiguredFeed',
    'ConfiguredPerson',
    'CorrectedFields',
    'Corrections',
    'DateParts',
    'Diagnostic',
    'DiagnosticCode',
    'Entry',
    'Event',
    'Exporter',
    'ExtractedItem',
    'ExtractedVenue',
    'ExtractedWork',
    'Extraction',
    'FieldCorrection',
    'HiddenEntry',
    'Identifiers',
    'Instant',
    'Ledger',
    'LedgerLine',
    'Link',
    'LinkRole',
    'Location',
    'Metadata',
    'Name',
    'News',
    'NewsEntry',
    'NewsKind',
    'Origin',
    'OutputFile',
    'Page',
    'PageRecord',
    'PairCorrection',
    'PartialDate',
    'Person',
    'Place',
    'Precision',
    'ReadSource',
    'ReadableSource',
    'Reader',
    'Recall',
    'RecognisedSource',
    'Scheme',
    'Severity',
    'Site',
    'SiteFiles',
    'Source',
    'SourceContents',
    'SourceKind',
    'SourceRead',
    'TalkEntry',
    'Track',
    'VenueMention',
    'Version',
    'VersionKind',
    'VersionPolicy',
    'View',
    'Work',
    'WorkEntry',
    'WorkFacts',
    'WorksConfiguration',
  ])
})

/** Names in `export type { … }` and behind `type` in `export { … }`. */
function exportedTypes(text: string): readonly string[] {
  const lists = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)]
  const names = lists.flatMap(([, all, list = '']) =>
    list.split(',').flatMap((item) => {
      const [, marked, name] = /^\s*(type )?(\w+)\s*$/.exec(item) ?? []
      return name === undefined || (all ?? marked) === undefined ? [] : [name]
    }),
  )
  return names.toSorted()
}

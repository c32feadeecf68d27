import { expect, test } from 'vitest'

import type { Change } from '../../../src/cli/check/changes.ts'
import { checkSarif } from '../../../src/cli/check/sarif.ts'
import { diagnostic } from '../../../src/model/diagnostic.ts'

const placeless: Change = {
  what: 'removed',
  type: 'event',
  id: 'urn:uuid:6fa459ea-ee8a-5ca4-894e-db77e160355e',
  title: 'MossConf 2025',
  people: ['ada-moreau'],
  fields: [],
}

test('what has no place is shown at the catalog, for GitHub refuses results without one', () => {
  const report = {
    output: 'feeds',
    update: 'offprint build --out feeds',
    status: 1,
    allowChanges: false,
    headline: '1 removed event',
    changes: [placeless],
    files: [],
    diagnostics: [diagnostic('site-url-missing', 'Cannot link the feeds')],
  }
  const log: unknown = JSON.parse(checkSarif(report, (path) => `group/${path}`))
  const artifactLocation = { uri: 'group/feeds/catalog.json', uriBaseId: '%SRCROOT%' }
  const locations = [{ physicalLocation: { artifactLocation, region: { startLine: 1, startColumn: 1 } } }]
  expect(log).toMatchObject({
    runs: [
      {
        results: [
          { ruleId: 'site-url-missing', locations },
          { ruleId: 'entry-changed', locations },
        ],
      },
    ],
  })
})

import type { Difference } from '../../io/comparison.ts'
import { diagnosticCodes, type Diagnostic } from '../../model/diagnostic.ts'
import type { Place } from '../../model/place.ts'
import { version } from '../version.ts'
import { harmlessJson } from '../workflow-command.ts'
import { changeText } from './change-text.ts'
import type { Change } from './changes.ts'
import type { CheckReport, NameOf } from './report.ts'

/** SARIF 2.1.0 (OASIS), for services that show findings at their lines. */
export function checkSarif(report: CheckReport, nameOf: NameOf): string {
  const { status, changes, files = [], diagnostics } = report
  const results = [
    ...diagnostics.map((one) => resultOf(one, report, nameOf)),
    ...files.map((difference) => outdatedFile(report, difference, nameOf)),
    ...changes.map((change) => changedEntry(change, report, nameOf)),
  ]
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted()
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Offprint', semanticVersion: version(), rules: rules.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: status <= 1, exitCode: status }],
        results,
      },
    ],
  }
  return harmlessJson(log)
}

interface Result {
  readonly ruleId: string
  readonly kind: 'fail' | 'informational'
  readonly level: 'error' | 'warning' | 'note' | 'none'
  readonly message: { readonly text: string }
  readonly locations: readonly [object]
}

function resultOf(one: Diagnostic, { output }: CheckReport, nameOf: NameOf): Result {
  const { code, severity, message, hint, place = wholeOf(output) } = one
  const text = hint === undefined ? message : `${message}\n${hint}`
  const locations = locationsAt(place, nameOf)
  return { ruleId: code, kind: 'fail', level: severity, message: { text }, locations }
}

function outdatedFile(
  { output, update, allowChanges }: CheckReport,
  difference: Difference,
  nameOf: NameOf,
): Result {
  const level = allowChanges ? 'note' : 'error'
  const { kind, path } = difference
  const place = { source: `${output}/${path}`, line: kind === 'different' ? difference.line : 1, column: 1 }
  const text = `This file is ${states[kind]}. To update it run: ${update}`
  const locations = locationsAt(place, nameOf)
  return { ruleId: 'output-outdated', kind: 'fail', level, message: { text }, locations }
}

const states = { missing: 'missing', obsolete: 'no longer written', different: 'not current' } as const

function changedEntry(change: Change, { output }: CheckReport, nameOf: NameOf): Result {
  const message = { text: changeText(change) }
  const locations = locationsAt(change.place ?? wholeOf(output), nameOf)
  return { ruleId: 'entry-changed', kind: 'informational', level: 'none', message, locations }
}

/** Where what has no place is shown: GitHub takes no result without one, and refuses all of them for it. */
function wholeOf(output: string): Place {
  return { source: `${output}/catalog.json`, line: 1, column: 1 }
}

function locationsAt(place: Place, nameOf: NameOf): Result['locations'] {
  const uri = nameOf(place.source).split('/').map(encodeURIComponent).join('/')
  const region = { startLine: Math.max(1, place.line), startColumn: Math.max(1, place.column) }
  return [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }]
}

const ownRules: Readonly<Record<string, string>> = {
  'entry-changed': 'A build would change this entry',
  'output-outdated': 'A build would write this file otherwise',
}

function ruleOf(id: string): object {
  const codes: Readonly<Record<string, { readonly meaning: string }>> = diagnosticCodes
  const text = ownRules[id] ?? codes[id]?.meaning ?? id
  return { id, shortDescription: { text } }
}

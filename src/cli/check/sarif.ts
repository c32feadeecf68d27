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
    ...diagnostics.map((one) => resultOf(one, nameOf)),
    ...files.map((difference) => outdatedFile(report, difference, nameOf)),
    ...changes.map((change) => changedEntry(change, nameOf)),
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
  readonly locations?: readonly object[]
}

function resultOf({ code, severity, message, hint, place }: Diagnostic, nameOf: NameOf): Result {
  const text = hint === undefined ? message : `${message}\n${hint}`
  return { ruleId: code, kind: 'fail', level: severity, message: { text }, ...locationOf(place, nameOf) }
}

function outdatedFile({ output, allowChanges }: CheckReport, difference: Difference, nameOf: NameOf): Result {
  const level = allowChanges ? 'note' : 'error'
  const { kind, path } = difference
  const place = { source: `${output}/${path}`, line: kind === 'different' ? difference.line : 1, column: 1 }
  const text = `This file is ${states[kind]}. To update it run: offprint build`
  return { ruleId: 'output-outdated', kind: 'fail', level, message: { text }, ...locationOf(place, nameOf) }
} // prettier-ignore

const states = { missing: 'missing', obsolete: 'no longer written', different: 'not current' } as const

function changedEntry(change: Change, nameOf: NameOf): Result {
  const message = { text: changeText(change) }
  return { ruleId: 'entry-changed', kind: 'informational', level: 'none', message, ...locationOf(change.place, nameOf) }
} // prettier-ignore

function locationOf(place: Place | undefined, nameOf: NameOf): { readonly locations?: readonly object[] } {
  if (place === undefined) return {}
  const uri = nameOf(place.source).split('/').map(encodeURIComponent).join('/')
  const region = { startLine: Math.max(1, place.line), startColumn: Math.max(1, place.column) }
  return { locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }] }
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

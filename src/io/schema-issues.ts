import type { GenericIssue, GenericSchema } from 'valibot'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'

import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import { coveredCredentials } from '../model/link.ts'
import { comparePlaces, type Place } from '../model/place.ts'
import { nearest } from './nearest.ts'

/** What a schema refused, and the text that it refused it in. */
export interface Refusal {
  readonly source: string
  /** YAML, or JSON: YAML includes it, so one parser finds the places in both. */
  readonly text: string
  readonly schema: GenericSchema
  readonly issues: readonly GenericIssue[]
  /** The remedy where the issue itself suggests none. */
  readonly hint: string
  /** Of a text that is a part of the file: which one, and where its characters stand. */
  readonly part?: { readonly path: readonly (string | number)[]; readonly placeAt: (index: number) => Place }
}

/** One diagnostic for each issue, at the line and column of the key or value that it is about, from top to bottom. */
export function refusalDiagnostics({
  source,
  text,
  schema,
  issues,
  hint,
  part,
}: Refusal): readonly Diagnostic[] {
  const lines = new LineCounter()
  const { contents } = parseDocument(text, { lineCounter: lines })
  const above = (part?.path ?? []).map((key): Step => ({ key, isKey: false }))
  const found = issues.map((issue) => {
    const steps = stepsOf(issue)
    const offset = offsetOf(contents, steps)
    const { line, col } = lines.linePos(offset)
    const place: Place = part?.placeAt(offset) ?? { source, line, column: col }
    const details = { place, hint: suggestion(issue, steps, schema) ?? hint }
    const message = messageOf(issue, [...above, ...steps])
    return { place, fault: diagnostic('configuration-invalid', message, details) }
  })
  return found.toSorted((a, b) => comparePlaces(a.place, b.place)).map(({ fault }) => fault)
}

interface Step {
  readonly key: string | number
  /** It is about the key itself, not about its value. */
  readonly isKey: boolean
}

function stepsOf(issue: GenericIssue): readonly Step[] {
  const path = isInList(issue) ? issue.path?.slice(0, -1) : issue.path
  return (path ?? []).map(({ key, origin }) => ({
    key: typeof key === 'number' ? key : String(key),
    isKey: origin === 'key',
  }))
}

function isUnknownKey(issue: GenericIssue): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

/** To the library a list is an object with numbers for keys. */
function isInList(issue: GenericIssue): boolean {
  return isUnknownKey(issue) && Array.isArray(issue.path?.at(-1)?.input)
}

/** What was meant by an unknown key, or by a value that is none of those that are possible. */
function suggestion(issue: GenericIssue, steps: readonly Step[], schema: GenericSchema): string | undefined {
  if (isUnknownKey(issue)) {
    const known = keysOf(schemaAt(schema, isInList(issue) ? steps : steps.slice(0, -1)))
    const keys = `The keys here are ${known.join(', ')}`
    const meant = isInList(issue) ? undefined : nearest(String(steps.at(-1)?.key), known)
    return meant === undefined ? keys : `Did you mean "${meant}"? ${keys}`
  }
  if (steps.at(-1)?.isKey !== true && issue.input === null) return 'Write something there, or remove the key'
  if (issue.type === 'string' && ['number', 'boolean'].includes(typeof issue.input))
    return 'Write it in quotes'
  const meant = nearest(String(issue.input), optionsOf(schemaAt(schema, steps)))
  return meant === undefined ? undefined : `Did you mean "${meant}"?`
}

function messageOf(issue: GenericIssue, steps: readonly Step[]): string {
  const last = steps.at(-1)
  const parent = pathText(steps.slice(0, -1))
  const within = parent === '' ? '' : ` in ${parent}`
  if (isInList(issue))
    return `Cannot use ${pathText(steps) || 'this file'}: expected keys with values, found a list`
  if (isUnknownKey(issue)) return `Unknown key "${last?.key}"${within}`
  if (last?.isKey === true) return `Missing key "${last.key}"${within}`
  const value = typeof issue.input === 'string' ? ` "${coveredCredentials(issue.input)}"` : ''
  return `Cannot use ${pathText(steps) || 'this file'}${value}: ${reasonOf(issue)}`
}

const words: Readonly<Record<string, string>> = {
  Array: 'a list',
  Object: 'keys with values',
  null: 'nothing',
  number: 'a number',
  string: 'text',
}

/** Schemas for whole types speak in the library's words; our own checks bring their reason. */
function reasonOf(issue: GenericIssue): string {
  if (!issue.message.startsWith('Invalid ')) return issue.message
  return `expected ${words[issue.expected ?? ''] ?? issue.expected}, found ${words[issue.received] ?? issue.received}`
}

/** `people[1].id` */
function pathText(steps: readonly Step[]): string {
  return steps
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
}

/** Where the last step that exists stands. */
function offsetOf(node: Node | null, [step, ...rest]: readonly Step[]): number {
  const here = node?.range?.[0] ?? 0
  if (step === undefined) return here
  if (isSeq(node)) return offsetOf(nodeOf(node.items[Number(step.key)]) ?? node, rest)
  if (!isMap(node)) return here
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step.key)
  if (pair === undefined) return here
  return offsetOf(step.isKey ? nodeOf(pair.key) : (nodeOf(pair.value) ?? nodeOf(pair.key)), rest)
}

function nodeOf(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) ? value : null
}

/** The part of a schema at the end of a path. */
function schemaAt(schema: unknown, steps: readonly Step[]): unknown {
  const inner = steps.reduce<unknown>((outer, { key }) => {
    const object = unwrapped(outer)
    return (
      memberOf(memberOf(object, 'entries'), String(key)) ??
      memberOf(object, 'item') ??
      memberOf(object, 'value')
    )
  }, schema)
  return unwrapped(inner)
}

function keysOf(schema: unknown): readonly string[] {
  return Object.keys(memberOf(schema, 'entries') ?? {})
}

/** The words of a picklist; none of everything else. */
function optionsOf(schema: unknown): readonly string[] {
  const options = memberOf(schema, 'options')
  return Array.isArray(options) ? options.filter((option) => typeof option === 'string') : []
}

function unwrapped(schema: unknown): unknown {
  return memberOf(schema, 'wrapped') ?? schema
}

function memberOf(value: unknown, key: string): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const member: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof member === 'object' && member !== null ? member : undefined
}

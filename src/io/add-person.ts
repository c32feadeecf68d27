import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml'

import { diagnostic } from '../model/diagnostic.ts'
import { Failure } from './failure.ts'

/** Somebody new of `offprint.yaml`, with the keys in the order in which they are written. */
export interface NewPerson {
  readonly id: string
  readonly name?: string
  readonly homepage: string
}

/** The text of `offprint.yaml` with one person more; every other byte of it stays. Throws a `Failure` where that cannot be. */
export function withPerson(text: string, person: NewPerson, source: string): string {
  const edited = insert(text, person)
  if (edited !== undefined && isExactly(edited, text, person)) return edited
  const place = { source, line: 1, column: 1 }
  const hint = `Add it yourself, below \`people:\`: ${inBraces(person)}`
  const message = `Cannot add ${person.id} to "${source}": the way it is written leaves no safe place`
  throw new Failure([diagnostic('configuration-invalid', message, { place, hint })])
}

/** As it stands in a list. */
export function personText(person: NewPerson, indent = '  ', newline = '\n'): string {
  const [first = '', ...rest] = fieldsOf(person)
  return [`${indent}- ${first}`, ...rest.map((field) => `${indent}  ${field}`)]
    .map((line) => `${line}${newline}`)
    .join('')
}

/** As it stands in a list in brackets. */
function inBraces(person: NewPerson): string {
  return stringify(person, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
}

function fieldsOf(person: NewPerson): readonly string[] {
  return Object.entries(person).map(
    ([key, value]) => `${key}: ${stringify(value, { lineWidth: 0 }).trimEnd()}`,
  )
}

function insert(text: string, person: NewPerson): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const { contents } = parseDocument(text)
  if (contents !== null && !isBlock(contents)) return undefined
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === 'people')
  if (pair === undefined)
    return atEndOfLine(text, text.length, `people:${newline}${personText(person, '  ', newline)}`, newline)
  const { key, value } = pair
  if (isSeq(value) && value.items.length > 0) return appended(text, value, person, newline)
  const keyEnd = isScalar(key) ? (key.range?.[1] ?? 0) : 0
  // `people:` and nothing, or `people: []`.
  const [from = keyEnd + 1, to = keyEnd + 1] = isSeq(value) ? (value.range ?? []) : []
  const emptied = `${text.slice(0, from).replace(/ +$/, '')}${text.slice(to)}`
  return atEndOfLine(emptied, keyEnd + 1, personText(person, '  ', newline), newline)
}

function appended(text: string, list: YAMLSeq, person: NewPerson, newline: string): string | undefined {
  const last = list.items.at(-1)
  const [start, end] = isMap(last) ? (last.range ?? []) : []
  if (start === undefined || end === undefined) return undefined
  if (list.flow === true) return `${text.slice(0, end)}, ${inBraces(person)}${text.slice(end)}`
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const indent = /^\s*(?=-)/.exec(line)?.[0]
  if (indent === undefined) return undefined
  const offset = endOfComments(text, text.slice(0, end).trimEnd().length, indent)
  return atEndOfLine(text, offset, personText(person, indent, newline), newline)
}

/** Comments below somebody that are indented deeper than the dash are of that person: `# homepage: …` for later. */
function endOfComments(text: string, offset: number, indent: string): number {
  const [ownLine = '', ...below] = text.slice(offset).split('\n')
  const isOfPerson = (line: string): boolean =>
    line.search(/\S/) > indent.length && line.trimStart().startsWith('#')
  const next = below.findIndex((line) => line.trim() !== '' && !isOfPerson(line))
  const last = below.slice(0, next === -1 ? undefined : next).findLastIndex(isOfPerson)
  return offset + [ownLine, ...below.slice(0, last + 1)].join('\n').length
}

/** Below the line that an offset is in, whose comment stays beside it. */
function atEndOfLine(text: string, offset: number, added: string, newline: string): string {
  const end = text.indexOf('\n', offset)
  const head = end === -1 ? text : text.slice(0, end + 1)
  const ended = head === '' || head.endsWith('\n') ? head : `${head}${newline}`
  return `${ended}${added}${end === -1 ? '' : text.slice(end + 1)}`
}

function isBlock(node: unknown): node is YAMLMap {
  return isMap(node) && node.flow !== true
}

/** Read again it says the same, and this person at the end. */
function isExactly(edited: string, text: string, person: NewPerson): boolean {
  const [document, before] = [parseDocument(edited), valuesIn(text)]
  const people = Array.isArray(before['people']) ? before['people'] : []
  const expected = { ...before, people: [...people, { ...person }] }
  return document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(expected)
}

function valuesIn(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = parseDocument(text).toJS()
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

import type { FilePart } from '../exporter.ts'
import { plainPart, runsOf } from '../file-parts.ts'

/**
 * The fields of a type in the order in which they are written. The compiler holds it against the type, so that
 * none can be forgotten. `[…]` is a list, `*` stands for every key of a record.
 */
export type Shape<T> = T extends string | number | boolean
  ? 'value'
  : T extends readonly (infer Item)[]
    ? readonly [Shape<Item>]
    : string extends keyof T
      ? { readonly '*': Shape<T[keyof T]> }
      : { readonly [Field in keyof Required<T>]: Shape<Required<T>[Field]> }

/**
 * The data as JSON, fields in the order of the shape, records by key, without what is undefined: a line for each field
 * of an entry, and for each record in a list that such a field is, so that a difference between two builds is short and
 * the file is too. A few entries are a chunk, for the whole may be longer than a string can be, and some chunks a part.
 */
export function textInOrder<T>(data: T, shape: Shape<T>): Generator<FilePart> {
  return partsOf(data, shape)
}

function* partsOf(data: unknown, shape: unknown): Generator<FilePart> {
  if (!isRecord(data) || !isRecord(shape)) return
  let before = '{'
  for (const [field, of] of Object.entries(shape)) {
    const value = data[field]
    if (value === undefined) continue
    const name = `${before}\n  ${JSON.stringify(field)}: `
    before = ','
    if (Array.isArray(value) && Array.isArray(of)) {
      yield plainPart(name)
      yield* partsOfList(value, arrangerOf(of[0]))
    } else yield plainPart(`${name}${JSON.stringify(arrangerOf(of)(value))}`)
  }
  yield plainPart('\n}\n')
}

function* partsOfList(entries: readonly unknown[], arrange: Arrange): Generator<FilePart> {
  let opening = '['
  for (const run of runsOf(entries)) {
    const chunks = chunksOfRun.bind(undefined, run, arrange, opening)
    yield {
      chunks: { [Symbol.iterator]: chunks },
      material: [
        opening,
        ...run.map((entry) => (isRecord(entry) ? { data: entry, isShared: false } : JSON.stringify(entry))),
      ],
    }
    opening = ','
  }
  yield plainPart(entries.length === 0 ? '[]' : '\n  ]')
}

/** So many entries are a chunk: each has its price. */
const entriesInChunk = 8

function* chunksOfRun(entries: readonly unknown[], arrange: Arrange, opening: string): Generator<string> {
  for (let first = 0; first < entries.length; first += entriesInChunk) {
    const chunk = entries.slice(first, first + entriesInChunk).map((entry) => entryText(arrange(entry)))
    yield `${first === 0 ? opening : ','}${chunk.join(',')}`
  }
}

function entryText(entry: unknown): string {
  if (!isRecord(entry)) return `\n    ${JSON.stringify(entry)}`
  const fields = Object.entries(entry).map(
    ([field, value]) => `\n      ${JSON.stringify(field)}: ${fieldText(value)}`,
  )
  return `\n    {${fields.join(',')}\n    }`
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || !isRecord(value[0])) return JSON.stringify(value)
  const records = value.map((record) => `\n        ${JSON.stringify(record)}`)
  return `[${records.join(',')}\n      ]`
}

/** Puts data into the order of a shape. */
type Arrange = (data: unknown) => unknown

/** Made once for all data of a shape, for there are many more of these than shapes. */
function arrangerOf(shape: unknown): Arrange {
  if (Array.isArray(shape)) return itemsInOrder(arrangerOf(shape[0]))
  if (!isRecord(shape)) return (data) => data
  return '*' in shape ? keysInOrder(arrangerOf(shape['*'])) : fieldsInOrder(shape)
}

function itemsInOrder(arrange: Arrange): Arrange {
  return (data) => (Array.isArray(data) ? data.map(arrange) : data)
}

function keysInOrder(arrange: Arrange): Arrange {
  return (data) =>
    isRecord(data)
      ? Object.fromEntries(
          Object.keys(data)
            .toSorted()
            .map((key) => [key, arrange(data[key])]),
        )
      : data
}

function fieldsInOrder(shape: Readonly<Record<string, unknown>>): Arrange {
  const fields = Object.entries(shape).map(([field, of]) => ({ field, arrange: arrangerOf(of) }))
  return (data) => {
    if (!isRecord(data)) return data
    const arranged: Record<string, unknown> = {}
    for (const { field, arrange } of fields) {
      const value = data[field]
      if (value !== undefined) arranged[field] = arrange(value)
    }
    return arranged
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

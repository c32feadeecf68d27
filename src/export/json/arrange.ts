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
 * The data as `JSON.stringify` prints it with two spaces, fields in the order of the shape, records by key, without
 * what is undefined. An item of a list is a chunk, for the whole may be longer than a string can be.
 */
export function textInOrder<T>(data: T, shape: Shape<T>): Generator<string> {
  return chunksOf(data, shape)
}

function* chunksOf(data: unknown, shape: unknown): Generator<string> {
  if (!isRecord(data) || !isRecord(shape)) return
  let before = '{'
  for (const field of fieldsOf(data, shape)) {
    yield `${before}\n  ${JSON.stringify(field)}: `
    const [value, of] = [data[field], shape[field]]
    if (Array.isArray(value) && Array.isArray(of)) yield* itemsOf(value, of[0])
    else yield indented(arranged(value, of), '  ')
    before = ','
  }
  yield '\n}\n'
}

function* itemsOf(items: readonly unknown[], shape: unknown): Generator<string> {
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '[' : ','}\n    ${indented(arranged(item, shape), '    ')}`
  yield items.length === 0 ? '[]' : '\n  ]'
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}

function arranged(data: unknown, shape: unknown): unknown {
  if (Array.isArray(data) && Array.isArray(shape)) return data.map((item) => arranged(item, shape[0]))
  if (!isRecord(data) || !isRecord(shape)) return data
  return Object.fromEntries(
    fieldsOf(data, shape).map((field) => [field, arranged(data[field], shape['*'] ?? shape[field])]),
  )
}

function fieldsOf(
  data: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, unknown>>,
): readonly string[] {
  const fields = '*' in shape ? Object.keys(data).toSorted() : Object.keys(shape)
  return fields.filter((field) => data[field] !== undefined)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

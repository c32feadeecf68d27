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

/** The same data with its fields in the order of the shape and records by key; what is undefined is left out. */
export function arrange<T>(data: T, shape: Shape<T>): unknown {
  return arranged(data, shape)
}

function arranged(data: unknown, shape: unknown): unknown {
  if (Array.isArray(data) && Array.isArray(shape)) return data.map((item) => arranged(item, shape[0]))
  if (!isRecord(data) || !isRecord(shape)) return data
  const fields = '*' in shape ? Object.keys(data).toSorted() : Object.keys(shape)
  const present = fields.filter((field) => data[field] !== undefined)
  return Object.fromEntries(
    present.map((field) => [field, arranged(data[field], shape['*'] ?? shape[field])]),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** What stands in a row under its keys. */
export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The first of several keys that holds a text or a number, without spaces around it. */
export function textOf(fields: Fields, ...keys: readonly string[]): string | undefined {
  return keys.flatMap((key) => textsOf(fields, key))[0]
}

/** The texts of a key, which may hold one or a list of them. */
export function textsOf(fields: Fields, key: string): readonly string[] {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined
  return [value]
    .flat()
    .flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? [String(one).trim()] : []))
    .filter((text) => text !== '')
}

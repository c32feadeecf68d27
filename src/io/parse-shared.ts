/**
 * Parses JSON so that what is equal in it is one value: a name, a link or a place that stands on a page many times
 * takes room once. Nobody may change the result.
 */
export function parseShared(text: string): unknown {
  const texts = new Map<string, string>()
  const records = new Map<string, object>()
  return shared(JSON.parse(text))

  function shared(value: unknown): unknown {
    if (typeof value === 'string') return first(texts, value, value)
    if (Array.isArray(value)) {
      for (const [index, part] of value.entries()) value[index] = shared(part)
      return value
    }
    return isRecord(value) ? sharedRecord(value) : value
  }

  /** Only a record of nothing but plain values is looked for: those are many, and quickly told apart. */
  function sharedRecord(record: Record<string, unknown>): object {
    let isPlain = true
    let key = ''
    for (const name of Object.keys(record)) {
      const part = shared(record[name])
      record[name] = part
      if (typeof part === 'object') isPlain = false
      if (isPlain) key += `${name.length} ${name} ${keyOf(part)}`
    }
    return isPlain ? first(records, key, record) : record
  }
}

/** Of two different values never the same, whatever follows it. */
function keyOf(value: unknown): string {
  return typeof value === 'string' ? `"${value.length} ${value}` : `${String(value)} `
}

function first<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  known.set(key, value)
  return value
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

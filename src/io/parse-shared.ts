/** A text, and which of the texts of its kind it is. */
interface Text {
  readonly value: string
  readonly number: number
}

type Json = Record<string, unknown>

/**
 * Parses JSON so that what is equal in it is one value: a name, a link or a place that stands on a page many times
 * takes room once. Nobody may change the result. The fields of the whole that `apart` names stay as they are parsed.
 */
export function parseShared(text: string, apart: readonly string[] = []): unknown {
  const texts = new Map<string, Text>()
  const records = new Map<number, Json>()
  const parsed: unknown = JSON.parse(text)
  if (apart.length === 0 || !isRecord(parsed) || Array.isArray(parsed)) return shared(parsed)
  return Object.fromEntries(
    Object.entries(parsed).map(([name, part]) => [name, apart.includes(name) ? part : shared(part)]),
  )

  function shared(value: unknown): unknown {
    if (typeof value === 'string') return sharedText(value).value
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) value[index] = shared(value[index])
      return value
    }
    return isRecord(value) ? sharedRecord(value) : value
  }

  function sharedText(value: string): Text {
    const known = texts.get(value)
    if (known !== undefined) return known
    const first = { value, number: texts.size }
    texts.set(value, first)
    return first
  }

  /** Only a record of nothing but plain values is looked for: those are many, and quickly told apart. */
  function sharedRecord(record: Json): Json {
    let isPlain = true
    // The same for all that are equal, and for few others: quicker to look for than a text.
    let sum = 1
    for (const name of Object.keys(record)) {
      const part = record[name]
      if (typeof part === 'string') {
        const { value, number } = sharedText(part)
        record[name] = value
        // Below zero, where no line nor column is.
        sum = added(sum, -number - name.length)
      } else if (typeof part === 'number') sum = added(sum, part)
      else if (isRecord(part)) {
        record[name] = shared(part)
        isPlain = false
      }
    }
    return isPlain ? firstOf(record, sum) : record
  }

  /** Where another has this sum a record stays what it is: that is rare, and costs its room only. */
  function firstOf(record: Json, sum: number): Json {
    const first = records.get(sum)
    if (first === undefined) records.set(sum, record)
    return first !== undefined && areEqual(first, record) ? first : record
  }
}

/** With a multiplier that spreads small numbers (of the golden ratio), so that few pairs have one sum. */
function added(sum: number, part: number): number {
  return (Math.imul(sum, 0x9e3779b1) + part) | 0
}

function areEqual(a: Json, b: Json): boolean {
  const [names, others] = [Object.keys(a), Object.keys(b)]
  return (
    names.length === others.length &&
    names.every((name, index) => name === others[index] && Object.is(a[name], b[name]))
  )
}

/** A list too. */
function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

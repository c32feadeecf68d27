import { parse, v5 } from 'uuid'

/** Offprint's own namespace (RFC 9562 § 6.6): it must never change, every published id is made from it. */
const namespace = parse('5f0ff9e1-47b5-5d0b-9c1e-0ff9121270ff')

const encoder = new TextEncoder()

/** The name-based id of some text: the same text gives the same id everywhere and for good. */
export function urnOf(text: string): string {
  // Joined it is one piece of memory: of a text that is put together V8 keeps the parts.
  return ['urn:uuid:', named(text)].join('')
}

/** A short name for a value, equal exactly when the value is. */
export function fingerprintOf(value: unknown): string {
  return named(JSON.stringify(value))
}

/** As bytes, for the library takes much longer to find those of a text. */
function named(text: string): string {
  return v5(encoder.encode(text), namespace)
}

import type { Origin } from './catalog.ts'

type Origins = Readonly<Record<string, Origin>>

/** A part of a field, by the scheme of an identifier or the address of a link, and where it comes from. */
export type PartOrigin = readonly [part: string, origin: Origin]

/** Where each part comes from: the field stands for the first one, and beside it those that come from elsewhere. */
export function originsOfParts(field: string, parts: readonly PartOrigin[]): Origins {
  const [[, first] = []] = parts
  if (first === undefined) return {}
  const others = parts.filter(([, origin]) => !isSame(origin, first))
  return {
    [field]: first,
    ...Object.fromEntries(others.map(([part, origin]) => [`${field}.${part}`, origin])),
  }
}

/** Where one part of a field comes from. */
export function originOfPart(origins: Origins, field: string, part: string): Origin | undefined {
  return origins[`${field}.${part}`] ?? origins[field]
}

/** Without what is said of a field and of its parts. */
export function withoutParts(origins: Origins, field: string): Origins {
  const others = Object.entries(origins).filter(([name]) => fieldOfPart(name) !== field)
  return Object.fromEntries(others)
}

/** `identifiers`, of `identifiers.doi` too. */
export function fieldOfPart(name: string): string {
  const [field = name] = name.split('.', 1)
  return field
}

function isSame(a: Origin, b: Origin): boolean {
  return a.rule === b.rule && a.source === b.source && a.line === b.line
}

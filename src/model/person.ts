/** A name as CSL writes it (CSL 1.0.2, name variables); an organisation or an undivided name is `literal`. */
export interface Name {
  readonly family?: string
  readonly given?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly suffix?: string
  readonly literal?: string
}

/** Somebody whose homepage is read. */
export interface Person {
  /** `[a-z0-9-]+`; also the name of the folder of this person's exports. */
  readonly id: string
  readonly name: string
  /** Absolute URL, when the page, the site's configuration or `offprint.yaml` says it. */
  readonly homepage?: string
  /** The sources that this person's entries were read from, in order. */
  readonly sources: readonly string[]
}

/** The name in reading order: `Ludwig van Beethoven`. */
export function fullName(name: Name): string {
  if (name.literal !== undefined) return name.literal
  const parts = [
    name.given,
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    name.suffix,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' ')
}

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
  /** Other spellings, as `offprint.yaml` says them. */
  readonly names?: readonly string[]
  /** `0000-0002-1825-0097`, as `offprint.yaml` says it. */
  readonly orcid?: string
  /** Absolute URL, when the page, the site's configuration or `offprint.yaml` says it. */
  readonly homepage?: string
  /** The sources that this person's entries were read from, in order. */
  readonly sources: readonly string[]
}

/** Every way in which the name is written, the usual one first. */
export function spellingsOf({ name, names = [] }: Person): readonly string[] {
  return [name, ...names]
}

/** The page of an ORCID iD, which is also how it is to be shown (ORCID, *Display guidelines*). */
export function orcidPage(orcid: string): string {
  return `https://orcid.org/${orcid}`
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

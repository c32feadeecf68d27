export const tracks = [
  'main',
  'findings',
  'industry',
  'demo',
  'datasets',
  'workshop',
  'tutorial',
  'short',
  'poster',
  'spotlight',
  'oral',
] as const

/** One of `tracks`. */
export type Track = (typeof tracks)[number]

/** A conference, workshop or journal as an entry names it. */
export interface VenueMention {
  /** As written, without year and track. */
  readonly name: string
  readonly year?: number
  /** The year comes from the date of the news, not from the page. */
  readonly yearInferred?: true
  readonly track?: Track
  /** The id of the series in the registry, when it is known there. */
  readonly series?: string
  /** The other names that the registry knows. */
  readonly aliases?: readonly string[]
  readonly kind?: 'conference' | 'workshop' | 'journal'
  /** The conference that a workshop is held with. */
  readonly host?: { readonly name: string; readonly series?: string }
}

/** A town, with coordinates of its centre where they are known (WGS 84). */
export interface Location {
  readonly city: string
  readonly region?: string
  readonly country: string
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string
  readonly latitude?: number
  readonly longitude?: number
}

import type { Location } from '../model/venue.ts'

/**
 * Whether a place as people write it (`Vienna, Austria`, `Pennsylvania, USA`) can be a location: its first part is
 * the city, the region or the country.
 */
export function townAgrees({ city, region, country, countryCode }: Location, written: string): boolean {
  const part = foldedName(written.split(',')[0] ?? '')
  const names = [city, region ?? '', ...countryNames(countryCode, country)]
  return part !== '' && names.map(foldedName).some((name) => name !== '' && isSameTown(part, name))
}

/** All names of a country, by ISO 3166-1 alpha-2. */
export function countryNames(code: string, name: string): readonly string[] {
  return [name, code, ...(shortNames[code] ?? [])]
}

/** Other names of countries, by ISO 3166-1 alpha-2; a line adds one. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  CN: ['PRC', "People's Republic of China"],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  KR: ['Korea', 'Republic of Korea'],
  MO: ['Macau'],
  NL: ['The Netherlands', 'Holland'],
  TR: ['Turkey'],
  US: ['USA', 'United States of America', 'America'],
  VN: ['Viet Nam'],
}

/** `New York` and `New York City`, `Washington` and `Washington DC`. */
function isSameTown(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

/** Without accents, capitals and signs. */
export function foldedName(text: string): string {
  const letters = text.normalize('NFKD').replace(/[\u0300-\u036f.']/g, '')
  return letters.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim() // prettier-ignore
}

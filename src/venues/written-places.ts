import type { Location } from '../model/venue.ts'
import { countries, places, type PlaceRow } from './data/places.ts'
import { once } from '../model/once.ts'
import { countryNames, foldedName } from './towns.ts'

/** The town of a place as lists write it: `Seattle, WA, USA`, `Palais des Congrès Montreal, Canada`. */
export function cityIn(text: string): {
  readonly city?: string
  readonly country?: string
  readonly building?: string
} {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [country] = parts.slice(-1)
  const code = country === undefined ? undefined : codeOf(country)
  if (country === undefined || code === undefined) return { building: text }
  const town = parts
    .slice(0, -1)
    .map((part) => townEnding(part, code))
    .find((one) => one !== undefined)
  if (town !== undefined) return { city: town[0], country }
  const [city] = parts
  return parts.length === 2 && city !== undefined ? { city, country } : { building: text }
}

/** The town with what is known of it; undefined for a country of no known name, because a town alone can be several. */
export function locationNamed(city: string, country: string | undefined): Location | undefined {
  const code = country === undefined ? undefined : codeOf(country)
  if (code === undefined) return undefined
  const [name, region, , latitude, longitude] = townsByName().get(`${code} ${foldedName(city)}`) ?? [
    city,
    '',
    code,
  ]
  return {
    city: name,
    ...(region === '' ? {} : { region }),
    country: countries[code],
    countryCode: code,
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  }
}

/** Whether a name is that of a town in which a conference was held. */
export function isTown(name: string): boolean {
  return townNames().has(foldedName(name))
}

const townNames = once(() => new Set(Object.values(places).map(([name]) => foldedName(name))))

type Code = keyof typeof countries

const codes = once(
  () =>
    new Map(
      (Object.keys(countries) as Code[]).flatMap((code) =>
        countryNames(code, countries[code]).map((name) => [foldedName(name), code] as const),
      ),
    ),
)

function codeOf(country: string): Code | undefined {
  return codes().get(foldedName(country))
}

const townsByName = once(
  () =>
    new Map<string, PlaceRow>(
      Object.values(places as Readonly<Record<string, PlaceRow>>).map((row) => [
        `${row[2]} ${foldedName(row[0])}`,
        row,
      ]),
    ),
)

const longestTown = 5

/** The longest run of words at the end of a part that is a town of this country. */
function townEnding(part: string, code: Code): PlaceRow | undefined {
  const words = part.split(' ').slice(-longestTown)
  return words
    .map((_, index) => townsByName().get(`${code} ${foldedName(words.slice(index).join(' '))}`))
    .find((one) => one !== undefined)
}

import { parseDate, startOf } from '../model/partial-date.ts'
import type { Location } from '../model/venue.ts'
import { byHand } from './data/by-hand.ts'
import { dataWebIr } from './data/data-web-ir.ts'
import { hci } from './data/hci.ts'
import { journals } from './data/journals.ts'
import { medicalBioHealth } from './data/medical-bio-health.ts'
import { mlAi } from './data/ml-ai.ts'
import { moreConferences } from './data/more-conferences.ts'
import { moreJournals } from './data/more-journals.ts'
import { networking } from './data/networking.ts'
import { nlp } from './data/nlp.ts'
import { otherFields } from './data/other-fields.ts'
import { countries, places, type PlaceRow } from './data/places.ts'
import { plSe } from './data/pl-se.ts'
import { robotics } from './data/robotics.ts'
import { securityCrypto } from './data/security-crypto.ts'
import { speechSignal } from './data/speech-signal.ts'
import { systemsArchHpc } from './data/systems-arch-hpc.ts'
import { theoryLogic } from './data/theory-logic.ts'
import { visionGraphicsMultimedia } from './data/vision-graphics-multimedia.ts'
import { workshops } from './data/workshops.ts'
import { once } from '../model/once.ts'
import type { Addition, Edition, EditionRow, Series, SeriesRow } from './series.ts'

const tables: readonly (readonly Addition[])[] = [
  mlAi, nlp, visionGraphicsMultimedia, robotics, dataWebIr, hci, networking, speechSignal, systemsArchHpc, plSe,
  theoryLogic, securityCrypto, medicalBioHealth, otherFields, workshops, journals, moreConferences, moreJournals, byHand,
] // prettier-ignore

const rows = once(() => {
  const byId = new Map<string, SeriesRow>()
  for (const row of tables.flat()) {
    const known = byId.get(row.id)
    if (known !== undefined) byId.set(row.id, joined(known, row))
    else if (row.acronym !== undefined) byId.set(row.id, row)
  }
  return byId
})

/** Every series that is known, in the order of the tables. */
export const allSeries = once((): readonly Series[] => [...rows().values()].map(seriesOf))

const series = once(() => new Map(allSeries().map((one) => [one.id, one])))

export function seriesById(id: string): Series | undefined {
  return series().get(id)
}

/** The editions of a series, the earliest first. */
export function editionsOf(id: string): readonly Edition[] {
  const row = rows().get(id)
  if (row?.editions === undefined) return []
  return row.editions.map((edition) => editionFrom(edition, row)).toSorted((a, b) => a.year - b.year)
}

export function editionOf(id: string, year: number): Edition | undefined {
  const row = rows().get(id)
  const edition = row?.editions?.find(([one]) => one === year)
  return row === undefined || edition === undefined ? undefined : editionFrom(edition, row)
}

/**
 * The first edition that starts after a day (`YYYY-MM-DD`) and within so many months of it: what news of that day
 * is about when it names no year.
 */
export function nextEdition(id: string, afterDay: string, withinMonths = 14): Edition | undefined {
  return firstAfter(editionsOf(id), afterDay, withinMonths)
}

/** The same among editions that are at hand, the earliest first. */
export function firstAfter(
  editions: readonly Edition[],
  afterDay: string,
  withinMonths = 14,
): Edition | undefined {
  const limit = monthsLater(afterDay, withinMonths)
  return editions.find(({ date }) => date !== undefined && startOf(date) > afterDay && startOf(date) <= limit)
}

/** The edition of the conference that an edition of a workshop is held with. */
export function hostEdition(edition: Edition): Edition | undefined {
  return edition.partOf === undefined ? undefined : editionOf(edition.partOf.series, edition.partOf.year)
}

function joined(row: SeriesRow, addition: Addition): SeriesRow {
  return {
    ...row,
    aliases: [...(row.aliases ?? []), ...(addition.aliases ?? [])],
    hosts: [...(row.hosts ?? []), ...(addition.hosts ?? [])],
    editions: [...(row.editions ?? []), ...(addition.editions ?? [])],
  }
}

function seriesOf(row: SeriesRow): Series {
  const { id, acronym, name, partOf, organisation, website } = row
  return {
    id,
    acronym,
    kind: row.kind ?? 'conference',
    aliases: row.aliases ?? [],
    hosts: row.hosts ?? [],
    ...(name === undefined ? {} : { name }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(website === undefined ? {} : { website }),
  }
}

function editionFrom(row: EditionRow, owner: SeriesRow): Edition {
  const [year, written, sources, place, url, { partOf: hostYear, alternatives, ...more } = {}] = row
  const date = parseDate(written)
  const partOf =
    owner.partOf === undefined || hostYear === undefined
      ? undefined
      : { series: owner.partOf, year: hostYear }
  const location = place === '' ? hostLocation(partOf) : locationOf(places[place])
  return {
    series: owner.id,
    year,
    evidence: sources === '' ? 'none' : sources.includes(', ') ? 'two-sources' : 'one-source',
    alternatives: (alternatives ?? []).map(parseDate).filter((one) => one !== undefined),
    ...(date === undefined ? {} : { date }),
    ...(location === undefined ? {} : { location }),
    ...(partOf === undefined ? {} : { partOf }),
    ...(sources === '' ? {} : { sources }),
    ...(url === '' ? {} : { url }),
    ...more,
  }
}

function locationOf([city, region, countryCode, latitude, longitude]: PlaceRow): Location {
  return {
    city,
    ...(region === '' ? {} : { region }),
    country: countries[countryCode],
    countryCode,
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  }
}

function hostLocation(host: Edition['partOf']): Location | undefined {
  return host === undefined ? undefined : editionOf(host.series, host.year)?.location
}

function monthsLater(day: string, months: number): string {
  const [year, month] = day.split('-').map(Number)
  const later = (year ?? 0) * 12 + (month ?? 1) - 1 + months
  return `${Math.floor(later / 12)}-${String((later % 12) + 1).padStart(2, '0')}-${day.slice(8)}`
}

import type { MissingVenue } from '../model/missing-venue.ts'
import { visibleText } from './visible-text.ts'

/** What is missing, as a part of `offprint.yaml` that waits to be filled in. */
export function missingText(missing: readonly MissingVenue[]): string {
  const addable = missing.filter(({ lacks }) => lacks !== 'year')
  const yearless = missing.filter(({ lacks }) => lacks === 'year')
  const head =
    addable.length === 0
      ? []
      : ['# Fill in what you know, and put it into offprint.yaml.', 'venues:', '  add:']
  const lines = [...head, ...addable.flatMap(entryOf), ...yearless.map(adviceOf)]
  return lines.map((line) => `${visibleText(line)}\n`).join('')
}

const reasons: Readonly<Record<MissingVenue['lacks'], string>> = {
  series: 'no series of this name is known',
  year: 'write the year beside the name on the page',
  days: 'no days are known',
}

function entryOf(venue: MissingVenue): readonly string[] {
  const { name, year, lacks } = venue
  return [
    `    # ${reasons[lacks]}${placesOf(venue)}`,
    `    - acronym: ${JSON.stringify(name)}`,
    `      year: ${year ?? ''}`,
    '      # dates: 2026-10-06/2026-10-09',
    '      # city: Vienna',
    '      # country: Austria',
  ]
}

function adviceOf(venue: MissingVenue): string {
  return `# ${JSON.stringify(venue.name)}: ${reasons[venue.lacks]}${placesOf(venue)}`
}

/** More places than these are only counted. */
const placesShown = 3

function placesOf({ places }: MissingVenue): string {
  const shown = places.slice(0, placesShown).map(({ source, line }) => `${source}:${line}`)
  const more = places.length - shown.length
  const all = more > 0 ? [...shown, `${more} more`] : shown
  return all.length === 0 ? '' : ` (${all.join(', ')})`
}

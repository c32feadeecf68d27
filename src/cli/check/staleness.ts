import type { Catalog } from '../../model/catalog.ts'
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts'
import { type Instant, millisecondsOf } from '../../model/instant.ts'
import { lastChange, periodsOfChange } from '../../model/last-change.ts'
import { firstDay, lastDay } from '../../model/partial-date.ts'
import { counted } from '../build-summary.ts'

const dayLength = 86_400_000

/** Whether nothing that was published has changed for more days than these. */
export function reportStaleness(
  output: string,
  catalog: Catalog,
  maxDays: number,
  asOf: Instant,
): readonly Diagnostic[] {
  const last = latestUntil(asOf, catalog)
  if (last === undefined) return []
  const days = Math.floor((millisecondsOf(asOf) - last.milliseconds) / dayLength)
  if (days <= maxDays) return []
  const message = `Cannot call ${output}/ fresh: ${last.said}, ${counted(days, 'day')} ago; --max-age allows ${counted(maxDays, 'day')}`
  const hint =
    'run the workflow by hand and see whether its schedule is still on: GitHub switches it off after 60 days without a commit'
  return [diagnostic('output-stale', message, { hint })]
}

/** The last change, else the end of the last month or year that is over; and how much of that is known. */
function latestUntil(asOf: Instant, catalog: Catalog): { readonly said: string; readonly milliseconds: number } | undefined {
  const [known, today] = [lastChange(catalog, asOf), asOf.slice(0, 10)]
  const begun = periodsOfChange(catalog).filter((period) => firstDay(period) <= today)
  const ends = begun.map(lastDay)
  if (known !== undefined) {
    const day = known.slice(0, 10)
    const said = ends.some((end) => end > day) ? 'the last change whose day is known' : 'its last change'
    return { said: `${said} is of ${day}`, milliseconds: millisecondsOf(known) }
  }
  const end = ends.filter((day) => day < today).toSorted().at(-1)
  if (end === undefined) return undefined
  const said = `the day of no change is known, and the latest month or year of one that is over ended on ${end}`
  return { said, milliseconds: Date.parse(end) + dayLength }
} // prettier-ignore

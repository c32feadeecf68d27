import type { Catalog } from '../../model/catalog.ts'
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts'
import { type Instant, millisecondsOf } from '../../model/instant.ts'
import { lastChange } from '../../model/last-change.ts'
import { counted } from '../build-summary.ts'

const dayLength = 86_400_000

/** Whether nothing that was published has changed for more days than these. */
export function reportStaleness(
  output: string,
  catalog: Catalog,
  maxDays: number,
  asOf: Instant,
): readonly Diagnostic[] {
  const last = lastChange(catalog, asOf)
  if (last === undefined) return []
  const days = Math.floor((millisecondsOf(asOf) - millisecondsOf(last)) / dayLength)
  if (days <= maxDays) return []
  const message = `Cannot call ${output}/ fresh: its last change is of ${last.slice(0, 10)}, ${counted(days, 'day')} ago; --max-age allows ${counted(maxDays, 'day')}`
  const hint =
    'run the workflow by hand and see whether its schedule is still on: GitHub switches it off after 60 days without a commit'
  return [diagnostic('output-stale', message, { hint })]
}

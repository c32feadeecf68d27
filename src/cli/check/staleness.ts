import type { Catalog } from '../../model/catalog.ts'
import { diagnostic, type Diagnostic } from '../../model/diagnostic.ts'
import { type Instant, millisecondsOf } from '../../model/instant.ts'
import { counted } from '../build-summary.ts'

const dayLength = 86_400_000

/** Whether nothing that was published has changed for more days than these; what lies in the future does not count. */
export function reportStaleness(
  output: string,
  { news, works, events }: Catalog,
  maxDays: number,
  asOf: Instant,
): readonly Diagnostic[] {
  const changes = [...news, ...works, ...events].map(({ updated }) => updated).filter((one) => one <= asOf)
  const last = changes.reduce<Instant | undefined>(
    (latest, one) => (latest === undefined || one > latest ? one : latest),
    undefined,
  )
  if (last === undefined) return []
  const days = Math.floor((millisecondsOf(asOf) - millisecondsOf(last)) / dayLength)
  if (days <= maxDays) return []
  const message = `Cannot call ${output}/ fresh: its last change is of ${last.slice(0, 10)}, ${counted(days, 'day')} ago, and ${counted(maxDays, 'day')} are allowed`
  const hint =
    'run the workflow by hand and see whether its schedule is still on: GitHub switches it off after 60 days without a commit'
  return [diagnostic('output-stale', message, { hint })]
}

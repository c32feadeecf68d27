import type { Exporter } from '../export/index.ts'
import { UsageError } from '../io/failure.ts'
import { choiceFor } from './choice.ts'

/** The formats that `--also` names, plug-ins' among them; those that come along are loaded only where it names some. */
export async function formatsOnDemand(
  also: string | undefined,
  own: readonly Pick<Exporter, 'name' | 'onDemand'>[] = [],
): Promise<readonly string[]> {
  if (also === undefined) return []
  const { exporters } = await import('../export/index.ts')
  const known = [...exporters, ...own].filter(({ onDemand }) => onDemand === true).map(({ name }) => name)
  const wanted = also.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`Cannot use --also "${unknown}": ${choiceFor(unknown, known)}`)
  return wanted
}

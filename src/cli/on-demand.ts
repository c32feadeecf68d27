import { UsageError } from '../io/failure.ts'
import { choiceFor } from './choice.ts'

/** The formats that `--also` names; they are loaded only where it names some. */
export async function formatsOnDemand(also: string | undefined): Promise<readonly string[]> {
  if (also === undefined) return []
  const { exporters } = await import('../export/index.ts')
  const known = exporters.filter(({ onDemand }) => onDemand === true).map(({ name }) => name)
  const wanted = also.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`Cannot use --also "${unknown}": ${choiceFor(unknown, known)}`)
  return wanted
}

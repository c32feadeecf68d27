import { UsageError } from '../io/failure.ts'
import type { Service } from '../io/service.ts'
import * as registry from '../io/services.ts'
import { choiceFor } from './choice.ts'

/** All services, those before whose facts count more. */
export const services: readonly Service[] = Object.values(registry).toSorted((a, b) => a.rank - b.rank)

/** The services of `--only arxiv,crossref`, in their own order. */
export function servicesNamed(only: string | undefined): readonly Service[] {
  if (only === undefined) return services
  const names = services.map(({ name }) => name)
  const wanted = only.split(',').map((name) => name.trim().toLowerCase())
  const unknown = wanted.find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new UsageError(`Cannot ask "${unknown}": no such service; ${choiceFor(unknown, names)}`)
  return services.filter(({ name }) => wanted.includes(name))
}

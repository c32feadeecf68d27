import { UsageError } from '../io/failure.ts'
import { nearest } from '../io/nearest.ts'
import type { Service } from '../io/service.ts'
import * as registry from '../io/services.ts'

/** All services, those before whose facts count more. */
export const services: readonly Service[] = Object.values(registry).toSorted((a, b) => a.rank - b.rank)

/** The services of `--only arxiv,crossref`, in their own order. */
export function servicesNamed(only: string | undefined): readonly Service[] {
  if (only === undefined) return services
  const names = services.map(({ name }) => name)
  const wanted = only.split(',').map((name) => name.trim().toLowerCase())
  for (const name of wanted.filter((one) => !names.includes(one))) {
    const meant = nearest(name, names)
    const remedy = meant === undefined ? `choose from ${names.join(', ')}` : `did you mean "${meant}"?`
    throw new UsageError(`Cannot ask "${name}": no such service; ${remedy}`)
  }
  return services.filter(({ name }) => wanted.includes(name))
}

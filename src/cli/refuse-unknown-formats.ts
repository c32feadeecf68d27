import { exporters, type Exporter } from '../export/index.ts'
import { Failure } from '../io/failure.ts'
import { nearest } from '../io/nearest.ts'
import type { Configuration } from '../model/configuration.ts'
import { diagnostic } from '../model/diagnostic.ts'

/** Throws a `Failure` when `outputs` of `offprint.yaml` names a format that neither comes along nor is a plug-in's. */
export function refuseUnknownFormats(
  { outputs = [], outputsAt = [] }: Configuration,
  own: readonly Exporter[],
): void {
  const known = [...exporters, ...own].map(({ name }) => name)
  const faults = outputs.flatMap((name, index) => {
    if (known.includes(name)) return []
    const meant = nearest(name, known)
    const hint =
      meant === undefined ? 'Name a format that comes along, or one of a plug-in' : `Did you mean "${meant}"?`
    const message = `Cannot use outputs[${index}] "${name}": expected one of ${known.join(', ')}`
    return diagnostic('configuration-invalid', message, { place: outputsAt[index], hint })
  })
  if (faults.length > 0) throw new Failure(faults)
}

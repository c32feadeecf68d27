import { readConfiguration } from '../../src/io/configuration.ts'
import { Failure } from '../../src/io/failure.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { scratchFolder } from './scratch-folder.ts'

/** What is said of an `offprint.yaml` that cannot be used. */
export async function faultsOf(yaml: string | Uint8Array): Promise<readonly Diagnostic[]> {
  const folder = scratchFolder({ 'offprint.yaml': yaml })
  const result = await readConfiguration(folder, undefined).catch((error: unknown) => error)
  if (result instanceof Failure) return result.diagnostics
  throw new Error(`no failure: ${String(result)}`)
}

/** The same in a line each: place, message, remedy. */
export async function summaryOf(yaml: string): Promise<readonly string[]> {
  const faults = await faultsOf(yaml)
  return faults.map(({ place, message, hint }) => `${place?.line}:${place?.column}: ${message} | ${hint}`)
}

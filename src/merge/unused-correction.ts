import type { Diagnostic } from '../model/diagnostic.ts'
import { diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'

/** What a correction comes to, and a warning of each that comes to nothing. */
export interface Resolved<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** What a person should know of a correction that comes to nothing. */
export function unusedCorrection(text: string, reason: string, place: Place | undefined): Diagnostic {
  const hint = 'remove it from offprint.yaml, or name another work: by key, id, doi:…, arxiv:… or title'
  return diagnostic('correction-unused', `Cannot use the correction "${text}": ${reason}`, { place, hint })
}

/** Why a correction of a work comes to nothing that no source has. */
export function noSuchWork(reference: string): string {
  return `no work is called "${reference}"`
}

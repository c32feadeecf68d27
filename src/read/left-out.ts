import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'

/** Says what is not exported, and why. */
export function leftOut(what: string, reason: string, place: Place): Diagnostic {
  return diagnostic('left-out', `Left out "${what.slice(0, 60)}": ${reason}`, { place })
}

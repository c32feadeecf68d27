import { diagnostic, type Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'

/** That an entry of BibTeX, named by its key, cannot be read. */
export function invalidEntry(text: string, reason: string, place: Place, hint: string): Diagnostic {
  const name = /[{(]\s*([^\s,{}]*)/.exec(text.slice(text.lastIndexOf('@')))?.[1] ?? ''
  return diagnostic('entry-invalid', `Cannot read entry ${JSON.stringify(name)}: ${reason}`, { place, hint })
}

import type { Version } from '../model/catalog.ts'
import { fullName } from '../model/person.ts'

/** `Karl Lin`, `Dora Elm (eds.)`: those who stand where a book has no authors. */
export function editorsInWords({ authors, editors = [] }: Version): readonly string[] {
  if (authors !== undefined) return []
  const called = editors.length > 1 ? 'eds.' : 'ed.'
  return editors.map((name, index) => fullName(name) + (index < editors.length - 1 ? '' : ` (${called})`))
}
